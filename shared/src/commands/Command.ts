// What a seat may ask for. Data only; may be refused. Rules of each kind stand in the file named after it.
import type { CriticalRole, Lever, SeatId } from '../state/ids.ts';

/** Credits per lever in steps of rules.budget.step; missing means 0. */
export interface Plan {
  readonly spend: Readonly<Partial<Record<Lever, number>>>;
  /** Industry seats: -1 lean to 1 stock. States: 0. */
  readonly slider: number;
  /** State seats: partners ticked for the mutual-aid clause. */
  readonly aid: readonly SeatId[];
  /** Sealed odds 0 to 1: will an import of ours fall below half for four weeks? */
  readonly belief: number;
}

export interface CrisisChoice {
  readonly activate: boolean;
  readonly ration: { readonly FOOD?: 'industry-first' | 'homes-first'; readonly ENER?: 'industry-first' | 'homes-first' };
  readonly reroute: boolean;
  /** State seats: share of one reserve (0 to rules.crisis.aid.maxShare) to a state in shortage. */
  readonly aid: { readonly to: SeatId; readonly role: CriticalRole; readonly share: number } | null;
  /** Industry seats. */
  readonly stretch: boolean;
}

export type Command =
  | { readonly kind: 'submit-plan'; readonly seat: SeatId; readonly plan: Plan }
  | { readonly kind: 'withdraw-plan'; readonly seat: SeatId }
  | { readonly kind: 'choose-crisis'; readonly seat: SeatId; readonly choice: CrisisChoice }
  | { readonly kind: 'ready'; readonly seat: SeatId };

export const EMPTY_PLAN: Plan = { spend: {}, slider: 0, aid: [], belief: 0.5 };
export const NO_CHOICE: CrisisChoice = { activate: false, ration: {}, reroute: false, aid: null, stretch: false };

export const REFUSALS = [
  'wrong-phase', 'unknown-seat', 'already-submitted', 'not-submitted', 'over-budget', 'not-a-step', 'above-limit', 'negative', 'unknown-lever',
  'not-for-this-seat', 'out-of-range', 'aid-not-in-shortage', 'aid-too-much', 'aid-to-self', 'already-chosen', 'already-ready', 'nothing-in-reserve',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
/** `facts` fill the words of the refusal on screen (place, value, allowed range). */
export interface Refusal { readonly code: RefusalCode; readonly facts: Readonly<Record<string, string | number>> }
