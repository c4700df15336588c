// shocks.json: the list of shocks, without words (those stand in text.<lang>.json) and without the sizes of cells.
import { z } from 'zod';
import { PROGRAMMES } from '../../state/ids.ts';
import { shockEffect } from '../effects/index.ts';
import { code, from, list, ORIGIN_MISSING, oneOf, share, sourceKey, words } from './values.ts';

const arrival = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cell') }),
  z.strictObject({ kind: z.literal('world'), yearlyRate: from(0, 0.4) }),
]);

export const shocksFile = list(
  z
    .strictObject({
      id: code,
      class: oneOf(['black-swan', 'grey-rhino']),
      arrival,
      effect: shockEffect,
      signal: share,
      icon: z.string({ error: 'an icon name' }).regex(/^[a-z]+(-[a-z]+)*$/, { error: 'the name of a Phosphor icon' }),
      answeredBy: list(oneOf(PROGRAMMES), 0),
      source: sourceKey.nullable(),
      tuned: words.optional(),
    })
    .refine((shock) => shock.tuned !== undefined || shock.source !== null, { path: ['tuned'], error: ORIGIN_MISSING }),
);
export type ShocksFile = z.output<typeof shocksFile>;
