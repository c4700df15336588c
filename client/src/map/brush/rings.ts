// Cover ring (weeks the scarcest input lasts) and backup ring (one teal block per reserve week). Both turn clockwise from twelve.
import { INK, PAPER, RED, TEAL } from './palette.ts';

export const COVER_RADIUS = 27;
export const BACKUP_RADIUS = 32.5;
/** Weeks of a full ring. */
export const FULL_RING = 12;
/** Cover below this many weeks is drawn as harm. */
export const LOW_COVER = 2;

export interface RingLook {
  /** Weeks; more than a full ring stays full. */
  readonly cover: number;
  readonly dark: boolean;
  readonly reserve: number;
  /** Reserve weeks at the start of the year: blocks used up since fade. */
  readonly reserveBefore: number;
  readonly plannedReserve: number;
}

export function drawRings(ctx: CanvasRenderingContext2D, look: RingLook): void {
  ctx.save();
  drawDisc(ctx, look.dark || look.cover <= 0 ? 0.1 : 0.62);
  drawCover(ctx, look.cover);
  drawBackup(ctx, look);
  ctx.restore();
}

function drawDisc(ctx: CanvasRenderingContext2D, opacity: number): void {
  ctx.globalAlpha = opacity;
  ctx.fillStyle = PAPER.disc;
  ctx.beginPath();
  ctx.arc(0, 0, COVER_RADIUS, 0, 2 * Math.PI);
  ctx.fill();
  ctx.globalAlpha = 0.16;
  ctx.strokeStyle = INK.full;
  ctx.lineWidth = 4;
  ctx.stroke();
  ctx.globalAlpha = 1;
}

function drawCover(ctx: CanvasRenderingContext2D, cover: number): void {
  if (cover <= 0) return;
  const low = cover < LOW_COVER;
  ctx.strokeStyle = low ? RED.ink : INK.full;
  ctx.lineWidth = low ? 5 : 4;
  ctx.setLineDash(low ? [3.2, 2.2] : []);
  arcOf(ctx, COVER_RADIUS, 0, Math.min(1, cover / FULL_RING));
  ctx.setLineDash([]);
}

function drawBackup(ctx: CanvasRenderingContext2D, { reserve, reserveBefore, plannedReserve }: RingLook): void {
  const held = Math.min(FULL_RING, reserve);
  for (let week = 0; week < Math.min(FULL_RING, Math.ceil(Math.max(held, reserveBefore) - 0.05)); week++) {
    const share = Math.max(0, Math.min(1, held - week));
    if (share < 0.95) drawBlock(ctx, week, 1, TEAL.used, 0.55, 2);
    if (share > 0.05) drawBlock(ctx, week, share, TEAL.ring, 1, 4);
  }
  const first = Math.ceil(held - 0.05);
  for (let week = first; week < Math.min(FULL_RING, first + Math.ceil(plannedReserve - 0.05)); week++)
    drawHollowBlock(ctx, week);
}

function drawBlock(
  ctx: CanvasRenderingContext2D,
  week: number,
  share: number,
  colour: string,
  opacity: number,
  width: number,
): void {
  ctx.globalAlpha = opacity;
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  const gap = 0.008;
  arcOf(ctx, BACKUP_RADIUS, week / FULL_RING + gap, (week + share) / FULL_RING - gap);
  ctx.globalAlpha = 1;
}

function drawHollowBlock(ctx: CanvasRenderingContext2D, week: number): void {
  ctx.setLineDash([2, 1.6]);
  drawBlock(ctx, week, 1, TEAL.ring, 1, 4.4);
  ctx.setLineDash([]);
  drawBlock(ctx, week, 0.86, PAPER.disc, 1, 1.8);
}

function arcOf(ctx: CanvasRenderingContext2D, radius: number, from: number, to: number): void {
  if (to <= from) return;
  ctx.beginPath();
  ctx.arc(0, 0, radius, (from - 0.25) * 2 * Math.PI, (to - 0.25) * 2 * Math.PI);
  ctx.stroke();
}
