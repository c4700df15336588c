import { dealPersonas } from '@jic/shared/ai/dealPersonas';
import { expect, test } from 'vitest';

test('three solo rivals are three different personas, the same for the same seed', () => {
  for (let seed = 0; seed < 50; seed++) {
    const dealt = dealPersonas(seed, ['s2', 's3', 's4']);
    expect(new Set(Object.values(dealt)).size).toBe(3);
    expect(dealPersonas(seed, ['s2', 's3', 's4'])).toEqual(dealt);
  }
});

test('a chosen persona stays in its seat', () => {
  expect(dealPersonas(7, ['s2', 's3'], { s3: 'lean' }).s3).toBe('lean');
});
