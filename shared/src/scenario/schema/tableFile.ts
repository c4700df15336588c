// tables/*.json: the economy at rest, either as a recipe to be solved or as a full table of real flows.
import { z } from 'zod';
import { byId, from, list, numbers, share, words } from './values.ts';

const amount = from(0, 1e15);

/** Same recipe in every region, home shares, capability to export and final demand. Solved for output when loaded. */
export const recipeFile = numbers({
  unit: words,
  /** inputs[product][user sector]: goods per unit of the user's output. */
  inputs: byId(byId(from(0, 0.99))),
  /** home[product][region]: share bought at home. */
  home: byId(byId(share)),
  /** capability[product][region]: imports go to the others in proportion. */
  capability: byId(byId(amount)),
  finalDemand: byId(amount),
  /** Share of each product in final demand; sums to 1. */
  finalSplit: byId(share),
});
export type RecipeFile = z.output<typeof recipeFile>;

const matrix = z.array(z.array(z.number({ error: 'a number' }), { error: 'a row of numbers' }), {
  error: 'rows of numbers',
});
/** Flows between all industries of a year; row = seller, column = buyer, index = region × sectors + sector. */
export const flowFile = z.looseObject({
  meta: z.looseObject({ source: words, cite: words, licence: words, year: from(1900, 2100), unit: words }),
  regions: list(z.looseObject({ id: words })),
  sectors: list(z.looseObject({ id: words })),
  Z: matrix,
  Yc: matrix,
  Yi: matrix,
  Yv: matrix,
  X: z.array(amount),
});
export type FlowFile = z.output<typeof flowFile>;
