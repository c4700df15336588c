// All calm lanes on one sheet: foam over the sea, ink over land. Redrawn only when the choice of lanes changes.
import type { Landmass } from '../landmass/landmass.ts';
import type { LaneLook } from '../model/chooseLanes.ts';
import { LANE_SAMPLES } from '../model/lane.ts';
import { outlinesOf } from './outline.ts';
import { FOAM, INK } from './palette.ts';

const DIMMED = 0.22;
const QUIET = 0.5;
const FAR_AWAY = 5000;

export function paintLanes(ctx: CanvasRenderingContext2D, land: Landmass, lanes: readonly LaneLook[]): void {
  const { coast } = outlinesOf(land);
  const sea = new Path2D();
  sea.rect(-FAR_AWAY, -FAR_AWAY, 2 * FAR_AWAY, 2 * FAR_AWAY);
  sea.addPath(coast);
  paintClipped(ctx, sea, lanes, FOAM, 0.6);
  paintClipped(ctx, coast, lanes, INK.lane, 0.38);
}

function paintClipped(
  ctx: CanvasRenderingContext2D,
  clip: Path2D,
  lanes: readonly LaneLook[],
  colour: string,
  opacity: number,
): void {
  ctx.save();
  ctx.clip(clip, 'evenodd');
  ctx.strokeStyle = colour;
  ctx.lineCap = 'round';
  for (const look of lanes) {
    ctx.globalAlpha = opacity * (look.dim ? DIMMED : look.strong ? 1.4 : look.quiet ? QUIET : 1);
    ctx.lineWidth = look.width;
    trace(ctx, look);
  }
  ctx.restore();
}

function trace(ctx: CanvasRenderingContext2D, { lane }: LaneLook): void {
  ctx.beginPath();
  ctx.moveTo(lane.points[0]!, lane.points[1]!);
  for (let at = 1; at <= LANE_SAMPLES; at++) ctx.lineTo(lane.points[at * 2]!, lane.points[at * 2 + 1]!);
  ctx.stroke();
}
