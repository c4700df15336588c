// One running game as plain data: what a save file holds and a hash covers. Ids, never references; arrays in scenario order.
// `economy` is the kernel's block (state and inputs) while a year runs; encodeState / decodeState stand in saveState.ts.
import type { CrisisChoice, Plan } from '../commands/Command.ts';
import type {
  ByCriticalRole, ByRegion, BySeat, CellForm, CellId, CriticalRole, Lever, Preset, RegionId, Role, ScenarioId, SeatId, Seed, ShockId, Tier,
} from './ids.ts';

export type Phase = 'plan' | 'crisis' | 'account' | 'over';

export interface GameState {
  readonly scenario: ScenarioId;
  readonly scenarioHash: string;
  readonly rulesVersion: string;
  readonly seed: Seed;
  readonly tier: Tier;
  readonly preset: Preset;
  readonly rounds: number;
  /** 1 to rounds. */
  readonly round: number;
  readonly phase: Phase;
  /** Weeks of this year already computed, 0 to 52. */
  readonly week: number;
  /** Weeks of this year in which a pause was held. */
  readonly pauses: readonly number[];
  readonly seats: readonly Seat[];
  readonly states: ByRegion<StateLevers>;
  readonly industries: BySeat<IndustryLevers>;
  /** Secret until the debrief. */
  readonly cells: readonly Cell[];
  /** Yearly hazard factor and extras of each cell; same order as cells. */
  readonly hazards: readonly number[];
  /** One row a round so far: the reading of each cell, ln w plus noise; same order as cells. */
  readonly readings: readonly (readonly number[])[];
  /** This year's strikes, drawn at the round's start; secret until their week has passed. */
  readonly strikes: readonly Strike[];
  /** World shocks already used (once each). */
  readonly worldShocksUsed: readonly ShockId[];
  readonly shocks: readonly RunningShock[];
  readonly signals: readonly Signal[];
  /** Sealed plans of this round. */
  readonly plans: BySeat<Plan>;
  /** Choices of the pauses of this round, in order; the last is being collected while the phase is crisis. */
  readonly choices: readonly BySeat<CrisisChoice>[];
  /** Kernel block; ratio-preserving re-base happens at the round's start. */
  readonly economy: Float64Array;
  /** What runs between weeks: standby countdowns, crisis orders, aid on its way. */
  readonly response: Response;
  /** Sums of this year and all earlier ones. */
  readonly history: readonly YearSummary[];
  readonly ready: readonly SeatId[];
}

export interface Seat {
  readonly id: SeatId;
  readonly kind: 'state' | 'industry';
  readonly region: RegionId;
  /** Industry seats: the role whose first sector is theirs. */
  readonly role: Role | null;
  /** People may take it. */
  readonly open: boolean;
}

export interface OnOrder { readonly dueRound: number; readonly amount: number }

export interface StateLevers {
  /** P: productivity index, 1 at start. */
  readonly productivity: number;
  /** Credits kept from last year, 0 to keepMax; may be negative after crisis costs. */
  readonly kept: number;
  /** Weeks of normal use in the reserve that fit their use, and the rest that does not (specificity). */
  readonly reserve: ByCriticalRole<{ readonly usable: number; readonly dead: number; readonly onOrder: number }>;
  /** v: second-source level 0 to 1. */
  readonly secondSource: ByCriticalRole<{ readonly level: number; readonly onOrder: readonly OnOrder[] }>;
  /** k: standby capacity as a share of yearly use, 0 to .6. */
  readonly standby: ByCriticalRole<{ readonly level: number; readonly ageYears: number; readonly onOrder: readonly OnOrder[] }>;
  /** K: stock of crisis organisation, share of GDP. */
  readonly crisisCell: number;
  /** a: own technology 0 to .9 (COMP). */
  readonly ownTechnology: { readonly level: number; readonly onOrder: readonly OnOrder[] };
  /** Seats with which the mutual-aid clause holds this year (both ticked). */
  readonly aidWith: readonly SeatId[];
}

export interface IndustryLevers {
  /** P_j, 1 at start; multiplies the state's P. */
  readonly productivity: number;
  readonly kept: number;
  /** x: -1 lean to 1 stock. */
  readonly slider: number;
  readonly secondSource: ByCriticalRole<{ readonly level: number; readonly onOrder: readonly OnOrder[] }>;
  /** K_b: continuity stock in own credits. */
  readonly continuity: number;
}

export interface Cell {
  readonly id: CellId;
  readonly region: RegionId;
  readonly role: CriticalRole;
  readonly side: 'abroad' | 'home';
  readonly supplier: RegionId;
  readonly live: boolean;
  readonly form: CellForm;
  readonly shock: ShockId;
  /** L0 of the form drawn, share of a year. Shown to the seat. */
  readonly unpreparedLoss: number;
  /** w: share of the seat's hidden danger; sums to 1 over its live cells. Secret. */
  readonly weight: number;
  /** f: yearly strike rate before growth and acts. Secret. */
  readonly rate: number;
  readonly lifeline: boolean;
}

export interface Strike {
  readonly week: number;
  readonly shock: ShockId;
  /** Null for world shocks. */
  readonly cell: CellId | null;
  /** After scale; 0 to .98. */
  readonly severity: number;
}

export interface RunningShock extends Strike {
  readonly round: number;
  /** What is left of it now (capacity loss or cut), 0 to 1. */
  readonly level: number;
  /** Link cuts and world shocks: weeks to go; node hits: recovery time in weeks. */
  readonly weeksLeft: number;
}

export interface Signal { readonly seat: SeatId; readonly shock: ShockId; readonly cell: CellId | null; readonly true: boolean }

export interface StandbyResponse {
  readonly role: CriticalRole; readonly region: RegionId;
  /** Week (counted over the whole game) from which it may start; null while not activated. */
  readonly startsAt: number | null;
  readonly running: boolean;
  readonly quietWeeks: number;
  readonly activatedAt: number | null;
}
export interface AidShipment { readonly from: RegionId; readonly to: RegionId; readonly role: CriticalRole; readonly weeks: number; readonly arrivesAt: number }
export interface Response {
  readonly standby: readonly StandbyResponse[];
  readonly rations: readonly { readonly region: RegionId; readonly role: 'FOOD' | 'ENER'; readonly mode: 'industry-first' | 'homes-first'; readonly until: number }[];
  readonly reroutes: readonly { readonly seat: SeatId; readonly until: number }[];
  readonly stretches: readonly { readonly seat: SeatId; readonly until: number }[];
  readonly aid: readonly AidShipment[];
  /** Regions whose activation was not chosen at a pause: allowed from that week on. */
  readonly hesitation: ByRegion<number>;
}

export interface YearSummary {
  readonly round: number;
  readonly seats: BySeat<SeatYear>;
  readonly strikes: readonly Strike[];
  /** Hash of the state at the year's end. */
  readonly hash: string;
}
export interface SeatYear {
  /** Credits by lever as submitted. */
  readonly spent: Readonly<Partial<Record<Lever, number>>>;
  readonly income: number;
  readonly upkeep: number;
  readonly crisisCost: number;
  readonly productivity: number;
  /** Sum of P × consumption delivered (states) or value added less spending (industries), and its base for a ceiling of 1. */
  readonly realised: number;
  readonly base: number;
  /** Mean of 1 - Q over the year. */
  readonly loss: number;
  readonly breachWeeks: number;
  readonly hungerRun: number;
  /** Delivered / ordered inside shock weeks (industries), 1 without. */
  readonly service: number;
  readonly belief: number;
}
