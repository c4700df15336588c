import { z } from 'zod';
import type { EffectKind } from './EffectKind.ts';

/** Into the kernel: orders from one supplier are limited for the cell's weeks, its other buyers lose the spill share. */
export const linkCut = {
  kind: 'link-cut',
  reach: 'cell',
  side: 'abroad',
  schema: z.strictObject({ kind: z.literal('link-cut') }),
  words: {
    en: 'Deliveries from the largest foreign supplier are cut, its other buyers lose a quarter of that share.',
    zh: '最大的国外供应方减少供货，它的其他买家也少拿到四分之一那么多。',
  },
} satisfies EffectKind<'link-cut'>;
