// What one audience may know, made by viewFor alone. Screens draw it and compute no game fact of their own.
// Secret until the debrief: cell weights and rates, strikes to come, others' second sources, crisis cells, own technology and plans, and the seed.
import type { CrisisChoice, Plan } from '../commands/Command.ts';
import type { Event } from '../events/Event.ts';
import type { Appraisal, SeatResult } from '../score/Appraisal.ts';
import type {
  ByCriticalRole, ByRegion, BySeat, CellForm, CellId, CriticalRole, Lever, Persona, Preset, RegionId, Role, ScenarioId, SeatId, Seed, ShockId, Tier,
} from '../state/ids.ts';
import type { IndustryLevers, Phase, RunningShock, Seat, StateLevers } from '../state/GameState.ts';

export type Audience = { readonly kind: 'seat'; readonly seat: SeatId } | { readonly kind: 'public' };

export interface View {
  readonly audience: Audience;
  readonly scenario: ScenarioId;
  readonly scenarioHash: string;
  readonly tier: Tier;
  readonly preset: Preset;
  readonly round: number;
  readonly rounds: number;
  readonly phase: Phase;
  readonly week: number;
  readonly seats: readonly Seat[];
  /** Null for the public audience. */
  readonly own: OwnView | null;
  readonly regions: ByRegion<PublicRegion>;
  readonly shocks: readonly RunningShock[];
  /** Events of this year up to `week`, without what is still secret. */
  readonly events: readonly Event[];
  /** The year so far, for the map; rows 0..week. Packed: see views/yearRecord.ts. */
  readonly yearRecord: Uint8Array;
  readonly crisis: CrisisView | null;
  /** Set in the account phase and after the end once it has been computed; null while it is being computed. */
  readonly account: AccountView | null;
  readonly debrief: DebriefView | null;
}

export interface PublicRegion {
  readonly productivity: number;
  /** Reserve weeks (usable and dead), standby share of yearly use, largest foreign supplier's share of imports, per critical role. */
  readonly reserveWeeks: ByCriticalRole<number>;
  readonly standby: ByCriticalRole<number>;
  /** Last year's credits on growth and on backup; null in the first year. */
  readonly lastSplit: { readonly growth: number; readonly backup: number } | null;
}

/** What the seat knows about all levers: its own exactly, others' hidden ones at their start values. Feeds stress test and what-if table. */
export interface KnownWorld {
  readonly states: ByRegion<StateLevers>;
  readonly industries: BySeat<IndustryLevers>;
}

export interface OwnView {
  readonly seat: Seat;
  readonly budget: { readonly income: number; readonly upkeep: number; readonly kept: number; readonly available: number };
  /** Upkeep by programme, for the line under the bar. */
  readonly known: KnownWorld;
  readonly cells: readonly OwnCell[];
  readonly signals: readonly { readonly shock: ShockId; readonly cell: CellId | null }[];
  readonly submitted: Plan | null;
  readonly lastPlan: Plan | null;
  readonly choice: CrisisChoice | null;
  readonly ready: boolean;
  /** Own readings so far, one row a round; bars 1 to 5 per cell of `cells`. */
  readonly score: { readonly growth: number; readonly resilience: number; readonly outcome: number } | null;
}

export interface OwnCell {
  readonly id: CellId;
  readonly role: CriticalRole;
  readonly side: 'abroad' | 'home';
  readonly supplier: RegionId;
  readonly shock: ShockId;
  readonly class: 'black-swan' | 'grey-rhino';
  readonly form: CellForm;
  readonly live: boolean;
  readonly unpreparedLoss: number;
  /** Meter 1 to 5 per round so far, newest last. */
  readonly bars: readonly number[];
  /** Posterior share of the own danger from all readings so far, 0 to 1 (weights proportional to e to the mean reading). */
  readonly believedShare: number;
  /** Largest foreign supplier's share of the seat's imports of the role's first sector (abroad), 0 to 1. */
  readonly supplierShare: number;
}

export interface CrisisView {
  readonly week: number;
  readonly struck: readonly { readonly shock: ShockId; readonly cell: CellId | null; readonly region: RegionId | null; readonly supplier: RegionId | null; readonly role: Role | null; readonly severity: number; readonly weeks: number }[];
  /** Own region, per critical role: delivered / ordered now, weeks of cover, reserve weeks usable. */
  readonly supply: ByCriticalRole<{ readonly delivered: number; readonly coverWeeks: number; readonly reserveWeeks: number; readonly standby: number; readonly standbyStartsIn: number | null }>;
  /** States in shortage, whom one may aid. */
  readonly inShortage: readonly { readonly seat: SeatId; readonly role: CriticalRole; readonly delivered: number }[];
  readonly creditsLeft: number;
  readonly rerouteCost: number;
  readonly chosen: readonly SeatId[];
}

/** `cause` names what was taken out: a lever, a shock or a pause choice. */
export interface AccountCause {
  readonly kind: 'lever' | 'shock' | 'choice';
  readonly lever?: Lever;
  readonly shock?: ShockId;
  readonly cell?: CellId | null;
  readonly choice?: keyof CrisisChoice | 'aid-clause';
  /** Change of the outcome score through it (points; positive = it helped). */
  readonly points: number;
  /** Week on the map where it can be seen, 0 = whole year. */
  readonly week: number;
}
export interface AccountView {
  readonly before: number | null;
  readonly outcome: number;
  readonly growth: number;
  readonly resilience: number;
  readonly yearLoss: number;
  readonly breachWeeks: number;
  readonly causes: readonly AccountCause[];
  readonly other: number;
  /** AI moves: one sentence each, by code and facts (client words: `ai.<code>`). */
  readonly aiReasons: readonly { readonly seat: SeatId; readonly persona: Persona; readonly reason: AiReason }[];
}
export interface AiReason { readonly code: 'lean' | 'fortress' | 'balancer' | 'adaptive-cell' | 'adaptive-growth' | 'lean-industry' | 'fortress-industry' | 'balancer-industry' | 'adaptive-industry'; readonly facts: Readonly<Record<string, string | number>> }

export interface DebriefView {
  readonly seed: Seed;
  readonly results: BySeat<SeatResult>;
  readonly world: number;
  /** Per state and week of the whole game: Q in percent of 1 (0 to 1), actual and unprepared twin. */
  readonly curves: ByRegion<{ readonly actual: readonly number[]; readonly unprepared: readonly number[] }>;
  readonly shocks: readonly { readonly round: number; readonly week: number; readonly shock: ShockId; readonly cell: CellId | null; readonly region: RegionId | null; readonly severity: number; readonly lossActual: ByRegion<number>; readonly lossUnprepared: ByRegion<number> }[];
  readonly spent: BySeat<readonly { readonly round: number; readonly growth: number; readonly backup: number; readonly byProgramme: Readonly<Record<string, number>> }[]>;
  readonly cells: readonly { readonly id: CellId; readonly weight: number; readonly lifeline: boolean; readonly bars: readonly number[] }[];
  readonly beliefs: BySeat<readonly { readonly round: number; readonly belief: number; readonly happened: boolean }[]>;
  readonly plane: BySeat<readonly { readonly round: number; readonly growth: number; readonly resilience: number }[]>;
  readonly appraisals: readonly Appraisal[];
}
