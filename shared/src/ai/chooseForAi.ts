// A seat's move, made by a persona from what viewFor would show a person in the same seat: own levers, what is public, own
// meters. Slow for the adaptive persona (it asks the what-if table): runs in a worker thread.
import type { Command, Plan } from '../commands/Command.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import type { Persona, SeatId } from '../state/ids.ts';
import { knownWorld } from '../views/knownWorld.ts';
import { splitOf } from '../views/publicRegions.ts';
import type { AiReason } from '../views/View.ts';
import { adaptivePlan } from './adaptivePlan.ts';
import { reckonedBelief } from './belief.ts';
import { crisisChoiceOf } from './crisisChoice.ts';
import { believedDanger, type Danger } from './danger.ts';
import { fixedIndustryPlan, fixedStatePlan } from './fixedPlans.ts';
import { type PersonaPolicy, POLICIES } from './personas.ts';

export interface AiChoice {
  readonly command: Command;
  /** Why, for a plan; null for what needs no word. */
  readonly reason: AiReason | null;
}

/** The command of `seatId` in this phase: a plan, a crisis choice, or being ready. */
export function chooseForAi(scenario: Scenario, state: GameState, seatId: SeatId, persona: Persona): AiChoice {
  const seat = state.seats.find(({ id }) => id === seatId)!;
  const policy = POLICIES[persona];
  if (state.phase === 'plan') return choosePlan(scenario, state, seat, persona, policy);
  if (state.phase === 'crisis') {
    return {
      command: { kind: 'choose-crisis', seat: seatId, choice: crisisChoiceOf(scenario, state, seat, policy) },
      reason: null,
    };
  }
  return { command: { kind: 'ready', seat: seatId }, reason: null };
}

function choosePlan(
  scenario: Scenario,
  state: GameState,
  seat: Seat,
  persona: Persona,
  policy: PersonaPolicy,
): AiChoice {
  const { plan: wanted, fears } =
    persona === 'adaptive'
      ? adaptivePlan(scenario, state, seat, knownWorld(scenario, state, seat.id))
      : { plan: fixedPlan(scenario, state, seat, policy), fears: null };
  const dangers = persona === 'adaptive' ? believedDanger(scenario, state, seat) : [];
  const plan: Plan = {
    ...wanted,
    aid: seat.kind === 'state' ? aidTicks(scenario, state, seat, policy) : [],
    belief: persona === 'adaptive' ? reckonedBelief(scenario, state, dangers) : policy.belief,
  };
  return { command: { kind: 'submit-plan', seat: seat.id, plan }, reason: reasonOf(persona, seat, plan, fears) };
}

function fixedPlan(scenario: Scenario, state: GameState, seat: Seat, policy: PersonaPolicy): Plan {
  if (seat.kind === 'industry') return fixedIndustryPlan(scenario, state, seat, policy);
  return fixedStatePlan(scenario, state, seat.id, policy);
}

function aidTicks(scenario: Scenario, state: GameState, seat: Seat, { aid }: PersonaPolicy): SeatId[] {
  const others = state.seats.filter(({ kind, id }) => kind === 'state' && id !== seat.id);
  if (aid === 'nobody') return [];
  if (aid === 'everybody') return others.map(({ id }) => id);
  const rhinos = new Set(scenario.shocks.filter(({ class: kind }) => kind === 'grey-rhino').map(({ id }) => id));
  const feared = state.cells.filter(({ region, live, shock }) => region === seat.region && live && rhinos.has(shock));
  return others.filter(({ region }) => feared.some(({ supplier }) => supplier === region)).map(({ id }) => id);
}

/** Facts that may be told at the table: how the credits were split, and what was feared most; never levers or amounts. */
function reasonOf(persona: Persona, seat: Seat, plan: Plan, fears: Danger | null): AiReason {
  const { growth, backup } = splitOf(plan.spend);
  const facts = { backup: Math.round((100 * backup) / Math.max(1, growth + backup)), slider: plan.slider };
  if (seat.kind === 'industry') return { code: `${persona}-industry`, facts: { credits: backup, slider: plan.slider } };
  if (persona !== 'adaptive') return { code: persona, facts };
  if (!fears) return { code: 'adaptive-growth', facts };
  return { code: 'adaptive-cell', facts: { ...facts, role: fears.cell.role, side: fears.cell.side } };
}
