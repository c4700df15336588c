// What the authority of one running game holds, and viewFor reads: the state, this round's events and rows, and what has
// been computed beside it. Never sent as it is.
import type { Event } from '../events/Event.ts';
import type { Appraisal, GameResults } from '../score/Appraisal.ts';
import type { GameState } from '../state/GameState.ts';
import type { Persona, SeatId } from '../state/ids.ts';
import type { AiReason } from './View.ts';

export interface GameRecord {
  readonly state: GameState;
  /** Events of this round so far, in order. */
  readonly events: readonly Event[];
  /** Packed rows of this round's year so far (views/yearRecord.ts); empty before the year runs. */
  readonly rows: Float32Array;
  /** One per finished round, as far as they have been computed. */
  readonly appraisals: readonly Appraisal[];
  /** The plans AI seats handed in this round, with their reasons. */
  readonly reasons: readonly AiMove[];
  /** Set once the game is over and its results have been computed. */
  readonly results: GameResults | null;
}

export interface AiMove {
  readonly seat: SeatId;
  readonly persona: Persona;
  readonly reason: AiReason;
}
