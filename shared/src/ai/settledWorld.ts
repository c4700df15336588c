// The known world with the seat's own orders delivered, so that nothing is bought twice while it is on its way.
import type { IndustryLevers, OnOrder, Seat, StateLevers } from '../state/GameState.ts';
import { byCriticalRole } from '../views/knownWorld.ts';
import type { KnownWorld } from '../views/View.ts';

export function settledWorld(known: KnownWorld, seat: Seat): KnownWorld {
  if (seat.kind === 'state')
    return { ...known, states: { ...known.states, [seat.region]: settledState(known.states[seat.region]!) } };
  return { ...known, industries: { ...known.industries, [seat.id]: settledIndustry(known.industries[seat.id]!) } };
}

function settledState(levers: StateLevers): StateLevers {
  return {
    ...levers,
    secondSource: byCriticalRole((role) => settled(levers.secondSource[role])),
    standby: byCriticalRole((role) => ({ ...levers.standby[role], ...settled(levers.standby[role]) })),
    ownTechnology: settled(levers.ownTechnology),
  };
}

function settledIndustry(levers: IndustryLevers): IndustryLevers {
  return { ...levers, secondSource: byCriticalRole((role) => settled(levers.secondSource[role])) };
}

function settled({ level, onOrder }: { readonly level: number; readonly onOrder: readonly OnOrder[] }) {
  return { level: onOrder.reduce((sum, { amount }) => sum + amount, level), onOrder: [] };
}
