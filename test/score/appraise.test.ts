import { type CrisisChoice, EMPTY_PLAN, NO_CHOICE, type Plan } from '@jic/shared/commands/Command';
import { initialState, replayYear } from '@jic/shared/engine/index';
import { appraise } from '@jic/shared/score/appraise';
import { runBattery, scoreBattery } from '@jic/shared/score/battery';
import { parPlan } from '@jic/shared/score/evenPlan';
import { finalResults } from '@jic/shared/score/finalResults';
import { nextPlanPhase } from '@jic/shared/score/par';
import type { GameState } from '@jic/shared/state/GameState';
import type { Lever } from '@jic/shared/state/ids';
import { expect, test } from 'vitest';
import { shippedScenario, shortGame } from './playedGame.ts';

const scenario = await shippedScenario('chain-leader');
const setup = { seed: 5, tier: 'basic', preset: 4, rounds: 2 } as const;

/** Everybody plays `planFor`; no pause is held. */
function play(rounds: number, planFor: (state: GameState, seat: string) => Plan) {
  let start = initialState(scenario, { ...setup, rounds });
  const years = [];
  const appraisals = [];
  for (;;) {
    const plans = Object.fromEntries(start.seats.map(({ id }) => [id, planFor(start, id)]));
    const year = { plans, choices: [] };
    const end = replayYear(scenario, start, year).state;
    years.push(year);
    appraisals.push(appraise(scenario, start, end, year, appraisals));
    if (end.round >= rounds) return { start, end, years, appraisals };
    start = nextPlanPhase(scenario, end);
  }
}
const spending = (spend: Partial<Record<Lever, number>>): Plan => ({ ...EMPTY_PLAN, spend });

test('an unprepared seat has avoided nothing of what was lying in wait for it', () => {
  const state = initialState(scenario, setup);
  for (const seat of state.seats) {
    expect(scoreBattery(scenario, state, runBattery(scenario, state, seat)).true).toBeLessThan(0.01);
  }
});

test('a year of backup against the own lifelines raises the tested resilience', () => {
  const { end } = play(1, () =>
    spending({ 'reserve-ENER': 5, 'reserve-MATL': 5, 'reserve-FOOD': 5, 'crisis-cell': 8 }),
  );
  for (const seat of end.seats)
    expect(scoreBattery(scenario, end, runBattery(scenario, end, seat)).true).toBeGreaterThan(0.02);
});

test('the account names at most three causes, and with the rest they add up to the change of the score', () => {
  const { appraisals } = play(2, () => spending({ efficiency: 10, 'reserve-ENER': 5, 'crisis-cell': 5 }));
  const [before, after] = appraisals;
  for (const [id, seat] of Object.entries(after!.seats)) {
    expect(seat.causes.length).toBeLessThanOrEqual(3);
    const told = seat.causes.reduce((sum, { points }) => sum + points, seat.other);
    expect(told).toBeCloseTo(seat.outcomeShown - before!.seats[id]!.outcomeShown, 9);
  }
});

test('a strike of the year is never said to have helped the state it hit hardest', () => {
  const { end, appraisals } = play(3, () => spending({ efficiency: 25 }));
  for (const { round, seats } of appraisals) {
    for (const { cell } of end.history[round - 1]!.strikes) {
      const hit = end.cells.find(({ id }) => id === cell);
      const seat = end.seats.find(({ kind, region }) => kind === 'state' && region === hit?.region);
      const cause = seat && seats[seat.id]!.causes.find((each) => each.kind === 'shock' && each.cell === cell);
      if (cause) expect(cause.points).toBeLessThanOrEqual(0.01);
    }
  }
});

test('both curves of a year have 52 weeks, and without backup a prepared state would have lost no less', () => {
  const { appraisals } = shortGame(scenario, { rounds: 3 });
  for (const { actualCurves, unpreparedCurves } of appraisals) {
    for (const { id } of scenario.regions) {
      expect(actualCurves[id]).toHaveLength(52);
      expect(unpreparedCurves[id]).toHaveLength(52);
      const lost = (curve: readonly number[]) => curve.reduce((sum, level) => sum + 1 - level, 0) / 52;
      expect(lost(unpreparedCurves[id]!)).toBeGreaterThan(lost(actualCurves[id]!) - 0.02);
    }
  }
});

test('whoever plays as par ranks 50 plus the handicap of the seat', () => {
  const { end, years, appraisals } = play(2, (state, id) =>
    parPlan(scenario, state, state.seats.find((seat) => seat.id === id)!),
  );
  const { seats } = finalResults(scenario, end, years, appraisals);
  for (const [id, { rankScore }] of Object.entries(seats)) {
    const { region } = end.seats.find((seat) => seat.id === id)!;
    expect(rankScore).toBeCloseTo(50 + scenario.regions.find((each) => each.id === region)!.handicap, 6);
  }
});

test('every score of a finished game lies within 0 and 100, industries included', () => {
  const { results } = shortGame(scenario, { preset: 16 });
  for (const { outcome, final, parFinal, rankScore } of Object.values(results.seats)) {
    for (const score of [outcome, final, parFinal, rankScore]) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  }
  expect(results.world).toBeGreaterThanOrEqual(0);
});

test('activating at a pause is taken out of the year like any other choice', () => {
  const start = initialState(scenario, setup);
  const strike = { week: 3, shock: start.cells[2]!.shock, cell: start.cells[2]!.id, severity: 0.8 };
  const struck: GameState = { ...start, strikes: [strike] };
  const activate: CrisisChoice = { ...NO_CHOICE, activate: true };
  const seats = start.seats.map(({ id }) => id);
  const year = {
    plans: Object.fromEntries(seats.map((id) => [id, spending({ 'reserve-ENER': 10, 'standby-ENER': 5 })])),
    choices: [{ week: 3, choices: Object.fromEntries(seats.map((id) => [id, activate])) }],
  };
  const end = replayYear(scenario, struck, year).state;
  const { causes } = appraise(scenario, struck, end, year, []).seats.s1!;
  expect(causes.some(({ kind }) => kind === 'shock')).toBe(true);
});
