// Where a seat stands after the years in a history: growth, resilience lived and tested, red lines, outcome.
import type { Scenario } from '../scenario/Scenario.ts';
import type { Seat, SeatYear, YearSummary } from '../state/GameState.ts';
import { leanCeiling, productivityCeiling } from './ceiling.ts';
import {
  growthScore,
  industryGrowth,
  outcomeScore,
  realisedResilience,
  redLineFactor,
  resilience,
  serviceResilience,
} from './formulas.ts';

export interface Standing {
  readonly growth: number;
  readonly realisedResilience: number;
  readonly resilience: number;
  readonly redLineFactor: number;
  readonly breachShare: number;
  readonly meanLoss: number;
  readonly outcome: number;
}

/** `battery` is a so far, 0 to 1. */
export function standingOf(
  scenario: Scenario,
  seats: readonly Seat[],
  history: readonly YearSummary[],
  seat: Seat,
  battery: number,
): Standing {
  const years = history.map((year) => year.seats[seat.id]!);
  const rules = scenario.rules.score;
  const weeks = years.length * scenario.rules.calendar.weeksPerRound;
  const isState = seat.kind === 'state';
  const meanLoss = mean(years.map(({ loss }) => loss));
  const breachWeeks = isState ? sum(years.map((year) => year.breachWeeks)) : 0;
  const growth = isState ? stateGrowth(scenario, seat, years) : industryShare(scenario, seats, history, seat);
  const realised = isState
    ? realisedResilience(rules, meanLoss)
    : serviceResilience(rules, mean(years.map(({ service }) => service)));
  const parts = {
    growth,
    resilience: resilience(rules, realised, battery),
    redLineFactor: redLineFactor(rules, breachWeeks, weeks),
    hungerRun: isState ? Math.max(0, ...years.map(({ hungerRun }) => hungerRun)) : 0,
  };
  return {
    ...parts,
    realisedResilience: realised,
    meanLoss,
    breachShare: weeks > 0 ? breachWeeks / weeks : 0,
    outcome: outcomeScore(rules, parts),
  };
}

function stateGrowth(scenario: Scenario, seat: Seat, years: readonly SeatYear[]): number {
  const path = productivityCeiling(scenario, seat.region, years.length);
  const ceiling = sum(years.map(({ base }, index) => base * path[index]!));
  return growthScore(scenario.rules.score, sum(years.map(({ realised }) => realised)), ceiling, years.length);
}

/** An industry is measured against its state's productivity as it came to be. */
function industryShare(
  scenario: Scenario,
  seats: readonly Seat[],
  history: readonly YearSummary[],
  seat: Seat,
): number {
  const home = seats.find(({ kind, region }) => kind === 'state' && region === seat.region)!;
  const lean = leanCeiling(scenario, history.length);
  const years = history.map((year) => year.seats[seat.id]!);
  const ceiling = sum(
    history.map((year, index) => year.seats[seat.id]!.base * year.seats[home.id]!.productivity * lean[index]!),
  );
  return industryGrowth(scenario.rules.score, sum(years.map(({ realised }) => realised)), ceiling);
}

/** a so far: this round's battery with those of the rounds in which one counts, equally weighted. */
export function batterySoFar(
  scenario: Scenario,
  round: number,
  now: number,
  earlier: readonly { readonly round: number; readonly test: number }[],
): number {
  const every = scenario.rules.score.batteryEveryRounds;
  const counted = earlier.filter((each) => each.round < round && each.round % every === 0).map(({ test }) => test);
  return mean([...counted, now]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? sum(values) / values.length : 0;
}
