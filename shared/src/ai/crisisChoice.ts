// What a persona does at a pause. Activating is always sensible: it costs nothing that was not bought for this moment.

import { type CrisisChoice, NO_CHOICE } from '../commands/Command.ts';
import { checkCommand } from '../engine/index.ts';
import { rerouteCost } from '../levers/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import { CRITICAL_ROLES, type CriticalRole, type RegionId } from '../state/ids.ts';
import { supplyNow } from '../state/supplyNow.ts';
import type { PersonaPolicy } from './personas.ts';

export function crisisChoiceOf(
  scenario: Scenario,
  state: GameState,
  seat: Seat,
  { crisis }: PersonaPolicy,
): CrisisChoice {
  const short = (role: CriticalRole, region: RegionId = seat.region) =>
    supplyNow(scenario, state, region, role) < scenario.rules.crisis.shortage;
  const hit = state.shocks.some(
    ({ cell }) => cell !== null && state.cells.find(({ id }) => id === cell)?.region === seat.region,
  );
  const reroute = crisis.reroute === 'when-hit' && hit && canPay(scenario, state, seat);
  const isState = seat.kind === 'state';
  const choice: CrisisChoice = {
    activate: isState,
    ration: isState ? rationing(scenario, state, seat, crisis.ration) : {},
    reroute,
    aid: isState ? aidChoice(scenario, state, seat, crisis, short) : null,
    stretch: !isState && crisis.stretch && hit,
  };
  return legalPart(scenario, state, seat, choice);
}

function canPay(scenario: Scenario, state: GameState, seat: Seat): boolean {
  const kept = seat.kind === 'state' ? state.states[seat.region]!.kept : state.industries[seat.id]!.kept;
  return kept >= rerouteCost(scenario, state, seat.id);
}

function rationing(
  scenario: Scenario,
  state: GameState,
  seat: Seat,
  mode: PersonaPolicy['crisis']['ration'],
): CrisisChoice['ration'] {
  if (mode === 'alike') return {};
  const ration: { FOOD?: 'industry-first' | 'homes-first'; ENER?: 'industry-first' | 'homes-first' } = {};
  for (const role of ['FOOD', 'ENER'] as const) {
    const delivered = supplyNow(scenario, state, seat.region, role);
    if (delivered >= scenario.rules.crisis.shortage) continue;
    if (mode === 'by-need') {
      // Above the red line factories need it more; below it every week counts double.
      ration[role] = delivered < scenario.rules.score.redLine[role] ? 'homes-first' : 'industry-first';
    } else ration[role] = mode;
  }
  return ration;
}

function aidChoice(
  scenario: Scenario,
  state: GameState,
  seat: Seat,
  crisis: PersonaPolicy['crisis'],
  short: (role: CriticalRole, region?: RegionId) => boolean,
): CrisisChoice['aid'] {
  for (const role of CRITICAL_ROLES) {
    if (state.states[seat.region]!.reserve[role].usable < crisis.aidAbove || short(role)) continue;
    const needy = state.seats.find(
      ({ kind, region }) => kind === 'state' && region !== seat.region && short(role, region),
    );
    if (needy) return { to: needy.id, role, share: Math.min(crisis.aidShare, scenario.rules.crisis.aid.maxShare) };
  }
  return null;
}

/** Takes out, one by one, what the rules would refuse. */
function legalPart(scenario: Scenario, state: GameState, seat: Seat, choice: CrisisChoice): CrisisChoice {
  const legal = (tried: CrisisChoice) =>
    checkCommand(scenario, state, { kind: 'choose-crisis', seat: seat.id, choice: tried }) === null;
  if (legal(choice)) return choice;
  const withoutAid = { ...choice, aid: null };
  if (legal(withoutAid)) return withoutAid;
  const withoutReroute = { ...withoutAid, reroute: false };
  if (legal(withoutReroute)) return withoutReroute;
  const activated = { ...NO_CHOICE, activate: choice.activate };
  return legal(activated) ? activated : NO_CHOICE;
}
