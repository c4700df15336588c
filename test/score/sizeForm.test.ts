import { type FormLimits, sizeForm } from '@jic/shared/score/calibrateCells';
import { expect, test } from 'vitest';

function sized(measure: FormLimits['measure']) {
  return sizeForm({ measure, weeks: 40, longest: 60, wanted: { min: 0.02, max: 0.12 }, scaleMax: 1.69 });
}

test('a blow that already hurts enough stays as authored', () => {
  expect(sized((scale) => 0.05 * scale)).toEqual({ weeks: 40, severityScale: 1, unpreparedLoss: 0.05 });
});

test('a blow that would rule the game is scaled down to the upper bound', () => {
  const size = sized((scale) => 0.4 * scale);
  expect(size.unpreparedLoss).toBeLessThanOrEqual(0.12);
  expect(size.unpreparedLoss).toBeGreaterThan(0.11);
});

test('a weak blow is made harder, then longer, then as hard as blows get', () => {
  expect(sized((scale) => 0.018 * scale)).toMatchObject({ weeks: 40, severityScale: 1.12 });
  expect(sized((scale, weeks) => (0.012 * scale * weeks) / 40)).toMatchObject({ weeks: 50, severityScale: 1.34 });
  expect(sized((scale, weeks) => (0.009 * scale * weeks) / 40)).toMatchObject({ weeks: 60, severityScale: 1.49 });
});

test('a blow that cannot reach the bound is left as strong as it gets', () => {
  expect(sized((scale, weeks) => (0.002 * scale * weeks) / 40)).toMatchObject({ weeks: 60, severityScale: 1.69 });
});
