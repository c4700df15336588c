// What one seat may reckon with: its own levers as they are; of others what is public, the rest as it was at the start.
import { initialState } from '../engine/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState, IndustryLevers, StateLevers } from '../state/GameState.ts';
import { type ByCriticalRole, type ByRegion, type BySeat, CRITICAL_ROLES, type Preset } from '../state/ids.ts';
import type { KnownWorld } from './View.ts';

const starts = new WeakMap<Scenario, Map<Preset, KnownWorld>>();

/** Levers of every seat at the start of a game. */
export function startLevers(scenario: Scenario, preset: Preset): KnownWorld {
  const byPreset = starts.get(scenario) ?? new Map<Preset, KnownWorld>();
  starts.set(scenario, byPreset);
  const kept = byPreset.get(preset);
  if (kept) return kept;
  const { states, industries } = initialState(scenario, { seed: 0, tier: 'basic', preset });
  const start: KnownWorld = { states, industries };
  byPreset.set(preset, start);
  return start;
}

/** `seatId` null: what the public knows. */
export function knownWorld(scenario: Scenario, state: GameState, seatId: string | null): KnownWorld {
  const start = startLevers(scenario, state.preset);
  const own = state.seats.find((seat) => seat.id === seatId);
  const states: ByRegion<StateLevers> = {};
  for (const { id } of scenario.regions) {
    const isOwn = own?.kind === 'state' && own.region === id;
    states[id] = isOwn ? state.states[id]! : publicLevers(state.states[id]!, start.states[id]!);
  }
  const industries: BySeat<IndustryLevers> = {};
  for (const seat of state.seats) {
    if (seat.kind !== 'industry') continue;
    industries[seat.id] = seat.id === seatId ? state.industries[seat.id]! : start.industries[seat.id]!;
  }
  return { states, industries };
}

/** Productivity, reserves and standby lines are there to be seen; second sources, crisis cells, own technology, ages and orders are not. */
function publicLevers(now: StateLevers, start: StateLevers): StateLevers {
  return {
    ...start,
    productivity: now.productivity,
    reserve: byCriticalRole((role) => ({ ...now.reserve[role], onOrder: start.reserve[role].onOrder })),
    standby: byCriticalRole((role) => ({ ...start.standby[role], level: now.standby[role].level })),
  };
}

export function byCriticalRole<T>(make: (role: (typeof CRITICAL_ROLES)[number]) => T): ByCriticalRole<T> {
  const made = {} as ByCriticalRole<T>;
  for (const role of CRITICAL_ROLES) made[role] = make(role);
  return made;
}
