// One industry on the map: disc, rings, building, standby ghost, crack, sequence badge, pill. Drawn into a cell of its own
// and redrawn only when its look changes.
import type { Role } from '@jic/shared/state/ids';
import { type BuildingMood, drawBuilding } from './building.ts';
import { INK, INTERFACE_FONT, RED, SEA, TEAL } from './palette.ts';
import { drawGlyphBadge, drawPill, type Tone } from './pill.ts';
import { COVER_RADIUS, drawRings, LOW_COVER, type RingLook } from './rings.ts';

export interface SiteLook extends RingLook {
  readonly role: Role;
  readonly variant: number;
  /** Output against the largest of its product, 0 to 1. */
  readonly size: number;
  /** Share of windows lit, 0 to 1. */
  readonly lit: number;
  readonly standby: 'none' | 'planned' | 'idle' | 'running';
  /** How far the standby building has filled with teal, 0 to 1. */
  readonly fill: number;
  readonly halo: boolean;
  /** Crack grown, 0 to 1. */
  readonly crack: number;
  readonly badge: { readonly order: number; readonly forecast: boolean } | null;
  readonly pill: { readonly text: string; readonly tone: Tone } | null;
  /** 0: building alone. 1: rings and glyph. 2: rings and pill. */
  readonly detail: 0 | 1 | 2;
}

/** Room a site needs round its middle, in world units. */
export const SITE_CELL = { left: 64, right: 64, top: 60, bottom: 62 } as const;
const GHOST_AT = { x: -37, y: 10 } as const;
const SPOKES = ['M-3 10l-8 6l3 5l-12 7', 'M4 11l5 9l-3 4l9 9', 'M12 6l10 2l4 6l9 1', 'M-12 4l-10-1l-5-6l-8 2'] as const;

/** `signScale` keeps pills and badges readable when the map is small: 1 or more. */
export function drawSite(ctx: CanvasRenderingContext2D, look: SiteLook, signScale: number): void {
  const shown = look.detail > 0 || look.cover < LOW_COVER || look.standby === 'running';
  if (shown && look.halo) drawHalo(ctx);
  if (shown) drawRings(ctx, look);
  drawMain(ctx, look, shown);
  if (look.standby !== 'none' && shown) drawGhost(ctx, look);
  if (look.crack > 0) drawCrack(ctx, look.crack);
  if (look.badge) drawBadge(ctx, look.badge, signScale);
  if (look.detail > 0) drawSign(ctx, look, signScale);
}

function drawHalo(ctx: CanvasRenderingContext2D): void {
  ctx.beginPath();
  ctx.arc(0, 0, COVER_RADIUS + 9, 0, 2 * Math.PI);
  ctx.strokeStyle = TEAL.sea;
  ctx.globalAlpha = 0.28;
  ctx.lineWidth = 9;
  ctx.stroke();
  ctx.globalAlpha = 1;
}

function drawMain(ctx: CanvasRenderingContext2D, look: SiteLook, ringed: boolean): void {
  const height = 0.78 + 0.5 * Math.sqrt(look.size);
  const scale = (ringed ? 0.92 : 1.25) + 0.3 * Math.sqrt(look.size);
  ctx.save();
  ctx.translate(0, -1);
  ctx.scale(look.variant % 2 === 1 ? -scale : scale, scale);
  drawBuilding(ctx, { role: look.role, height, lit: look.lit, mood: look.dark ? 'dark' : 'working' });
  if (look.variant > 1) drawPennant(ctx, look.variant);
  ctx.restore();
}

// A second, third… sector of one role shares its building: one pennant bar per step tells them apart.
function drawPennant(ctx: CanvasRenderingContext2D, variant: number): void {
  ctx.fillStyle = INK.line;
  for (let bar = 1; bar < variant; bar++) ctx.fillRect(-16 + (bar - 1) * 4, 12.5, 2.6, 2.2);
}

function drawGhost(ctx: CanvasRenderingContext2D, look: SiteLook): void {
  ctx.save();
  ctx.translate(GHOST_AT.x, GHOST_AT.y);
  ctx.scale(0.78, 0.78);
  const outline: BuildingMood = look.standby === 'planned' ? 'planned' : 'idle';
  if (look.standby === 'running') drawGlow(ctx, look.fill);
  if (look.standby !== 'running' || look.fill < 1)
    drawBuilding(ctx, { role: look.role, height: 1, lit: 0, mood: outline });
  if (look.standby === 'running') {
    ctx.beginPath();
    ctx.rect(-30, 16 - 46 * look.fill, 60, 46 * look.fill);
    ctx.clip();
    drawBuilding(ctx, { role: look.role, height: 1, lit: 0, mood: 'running' });
  }
  ctx.restore();
}

function drawGlow(ctx: CanvasRenderingContext2D, strength: number): void {
  const glow = ctx.createRadialGradient(0, 2, 2, 0, 2, 30);
  glow.addColorStop(0, `rgba(69, 205, 187, ${0.7 * strength})`);
  glow.addColorStop(1, 'rgba(69, 205, 187, 0)');
  ctx.fillStyle = glow;
  ctx.fillRect(-32, -28, 64, 60);
}

function drawCrack(ctx: CanvasRenderingContext2D, grown: number): void {
  ctx.save();
  ctx.lineJoin = 'bevel';
  ctx.setLineDash([40 * grown, 60]);
  for (const [colour, width] of [
    [RED.core, 2.2],
    [RED.sea, 0.8],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    for (const spoke of SPOKES) ctx.stroke(new Path2D(spoke));
  }
  ctx.restore();
}

function drawBadge(
  ctx: CanvasRenderingContext2D,
  badge: { order: number; forecast: boolean },
  signScale: number,
): void {
  ctx.save();
  ctx.translate(31, -33);
  ctx.scale(Math.min(1.5, signScale), Math.min(1.5, signScale));
  ctx.beginPath();
  ctx.arc(0, 0, 11.5, 0, 2 * Math.PI);
  ctx.fillStyle = badge.forecast ? SEA.page : RED.sea;
  ctx.fill();
  if (badge.forecast) {
    ctx.strokeStyle = RED.sea;
    ctx.lineWidth = 2;
    ctx.setLineDash([3, 2.5]);
    ctx.stroke();
  }
  ctx.fillStyle = badge.forecast ? RED.sea : RED.onFill;
  ctx.font = `700 13px ${INTERFACE_FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(String(badge.order), 0, 4.6);
  ctx.restore();
}

function drawSign(ctx: CanvasRenderingContext2D, look: SiteLook, signScale: number): void {
  ctx.save();
  ctx.translate(0, COVER_RADIUS + (look.pill ? 7 : 4) * Math.min(1.3, signScale));
  ctx.scale(signScale, signScale);
  const harmed = look.dark || look.cover < LOW_COVER;
  if (look.pill) drawPill(ctx, look.role, look.pill.text, look.pill.tone);
  else drawGlyphBadge(ctx, look.role, harmed ? 'harm' : 'ink');
  ctx.restore();
}
