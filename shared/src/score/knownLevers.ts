// The known world with somebody's levers moved: what stress test, what-if table and AI try out.
import type { Plan } from '../commands/Command.ts';
import { quoteLever } from '../levers/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { IndustryLevers, Seat, StateLevers } from '../state/GameState.ts';
import { type Lever, programmeOf } from '../state/ids.ts';
import { spentEntries } from '../views/publicRegions.ts';
import type { KnownWorld } from '../views/View.ts';

/** `credits` more on one lever, as if it were delivered at once. */
export function withCredits(
  scenario: Scenario,
  known: KnownWorld,
  seat: Seat,
  lever: Lever,
  credits: number,
): KnownWorld {
  const { after } = quoteLever(scenario, known, seat.id, lever, credits);
  if (seat.kind === 'industry') {
    const levers = industryWith(known.industries[seat.id]!, lever, after);
    return { ...known, industries: { ...known.industries, [seat.id]: levers } };
  }
  return {
    ...known,
    states: { ...known.states, [seat.region]: stateWith(scenario, known.states[seat.region]!, lever, after) },
  };
}

/** A whole draft, as if everything in it were delivered at once. */
export function withPlan(scenario: Scenario, known: KnownWorld, seat: Seat, draft: Plan): KnownWorld {
  let moved = known;
  for (const [lever, credits] of spentEntries(draft.spend)) moved = withCredits(scenario, moved, seat, lever, credits);
  if (seat.kind === 'state') return moved;
  const levers = { ...moved.industries[seat.id]!, slider: draft.slider };
  return { ...moved, industries: { ...moved.industries, [seat.id]: levers } };
}

function stateWith(scenario: Scenario, levers: StateLevers, lever: Lever, after: number): StateLevers {
  const { programme, role } = programmeOf(lever);
  if (programme === 'crisis-cell') return { ...levers, crisisCell: after };
  if (programme === 'own-technology') return { ...levers, ownTechnology: { ...levers.ownTechnology, level: after } };
  if (role === null) return levers;
  if (programme === 'second-source') {
    return {
      ...levers,
      secondSource: { ...levers.secondSource, [role]: { ...levers.secondSource[role], level: after } },
    };
  }
  if (programme === 'standby') {
    return { ...levers, standby: { ...levers.standby, [role]: { ...levers.standby[role], level: after } } };
  }
  const { usable, dead } = levers.reserve[role];
  const bought = Math.max(0, after - usable - dead);
  const fits = bought * scenario.rules.reserve.usable[role];
  const filled = { usable: usable + fits, dead: dead + bought - fits, onOrder: 0 };
  return { ...levers, reserve: { ...levers.reserve, [role]: filled } };
}

function industryWith(levers: IndustryLevers, lever: Lever, after: number): IndustryLevers {
  const { role } = programmeOf(lever);
  if (lever === 'continuity') return { ...levers, continuity: after };
  if (role === null) return levers;
  return {
    ...levers,
    secondSource: { ...levers.secondSource, [role]: { ...levers.secondSource[role], level: after } },
  };
}
