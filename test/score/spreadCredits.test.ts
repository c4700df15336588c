import { spreadCredits } from '@jic/shared/score/spreadCredits';
import { expect, test } from 'vitest';

test('credits are dealt in whole steps and never more than there are', () => {
  expect(spreadCredits(11.25, 4, 0.5, 0)).toEqual([3, 3, 2.5, 2.5]);
  expect(spreadCredits(0.4, 4, 0.5, 0)).toEqual([0, 0, 0, 0]);
});

test('what does not divide moves on with the rounds, so that nobody is favoured', () => {
  const sums = [0, 0, 0, 0];
  for (let round = 0; round < 4; round++) {
    spreadCredits(3.5, 4, 0.5, round).forEach((credits, place) => {
      sums[place]! += credits;
    });
  }
  expect(new Set(sums).size).toBe(1);
});
