// One blow tried on the known world, with and without the draft on the table.
import type { Plan } from '../commands/Command.ts';
import { simulateCell } from '../engine/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { Seat } from '../state/GameState.ts';
import type { KnownWorld } from '../views/View.ts';
import { withPlan } from './knownLevers.ts';
import type { TriedCell } from './whatIfTable.ts';

export interface StressCurves {
  /** Q of the seat's state per week, 0 to 1. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}
export interface StressOptions {
  readonly severity?: number;
  readonly weeks?: number;
}

export function stressTest(
  scenario: Scenario,
  known: KnownWorld,
  seats: readonly Seat[],
  seat: Seat,
  draft: Plan,
  cell: TriedCell,
  options: StressOptions = {},
): StressCurves {
  const curve = (levers: KnownWorld) => simulateCell(scenario, levers, seats, cell, options).curves[seat.region]!;
  return { before: curve(known), after: curve(withPlan(scenario, known, seat, draft)) };
}
