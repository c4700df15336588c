// What a seat has on the table at a pause: what struck, how its own supply stands, whom it could help.
import { rerouteCost } from '../levers/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { baseFigures } from '../state/baseFigures.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import { CRITICAL_ROLES, type CriticalRole, type RegionId } from '../state/ids.ts';
import type { GameRecord } from './GameRecord.ts';
import { byCriticalRole } from './knownWorld.ts';
import type { CrisisView } from './View.ts';
import { readRow, type YearRow } from './yearRecord.ts';

/** The pause being held now; only called while the phase is crisis. */
export function crisisView(scenario: Scenario, record: GameRecord, seat: Seat): CrisisView {
  const { state } = record;
  const shape = { regions: scenario.regions.length, sectors: scenario.sectors.length };
  const row = readRow(record.rows, shape, state.week);
  return {
    week: state.week,
    struck: struckNow(record),
    supply: ownSupply(scenario, state, seat.region, row),
    inShortage: statesInShortage(scenario, state, seat, row),
    creditsLeft: seat.kind === 'state' ? state.states[seat.region]!.kept : state.industries[seat.id]!.kept,
    rerouteCost: rerouteCost(scenario, state, seat.id),
    chosen: state.seats.map(({ id }) => id).filter((id) => state.choices.at(-1)?.[id] !== undefined),
  };
}

function struckNow({ state, events }: GameRecord): CrisisView['struck'] {
  return events.flatMap((event) => {
    if (event.kind !== 'shock-struck' || event.round !== state.round || event.week !== state.week) return [];
    const { shock, cell, region, supplier, role, severity, weeks } = event;
    return [{ shock, cell, region, supplier, role, severity, weeks }];
  });
}

function ownSupply(scenario: Scenario, state: GameState, region: RegionId, row: YearRow): CrisisView['supply'] {
  const at = supplyIndex(scenario, region);
  const weekNow = (state.round - 1) * scenario.rules.calendar.weeksPerRound + state.week;
  return byCriticalRole((role) => {
    const { reserve, standby } = state.states[region]!;
    const line = state.response.standby.find((entry) => entry.role === role && entry.region === region);
    return {
      delivered: row.supply[at(role)]!,
      coverWeeks: roleCover(scenario, region, role, row),
      reserveWeeks: reserve[role].usable,
      standby: standby[role].level,
      standbyStartsIn: line?.startsAt == null ? null : Math.max(0, line.startsAt - weekNow),
    };
  });
}

function supplyIndex(scenario: Scenario, region: RegionId): (role: CriticalRole) => number {
  const r = baseFigures(scenario).regionIndex[region]!;
  return (role) => CRITICAL_ROLES.indexOf(role) * scenario.regions.length + r;
}

/** Weeks the industries that cannot do without this product have left: the least of them; 99 where nobody needs it. */
function roleCover(scenario: Scenario, region: RegionId, role: CriticalRole, row: YearRow): number {
  const first = baseFigures(scenario).regionIndex[region]! * scenario.sectors.length;
  const covers = scenario.sectors.flatMap((sector, s) =>
    scenario.rules.engine.criticality[sector.role][role] === 1 ? [row.cover[first + s]!] : [],
  );
  return Math.min(99, ...covers);
}

/** Delivered / ordered this week of every other state that lacks a critical product. */
function statesInShortage(scenario: Scenario, state: GameState, seat: Seat, row: YearRow): CrisisView['inShortage'] {
  return state.seats
    .filter(({ kind, region }) => kind === 'state' && region !== seat.region)
    .flatMap(({ id, region }) => {
      const at = supplyIndex(scenario, region);
      return CRITICAL_ROLES.map((role) => ({ seat: id, role, delivered: row.supply[at(role)]! }));
    })
    .filter(({ delivered }) => delivered < scenario.rules.crisis.shortage);
}
