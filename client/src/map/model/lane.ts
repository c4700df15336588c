// One trade lane as a curve: bends so that lanes do not stack and passes between sites rather than through them.
import type { Point } from '../landmass/siteLayout.ts';

export const LANE_SAMPLES = 96;
/** Lanes start and end at the rim of a ring, not in the middle of a building. */
const RIM = 35;
const BULGES = [0.16, -0.16, 0.1, -0.1, 0.24, -0.24, 0.06, -0.06, 0.3, -0.3] as const;
const CLEARANCE = 40;

export interface Lane {
  /** Length in world units. */
  readonly length: number;
  /** Points x, y at equal distances, LANE_SAMPLES + 1 of them. */
  readonly points: Float32Array;
  /** 1 where the lane runs over land, per point. */
  readonly overLand: Uint8Array;
}
export interface LanePlace {
  x: number;
  y: number;
  /** Direction of travel, radians. */
  angle: number;
}

/** Curve from a to b; `obstacles` are sites it had better not cross. */
export function layLane(
  a: Point,
  b: Point,
  obstacles: readonly Point[],
  isLand: (x: number, y: number) => boolean,
): Lane {
  let best: { points: Float32Array; cost: number } | null = null;
  for (const bulge of BULGES) {
    const points = curve(a, b, bulge);
    const cost = costOf(points, a, b, obstacles) + Math.abs(Math.abs(bulge) - 0.14) * 6;
    if (!best || cost < best.cost) best = { points, cost };
  }
  return evenly(best!.points, isLand);
}

/** Place at share 0 to 1 of the lane's length, written into `place`. */
export function placeOnLane(lane: Lane, share: number, place: LanePlace): LanePlace {
  const at = Math.max(0, Math.min(1, share)) * LANE_SAMPLES;
  const index = Math.min(LANE_SAMPLES - 1, Math.floor(at));
  const rest = at - index;
  const x0 = lane.points[index * 2]!;
  const y0 = lane.points[index * 2 + 1]!;
  const x1 = lane.points[index * 2 + 2]!;
  const y1 = lane.points[index * 2 + 3]!;
  place.x = x0 + (x1 - x0) * rest;
  place.y = y0 + (y1 - y0) * rest;
  place.angle = Math.atan2(y1 - y0, x1 - x0);
  return place;
}

export function overLandAt(lane: Lane, share: number): boolean {
  return lane.overLand[Math.round(Math.max(0, Math.min(1, share)) * LANE_SAMPLES)] === 1;
}

/** Share of the length at which the lane last goes ashore: where shelter stands. Before it lies the sea. */
export function landfall(lane: Lane): number {
  for (let index = LANE_SAMPLES; index > 0; index--) {
    if (lane.overLand[index] === 0) return Math.min(0.9, (index + 1) / LANE_SAMPLES);
  }
  return 0.5;
}

function curve(a: Point, b: Point, bulge: number): Float32Array {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const c1 = { x: a.x + dx * 0.3 - dy * bulge, y: a.y + dy * 0.3 + dx * bulge };
  const c2 = { x: a.x + dx * 0.7 - dy * bulge, y: a.y + dy * 0.7 + dx * bulge };
  const points = new Float32Array((LANE_SAMPLES + 1) * 2);
  for (let index = 0; index <= LANE_SAMPLES; index++) {
    const t = index / LANE_SAMPLES;
    const u = 1 - t;
    points[index * 2] = u * u * u * a.x + 3 * u * u * t * c1.x + 3 * u * t * t * c2.x + t * t * t * b.x;
    points[index * 2 + 1] = u * u * u * a.y + 3 * u * u * t * c1.y + 3 * u * t * t * c2.y + t * t * t * b.y;
  }
  return points;
}

function costOf(points: Float32Array, a: Point, b: Point, obstacles: readonly Point[]): number {
  let cost = 0;
  for (const site of obstacles) {
    if (site === a || site === b) continue;
    let nearest = CLEARANCE;
    for (let at = 0; at < points.length; at += 8) {
      const dx = points[at]! - site.x;
      const dy = points[at + 1]! - site.y;
      if (dx < CLEARANCE && dx > -CLEARANCE && dy < CLEARANCE && dy > -CLEARANCE)
        nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
    }
    cost += (CLEARANCE - nearest) / CLEARANCE;
  }
  return cost;
}

function evenly(raw: Float32Array, isLand: (x: number, y: number) => boolean): Lane {
  const along = new Float32Array(LANE_SAMPLES + 1);
  for (let index = 1; index <= LANE_SAMPLES; index++) {
    along[index] =
      along[index - 1]! + Math.hypot(raw[index * 2]! - raw[index * 2 - 2]!, raw[index * 2 + 1]! - raw[index * 2 - 1]!);
  }
  const whole = along[LANE_SAMPLES]!;
  const trim = Math.min(RIM, whole * 0.35);
  const length = whole - 2 * trim;
  const points = new Float32Array((LANE_SAMPLES + 1) * 2);
  const overLand = new Uint8Array(LANE_SAMPLES + 1);
  let from = 0;
  for (let index = 0; index <= LANE_SAMPLES; index++) {
    const wanted = trim + (index / LANE_SAMPLES) * length;
    while (from < LANE_SAMPLES - 1 && along[from + 1]! < wanted) from++;
    const rest = (wanted - along[from]!) / Math.max(1e-6, along[from + 1]! - along[from]!);
    const x = raw[from * 2]! + (raw[from * 2 + 2]! - raw[from * 2]!) * rest;
    const y = raw[from * 2 + 1]! + (raw[from * 2 + 3]! - raw[from * 2 + 1]!) * rest;
    points[index * 2] = x;
    points[index * 2 + 1] = y;
    overLand[index] = isLand(x, y) ? 1 : 0;
  }
  return { length, points, overLand };
}
