import { unpreparedLoss, WANTED } from '@jic/shared/score/calibrateCells';
import { CELL_FORMS } from '@jic/shared/state/ids';
import { expect, test } from 'vitest';
import { shippedScenario } from './playedGame.ts';

const scenarios = await Promise.all(['chain-leader', 'world-2011'].map(shippedScenario));

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: the losses written in cells.json are those the engine gives',
  (_id, scenario) => {
    for (const cell of scenario.cells.filter((_, index) => index % 7 === 0)) {
      for (const form of CELL_FORMS) {
        expect(unpreparedLoss(scenario, cell, form, cell.forms[form])).toBeCloseTo(cell.forms[form].unpreparedLoss, 4);
      }
    }
  },
);

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: no blow costs more than 12 % of a year long or 4 % short, and a live one at least .8 %',
  (_id, scenario) => {
    for (const { live, forms } of scenario.cells) {
      expect(forms.long.unpreparedLoss).toBeLessThanOrEqual(WANTED.long.max);
      expect(forms.short.unpreparedLoss).toBeLessThanOrEqual(WANTED.short.max);
      expect(live).toBe(forms.long.unpreparedLoss >= scenario.rules.cells.liveMin);
    }
  },
);

test('every state of the chain leader has at least six live dangers', () => {
  const [chainLeader] = scenarios;
  for (const { id } of chainLeader!.regions) {
    expect(chainLeader!.cells.filter(({ region, live }) => region === id && live).length).toBeGreaterThanOrEqual(6);
  }
});
