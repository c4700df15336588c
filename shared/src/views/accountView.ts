// The year's account of one seat: its score so far as its own readings tell it, and what moved it.

import type { Scenario } from '../scenario/Scenario.ts';
import type { Appraisal } from '../score/Appraisal.ts';
import { clip } from '../score/formulas.ts';
import type { Seat } from '../state/GameState.ts';
import type { SeatId } from '../state/ids.ts';
import type { GameRecord } from './GameRecord.ts';
import type { AccountView, OwnView } from './View.ts';

/** Null while the appraisal of this round is still being computed. */
export function accountView(scenario: Scenario, record: GameRecord, seat: Seat): AccountView | null {
  const { state, appraisals } = record;
  const now = appraisals.find(({ round }) => round === state.round)?.seats[seat.id];
  const year = state.history.find(({ round }) => round === state.round)?.seats[seat.id];
  if (!now || !year) return null;
  return {
    before: outcomeAfter(appraisals, seat.id, state.round - 1),
    outcome: now.outcomeShown,
    growth: now.growth,
    resilience: shownResilience(scenario, now),
    yearLoss: year.loss,
    breachWeeks: year.breachWeeks,
    causes: now.causes,
    other: now.other,
    aiReasons: record.reasons,
  };
}

/** The seat's score after the last appraised round; null before the first. */
export function scoreSoFar(scenario: Scenario, appraisals: readonly Appraisal[], seat: SeatId): OwnView['score'] {
  const last = appraisals.at(-1)?.seats[seat];
  if (!last) return null;
  return { growth: last.growth, resilience: shownResilience(scenario, last), outcome: last.outcomeShown };
}

function outcomeAfter(appraisals: readonly Appraisal[], seat: SeatId, round: number): number | null {
  return appraisals.find((appraisal) => appraisal.round === round)?.seats[seat]?.outcomeShown ?? null;
}

function shownResilience(
  scenario: Scenario,
  seat: { readonly realisedResilience: number; readonly batteryRead: number },
): number {
  const { realised, battery } = scenario.rules.score;
  return clip(realised * seat.realisedResilience + battery * seat.batteryRead);
}
