// The plan of an average player: a fixed share of income in even parts over the backup programmes, the rest on growth.
// Par is this plan at `rules.score.parShare`; the balancer persona plays it too.
import { EMPTY_PLAN, type Plan } from '../commands/Command.ts';
import { availableCredits, incomeOf, quoteLever } from '../levers/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import { CRITICAL_ROLES, type Lever, type SeatId } from '../state/ids.ts';
import { spreadCredits } from './spreadCredits.ts';

/** Even quarters of reserve, second source, standby (each over the critical roles) and crisis cell. */
export function evenStatePlan(scenario: Scenario, state: GameState, seat: SeatId, share: number): Plan {
  const { step } = scenario.rules.budget;
  const available = availableCredits(scenario, state, seat);
  const backup = Math.min(available, incomeOf(scenario, state, seat) * share);
  const quarters = spreadCredits(backup, 4, step, state.round - 1);
  const spend: Partial<Record<Lever, number>> = { 'crisis-cell': quarters[3]! };
  (['reserve', 'second-source', 'standby'] as const).forEach((programme, quarter) => {
    const parts = spreadCredits(quarters[quarter]!, CRITICAL_ROLES.length, step, state.round - 1 + quarter);
    CRITICAL_ROLES.forEach((role, place) => {
      spend[`${programme}-${role}`] = parts[place]!;
    });
  });
  return withRestOn(scenario, state, seat, spend, 'efficiency');
}

/** `share` of income in even parts on second sources and continuity, slider 0; the rest stays profit. */
export function evenIndustryPlan(scenario: Scenario, state: GameState, seat: SeatId, share: number): Plan {
  const { step } = scenario.rules.budget;
  const backup = Math.min(availableCredits(scenario, state, seat), incomeOf(scenario, state, seat) * share);
  const parts = spreadCredits(backup, CRITICAL_ROLES.length + 1, step, state.round - 1);
  const spend: Partial<Record<Lever, number>> = { continuity: parts[CRITICAL_ROLES.length]! };
  CRITICAL_ROLES.forEach((role, place) => {
    spend[`second-source-${role}`] = parts[place]!;
  });
  return withRestOn(scenario, state, seat, spend, null);
}

/** Cuts every lever to what it can still take; what is left of the available credits goes to `rest`. */
export function withRestOn(
  scenario: Scenario,
  state: GameState,
  seat: SeatId,
  wanted: Readonly<Partial<Record<Lever, number>>>,
  rest: 'efficiency' | null,
): Plan {
  const { step } = scenario.rules.budget;
  const wholeSteps = (credits: number) => Math.floor(credits / step + 1e-9) * step;
  const spend: Partial<Record<Lever, number>> = {};
  let left = wholeSteps(Math.max(0, availableCredits(scenario, state, seat)));
  for (const [lever, credits] of Object.entries(wanted) as [Lever, number][]) {
    const limit = quoteLever(scenario, state, seat, lever, 0).maxCredits;
    const taken = Math.min(wholeSteps(Math.min(credits, limit)), left);
    if (taken <= 0) continue;
    spend[lever] = taken;
    left -= taken;
  }
  if (rest && left > 0) spend[rest] = (spend[rest] ?? 0) + left;
  return { ...EMPTY_PLAN, spend };
}

export function parPlan(scenario: Scenario, state: GameState, seat: Seat): Plan {
  if (seat.kind === 'industry') return evenIndustryPlan(scenario, state, seat.id, 0.5);
  return evenStatePlan(scenario, state, seat.id, scenario.rules.score.parShare);
}
