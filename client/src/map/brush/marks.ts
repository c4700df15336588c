// Marks that move along lanes: dots, wave dashes, chevrons, frayed ends, the gate where backup holds, lane glyphs.
import type { Glyph } from './glyphs.ts';
import { drawGlyph } from './glyphs.ts';
import { FOAM, INK, RED, SEA, TEAL } from './palette.ts';

export type MarkName =
  | 'dot'
  | 'backup-dot'
  | 'short-sea'
  | 'short-land'
  | 'calm-sea'
  | 'calm-land'
  | 'behind-sea'
  | 'behind-land'
  | 'backup-sea'
  | 'backup-land'
  | 'chevrons'
  | 'fray';
/** Length of one stretch of a lane, in world units. */
export const STRETCH = 13;
export interface Mark {
  /** Half width and half height in world units. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly draw: (ctx: CanvasRenderingContext2D) => void;
}

export const MARKS: Readonly<Record<MarkName, Mark>> = {
  dot: { halfWidth: 7, halfHeight: 7, draw: (ctx) => drawDot(ctx, '#FFFFFF') },
  'backup-dot': { halfWidth: 7, halfHeight: 7, draw: drawBarredDot },
  'short-sea': bar(9, 4.6, RED.sea, 1),
  'short-land': bar(9, 4.6, RED.ink, 0.85),
  'calm-sea': bar(STRETCH, 2.6, FOAM, 0.6),
  'calm-land': bar(STRETCH, 2.6, INK.lane, 0.4),
  'behind-sea': bar(2.4, 2.2, FOAM, 0.75),
  'behind-land': bar(2.4, 2.2, INK.lane, 0.75),
  'backup-sea': bar(STRETCH, 3.4, TEAL.sea, 1),
  'backup-land': bar(STRETCH, 3.4, TEAL.ink, 1),
  chevrons: { halfWidth: 26, halfHeight: 15, draw: drawChevrons },
  fray: { halfWidth: 16, halfHeight: 12, draw: drawFray },
};

/** Radius of the dot inside its mark; scale marks by wanted radius / this. */
export const DOT_RADIUS = 5;

function drawDot(ctx: CanvasRenderingContext2D, colour: string): void {
  ctx.beginPath();
  ctx.arc(0, 0, DOT_RADIUS, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.strokeStyle = 'rgba(7, 20, 29, .6)';
  ctx.lineWidth = 1.1;
  ctx.stroke();
}

function drawBarredDot(ctx: CanvasRenderingContext2D): void {
  drawDot(ctx, TEAL.sea);
  ctx.strokeStyle = SEA.page;
  ctx.lineWidth = 1.3;
  ctx.stroke(new Path2D('M-1.6 -2.8v5.6M1.6 -2.8v5.6'));
}

function bar(length: number, width: number, colour: string, opacity: number): Mark {
  return {
    halfWidth: length / 2 + 0.5,
    halfHeight: width / 2 + 1,
    draw: (ctx) => {
      ctx.globalAlpha = opacity;
      ctx.fillStyle = colour;
      ctx.fillRect(-length / 2, -width / 2, length, width);
      ctx.globalAlpha = 1;
    },
  };
}

// The point of the first chevron lies on the origin; the lane runs to the right.
function drawChevrons(ctx: CanvasRenderingContext2D): void {
  ctx.strokeStyle = RED.sea;
  ctx.lineCap = 'round';
  for (const index of [0, 1, 2]) {
    ctx.globalAlpha = 1 - index * 0.28;
    ctx.lineWidth = 3 - index * 0.6;
    const back = -6 - index * 8;
    const half = 11 - index * 1.5;
    ctx.stroke(new Path2D(`M${back} ${-half}q9 ${half} 0 ${half * 2}`));
  }
  ctx.globalAlpha = 1;
}

function drawFray(ctx: CanvasRenderingContext2D): void {
  ctx.strokeStyle = RED.sea;
  ctx.lineWidth = 2;
  ctx.lineCap = 'round';
  ctx.stroke(new Path2D('M-14 0l9 -7M-14 0l10 1M-14 0l9 8M14 0l-9 -8M14 0l-10 -1M14 0l-8 8'));
}

/** Blocks a gate is cut into when full. */
export const GATE_BLOCKS = 6;
export const GATE_HALF = { width: 44, height: 44 } as const;

/** Double arc across the lane (which runs to the right); `blocks` of GATE_BLOCKS are left, 0 leaves two stumps. */
export function drawGate(ctx: CanvasRenderingContext2D, blocks: number): void {
  ctx.lineCap = blocks >= GATE_BLOCKS ? 'round' : 'butt';
  for (const [radius, width, colour] of [
    [40, 10, SEA.page],
    [40, 6, TEAL.sea],
    [33, 2, TEAL.sea],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    if (blocks >= GATE_BLOCKS) gateArc(ctx, radius, -1, 1);
    else
      for (let block = 0; block < GATE_BLOCKS; block++)
        if (stands(block, blocks))
          gateArc(ctx, radius, (block / GATE_BLOCKS) * 2 - 0.95, ((block + 1) / GATE_BLOCKS) * 2 - 1.05);
  }
}

// Blocks go from the middle outwards, where the lane runs; an open gate keeps its two outer stumps.
const GOES_IN_ORDER = [2, 3, 1, 4, 0, 5];
function stands(block: number, left: number): boolean {
  return GOES_IN_ORDER.indexOf(block) >= Math.min(4, GATE_BLOCKS - left);
}

function gateArc(ctx: CanvasRenderingContext2D, radius: number, from: number, to: number): void {
  const half = 0.82;
  ctx.beginPath();
  ctx.arc(-28, 0, radius, from * half, to * half);
  ctx.stroke();
}

export type LaneTone = 'calm' | 'harm' | 'backup';
const LANE_TONE: Readonly<Record<LaneTone, { edge: string; glyph: string }>> = {
  calm: { edge: '#5f7d88', glyph: FOAM },
  harm: { edge: RED.sea, glyph: RED.sea },
  backup: { edge: TEAL.sea, glyph: TEAL.sea },
};

/** What a lane carries: the product glyph in a small dark disc. */
export function drawLaneGlyph(ctx: CanvasRenderingContext2D, glyph: Glyph, tone: LaneTone): void {
  ctx.beginPath();
  ctx.arc(0, 0, 10.5, 0, 2 * Math.PI);
  ctx.fillStyle = SEA.page;
  ctx.fill();
  ctx.strokeStyle = LANE_TONE[tone].edge;
  ctx.lineWidth = 1.4;
  ctx.stroke();
  drawGlyph(ctx, glyph, 0, 0, 12, LANE_TONE[tone].glyph);
}
