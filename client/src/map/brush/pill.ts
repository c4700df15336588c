// Small signs in the map: the pill under an industry, the glyph badge when there is no room, and labels on lanes.
import type { Glyph } from './glyphs.ts';
import { drawGlyph } from './glyphs.ts';
import { INK, INTERFACE_FONT, RED, SEA, TEAL, TEXT } from './palette.ts';

export type Tone = 'ink' | 'harm' | 'backup' | 'plain';

const PILL: Readonly<Record<Tone, { fill: string; glyph: string; text: string }>> = {
  ink: { fill: INK.full, glyph: TEXT.full, text: '#F5F2E9' },
  plain: { fill: INK.full, glyph: TEXT.full, text: '#F5F2E9' },
  harm: { fill: RED.ink, glyph: '#FFE3DD', text: RED.pale },
  backup: { fill: TEAL.ink, glyph: TEAL.pale, text: '#F5F2E9' },
};
const PILL_FONT = `650 12.4px ${INTERFACE_FONT}`;
const LABEL_FONT = `650 12.5px ${INTERFACE_FONT}`;

/** Pill centred on the origin, 18 high; harm has square corners. */
export function drawPill(ctx: CanvasRenderingContext2D, glyph: Glyph, text: string, tone: Tone): void {
  ctx.font = PILL_FONT;
  const width = Math.max(40, 20 + ctx.measureText(text).width + 8);
  const colours = PILL[tone];
  plate(ctx, width, 18, tone === 'harm' ? 3 : 9, colours.fill, 'rgba(245, 238, 223, .7)');
  drawGlyph(ctx, glyph, -width / 2 + 11.5, 0, 12, colours.glyph);
  ctx.fillStyle = colours.text;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(text, -width / 2 + 19.5, 4.3);
}

/** Round badge with the product glyph alone. */
export function drawGlyphBadge(ctx: CanvasRenderingContext2D, glyph: Glyph, tone: Tone): void {
  ctx.beginPath();
  ctx.arc(0, 0, 9, 0, 2 * Math.PI);
  ctx.fillStyle = PILL[tone].fill;
  ctx.fill();
  ctx.strokeStyle = 'rgba(245, 238, 223, .7)';
  ctx.lineWidth = 1;
  ctx.stroke();
  drawGlyph(ctx, glyph, 0, 0, 12, TEXT.full);
}

const EDGE: Readonly<Record<Tone, { edge: string; text: string }>> = {
  ink: { edge: '#5f7d88', text: TEXT.full },
  plain: { edge: '#BFD6D8', text: TEXT.full },
  harm: { edge: RED.sea, text: RED.soft },
  backup: { edge: TEAL.sea, text: TEAL.sea },
};

/** Width of a lane label, so that its texture can be made to measure. */
export function labelWidth(ctx: CanvasRenderingContext2D, text: string, glyph: Glyph | null): number {
  ctx.font = LABEL_FONT;
  return ctx.measureText(text).width + (glyph ? 40 : 18);
}

/** Label on the sea: dark plate, coloured edge; with a glyph it is rounder and taller. */
export function drawLabel(ctx: CanvasRenderingContext2D, text: string, tone: Tone, glyph: Glyph | null): void {
  const width = labelWidth(ctx, text, glyph);
  const colours = EDGE[tone];
  plate(ctx, width, glyph ? 28 : 20, glyph ? (tone === 'plain' ? 14 : 7) : 4, SEA.page, colours.edge, 0.94);
  if (glyph) drawGlyph(ctx, glyph, -width / 2 + 17, 0, 15, colours.text === TEXT.full ? colours.edge : colours.text);
  ctx.font = LABEL_FONT;
  ctx.fillStyle = colours.text;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(text, -width / 2 + (glyph ? 29 : 9), 4.5);
}

function plate(
  ctx: CanvasRenderingContext2D,
  width: number,
  height: number,
  corner: number,
  fill: string,
  edge: string,
  opacity = 1,
): void {
  ctx.beginPath();
  ctx.roundRect(-width / 2, -height / 2, width, height, corner);
  ctx.globalAlpha *= opacity;
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.globalAlpha /= opacity;
  ctx.strokeStyle = edge;
  ctx.lineWidth = 1.2;
  ctx.stroke();
}
