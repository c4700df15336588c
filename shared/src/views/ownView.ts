// One seat's private half of the view.
import { availableCredits, incomeOf, upkeepOf } from '../levers/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { Seat } from '../state/GameState.ts';
import { scoreSoFar } from './accountView.ts';
import type { GameRecord } from './GameRecord.ts';
import { knownWorld } from './knownWorld.ts';
import { ownCells } from './ownCells.ts';
import type { OwnView } from './View.ts';

export function ownView(scenario: Scenario, record: GameRecord, seat: Seat): OwnView {
  const { state } = record;
  const known = knownWorld(scenario, state, seat.id);
  const levers = seat.kind === 'state' ? state.states[seat.region]! : state.industries[seat.id]!;
  return {
    seat,
    budget: {
      income: incomeOf(scenario, state, seat.id),
      upkeep: upkeepOf(scenario, state, seat.id),
      kept: levers.kept,
      available: availableCredits(scenario, state, seat.id),
    },
    known,
    cells: ownCells(scenario, state, seat, known.states[seat.region]!),
    signals: state.signals.filter((signal) => signal.seat === seat.id).map(({ shock, cell }) => ({ shock, cell })),
    submitted: state.plans[seat.id] ?? null,
    lastPlan: lastPlan(record, seat),
    choice: state.phase === 'crisis' ? (state.choices.at(-1)?.[seat.id] ?? null) : null,
    ready: state.ready.includes(seat.id),
    score: scoreSoFar(scenario, record.appraisals, seat.id),
  };
}

/** What this seat handed in the year before; aid and slider stand in the levers, so only spending and belief are read back. */
function lastPlan({ state }: GameRecord, seat: Seat): OwnView['lastPlan'] {
  const year = state.history.findLast(({ round }) => round < state.round)?.seats[seat.id];
  if (!year) return null;
  const slider = seat.kind === 'industry' ? state.industries[seat.id]!.slider : 0;
  const aid = seat.kind === 'state' ? state.states[seat.region]!.aidWith : [];
  return { spend: year.spent, slider, aid, belief: year.belief };
}
