// Par: the final score an average player would have had with the same cards, in the same seat, against the same others.
import { acceptCommand, initialState, replayYear, step } from '../engine/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import type { BySeat, Preset, SeatId, Seed, Tier } from '../state/ids.ts';
import { runBattery, scoreBattery } from './battery.ts';
import { parPlan } from './evenPlan.ts';
import { finalScore, worldScore } from './formulas.ts';
import type { PlayedYear } from './replayedYear.ts';
import { batterySoFar, standingOf } from './standing.ts';

export interface GameSetup {
  readonly seed: Seed;
  readonly tier: Tier;
  readonly preset: Preset;
  readonly rounds: number;
}

/** `batteries`: true a of every seat as the game was really played; others keep theirs (one seat's plan hardly moves them). */
export function parFinal(
  scenario: Scenario,
  setup: GameSetup,
  years: readonly PlayedYear[],
  seat: Seat,
  batteries: Readonly<BySeat<number>>,
): number {
  const tests: { round: number; test: number }[] = [];
  let state = initialState(scenario, setup);
  for (const year of years) {
    state = replayYear(scenario, state, parYear(scenario, state, year, seat)).state;
    const counts = state.round % scenario.rules.score.batteryEveryRounds === 0 || state.round === years.length;
    if (counts)
      tests.push({ round: state.round, test: scoreBattery(scenario, state, runBattery(scenario, state, seat)).true });
    if (state.round < years.length) state = nextPlanPhase(scenario, state);
  }
  const battery = batterySoFar(scenario, years.length, tests.at(-1)!.test, tests.slice(0, -1));
  const own = standingOf(scenario, state.seats, state.history, seat, battery);
  const states = state.seats.filter(({ kind }) => kind === 'state');
  const standings = states.map((each) =>
    each.id === seat.id ? own : standingOf(scenario, state.seats, state.history, each, batteries[each.id]!),
  );
  return finalScore(scenario.rules.score, own.outcome, worldScore(scenario.rules.score, standings));
}

function parYear(scenario: Scenario, state: GameState, year: PlayedYear, seat: Seat): PlayedYear {
  const plans = { ...year.plans, [seat.id]: parPlan(scenario, state, seat) };
  const choices = year.choices.map(({ week, choices: { [seat.id]: _own, ...others } }) => ({ week, choices: others }));
  return { plans, choices };
}

/** From a year's end to the next brief: everybody is ready. */
export function nextPlanPhase(scenario: Scenario, end: GameState): GameState {
  let state = end;
  for (const { id } of end.seats) {
    if (!state.ready.includes(id)) state = acceptCommand(scenario, state, readyOf(id)).state;
  }
  return state.phase === 'plan' ? state : step(scenario, state).state;
}

function readyOf(seat: SeatId): { kind: 'ready'; seat: SeatId } {
  return { kind: 'ready', seat };
}
