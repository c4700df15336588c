// What a seat's meters say. Each round's reading of a cell is ln w plus noise; the bars show one reading, the believed
// share weighs all of them.
import type { Scenario } from '../scenario/Scenario.ts';
import { expExact } from '../state/mathExact.ts';

/** Meter 1 to 5 of one reading. */
export function meterBars(scenario: Scenario, reading: number): number {
  return 1 + scenario.rules.readings.bars.filter((threshold) => reading >= threshold).length;
}

/** Mean reading of every cell over the rounds so far (one row a round). */
export function meanReadings(rows: readonly (readonly number[])[]): number[] {
  const cells = rows[0]?.length ?? 0;
  return Array.from({ length: cells }, (_, cell) => rows.reduce((sum, row) => sum + row[cell]!, 0) / rows.length);
}

/**
 * Shares of danger as the readings tell them: weights proportional to e to the mean reading.
 * `means` are those of the seat's live cells; the answer sums to 1 (empty without cells).
 */
export function believedShares(means: readonly number[]): number[] {
  const most = Math.max(...means);
  const weights = means.map((mean) => expExact(mean - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
