// The test a seat's backup is put to: its state's own cells, one at a time, at mean severity, on the levers of the day.
import type { Scenario } from '../scenario/Scenario.ts';
import type { Cell, GameState, Seat } from '../state/GameState.ts';
import type { CellId } from '../state/ids.ts';
import { startLevers } from '../views/knownWorld.ts';
import { believedShares, meanReadings } from '../views/readings.ts';
import type { KnownWorld } from '../views/View.ts';
import { batteryResilience } from './formulas.ts';
import { cellLoss } from './whatIfTable.ts';

export interface CellTest {
  readonly cell: Cell;
  /** Share of a year lost on these levers and without any of the seat's own. */
  readonly loss: number;
  readonly unprepared: number;
}
export function runBattery(scenario: Scenario, state: GameState, seat: Seat, levers: KnownWorld = state): CellTest[] {
  const tests = state.cells
    .filter((cell) => cell.region === seat.region && cell.live)
    .map((cell) => ({
      cell,
      loss: cellLoss(scenario, levers, state.seats, seat, cell),
      unprepared: unpreparedLoss(scenario, state, seat, cell),
    }));
  if (seat.kind === 'state') return tests;
  // An industry answers only for dangers it feels itself.
  return tests.filter(({ unprepared }) => unprepared >= scenario.rules.cells.liveMin);
}

const industryLosses = new WeakMap<Scenario, Map<string, number>>();

/** L0 of the form drawn: authored for states, measured once for industries. */
function unpreparedLoss(scenario: Scenario, state: GameState, seat: Seat, cell: Cell): number {
  if (seat.kind === 'state') return cell.unpreparedLoss;
  const kept = industryLosses.get(scenario) ?? new Map<string, number>();
  industryLosses.set(scenario, kept);
  const key = `${state.preset}/${seat.id}/${cell.id}/${cell.form}`;
  const known = kept.get(key) ?? cellLoss(scenario, startLevers(scenario, state.preset), state.seats, seat, cell);
  kept.set(key, known);
  return known;
}

/** av: share of the danger avoided, weights per test (any scale); 1 where there is no danger at all. */
export function avoidedShare(tests: readonly CellTest[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return 1;
  const left = tests.reduce((sum, { loss, unprepared }, index) => sum + (weights[index]! * loss) / unprepared, 0);
  return 1 - left / total;
}

export interface BatteryScore {
  /** a under the true weights and under the seat's own readings, 0 to 1. */
  readonly true: number;
  readonly read: number;
  readonly losses: Readonly<Record<CellId, number>>;
}

export function scoreBattery(scenario: Scenario, state: GameState, tests: readonly CellTest[]): BatteryScore {
  const means = meanReadings(state.readings);
  const read = believedShares(tests.map(({ cell }) => means[state.cells.findIndex(({ id }) => id === cell.id)]!));
  const score = (weights: readonly number[]) => batteryResilience(scenario.rules.score, avoidedShare(tests, weights));
  const losses: Record<CellId, number> = {};
  for (const { cell, loss } of tests) losses[cell.id] = loss;
  return { true: score(tests.map(({ cell }) => cell.weight)), read: score(read), losses };
}
