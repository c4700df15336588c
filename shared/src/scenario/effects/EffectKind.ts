import type { z } from 'zod';
import type { Language } from '../../state/ids.ts';
import type { ShockEffect, ShockEffectKind } from '../Scenario.ts';

/** A kind of effect a shock may have: its shape in shocks.json and a sentence on what it does, for authors and glossary. */
export interface EffectKind<K extends ShockEffectKind> {
  readonly kind: K;
  /** Through cells (region, role, side) or over the whole world. */
  readonly reach: 'cell' | 'world';
  /** Which side of a cell it can stand on; null for world effects. */
  readonly side: 'abroad' | 'home' | null;
  readonly schema: z.ZodType<Extract<ShockEffect, { kind: K }>>;
  readonly words: Readonly<Record<Language, string>>;
}
