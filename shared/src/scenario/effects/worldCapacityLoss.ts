import { z } from 'zod';
import { range, wholeFrom } from '../schema/values.ts';
import type { EffectKind } from './EffectKind.ts';

/** Into the kernel: every industry loses the same share of capacity, fading in a straight line over `weeks`. */
export const worldCapacityLoss = {
  kind: 'world-capacity-loss',
  reach: 'world',
  side: null,
  schema: z.strictObject({ kind: z.literal('world-capacity-loss'), severity: range(0, 1), weeks: wholeFrom(1, 104) }),
  words: {
    en: 'Every industry everywhere loses part of its capacity, less each week.',
    zh: '各地所有产业都失去一部分产能，逐周恢复。',
  },
} satisfies EffectKind<'world-capacity-loss'>;
