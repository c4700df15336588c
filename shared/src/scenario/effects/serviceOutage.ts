import { z } from 'zod';
import { range, role, wholeFrom } from '../schema/values.ts';
import type { EffectKind } from './EffectKind.ts';

/** Into the kernel: industries of `role` lose severity times the region's digital level for `weeks`. */
export const serviceOutage = {
  kind: 'service-outage',
  reach: 'world',
  side: null,
  schema: z.strictObject({ kind: z.literal('service-outage'), role, severity: range(0, 1), weeks: wholeFrom(1, 52) }),
  words: {
    en: 'One role fails everywhere for a few weeks, most where the digital level is highest.',
    zh: '同一类产业各地同时停摆几周，数字化程度越高，停得越多。',
  },
} satisfies EffectKind<'service-outage'>;
