// Names of things, as ids and closed lists. Ids are kebab-case strings or the field's short codes; loops run over the
// ordered lists of the scenario, never over the keys of an object.

export type Seed = number;

export const ROLES = ['FOOD', 'ENER', 'MATL', 'COMP', 'MANU', 'SERV'] as const;
export type Role = (typeof ROLES)[number];
/** The roles that carry cells, reserves, second sources and standby lines. */
export const CRITICAL_ROLES = ['FOOD', 'ENER', 'MATL', 'COMP'] as const;
export type CriticalRole = (typeof CRITICAL_ROLES)[number];

export type ScenarioId = string;
export type RegionId = string;
export type SectorId = string;
export type ShockId = string;
/** `s1`, `s2`, … in scenario order: states first, then industries. */
export type SeatId = string;
/** `<region>:<role>:<side>` */
export type CellId = string;

export const CELL_SIDES = ['abroad', 'home'] as const;
export type CellSide = (typeof CELL_SIDES)[number];
export const CELL_FORMS = ['short', 'long'] as const;
export type CellForm = (typeof CELL_FORMS)[number];

export const TIERS = ['basic'] as const;
export type Tier = (typeof TIERS)[number];
export const PRESETS = [4, 8, 16] as const;
export type Preset = (typeof PRESETS)[number];
export const PERSONAS = ['lean', 'fortress', 'balancer', 'adaptive'] as const;
export type Persona = (typeof PERSONAS)[number];
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export type BySeat<T> = Record<SeatId, T>;
export type ByRegion<T> = Record<RegionId, T>;
export type ByRole<T> = Record<Role, T>;
export type ByCriticalRole<T> = Record<CriticalRole, T>;

/** Levers of a state seat in the basic tier; each takes credits (cr). */
export const STATE_LEVERS = [
  'efficiency',
  'reserve-FOOD', 'reserve-ENER', 'reserve-MATL', 'reserve-COMP',
  'second-source-FOOD', 'second-source-ENER', 'second-source-MATL', 'second-source-COMP',
  'standby-FOOD', 'standby-ENER', 'standby-MATL', 'standby-COMP',
  'crisis-cell',
  'own-technology',
] as const;
export type StateLever = (typeof STATE_LEVERS)[number];
/** Levers of an industry seat that take its own credits; the lean/stock slider stands beside them. */
export const INDUSTRY_LEVERS = [
  'second-source-FOOD', 'second-source-ENER', 'second-source-MATL', 'second-source-COMP', 'continuity',
] as const;
export type IndustryLever = (typeof INDUSTRY_LEVERS)[number];
export type Lever = StateLever | IndustryLever;

/** The programme a lever belongs to, and the critical role it works on, if any. */
export const PROGRAMMES = ['efficiency', 'reserve', 'second-source', 'standby', 'crisis-cell', 'own-technology', 'continuity'] as const;
export type Programme = (typeof PROGRAMMES)[number];
export function programmeOf(lever: Lever): { programme: Programme; role: CriticalRole | null } {
  for (const role of CRITICAL_ROLES) {
    if (lever.endsWith(`-${role}`)) return { programme: lever.slice(0, -role.length - 1) as Programme, role };
  }
  return { programme: lever as Programme, role: null };
}

export function cellId(region: RegionId, role: CriticalRole, side: CellSide): CellId {
  return `${region}:${role}:${side}`;
}
