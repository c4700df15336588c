import { believedShares, meanReadings } from '@jic/shared/views/readings';
import { expect, test } from 'vitest';

test('several readings are averaged cell by cell', () => {
  expect(
    meanReadings([
      [-1, -3],
      [-2, -1],
    ]),
  ).toEqual([-1.5, -2]);
});

test('a cell read one unit higher is believed e times as dangerous', () => {
  const [low, high] = believedShares([-2, -1]);
  expect(high! / low!).toBeCloseTo(Math.E, 10);
  expect(low! + high!).toBeCloseTo(1, 12);
});
