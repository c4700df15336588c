// The sealed answer to the yearly question, from what the meters say about dangers from abroad.
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState } from '../state/GameState.ts';
import type { Danger } from './danger.ts';

/** Odds, 0 to 1 in hundredths, that at least one believed danger from abroad strikes hard enough this year. */
export function reckonedBelief(scenario: Scenario, state: GameState, dangers: readonly Danger[]): number {
  const { cells, rhinos } = scenario.rules;
  const growth = rhinos.start + rhinos.growth * (state.round - 1);
  let spared = 1;
  for (const { cell, share } of dangers) {
    if (cell.side !== 'abroad' || !cell.live) continue;
    const rate = Math.min(cells.rateMax, (cells.expectedTotal * share) / cell.unpreparedLoss);
    spared *= 1 - Math.min(1, rate * growth);
  }
  return Math.round((1 - spared) * 100) / 100;
}
