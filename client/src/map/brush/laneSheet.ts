// All calm lanes on one sheet: foam over the sea, ink over land. Redrawn only when the choice of lanes changes.
import type { LaneLook } from '../model/chooseLanes.ts';
import { LANE_SAMPLES } from '../model/lane.ts';
import { FOAM, INK } from './palette.ts';

const DIMMED = 0.22;
const QUIET = 0.5;

export function paintLanes(ctx: CanvasRenderingContext2D, lanes: readonly LaneLook[]): void {
  ctx.lineJoin = 'round';
  for (const look of lanes) {
    const strength = look.dim ? DIMMED : look.strong ? 1.4 : look.quiet ? QUIET : 1;
    ctx.lineWidth = look.width;
    ctx.strokeStyle = FOAM;
    ctx.globalAlpha = 0.6 * strength;
    trace(ctx, look, 0);
    ctx.strokeStyle = INK.lane;
    ctx.globalAlpha = 0.38 * strength;
    trace(ctx, look, 1);
  }
  ctx.globalAlpha = 1;
}

/** Strokes the stretches over sea (0) or land (1). Clipping to the coast would be exact and cost ten times as much. */
function trace(ctx: CanvasRenderingContext2D, { lane }: LaneLook, ground: 0 | 1): void {
  ctx.beginPath();
  let drawing = false;
  for (let at = 0; at < LANE_SAMPLES; at++) {
    if (lane.overLand[at] !== ground) {
      drawing = false;
      continue;
    }
    if (!drawing) ctx.moveTo(lane.points[at * 2]!, lane.points[at * 2 + 1]!);
    ctx.lineTo(lane.points[at * 2 + 2]!, lane.points[at * 2 + 3]!);
    drawing = true;
  }
  ctx.stroke();
}
