// After the last year nothing is secret: weights, rates, beliefs, both curves of every state, and the seed.

import type { Scenario } from '../scenario/Scenario.ts';
import type { Appraisal, GameResults } from '../score/Appraisal.ts';
import type { GameState, Strike } from '../state/GameState.ts';
import { type ByRegion, type BySeat, programmeOf } from '../state/ids.ts';
import { spentEntries, splitOf } from './publicRegions.ts';
import { meterBars } from './readings.ts';
import type { DebriefView } from './View.ts';

type Curves = DebriefView['curves'];

export function debriefView(
  scenario: Scenario,
  state: GameState,
  appraisals: readonly Appraisal[],
  results: GameResults,
): DebriefView {
  const curves = gameCurves(scenario, appraisals);
  return {
    seed: state.seed,
    results: results.seats,
    world: results.world,
    curves,
    shocks: gameShocks(scenario, state, curves),
    spent: spentBySeat(state),
    cells: state.cells.map(({ id, weight, lifeline, live }, cell) => ({
      id,
      weight,
      lifeline,
      bars: live ? state.readings.map((row) => meterBars(scenario, row[cell]!)) : [],
    })),
    beliefs: beliefs(state, appraisals),
    plane: plane(scenario, state, appraisals),
    appraisals,
  };
}

function gameCurves(scenario: Scenario, appraisals: readonly Appraisal[]): Curves {
  const curves: ByRegion<{ actual: number[]; unprepared: number[] }> = {};
  for (const { id } of scenario.regions) {
    curves[id] = {
      actual: appraisals.flatMap(({ actualCurves }) => [...actualCurves[id]!]),
      unprepared: appraisals.flatMap(({ unpreparedCurves }) => [...unpreparedCurves[id]!]),
    };
  }
  return curves;
}

/** A shock's losses are those from its week until the next shock, at most a year. */
function gameShocks(scenario: Scenario, state: GameState, curves: Curves): DebriefView['shocks'] {
  const weeks = scenario.rules.calendar.weeksPerRound;
  const strikes = state.history.flatMap(({ round, strikes: struck }) => struck.map((strike) => ({ round, strike })));
  const at = ({ round, strike }: { round: number; strike: Strike }) => (round - 1) * weeks + strike.week;
  strikes.sort((one, other) => at(one) - at(other));
  return strikes.map((entry, index) => {
    const from = at(entry) - 1;
    const next = strikes.slice(index + 1).find((later) => at(later) > at(entry));
    const until = Math.min(from + weeks, next ? at(next) - 1 : Number.POSITIVE_INFINITY);
    const lost = (pick: 'actual' | 'unprepared') => {
      const losses: ByRegion<number> = {};
      for (const { id } of scenario.regions) losses[id] = lossBetween(curves[id]![pick], from, until, weeks);
      return losses;
    };
    const { strike, round } = entry;
    const region = state.cells.find(({ id }) => id === strike.cell)?.region ?? null;
    return {
      round,
      week: strike.week,
      shock: strike.shock,
      cell: strike.cell,
      region,
      severity: strike.severity,
      lossActual: lost('actual'),
      lossUnprepared: lost('unprepared'),
    };
  });
}

function lossBetween(curve: readonly number[], from: number, until: number, weeks: number): number {
  return curve.slice(from, until).reduce((sum, level) => sum + 1 - level, 0) / weeks;
}

function spentBySeat(state: GameState): DebriefView['spent'] {
  const spent: BySeat<DebriefView['spent'][string]> = {};
  for (const { id } of state.seats) {
    spent[id] = state.history.map(({ round, seats }) => {
      const byProgramme: Record<string, number> = {};
      for (const [lever, credits] of spentEntries(seats[id]!.spent)) {
        const { programme } = programmeOf(lever);
        byProgramme[programme] = (byProgramme[programme] ?? 0) + credits;
      }
      return { round, ...splitOf(seats[id]!.spent), byProgramme };
    });
  }
  return spent;
}

function beliefs(state: GameState, appraisals: readonly Appraisal[]): DebriefView['beliefs'] {
  const bySeat: BySeat<DebriefView['beliefs'][string]> = {};
  for (const seat of state.seats) {
    bySeat[seat.id] = state.history.map(({ round, seats }) => ({
      round,
      belief: seats[seat.id]!.belief,
      happened: appraisals.find((appraisal) => appraisal.round === round)?.importFell[seat.region] ?? false,
    }));
  }
  return bySeat;
}

function plane(scenario: Scenario, state: GameState, appraisals: readonly Appraisal[]): DebriefView['plane'] {
  const { realised, battery } = scenario.rules.score;
  const bySeat: BySeat<DebriefView['plane'][string]> = {};
  for (const { id } of state.seats) {
    bySeat[id] = appraisals.map(({ round, seats }) => {
      const seat = seats[id]!;
      return {
        round,
        growth: seat.growth,
        resilience: realised * seat.realisedResilience + battery * seat.batteryTrue,
      };
    });
  }
  return bySeat;
}
