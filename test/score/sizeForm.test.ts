import { sizeForm } from '@jic/shared/score/calibrateCells';
import { expect, test } from 'vitest';

const wanted = { min: 0.02, max: 0.12 };

test('a blow that already hurts enough stays as authored', () => {
  expect(sizeForm((scale) => 0.05 * scale, 40, wanted, 1.35, 60)).toEqual({
    weeks: 40,
    severityScale: 1,
    unpreparedLoss: 0.05,
  });
});

test('a blow that would rule the game is scaled down to the upper bound', () => {
  const size = sizeForm((scale) => 0.4 * scale, 40, wanted, 1.35, 60);
  expect(size.unpreparedLoss).toBeLessThanOrEqual(0.12);
  expect(size.unpreparedLoss).toBeGreaterThan(0.11);
});

test('a weak blow is first made harder, then longer', () => {
  expect(sizeForm((scale) => 0.018 * scale, 40, wanted, 1.35, 60)).toMatchObject({ weeks: 40, severityScale: 1.12 });
  expect(sizeForm((scale, weeks) => (0.012 * scale * weeks) / 40, 40, wanted, 1.35, 60).weeks).toBe(50);
});

test('a blow that cannot reach the bound is left as strong as it gets', () => {
  expect(sizeForm((scale, weeks) => (0.002 * scale * weeks) / 40, 40, wanted, 1.35, 60)).toMatchObject({
    weeks: 60,
    severityScale: 1.35,
  });
});
