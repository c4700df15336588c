// What growth is measured against: a state that puts every credit into efficiency, an industry that runs lean and spends
// nothing, both in a world without shocks.
import type { Scenario } from '../scenario/Scenario.ts';
import type { RegionId } from '../state/ids.ts';
import { expExact } from '../state/mathExact.ts';

/** P in each of the first `rounds` years if all income goes to efficiency (it acts in its own year). */
export function productivityCeiling(scenario: Scenario, region: RegionId, rounds: number): number[] {
  const { budget, growth } = scenario.rules;
  const digital = scenario.regions.find(({ id }) => id === region)!.digital;
  const digitalFactor = growth.digitalFloor + growth.digitalGain * digital;
  const path: number[] = [];
  let productivity = 1;
  for (let round = 0; round < rounds; round++) {
    const share = budget.state * productivity * budget.creditShareOfGdp;
    productivity *= 1 + growth.base + growth.span * (1 - expExact(-share / growth.scale)) * digitalFactor;
    path.push(productivity);
  }
  return path;
}

/** P_j in each of the first `rounds` years at the lean end of the slider. */
export function leanCeiling(scenario: Scenario, rounds: number): number[] {
  const path: number[] = [];
  let productivity = 1;
  for (let round = 0; round < rounds; round++) {
    productivity *= 1 + scenario.rules.industry.leanGain;
    path.push(productivity);
  }
  return path;
}
