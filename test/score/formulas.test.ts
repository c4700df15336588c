import type { Rules } from '@jic/shared/scenario/Scenario';
import {
  growthFloor,
  growthScore,
  outcomeScore,
  rankScore,
  realisedResilience,
  redLineFactor,
  resilience,
  worldScore,
} from '@jic/shared/score/formulas';
import { expect, test } from 'vitest';
import rulesFile from '../../assets/rules/basic.json' with { type: 'json' };

const rules = rulesFile.score as Rules['score'];
const calm = { redLineFactor: 1, hungerRun: 0 };

test('after eight rounds growth counts from 78 % of the ceiling, after four from 89 %', () => {
  expect(growthFloor(rules, 8)).toBeCloseTo(0.78, 12);
  expect(growthFloor(rules, 4)).toBeCloseTo(0.89, 12);
  expect(growthScore(rules, 89, 100, 8)).toBeCloseTo(0.5, 12);
  expect(growthScore(rules, 70, 100, 8)).toBe(0);
});

test('a tenth of a year lost on average leaves no realised resilience', () => {
  expect(realisedResilience(rules, 0)).toBe(1);
  expect(realisedResilience(rules, 0.05)).toBeCloseTo(0.5, 12);
  expect(realisedResilience(rules, 0.2)).toBe(0);
});

test('resilience is three tenths lived through and seven tenths tested', () => {
  expect(resilience(rules, 1, 0)).toBeCloseTo(0.3, 12);
  expect(resilience(rules, 0, 1)).toBeCloseTo(0.7, 12);
});

test('zero in growth or resilience cannot be bought back with the other', () => {
  expect(outcomeScore(rules, { ...calm, growth: 1, resilience: 0 })).toBe(0);
  expect(outcomeScore(rules, { ...calm, growth: 0.64, resilience: 0.81 })).toBeCloseTo(72, 10);
});

test('red-line weeks cost their share of the score, at most three tenths', () => {
  expect(redLineFactor(rules, 13, 52)).toBeCloseTo(0.75, 12);
  expect(redLineFactor(rules, 52, 52)).toBeCloseTo(0.7, 12);
});

test('four hungry weeks in a row cap the score at 50', () => {
  const rich = { growth: 1, resilience: 1, redLineFactor: 1 };
  expect(outcomeScore(rules, { ...rich, hungerRun: 3 })).toBe(100);
  expect(outcomeScore(rules, { ...rich, hungerRun: 4 })).toBe(50);
});

test('the world score falls with every breaching state and with unevenness', () => {
  const state = { growth: 0.81, resilience: 0.6, meanLoss: 0.019, breachShare: 0.01 };
  const even = worldScore(rules, [state, state]);
  expect(even).toBeCloseTo(100 * Math.sqrt(0.81 * 0.81), 9);
  expect(worldScore(rules, [state, { ...state, breachShare: 0.03 }])).toBeCloseTo(even / 2, 9);
  expect(worldScore(rules, [state, { ...state, resilience: 0.3 }])).toBeLessThan(even);
});

test('playing as par ranks 50, handicap aside, and ranks stay within 0 and 100', () => {
  expect(rankScore(63, 63, 0)).toBe(50);
  expect(rankScore(63, 63, -4)).toBe(46);
  expect(rankScore(95, 20, 0)).toBe(100);
});
