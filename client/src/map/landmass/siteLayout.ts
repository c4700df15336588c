// Places the industries of one state: points on an ellipse, pushed apart until every ring and pill has room, then turned.
import { seededDraws } from './noise.ts';
import type { StatePlan, WorldPlan } from './worldPlan.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
interface Drifting {
  x: number;
  y: number;
}

const ROUNDS = 400;
const CROWDING = 1.05;
/** Larger economies stand a little wider apart: 1 to 1.15. */
const WIDEST = 0.15;
/** Sea between the reach of two states, in world units. */
const CHANNEL_WIDTH = 34;

/** One point per industry, in world units; never nearer than the world's spacing. */
export function layOutSites(state: StatePlan, world: WorldPlan, gdpShare: number): Point[] {
  const stretch = 1 + WIDEST * Math.sqrt(gdpShare);
  const gapX = world.spacing.x * stretch;
  const gapY = world.spacing.y * stretch;
  const points = startOnEllipse(state);
  for (let round = 0; round < ROUNDS; round++) {
    pushApart(points, gapX, gapY);
    for (const point of points) {
      point.x *= 1 - 0.008 / state.aspect;
      point.y *= 1 - 0.008 * state.aspect;
    }
  }
  for (let round = 0; round < 60; round++) pushApart(points, gapX, gapY);
  return turn(points, state);
}

/** Moves whole states until sites of different states leave room for a channel; returns the shift of each state. */
export function keepApart(states: readonly { sites: readonly Point[]; radius: number }[]): Point[] {
  const shifts: Drifting[] = states.map(() => ({ x: 0, y: 0 }));
  for (let round = 0; round < 80; round++) {
    let moved = false;
    for (let a = 0; a < states.length; a++) {
      for (let b = a + 1; b < states.length; b++) {
        const near = nearestPair(states[a]!.sites, shifts[a]!, states[b]!.sites, shifts[b]!);
        const lacking = states[a]!.radius + states[b]!.radius + CHANNEL_WIDTH - near.distance;
        if (lacking <= 0) continue;
        moved = true;
        shifts[a]!.x -= (near.dx * lacking) / 4;
        shifts[a]!.y -= (near.dy * lacking) / 4;
        shifts[b]!.x += (near.dx * lacking) / 4;
        shifts[b]!.y += (near.dy * lacking) / 4;
      }
    }
    if (!moved) break;
  }
  return shifts;
}

function nearestPair(a: readonly Point[], shiftA: Point, b: readonly Point[], shiftB: Point) {
  let best = { distance: Infinity, dx: 0, dy: 0 };
  for (const one of a) {
    for (const other of b) {
      const dx = other.x + shiftB.x - one.x - shiftA.x;
      const dy = other.y + shiftB.y - one.y - shiftA.y;
      const distance = Math.hypot(dx, dy) || 1;
      if (distance < best.distance) best = { distance, dx: dx / distance, dy: dy / distance };
    }
  }
  return best;
}

function startOnEllipse(state: StatePlan): Drifting[] {
  const draw = seededDraws(state.seed * 97 + 13);
  const count = state.industries.length;
  return state.industries.map((_, index) => {
    const angle = (index / count) * 2 * Math.PI + draw() * 1.1;
    // Beyond eight points one ring is too narrow: the rest starts nearer the middle.
    const reach = count > 8 && index % 3 === 2 ? 0.35 : 1;
    return {
      x: Math.cos(angle) * 46 * state.aspect * reach + (draw() - 0.5) * 20,
      y: Math.sin(angle) * 40 * reach + (draw() - 0.5) * 20,
    };
  });
}

function pushApart(points: Drifting[], gapX: number, gapY: number): void {
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const a = points[i]!;
      const b = points[j]!;
      const dx = (b.x - a.x) / gapX;
      const dy = (b.y - a.y) / gapY;
      const distance = Math.hypot(dx, dy) || 0.01;
      if (distance >= CROWDING) continue;
      const push = ((CROWDING - distance) * 0.25) / distance;
      a.x -= dx * push * gapX;
      a.y -= dy * push * gapY;
      b.x += dx * push * gapX;
      b.y += dy * push * gapY;
    }
  }
}

function turn(points: readonly Drifting[], state: StatePlan): Point[] {
  const middleX = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const middleY = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const cos = Math.cos(state.rotation);
  const sin = Math.sin(state.rotation);
  return points.map(({ x, y }) => ({
    x: state.x + (x - middleX) * cos - (y - middleY) * sin,
    y: state.y + (x - middleX) * sin + (y - middleY) * cos,
  }));
}
