// A checked scenario, ready for play: the only form in which rules, server and screens see authored data.
// Made by parseScenario from the files of assets/scenarios/<id> (see assets/README.md for the files themselves).
import type { PooledTable } from '../economy/index.ts';
import type {
  ByCriticalRole, ByRole, CellForm, CellSide, CriticalRole, Language, Preset, RegionId, Role, ScenarioId, SectorId, ShockId, Tier,
} from '../state/ids.ts';

export interface Scenario {
  readonly id: ScenarioId;
  readonly formatVersion: 1;
  /** Hash of all files; a playthrough names it, so that a changed scenario is noticed. */
  readonly contentHash: string;
  readonly tiers: readonly Tier[];
  readonly presets: readonly Preset[];
  readonly rounds: number;
  /** True for real data: screens show the source line and "not a forecast". */
  readonly realData: boolean;
  readonly regions: readonly RegionDef[];
  readonly sectors: readonly SectorDef[];
  /** Sector indices of each role; the first carries the role's cells, levers and shocks. */
  readonly roleSectors: ByRole<readonly number[]>;
  /** State seats that people may take. Every region is a state seat (s1…, in the order of `regions`); the others stay AI. */
  readonly openRegions: readonly RegionId[];
  /** Industry seats added by preset 8 and 16, in seat order. */
  readonly industrySeats: readonly { readonly preset: 8 | 16; readonly region: RegionId; readonly role: Role }[];
  /** Reserve of every state at the start, weeks of use; its yearly upkeep is added to the state's income (rules 14). */
  readonly startReserve: ByCriticalRole<number>;
  readonly table: PooledTable;
  readonly rules: Rules;
  readonly cells: readonly CellDef[];
  readonly shocks: readonly ShockDef[];
  readonly map: MapDef;
  readonly text: Readonly<Record<Language, ScenarioText>>;
  /** How the picture was drawn and what it leaves out (pooling error, year of the table, licence), per language in text. */
  readonly poolingError: number | null;
}

export interface RegionDef {
  readonly id: RegionId;
  /** Digital level D, 0 to 1; fixed in the basic tier. */
  readonly digital: number;
  /** Points added to a seat's rank score by self-play calibration; 0 until calibrated. */
  readonly handicap: number;
}
export interface SectorDef {
  readonly id: SectorId;
  readonly role: Role;
}

/** One way a state can be hit: a role, from abroad or at home, in a short or long form (rules 0.9 "Cells"). */
export interface CellDef {
  readonly region: RegionId;
  readonly role: CriticalRole;
  readonly side: CellSide;
  /** Index of the largest foreign supplier at start (abroad), or the own region (home). */
  readonly supplier: RegionId;
  /** Long form costs an unprepared seat at least the live minimum (rules.cells.liveMin). */
  readonly live: boolean;
  readonly forms: Readonly<Record<CellForm, CellFormDef>>;
}
export interface CellFormDef {
  readonly shock: ShockId;
  /** Second name of the same form, chosen by the seed (MATL abroad, long). */
  readonly alternative?: ShockId;
  /** Abroad: weeks the link is cut. Home: recovery time tau in weeks. Calibrated. */
  readonly weeks: number;
  /** Multiplies the drawn severity (result at most rules.cells.severityMax). Calibrated. */
  readonly severityScale: number;
  /** L0: unprepared loss, share of a year (0 to 1), at mean severity. Computed by `jic calibrate`. */
  readonly unpreparedLoss: number;
}

export const SHOCK_EFFECTS = ['capacity-loss', 'link-cut', 'world-capacity-loss', 'service-outage', 'order-whipsaw'] as const;
export type ShockEffectKind = (typeof SHOCK_EFFECTS)[number];
export type ShockEffect =
  /** A node loses capacity and recovers (size and time from the cell's form). */
  | { readonly kind: 'capacity-loss' }
  /** Orders on the pair are limited (size and weeks from the cell's form); others get the spill share. */
  | { readonly kind: 'link-cut' }
  /** All nodes lose `severity` capacity, fading linearly over `weeks` (BS04). */
  | { readonly kind: 'world-capacity-loss'; readonly severity: Range; readonly weeks: number }
  /** All industries of `role` lose severity × D for `weeks` (BS05). */
  | { readonly kind: 'service-outage'; readonly role: Role; readonly severity: Range; readonly weeks: number }
  /** Orders for `role` are multiplied by `down` for `downWeeks`, then by `up` for `upWeeks` (BS11). */
  | { readonly kind: 'order-whipsaw'; readonly role: Role; readonly down: number; readonly downWeeks: number; readonly up: number; readonly upWeeks: number };
export interface Range { readonly min: number; readonly max: number }

export interface ShockDef {
  readonly id: ShockId;
  readonly class: 'black-swan' | 'grey-rhino';
  /** Cell shocks strike through cells; world shocks by themselves. */
  readonly arrival: { readonly kind: 'cell' } | { readonly kind: 'world'; readonly yearlyRate: number };
  readonly effect: ShockEffect;
  /** Probability that a strike of this shock is named in the brief (rules 0.9 "Who sees what"). */
  readonly signal: number;
  /** Icon name of the Phosphor set. */
  readonly icon: string;
  /** Programmes that answer it, for the glossary and the case card. */
  readonly answeredBy: readonly string[];
  /** Citation key in SOURCES.md, or null where no case note is shown. */
  readonly source: string | null;
}

export interface MapDef {
  readonly width: number;
  readonly height: number;
  readonly siteSpacing: { readonly x: number; readonly y: number };
  readonly regions: readonly {
    readonly id: RegionId; readonly x: number; readonly y: number; readonly rotation: number; readonly aspect: number; readonly seed: number;
    readonly tint: string; readonly crest: 'triangle' | 'hexagon' | 'square' | 'circle' | 'diamond' | 'pentagon' | 'shield' | 'drop';
    readonly ground: 'peaks' | 'strokes' | 'fields' | 'rivers';
  }[];
}

export interface ScenarioText {
  readonly name: string;
  readonly summary: string;
  readonly minutes: string;
  /** What the learner is to find out. */
  readonly aim: string;
  /** Source and licence line; empty for invented scenarios. */
  readonly citation: string;
  readonly notes: readonly string[];
  /** `crest` is the one letter or character drawn in the crest. */
  readonly regions: Readonly<Record<RegionId, { readonly name: string; readonly crest: string; readonly about: string }>>;
  readonly sectors: Readonly<Record<SectorId, { readonly name: string; readonly short: string }>>;
  /** headline may hold {region} and {supplier}; signal is the brief's faint signal; note is the checked case note or ''. */
  readonly shocks: Readonly<Record<ShockId, { readonly name: string; readonly headline: string; readonly signal: string; readonly note: string }>>;
}

/** Every number of the rules (rules.md 0.9, 5-7, 11, 17). Credits: 1 cr = creditShareOfGdp of the seat's yearly value added at start. */
export interface Rules {
  readonly version: string;
  readonly calendar: { readonly weeksPerRound: number };
  readonly budget: {
    readonly state: number; readonly industry: number; readonly creditShareOfGdp: number; readonly keepMax: number; readonly step: number; readonly liquidation: number;
  };
  readonly growth: { readonly base: number; readonly span: number; readonly scale: number; readonly ownTechnologySpill: number; readonly digitalFloor: number; readonly digitalGain: number };
  readonly engine: {
    readonly psi: number; readonly slack: number; readonly alphaMax: number; readonly alphaWeeks: number; readonly restoreWeeksMax: number; readonly operatingWeeksMin: number;
    readonly operatingWeeks: ByRole<number>;
    /** criticality[user role][input role]: 1 critical, .5 important, 0 slack. */
    readonly criticality: Readonly<Record<Role, ByRole<number>>>;
    readonly industriesFirst: readonly Role[];
    readonly rerouteBase: number; readonly rerouteGain: number;
    readonly recoveryShareMax: number;
  };
  readonly reserve: {
    readonly priceFactor: number; readonly convexWeeks: number; readonly holding: number; readonly maxWeeks: number; readonly fillCap: number;
    readonly usable: ByCriticalRole<number>; readonly yearlyLoss: ByCriticalRole<number>;
  };
  readonly secondSource: { readonly setup: number; readonly premium: number; readonly homeGain: number; readonly minWorldShare: number; readonly lagRounds: number };
  readonly standby: {
    readonly capex: number; readonly convex: number; readonly upkeep: number; readonly max: number; readonly halfLifeYears: ByCriticalRole<number>;
    /** Share kept after one year, from the half-life; a table since powers may not be computed. */
    readonly yearlyKeep: ByCriticalRole<number>;
    readonly lagRounds: ByCriticalRole<number>; readonly startWeeks: number; readonly startWeeksSaved: number; readonly stopAfterWeeks: number;
  };
  /** Penetration efficiency pi, inside the shown price of second sources and standby lines. */
  readonly penetration: number;
  readonly crisisCell: { readonly scale: number; readonly yearlyLoss: number; readonly recoveryEffect: number };
  readonly ownTechnology: { readonly perStep: number; readonly stepShare: number; readonly digitalDiscount: number; readonly max: number; readonly yearlyKeep: number; readonly lagRounds: number };
  readonly industry: {
    readonly leanGain: number; readonly leanStock: number; readonly leanConcentration: number; readonly stockHolding: number;
    readonly continuityScale: number; readonly continuityYearlyLoss: number; readonly continuityRecovery: number; readonly continuityHit: number;
  };
  readonly cells: {
    readonly expectedTotal: number; readonly worldStrikesMax: number; readonly lifelines: number; readonly lifelineShare: Readonly<Record<Tier, number>>; readonly liveMin: number; readonly rateMax: number;
    readonly linkWeeks: Readonly<Record<CellForm, number>>; readonly nodeWeeks: Readonly<Record<CellForm, number>>;
    readonly linkSeverity: Range; readonly nodeSeverity: Range; readonly meanLink: number; readonly meanNode: number; readonly severityMax: number;
    /** Quantiles of Beta(2.2, 1.6), 0 to 1 in equal steps; drawn by linear interpolation. */
    readonly nodeQuantiles: readonly number[];
    readonly spill: number; readonly lossWeeks: number;
  };
  /** bars: the four readings (ln w plus noise) from which the second to fifth bar is lit. */
  readonly readings: { readonly noise: number; readonly bars: readonly number[]; readonly falseSignal: number; readonly signalDefault: number; /** Standard normal quantiles in equal steps. */ readonly normalQuantiles: readonly number[] };
  readonly rhinos: { readonly start: number; readonly growth: number; readonly concentration: { readonly above: number; readonly adds: number }; readonly aidClause: number; readonly afterStrike: number };
  readonly pause: { readonly severityMin: number; readonly perYear: number; readonly gapWeeks: number; readonly hesitationWeeks: number };
  readonly crisis: {
    readonly shortage: number;
    readonly ration: { readonly weeks: number; readonly homesKeep: number; readonly floor: { readonly FOOD: number; readonly ENER: number } };
    readonly reroute: { readonly gain: number; readonly weeks: number; readonly cost: number; readonly premium: number };
    readonly aid: { readonly maxShare: number; readonly weeks: number };
    readonly stretch: { readonly ceiling: number; readonly weeks: number };
    readonly clauseShare: number;
  };
  readonly score: {
    /** F = 1 - (1 - growthFloor) × rounds / growthFloorRounds: .78 after eight rounds. */
    readonly growthFloor: number; readonly growthFloorRounds: number; readonly lossReference: number; readonly realised: number; readonly battery: number; readonly batteryNorm: number; readonly batteryEveryRounds: number;
    readonly redLine: { readonly FOOD: number; readonly ENER: number; readonly penaltyMax: number; readonly hungerLine: number; readonly hungerWeeks: number; readonly hungerCap: number };
    readonly own: number; readonly world: number; readonly worldBreachShare: number; readonly parShare: number;
    readonly industryFloor: number; readonly industryServiceFloor: number;
  };
}
