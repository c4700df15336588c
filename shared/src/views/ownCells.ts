// The dangers of one state as its seats see them: size and form exactly, likelihood only through meters.
import type { Scenario } from '../scenario/Scenario.ts';
import { baseFigures } from '../state/baseFigures.ts';
import type { Cell, GameState, Seat, StateLevers } from '../state/GameState.ts';
import { importShares } from './importShares.ts';
import { believedShares, meanReadings, meterBars } from './readings.ts';
import type { OwnCell } from './View.ts';

/** `levers` are those of the seat's state as far as the seat knows them. */
export function ownCells(scenario: Scenario, state: GameState, seat: Seat, levers: StateLevers): OwnCell[] {
  const means = meanReadings(state.readings);
  const own = state.cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell.region === seat.region);
  const live = own.filter(({ cell }) => cell.live);
  const shares = believedShares(live.map(({ index }) => means[index]!));
  return own.map(({ cell, index }) => {
    const place = live.findIndex((entry) => entry.index === index);
    return {
      id: cell.id,
      role: cell.role,
      side: cell.side,
      supplier: cell.supplier,
      shock: cell.shock,
      class: shockClass(scenario, cell),
      form: cell.form,
      live: cell.live,
      unpreparedLoss: cell.unpreparedLoss,
      bars: cell.live ? state.readings.map((row) => meterBars(scenario, row[index]!)) : [],
      believedShare: place < 0 ? 0 : shares[place]!,
      supplierShare: cell.side === 'abroad' ? supplierShare(scenario, cell, levers) : 0,
    };
  });
}

function shockClass(scenario: Scenario, cell: Cell): OwnCell['class'] {
  return scenario.shocks.find(({ id }) => id === cell.shock)?.class ?? 'black-swan';
}

function supplierShare(scenario: Scenario, cell: Cell, levers: StateLevers): number {
  const shares = importShares(scenario, cell.region, cell.role, levers.secondSource[cell.role].level);
  return shares[baseFigures(scenario).regionIndex[cell.supplier]!]!;
}
