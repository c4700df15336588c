// Hidden information is taken out here and nowhere else: one view per audience (rules 0.9 "Who sees what").
// Never in any view before the debrief: weights and rates of cells, strikes to come, other seats' second sources, crisis
// cells, own technology, orders and plans, and the seed.
import type { Scenario } from '../scenario/Scenario.ts';
import { accountView } from './accountView.ts';
import { crisisView } from './crisisView.ts';
import { debriefView } from './debriefView.ts';
import type { GameRecord } from './GameRecord.ts';
import { ownView } from './ownView.ts';
import { publicRegions } from './publicRegions.ts';
import type { Audience, View } from './View.ts';
import { visibleEvents } from './visibleEvents.ts';
import { rowLength } from './yearRecord.ts';

export function viewFor(scenario: Scenario, record: GameRecord, audience: Audience): View {
  const { state } = record;
  const seat = audience.kind === 'seat' ? state.seats.find(({ id }) => id === audience.seat) : undefined;
  const finished = state.phase === 'account' || state.phase === 'over';
  return {
    audience,
    scenario: state.scenario,
    scenarioHash: state.scenarioHash,
    tier: state.tier,
    preset: state.preset,
    round: state.round,
    rounds: state.rounds,
    phase: state.phase,
    week: state.week,
    seats: state.seats,
    own: seat ? ownView(scenario, record, seat) : null,
    regions: publicRegions(scenario, state),
    shocks: state.shocks,
    events: visibleEvents(record.events, state.round, state.week),
    yearRecord: packedRows(scenario, record),
    crisis: seat && state.phase === 'crisis' ? crisisView(scenario, record, seat) : null,
    account: seat && finished ? accountView(scenario, record, seat) : null,
    debrief:
      state.phase === 'over' && record.results ? debriefView(scenario, state, record.appraisals, record.results) : null,
  };
}

/** Rows 0 to `week`, copied: the view may travel while the year goes on. */
function packedRows(scenario: Scenario, { state, rows }: GameRecord): Uint8Array {
  const shape = { regions: scenario.regions.length, sectors: scenario.sectors.length };
  const shown = rows.slice(0, (state.week + 1) * rowLength(shape));
  return new Uint8Array(shown.buffer, shown.byteOffset, shown.byteLength);
}
