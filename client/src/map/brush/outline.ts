// Rings of the landmass as canvas paths, made once per landmass.
import type { OwnedRing } from '../landmass/contourRings.ts';
import type { Landmass } from '../landmass/landmass.ts';
import { ofState } from '../landmass/landmass.ts';

export function pathOf(rings: readonly OwnedRing[]): Path2D {
  const path = new Path2D();
  for (const { ring } of rings) {
    path.moveTo(ring[0]!, ring[1]!);
    for (let at = 2; at < ring.length; at += 2) path.lineTo(ring[at]!, ring[at + 1]!);
    path.closePath();
  }
  return path;
}

export interface Outlines {
  readonly coast: Path2D;
  readonly surf: Path2D;
  readonly secondStep: Path2D;
  readonly isobaths: readonly Path2D[];
  readonly states: readonly { readonly coast: Path2D; readonly firstStep: Path2D }[];
}
const kept = new WeakMap<Landmass, Outlines>();

export function outlinesOf(land: Landmass): Outlines {
  const found = kept.get(land);
  if (found) return found;
  const made: Outlines = {
    coast: pathOf(land.coast),
    surf: pathOf(land.surf),
    secondStep: pathOf(land.secondStep),
    isobaths: land.isobaths.map(pathOf),
    states: land.plan.states.map((_, index) => ({
      coast: pathOf(ofState(land.coast, index)),
      firstStep: pathOf(ofState(land.firstStep, index)),
    })),
  };
  kept.set(land, made);
  return made;
}
