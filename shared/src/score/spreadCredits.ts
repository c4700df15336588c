// Credits dealt out evenly in whole steps.

/**
 * `credits` over `count` places in steps of `step`; what does not divide goes one step each to the places from `first` on
 * (turning round), so that over the years nobody is favoured. The answer sums to at most `credits`.
 */
export function spreadCredits(credits: number, count: number, step: number, first: number): number[] {
  const steps = Math.floor(credits / step + 1e-9);
  const each = Math.floor(steps / count);
  const rest = steps - each * count;
  return Array.from(
    { length: count },
    (_, place) => (each + ((place - (first % count) + count) % count < rest ? 1 : 0)) * step,
  );
}
