import { EMPTY_PLAN } from '@jic/shared/commands/Command';
import { initialState } from '@jic/shared/engine/index';
import { stressTest } from '@jic/shared/score/stressTest';
import { whatIfTable } from '@jic/shared/score/whatIfTable';
import { knownWorld } from '@jic/shared/views/knownWorld';
import { expect, test } from 'vitest';
import { shippedScenario } from './playedGame.ts';

const scenario = await shippedScenario('chain-leader');
const state = initialState(scenario, { seed: 3, tier: 'basic', preset: 8 });
const seat = state.seats[0]!;
const known = knownWorld(scenario, state, seat.id);
const cells = state.cells.filter(({ region, live }) => region === seat.region && live);

test('before anything is bought the table shows the unprepared loss of every cell', () => {
  for (const row of whatIfTable(scenario, known, state.seats, seat, cells)) {
    expect(row.loss).toBeCloseTo(cells.find(({ id }) => id === row.cell)!.unpreparedLoss, 3);
  }
});

test('one more unit of reserve or crisis cell never makes a cell worse, and something helps against each', () => {
  for (const { loss, options } of whatIfTable(scenario, known, state.seats, seat, cells)) {
    for (const option of options) {
      if (option.lever.startsWith('reserve') || option.lever === 'crisis-cell')
        expect(option.loss).toBeLessThanOrEqual(loss + 1e-6);
    }
    expect(Math.min(...options.map((option) => option.loss))).toBeLessThan(loss);
  }
});

test('an industry asks about its own loss and its own levers', () => {
  const industry = state.seats.find(({ kind }) => kind === 'industry')!;
  const own = state.cells.filter(({ region, live }) => region === industry.region && live);
  for (const { options } of whatIfTable(
    scenario,
    knownWorld(scenario, state, industry.id),
    state.seats,
    industry,
    own,
  )) {
    for (const { lever } of options) expect(lever === 'continuity' || lever.startsWith('second-source')).toBe(true);
  }
});

test('the stress test draws the state with and without the draft, week by week', () => {
  const cell = cells.find(({ role, side }) => role === 'ENER' && side === 'abroad')!;
  const draft = { ...EMPTY_PLAN, spend: { 'reserve-ENER': 10 } };
  const { before, after } = stressTest(scenario, known, state.seats, seat, draft, cell);
  expect(before).toHaveLength(scenario.rules.cells.lossWeeks);
  const area = (curve: readonly number[]) => curve.reduce((sum, level) => sum + level, 0);
  expect(area(after)).toBeGreaterThan(area(before));
});
