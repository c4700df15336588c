// What a finished year was worth: computed off the server's main thread from the state and the log alone, never part of the hash.

import type { BySeat, CellId, SeatId } from '../state/ids.ts';
import type { AccountCause, AiReason } from '../views/View.ts';

export interface Appraisal {
  readonly round: number;
  readonly seats: BySeat<SeatAppraisal>;
  /** Q per week of this year without any backup of one's own (the unprepared twin), per region id. */
  readonly unpreparedCurves: Readonly<Record<string, readonly number[]>>;
  readonly actualCurves: Readonly<Record<string, readonly number[]>>;
  /** Did an import fall below half for four weeks running this year (the yearly belief), per region id. */
  readonly importFell: Readonly<Record<string, boolean>>;
}
export interface SeatAppraisal {
  /** g, r, O so far, 0 to 1, 0 to 1, 0 to 100. */
  readonly growth: number;
  readonly realisedResilience: number;
  /** a so far under the true weights (secret until the debrief) and under the seat's own readings; 0 to 1. */
  readonly batteryTrue: number;
  readonly batteryRead: number;
  /** The same of this round's battery alone. */
  readonly testTrue: number;
  readonly testRead: number;
  /** Loss per own cell on current levers, share of a year. */
  readonly cellLoss: Readonly<Record<CellId, number>>;
  /** Outcome so far with the true a (secret) and with the read one (shown). */
  readonly outcomeTrue: number;
  readonly outcomeShown: number;
  readonly causes: readonly AccountCause[];
  readonly other: number;
}
export interface SeatResult {
  readonly seat: SeatId;
  readonly growth: number;
  readonly resilience: number;
  readonly redLineFactor: number;
  readonly outcome: number;
  readonly final: number;
  readonly parFinal: number;
  readonly rankScore: number;
  readonly rank: number;
  readonly lossPerYear: number;
  readonly spentGrowth: number;
  readonly spentBackup: number;
}
/** What the finished game was worth to everybody. */
export interface GameResults {
  readonly seats: BySeat<SeatResult>;
  /** W, 0 to 100. */
  readonly world: number;
}
export type AiReasons = readonly { readonly seat: SeatId; readonly reason: AiReason }[];
