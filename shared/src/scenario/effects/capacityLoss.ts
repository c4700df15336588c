import { z } from 'zod';
import type { EffectKind } from './EffectKind.ts';

/** Into the kernel: capacity loss of the struck industry, shrinking week by week with the cell's recovery time. */
export const capacityLoss = {
  kind: 'capacity-loss',
  reach: 'cell',
  side: 'home',
  schema: z.strictObject({ kind: z.literal('capacity-loss') }),
  words: {
    en: 'Part of an industry stands still and comes back slowly.',
    zh: '一个产业停掉一部分，慢慢恢复。',
  },
} satisfies EffectKind<'capacity-loss'>;
