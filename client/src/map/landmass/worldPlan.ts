// What the landmass is made from: positions and numbers of a scenario, nothing else. The door has one of its own.

import type { MapDef } from '@jic/shared/scenario/Scenario';
import type { RegionId, Role } from '@jic/shared/state/ids';

export type Crest = MapDef['regions'][number]['crest'];
export type Ground = MapDef['regions'][number]['ground'];

export interface IndustryPlan {
  readonly sector: number;
  readonly role: Role;
  /** Gross output a year, any unit; only ratios within a sector count. */
  readonly output: number;
  /** 0 for the role's first sector, then 1, 2…: a small variant of the same building. */
  readonly variant: number;
}

export interface StatePlan {
  readonly id: RegionId;
  readonly x: number;
  readonly y: number;
  readonly rotation: number;
  readonly aspect: number;
  readonly seed: number;
  readonly tint: string;
  readonly crest: Crest;
  readonly ground: Ground;
  /** Value added a year, any unit; the largest state of the world sets the scale. */
  readonly gdp: number;
  readonly industries: readonly IndustryPlan[];
}

export interface WorldPlan {
  readonly width: number;
  readonly height: number;
  readonly spacing: { readonly x: number; readonly y: number };
  readonly states: readonly StatePlan[];
}
