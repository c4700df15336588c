// The personas that hold to their view whatever the meters say.
import type { Plan } from '../commands/Command.ts';
import { availableCredits, incomeOf } from '../levers/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { withRestOn } from '../score/evenPlan.ts';
import { spreadCredits } from '../score/spreadCredits.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import { CRITICAL_ROLES, type Lever, type SeatId } from '../state/ids.ts';
import type { PersonaPolicy } from './personas.ts';

export function fixedStatePlan(scenario: Scenario, state: GameState, seat: SeatId, policy: PersonaPolicy): Plan {
  const { step } = scenario.rules.budget;
  const backup = Math.min(
    availableCredits(scenario, state, seat),
    incomeOf(scenario, state, seat) * policy.backupShare,
  );
  const spend: Partial<Record<Lever, number>> = {};
  const turn = state.round - 1;
  for (const programme of ['reserve', 'second-source', 'standby'] as const) {
    const parts = spreadCredits(backup * policy.mix[programme], CRITICAL_ROLES.length, step, turn);
    CRITICAL_ROLES.forEach((role, place) => {
      spend[`${programme}-${role}`] = parts[place]!;
    });
  }
  const placed = Object.values(spend).reduce((sum, credits) => sum + credits, 0);
  const cell = Math.min(backup - placed, backup * policy.mix['crisis-cell'] + step);
  spend['crisis-cell'] = spreadCredits(policy.mix['crisis-cell'] > 0 ? cell : 0, 1, step, 0)[0]!;
  return withRestOn(scenario, state, seat, spend, 'efficiency');
}

export function fixedIndustryPlan(scenario: Scenario, state: GameState, seat: Seat, { industry }: PersonaPolicy): Plan {
  const { step } = scenario.rules.budget;
  const available = availableCredits(scenario, state, seat.id);
  const backup = Math.min(available, incomeOf(scenario, state, seat.id) * industry.backupShare);
  const parts = spreadCredits(backup, CRITICAL_ROLES.length + 1, step, state.round - 1);
  const spend: Partial<Record<Lever, number>> = { continuity: parts[CRITICAL_ROLES.length]! };
  CRITICAL_ROLES.forEach((role, place) => {
    spend[`second-source-${role}`] = parts[place]!;
  });
  return { ...withRestOn(scenario, state, seat.id, spend, null), slider: industry.slider };
}
