// The drawn world of a scenario: sites, coasts, paper steps and depth lines, from numbers alone.
// Pure and seeded: the same plan always gives the same coast. Never traced from a real outline.
import { type OwnedRing, ringsAt } from './contourRings.ts';
import { cellAt, type HeightField, heightField, landRadius, type StateShape } from './heightField.ts';
import { keepApart, layOutSites, type Point } from './siteLayout.ts';
import type { WorldPlan } from './worldPlan.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Landmass {
  readonly plan: WorldPlan;
  /** Per state, one point per industry in the plan's order. */
  readonly sites: readonly (readonly Point[])[];
  readonly coast: readonly OwnedRing[];
  readonly surf: readonly OwnedRing[];
  readonly firstStep: readonly OwnedRing[];
  readonly secondStep: readonly OwnedRing[];
  /** Depth lines, deepest first. */
  readonly isobaths: readonly (readonly OwnedRing[])[];
  /** Main island of each state. */
  readonly islandBoxes: readonly Box[];
  readonly isLand: (x: number, y: number) => boolean;
}

const DEPTHS = [-110, -76, -52, -34, -20, -10] as const;
const kept = new Map<string, Landmass>();

/** The landmass of a plan, remembered by its content. */
export function landmassOf(plan: WorldPlan): Landmass {
  const key = JSON.stringify(plan);
  const found = kept.get(key);
  if (found) return found;
  const made = raiseLandmass(plan);
  kept.set(key, made);
  return made;
}

export function raiseLandmass(plan: WorldPlan): Landmass {
  const largest = Math.max(...plan.states.map((state) => state.gdp));
  const shapes = shapesOf(plan, largest);
  const field = heightField(plan, shapes);
  const coast = ringsAt(field, 0, 500);
  return {
    plan,
    sites: shapes.map((shape) => shape.sites),
    coast,
    surf: ringsAt(field, -4, 500),
    firstStep: ringsAt(field, 15, 900),
    secondStep: ringsAt(field, 30, 900),
    isobaths: DEPTHS.map((depth) => ringsAt(field, depth, 800, true)),
    islandBoxes: shapes.map((_, index) => boxOf(longest(ofState(coast, index)))),
    isLand: (x, y) => landAt(field, x, y),
  };
}

// Noise and islets are read round the state's own centre, so a shifted state keeps its silhouette.
function shapesOf(plan: WorldPlan, largest: number): StateShape[] {
  const laid = plan.states.map((state) => {
    const share = state.gdp / largest;
    return { state, sites: layOutSites(state, plan, share), radius: landRadius(share) };
  });
  const shifts = keepApart(laid);
  return laid.map(({ state, sites, radius }, index) => {
    const { x, y } = shifts[index]!;
    return {
      plan: { ...state, x: state.x + x, y: state.y + y },
      sites: sites.map((site) => ({ x: site.x + x, y: site.y + y })),
      radius,
    };
  });
}

/** Rings of one state. */
export function ofState(rings: readonly OwnedRing[], state: number): OwnedRing[] {
  return rings.filter((ring) => ring.owner === state);
}

function landAt(field: HeightField, x: number, y: number): boolean {
  const cell = cellAt(field, x, y);
  return cell >= 0 && field.height[cell]! > 0;
}

function longest(rings: readonly OwnedRing[]): OwnedRing[] {
  return [...rings].sort((a, b) => b.ring.length - a.ring.length).slice(0, 1);
}

function boxOf(rings: readonly OwnedRing[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { ring } of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      box.left = Math.min(box.left, ring[at]!);
      box.right = Math.max(box.right, ring[at]!);
      box.top = Math.min(box.top, ring[at + 1]!);
      box.bottom = Math.max(box.bottom, ring[at + 1]!);
    }
  }
  return box;
}
