// One year as it was played, or with one thing changed.
import type { CrisisChoice, Plan } from '../commands/Command.ts';
import type { GameState } from '../state/GameState.ts';
import type { BySeat, CellId, Lever, SeatId, ShockId } from '../state/ids.ts';

export interface PlayedYear {
  readonly plans: BySeat<Plan>;
  /** Choices of the pauses held, with their weeks. */
  readonly choices: readonly { readonly week: number; readonly choices: BySeat<CrisisChoice> }[];
}

export function withoutLever(year: PlayedYear, seat: SeatId, lever: Lever): PlayedYear {
  const plan = year.plans[seat]!;
  return withPlan(year, seat, { ...plan, spend: { ...plan.spend, [lever]: 0 } });
}

export function withoutClause(year: PlayedYear, seat: SeatId): PlayedYear {
  return withPlan(year, seat, { ...year.plans[seat]!, aid: [] });
}

export function withPlan(year: PlayedYear, seat: SeatId, plan: Plan): PlayedYear {
  return { ...year, plans: { ...year.plans, [seat]: plan } };
}

export function withChoice(year: PlayedYear, pause: number, seat: SeatId, choice: CrisisChoice): PlayedYear {
  const choices = year.choices.map((entry, index) =>
    index === pause ? { ...entry, choices: { ...entry.choices, [seat]: choice } } : entry,
  );
  return { ...year, choices };
}

export function withoutStrike(start: GameState, shock: ShockId, cell: CellId | null, week: number): GameState {
  const strikes = start.strikes.filter(
    (strike) => !(strike.shock === shock && strike.cell === cell && strike.week === week),
  );
  return { ...start, strikes };
}
