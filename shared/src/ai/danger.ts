// Where the adaptive persona believes its danger lies. It reads the same meters as a person in its seat, but knows how they
// lie: ln w plus noise, with most of w on a fixed number of lifelines.
import type { Scenario } from '../scenario/Scenario.ts';
import type { Cell, GameState, Seat } from '../state/GameState.ts';
import { expExact, lnExact } from '../state/mathExact.ts';
import { meanReadings } from '../views/readings.ts';

export interface Danger {
  readonly cell: Cell;
  /** Expected share of the seat's danger, 0 to 1; sums to 1 over its live cells. */
  readonly share: number;
}

export function believedDanger(scenario: Scenario, state: GameState, seat: Seat): Danger[] {
  const means = meanReadings(state.readings);
  const live = state.cells
    .map((cell, index) => ({ cell, mean: means[index]! }))
    .filter(({ cell }) => cell.live && cell.region === seat.region);
  const shares = expectedShares(
    scenario,
    state,
    live.map(({ mean }) => mean),
  );
  return live.map(({ cell }, index) => ({ cell, share: shares[index]! }));
}

/** Every possible set of lifelines, weighed by how well it explains the mean readings. */
function expectedShares(scenario: Scenario, state: GameState, means: readonly number[]): number[] {
  const { cells, readings } = scenario.rules;
  const count = means.length;
  const lifelines = Math.min(cells.lifelines, count);
  if (count <= lifelines) return means.map(() => 1 / count);
  const onLifelines = cells.lifelineShare[state.tier];
  const high = onLifelines / lifelines;
  const low = (1 - onLifelines) / (count - lifelines);
  const precision = state.readings.length / (2 * readings.noise * readings.noise);
  const misfit = (mean: number, weight: number) => (mean - lnExact(weight)) * (mean - lnExact(weight)) * precision;
  // Only how much better "lifeline" fits than "no lifeline" matters, cell by cell.
  const odds = means.map((mean) => expExact(Math.max(-60, Math.min(60, misfit(mean, low) - misfit(mean, high)))));
  const chance = inclusionChances(odds, lifelines);
  return chance.map((p) => p * high + (1 - p) * low);
}

/** Chance of each place to be among the `size` chosen, when a set's weight is the product of its odds. */
export function inclusionChances(odds: readonly number[], size: number): number[] {
  const all = setWeight(odds, size);
  return odds.map(
    (odd, place) =>
      (odd *
        setWeight(
          odds.filter((_, other) => other !== place),
          size - 1,
        )) /
      all,
  );
}

/** Sum over all sets of `size` places of the product of their odds. */
function setWeight(odds: readonly number[], size: number): number {
  const sums = [1, ...Array.from({ length: size }, () => 0)];
  for (const odd of odds)
    for (let taken = size; taken > 0; taken--) sums[taken] = sums[taken]! + odd * sums[taken - 1]!;
  return sums[size]!;
}
