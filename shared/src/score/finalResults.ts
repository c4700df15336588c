// The end of a game: everybody's outcome with the true weights, the world's score, par and rank.
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import type { BySeat } from '../state/ids.ts';
import { splitOf } from '../views/publicRegions.ts';
import type { Appraisal, GameResults, SeatResult } from './Appraisal.ts';
import { finalScore, rankScore, worldScore } from './formulas.ts';
import { type GameSetup, parFinal } from './par.ts';
import type { PlayedYear } from './replayedYear.ts';
import { type Standing, standingOf } from './standing.ts';

/** `appraisals` and `years` hold every round of the game, `end` is the state after the last. Runs in a worker thread. */
export function finalResults(
  scenario: Scenario,
  end: GameState,
  years: readonly PlayedYear[],
  appraisals: readonly Appraisal[],
): GameResults {
  const rules = scenario.rules.score;
  const batteries: BySeat<number> = {};
  for (const { id } of end.seats) batteries[id] = appraisals.at(-1)!.seats[id]!.batteryTrue;
  const standings = new Map(
    end.seats.map((seat) => [seat.id, standingOf(scenario, end.seats, end.history, seat, batteries[seat.id]!)]),
  );
  const states = end.seats.filter(({ kind }) => kind === 'state');
  const world = worldScore(
    rules,
    states.map(({ id }) => standings.get(id)!),
  );
  const setup: GameSetup = { seed: end.seed, tier: end.tier, preset: end.preset, rounds: end.rounds };
  const results = end.seats.map((seat) =>
    seatResult(scenario, end, seat, standings.get(seat.id)!, world, parFinal(scenario, setup, years, seat, batteries)),
  );
  const seats: BySeat<SeatResult> = {};
  for (const result of results) {
    seats[result.seat] = {
      ...result,
      rank: 1 + results.filter(({ rankScore: other }) => other > result.rankScore).length,
    };
  }
  return { seats, world };
}

function seatResult(
  scenario: Scenario,
  end: GameState,
  seat: Seat,
  standing: Standing,
  world: number,
  par: number,
): Omit<SeatResult, 'rank'> {
  const final = finalScore(scenario.rules.score, standing.outcome, world);
  const handicap = seat.kind === 'state' ? scenario.regions.find(({ id }) => id === seat.region)!.handicap : 0;
  const splits = end.history.map(({ seats }) => splitOf(seats[seat.id]!.spent));
  return {
    seat: seat.id,
    growth: standing.growth,
    resilience: standing.resilience,
    redLineFactor: standing.redLineFactor,
    outcome: standing.outcome,
    final,
    parFinal: par,
    rankScore: rankScore(final, par, handicap),
    lossPerYear: standing.meanLoss,
    spentGrowth: splits.reduce((sum, { growth }) => sum + growth, 0),
    spentBackup: splits.reduce((sum, { backup }) => sum + backup, 0),
  };
}
