// The closed list of effects. A new kind is one file here, its two lines below, and its stage in shared/src/shocks.
import { z } from 'zod';
import { SHOCK_EFFECTS, type ShockEffect, type ShockEffectKind } from '../Scenario.ts';
import { capacityLoss } from './capacityLoss.ts';
import type { EffectKind } from './EffectKind.ts';
import { linkCut } from './linkCut.ts';
import { orderWhipsaw } from './orderWhipsaw.ts';
import { serviceOutage } from './serviceOutage.ts';
import { worldCapacityLoss } from './worldCapacityLoss.ts';

export const EFFECT_KINDS: { readonly [K in ShockEffectKind]: EffectKind<K> } = {
  'capacity-loss': capacityLoss,
  'link-cut': linkCut,
  'world-capacity-loss': worldCapacityLoss,
  'service-outage': serviceOutage,
  'order-whipsaw': orderWhipsaw,
};

/** Any known kind, whatever else stands in the effect. */
export const effectKindName = z.enum(SHOCK_EFFECTS);

export const shockEffect: z.ZodType<ShockEffect> = z.discriminatedUnion(
  'kind',
  [capacityLoss.schema, linkCut.schema, worldCapacityLoss.schema, serviceOutage.schema, orderWhipsaw.schema],
  { error: (issue) => (issue.code === 'invalid_union' ? `one of ${SHOCK_EFFECTS.join(', ')}` : 'an effect') },
);
