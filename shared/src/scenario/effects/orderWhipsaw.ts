import { z } from 'zod';
import { from, role, wholeFrom } from '../schema/values.ts';
import type { EffectKind } from './EffectKind.ts';

/** Into the kernel: orders for `role` are multiplied by `down`, then by `up`. */
export const orderWhipsaw = {
  kind: 'order-whipsaw',
  reach: 'world',
  side: null,
  schema: z.strictObject({
    kind: z.literal('order-whipsaw'),
    role,
    down: from(0, 1),
    downWeeks: wholeFrom(1, 52),
    up: from(1, 2),
    upWeeks: wholeFrom(1, 52),
  }),
  words: {
    en: 'Orders for one role fall everywhere, then overshoot.',
    zh: '各地对同一类产品的订单先骤减，再猛增。',
  },
} satisfies EffectKind<'order-whipsaw'>;
