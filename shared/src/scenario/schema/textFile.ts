// text.<lang>.json: every word of a scenario that appears on screen, in one language.
import { z } from 'zod';
import { byId, words, wordsOrNone } from './values.ts';

export const textFile = z.strictObject({
  name: words,
  summary: words,
  minutes: words,
  aim: words,
  citation: wordsOrNone,
  notes: z.array(words, { error: 'a list of sentences' }),
  regions: byId(
    z.strictObject({
      name: words,
      crest: words.refine((text) => [...text].length === 1, { error: 'one letter or character' }),
      about: words,
    }),
  ),
  sectors: byId(z.strictObject({ name: words, short: words })),
  shocks: byId(z.strictObject({ name: words, headline: words, signal: words, note: wordsOrNone })),
});
export type TextFile = z.output<typeof textFile>;
