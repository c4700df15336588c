// What everybody knows about every state.
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState } from '../state/GameState.ts';
import { type ByRegion, INDUSTRY_LEVERS, type Lever, programmeOf, type RegionId, STATE_LEVERS } from '../state/ids.ts';
import { byCriticalRole } from './knownWorld.ts';
import type { PublicRegion } from './View.ts';

const LEVERS: readonly Lever[] = [...new Set<Lever>([...STATE_LEVERS, ...INDUSTRY_LEVERS])];

export function publicRegions(scenario: Scenario, state: GameState): ByRegion<PublicRegion> {
  const regions: ByRegion<PublicRegion> = {};
  for (const { id } of scenario.regions) {
    const levers = state.states[id]!;
    regions[id] = {
      productivity: levers.productivity,
      reserveWeeks: byCriticalRole((role) => levers.reserve[role].usable + levers.reserve[role].dead),
      standby: byCriticalRole((role) => levers.standby[role].level),
      lastSplit: lastSplit(state, id),
    };
  }
  return regions;
}

/** Credits of the last finished year. */
function lastSplit(state: GameState, region: RegionId): PublicRegion['lastSplit'] {
  const seat = state.seats.find((each) => each.kind === 'state' && each.region === region);
  const finished = state.phase === 'account' || state.phase === 'over' ? state.round : state.round - 1;
  const year = state.history.find(({ round }) => round === finished);
  if (!seat || !year) return null;
  return splitOf(year.seats[seat.id]!.spent);
}

/** Credits on growth (efficiency) and on backup (all other programmes). */
export function splitOf(spent: Readonly<Partial<Record<Lever, number>>>): { growth: number; backup: number } {
  let growth = 0;
  let backup = 0;
  for (const [lever, credits] of spentEntries(spent)) {
    if (programmeOf(lever).programme === 'efficiency') growth += credits;
    else backup += credits;
  }
  return { growth, backup };
}

/** Spending as pairs, in the order of the lever lists. */
export function spentEntries(spent: Readonly<Partial<Record<Lever, number>>>): [Lever, number][] {
  return LEVERS.filter((lever) => (spent[lever] ?? 0) > 0).map((lever) => [lever, spent[lever]!]);
}
