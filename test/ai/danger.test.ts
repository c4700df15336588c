import { inclusionChances } from '@jic/shared/ai/danger';
import { expect, test } from 'vitest';

test('without any reading every cell is as likely a lifeline as the next', () => {
  for (const chance of inclusionChances([1, 1, 1, 1, 1, 1], 2)) expect(chance).toBeCloseTo(1 / 3, 12);
});

test('the chances of two lifelines sum to two, and better odds make a likelier lifeline', () => {
  const chances = inclusionChances([0.1, 5, 1, 2, 0.5], 2);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(2, 12);
  expect([...chances].sort((one, other) => one - other)).toEqual([
    chances[0],
    chances[4],
    chances[2],
    chances[3],
    chances[1],
  ]);
});
