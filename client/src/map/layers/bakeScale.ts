// How sharp the still parts are painted: the next step above what is shown, within a budget of pixels.
const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4] as const;

/** Pixels per world unit for `zoom` CSS pixels per unit at `dpr`; `area` in square world units. */
export function bakeScale(zoom: number, dpr: number, area: number, pixelBudget: number): number {
  const wanted = zoom * dpr;
  const affordable = STEPS.filter((step) => step * step * area <= pixelBudget);
  return affordable.find((step) => step >= wanted * 0.98) ?? affordable.at(-1) ?? STEPS[0];
}
