// A finished year's worth to every seat. Pure and slow (it replays the year many times): runs in a worker thread.
import { replayYear } from '../engine/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import type { BySeat, SeatId } from '../state/ids.ts';
import type { Appraisal, SeatAppraisal } from './Appraisal.ts';
import { type BatteryScore, runBattery, scoreBattery } from './battery.ts';
import { yearCauses } from './causes.ts';
import { importsFell } from './importFell.ts';
import type { PlayedYear } from './replayedYear.ts';
import { batterySoFar, standingOf } from './standing.ts';
import { indexCurve, unpreparedCurves } from './twin.ts';

export interface AppraiseOptions {
  /** Seats whose causes are worked out; all of them unless told. AI seats need none. */
  readonly causesFor?: readonly SeatId[];
}

/**
 * @param start the round's start (phase plan, nothing submitted)
 * @param end the same round's end (phase account or over)
 * @param earlier appraisals of the rounds before, in order
 */
export function appraise(
  scenario: Scenario,
  start: GameState,
  end: GameState,
  year: PlayedYear,
  earlier: readonly Appraisal[],
  options: AppraiseOptions = {},
): Appraisal {
  const { rows } = replayYear(scenario, start, year);
  const batteries = new Map(end.seats.map((seat) => [seat.id, batteryOf(scenario, end, seat)]));
  const judge = (state: GameState, seat: Seat) =>
    outcomeShown(
      scenario,
      state,
      seat,
      state === end ? batteries.get(seat.id)! : batteryIn(scenario, end, state, seat, batteries.get(seat.id)!),
      earlier,
    );
  const wanted = end.seats.filter(({ id }) => options.causesFor?.includes(id) ?? true);
  const causes = yearCauses(scenario, start, end, year, wanted, judge);
  const seats: BySeat<SeatAppraisal> = {};
  for (const seat of end.seats) {
    const sofar = appraiseSeat(scenario, end, seat, batteries.get(seat.id)!, earlier);
    const named = causes.get(seat.id) ?? { causes: [], unnamed: 0 };
    const before = earlier.at(-1)?.seats[seat.id]?.outcomeShown;
    const points = named.causes.reduce((sum, cause) => sum + cause.points, 0);
    seats[seat.id] = {
      ...sofar,
      causes: named.causes,
      other: before === undefined ? named.unnamed : sofar.outcomeShown - before - points,
    };
  }
  const actualCurves: Record<string, readonly number[]> = {};
  for (const { id } of scenario.regions) actualCurves[id] = indexCurve(scenario, rows, id);
  return {
    round: end.round,
    seats,
    unpreparedCurves: unpreparedCurves(scenario, start, year),
    actualCurves,
    importFell: importsFell(scenario, rows),
  };
}

function batteryOf(scenario: Scenario, state: GameState, seat: Seat): BatteryScore {
  return scoreBattery(scenario, state, runBattery(scenario, state, seat));
}

/** The battery of a changed year; the one already run where no lever differs. */
function batteryIn(
  scenario: Scenario,
  end: GameState,
  changed: GameState,
  seat: Seat,
  known: BatteryScore,
): BatteryScore {
  const levers = ({ states, industries }: GameState) => JSON.stringify([states, industries]);
  return levers(end) === levers(changed) ? known : batteryOf(scenario, changed, seat);
}

function outcomeShown(
  scenario: Scenario,
  state: GameState,
  seat: Seat,
  battery: BatteryScore,
  earlier: readonly Appraisal[],
): number {
  return standingOf(scenario, state.seats, state.history, seat, readSoFar(scenario, state, seat, battery, earlier))
    .outcome;
}

function readSoFar(
  scenario: Scenario,
  { round }: GameState,
  { id }: Seat,
  battery: BatteryScore,
  earlier: readonly Appraisal[],
): number {
  return batterySoFar(
    scenario,
    round,
    battery.read,
    earlier.map((each) => ({ round: each.round, test: each.seats[id]!.testRead })),
  );
}

function appraiseSeat(
  scenario: Scenario,
  end: GameState,
  seat: Seat,
  battery: BatteryScore,
  earlier: readonly Appraisal[],
): Omit<SeatAppraisal, 'causes' | 'other'> {
  const tests = earlier.map((each) => ({ round: each.round, test: each.seats[seat.id]!.testTrue }));
  const batteryTrue = batterySoFar(scenario, end.round, battery.true, tests);
  const batteryRead = readSoFar(scenario, end, seat, battery, earlier);
  const standing = standingOf(scenario, end.seats, end.history, seat, batteryTrue);
  return {
    growth: standing.growth,
    realisedResilience: standing.realisedResilience,
    batteryTrue,
    batteryRead,
    testTrue: battery.true,
    testRead: battery.read,
    cellLoss: battery.losses,
    outcomeTrue: standing.outcome,
    outcomeShown: outcomeShown(scenario, end, seat, battery, earlier),
  };
}
