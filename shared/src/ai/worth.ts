// What a credit is worth to a seat's outcome, on either side: one more on growth against one more on backup. Both as the
// relative change of the outcome, 100 · sqrt(growth · resilience), so that they can be compared.
import type { Scenario } from '../scenario/Scenario.ts';
import { growthFloor } from '../score/formulas.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import { type Lever, programmeOf } from '../state/ids.ts';
import { expExact } from '../state/mathExact.ts';

/** Rough levels an AI divides by; the order of its purchases hardly depends on them. */
const GROWTH_LEVEL = 0.8;

/** Loss of growth score through one credit less on efficiency this year, at `efficiency` credits. */
export function growthPerCredit(scenario: Scenario, state: GameState, seat: Seat, efficiency: number): number {
  const { budget, growth, score } = scenario.rules;
  const yearsLeft = (state.rounds - state.round + 1) / state.rounds;
  const span = 1 - growthFloor(score, state.rounds);
  if (seat.kind === 'industry') {
    return budget.creditShareOfGdp / state.rounds / (1 - score.industryFloor) / GROWTH_LEVEL;
  }
  const digital = scenario.regions.find(({ id }) => id === seat.region)!.digital;
  const share = efficiency * budget.creditShareOfGdp;
  const perCredit = (growth.span / growth.scale) * expExact(-share / growth.scale) * budget.creditShareOfGdp;
  return (perCredit * (growth.digitalFloor + growth.digitalGain * digital) * yearsLeft) / span / GROWTH_LEVEL;
}

/** Years of upkeep still to come, each counted by how long the credit would have gone on working for growth. */
export function upkeepYears(state: GameState): number {
  const left = state.rounds - state.round;
  return (left * (left + 1)) / 2 / (left + 1);
}

/**
 * Gain of resilience per unit of danger share avoided: batteries that still count, and years that can still be struck,
 * with what decays on the way.
 */
export function resiliencePerShare(scenario: Scenario, state: GameState, lever: Lever): number {
  const { score, cells } = scenario.rules;
  const first = state.round + lagOf(scenario, lever);
  const keep = yearlyKeepOf(scenario, lever);
  let tested = 0;
  let batteries = 0;
  let lived = 0;
  let kept = 1;
  for (let round = 1; round <= state.rounds; round++) {
    const counts = round % score.batteryEveryRounds === 0 || round === state.rounds;
    if (counts) batteries++;
    if (round < first) continue;
    lived += kept;
    if (counts) tested += kept;
    kept *= keep;
  }
  const fromBattery = ((score.battery / score.batteryNorm) * tested) / Math.max(1, batteries);
  const fromYears = ((score.realised * cells.expectedTotal) / score.lossReference) * (lived / state.rounds);
  return fromBattery + fromYears;
}

function lagOf({ rules }: Scenario, lever: Lever): number {
  const { programme, role } = programmeOf(lever);
  if (programme === 'second-source') return rules.secondSource.lagRounds;
  if (programme === 'standby' && role) return rules.standby.lagRounds[role];
  return programme === 'own-technology' ? rules.ownTechnology.lagRounds : 0;
}

function yearlyKeepOf({ rules }: Scenario, lever: Lever): number {
  const { programme, role } = programmeOf(lever);
  if (programme === 'reserve' && role) return 1 - rules.reserve.yearlyLoss[role];
  if (programme === 'standby' && role) return rules.standby.yearlyKeep[role];
  if (programme === 'crisis-cell') return 1 - rules.crisisCell.yearlyLoss;
  if (programme === 'own-technology') return rules.ownTechnology.yearlyKeep;
  return programme === 'continuity' ? 1 - rules.industry.continuityYearlyLoss : 1;
}
