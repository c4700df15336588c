// Why a seat's score is what it is: every lever, strike and pause choice of the year is taken out alone, the year played
// again, and the change of the outcome so far read off. The three largest are named.
import { type CrisisChoice, NO_CHOICE } from '../commands/Command.ts';
import { replayYear } from '../engine/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import { spentEntries } from '../views/publicRegions.ts';
import type { AccountCause } from '../views/View.ts';
import { type PlayedYear, withChoice, withoutClause, withoutLever, withoutStrike } from './replayedYear.ts';

/** The outcome so far of each seat if the year had ended in this state, under the seat's own readings. */
export type OutcomeIn = (end: GameState, seat: Seat) => number;

export interface YearCauses {
  readonly causes: readonly AccountCause[];
  /** Sum of the points of the causes that are not named. */
  readonly unnamed: number;
}
const NAMED = 3;

export function yearCauses(
  scenario: Scenario,
  start: GameState,
  end: GameState,
  year: PlayedYear,
  seats: readonly Seat[],
  outcomeIn: OutcomeIn,
): Map<string, YearCauses> {
  const found = new Map<string, AccountCause[]>(seats.map(({ id }) => [id, []]));
  const note = (seat: Seat, cause: Omit<AccountCause, 'points'>, without: GameState) => {
    const points = outcomeIn(end, seat) - outcomeIn(without, seat);
    found.get(seat.id)!.push({ ...cause, points });
  };
  const replayed = (from: GameState, changed: PlayedYear) => replayYear(scenario, from, changed).state;
  for (const { shock, cell, week } of start.strikes) {
    const without = replayed(withoutStrike(start, shock, cell, week), year);
    for (const seat of seats) note(seat, { kind: 'shock', shock, cell, week }, without);
  }
  for (const seat of seats) {
    for (const [cause, changed] of ownActs(year, seat)) note(seat, cause, replayed(start, changed));
  }
  return new Map([...found].map(([id, causes]) => [id, largest(causes)]));
}

/** Everything the seat did this year, each with the year as it would be without it. */
function ownActs(year: PlayedYear, { id }: Seat): [Omit<AccountCause, 'points'>, PlayedYear][] {
  const plan = year.plans[id];
  const acts: [Omit<AccountCause, 'points'>, PlayedYear][] = [];
  if (plan) {
    for (const [lever] of spentEntries(plan.spend))
      acts.push([{ kind: 'lever', lever, week: 0 }, withoutLever(year, id, lever)]);
    if (plan.aid.length > 0) acts.push([{ kind: 'choice', choice: 'aid-clause', week: 0 }, withoutClause(year, id)]);
  }
  year.choices.forEach(({ week, choices }, pause) => {
    const chosen = choices[id];
    if (!chosen) return;
    for (const part of chosenParts(chosen)) {
      acts.push([
        { kind: 'choice', choice: part, week },
        withChoice(year, pause, id, { ...chosen, [part]: NO_CHOICE[part] }),
      ]);
    }
  });
  return acts;
}

function chosenParts(choice: CrisisChoice): (keyof CrisisChoice)[] {
  const parts: (keyof CrisisChoice)[] = [];
  if (choice.activate) parts.push('activate');
  if (choice.ration.FOOD || choice.ration.ENER) parts.push('ration');
  if (choice.reroute) parts.push('reroute');
  if (choice.aid) parts.push('aid');
  if (choice.stretch) parts.push('stretch');
  return parts;
}

function largest(causes: readonly AccountCause[]): YearCauses {
  const sorted = [...causes].sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const unnamed = sorted.slice(NAMED).reduce((sum, { points }) => sum + points, 0);
  return { causes: sorted.slice(0, NAMED), unnamed };
}
