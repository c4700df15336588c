// "Ask what one more unit would save before you pay": per own cell the loss now, and after one more unit of each lever that
// could help, with price and upkeep still to come. Free, and drawn from nothing the seat does not know.

import { simulateCell } from '../engine/index.ts';
import { quoteLever } from '../levers/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { Seat } from '../state/GameState.ts';
import type { CellForm, CellId, CellSide, CriticalRole, Lever, RegionId } from '../state/ids.ts';
import type { KnownWorld } from '../views/View.ts';
import { withCredits } from './knownLevers.ts';

export interface TriedCell {
  readonly id: CellId;
  readonly region: RegionId;
  readonly role: CriticalRole;
  readonly side: CellSide;
  readonly supplier: RegionId;
  readonly form: CellForm;
}
export interface WhatIfOption {
  readonly lever: Lever;
  /** Price of the unit, credits. */
  readonly credits: number;
  /** Upkeep it adds, credits a year. */
  readonly upkeepPerYear: number;
  /** Loss in this cell with the unit delivered, share of a year. */
  readonly loss: number;
}
export interface WhatIfRow {
  readonly cell: CellId;
  /** Loss on today's levers, share of a year. */
  readonly loss: number;
  readonly options: readonly WhatIfOption[];
}
/** One more unit, credits: enough to see a difference, little enough to be one decision. */
export const WHAT_IF_UNIT = 2;

export function whatIfTable(
  scenario: Scenario,
  known: KnownWorld,
  seats: readonly Seat[],
  seat: Seat,
  cells: readonly TriedCell[],
  unit = WHAT_IF_UNIT,
): WhatIfRow[] {
  return cells.map((cell) => ({
    cell: cell.id,
    loss: cellLoss(scenario, known, seats, seat, cell),
    options: leversAgainst(seat, cell)
      .map((lever) => whatIfOption(scenario, known, seats, seat, cell, lever, unit))
      .filter((option) => option !== null),
  }));
}

/** Loss of the seat (a state, or an industry by itself) in one cell at mean severity, share of a year. */
export function cellLoss(
  scenario: Scenario,
  known: KnownWorld,
  seats: readonly Seat[],
  seat: Seat,
  cell: TriedCell,
  weeks?: number,
): number {
  const { loss, industryLoss } = simulateCell(scenario, known, seats, cell, weeks === undefined ? {} : { weeks });
  return (seat.kind === 'state' ? loss[seat.region] : industryLoss[seat.id]) ?? 0;
}

/** Null where the lever takes no more. */
export function whatIfOption(
  scenario: Scenario,
  known: KnownWorld,
  seats: readonly Seat[],
  seat: Seat,
  cell: TriedCell,
  lever: Lever,
  unit: number,
): WhatIfOption | null {
  const { maxCredits } = quoteLever(scenario, known, seat.id, lever, 0);
  if (maxCredits < unit) return null;
  const { upkeepPerYear } = quoteLever(scenario, known, seat.id, lever, unit);
  const loss = cellLoss(scenario, withCredits(scenario, known, seat, lever, unit), seats, seat, cell);
  return { lever, credits: unit, upkeepPerYear, loss };
}

/** Levers that can soften a blow of this role: those of the role itself, and organisation. */
export function leversAgainst(seat: Seat, { role }: { readonly role: CriticalRole }): Lever[] {
  if (seat.kind === 'industry') return [`second-source-${role}`, 'continuity'];
  const levers: Lever[] = [`reserve-${role}`, `second-source-${role}`, `standby-${role}`, 'crisis-cell'];
  return role === 'COMP' ? [...levers, 'own-technology'] : levers;
}
