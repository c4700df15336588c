// The still picture behind the door before any drawing code has come: coasts and depth lines as a small SVG, made from the
// same landmass. backdrop.svg is this text; its test fails when the two differ.
import { PAPER } from './brush/palette.ts';
import type { OwnedRing, Ring } from './landmass/contourRings.ts';
import { raiseLandmass } from './landmass/landmass.ts';
import type { WorldPlan } from './landmass/worldPlan.ts';

/** What the door shows of its world, in world units: picture and canvas lie exactly over each other. */
export const DOOR_BOX = { left: 30, top: 15, right: 975, bottom: 650 } as const;
/** Every so many points of a ring are kept. */
const COAST_STEP = 3;
const DEPTH_STEP = 5;

export function backdropSvg(plan: WorldPlan): string {
  const land = raiseLandmass(plan);
  const depths = land.isobaths.map(
    (rings, index) =>
      `<path d="${outline(rings, DEPTH_STEP)}" fill="#3b7d92" fill-opacity="${(0.035 + 0.012 * index).toFixed(3)}"/>`,
  );
  const states = plan.states.map(({ tint }, index) => {
    const own = land.coast.filter((ring) => ring.owner === index);
    return `<path d="${outline(own, COAST_STEP)}" fill="${tint}" fill-opacity=".2"/>`;
  });
  const { left, top, right, bottom } = DOOR_BOX;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}" overflow="visible">`,
    ...depths,
    `<path d="${outline(land.coast, COAST_STEP)}" fill="${PAPER.land}" stroke="${PAPER.rim}"/>`,
    ...states,
    `<path d="${outline(land.firstStep, COAST_STEP)}" fill="${PAPER.first}" fill-opacity=".8"/>`,
    '</svg>\n',
  ].join('\n');
}

function outline(rings: readonly OwnedRing[], every: number): string {
  return rings.map(({ ring }) => trace(ring, every)).join('');
}

function trace(ring: Ring, every: number): string {
  const points: string[] = [];
  for (let at = 0; at < ring.length; at += 2 * every)
    points.push(`${Math.round(ring[at]!)} ${Math.round(ring[at + 1]!)}`);
  return `M${points.join('L')}Z`;
}
