// The names the files refer to each other by, read leniently: a number out of range in one file must not hide what is
// wrong in the next. Each part is null where even the names cannot be read.
import { z } from 'zod';
import { type Language, ROLES } from '../../state/ids.ts';
import { EFFECT_KINDS, effectKindName } from '../effects/index.ts';
import { SCENARIO_FILE, type ScenarioFiles, SHOCKS_FILE } from '../files.ts';
import type { CellsFile } from '../schema/cellsFile.ts';
import type { TextFile } from '../schema/textFile.ts';

const regions = z.array(z.looseObject({ id: z.string(), tableRegion: z.string().optional() }));
const sectors = z.array(z.looseObject({ id: z.string(), role: z.enum(ROLES) }));
const table = z.looseObject({ kind: z.enum(['recipe', 'flows']), file: z.string() });
const rules = z.looseObject({ base: z.string(), changes: z.record(z.string(), z.unknown()) });
const shocks = z.array(
  z.looseObject({
    id: z.string(),
    arrival: z.looseObject({ kind: z.string() }),
    effect: z.looseObject({ kind: effectKindName }),
    source: z.string().nullable(),
  }),
);

export interface RegionName {
  readonly id: string;
  readonly tableRegion: string | null;
}
export interface ShockName {
  readonly id: string;
  readonly arrival: string;
  readonly effect: keyof typeof EFFECT_KINDS;
  /** Where its effect can stand; null for world shocks. */
  readonly side: 'abroad' | 'home' | null;
  readonly source: string | null;
}

export interface Outline {
  readonly regions: readonly RegionName[] | null;
  /** Sector ids in order. */
  readonly sectors: readonly string[] | null;
  readonly realData: boolean;
  readonly table: { readonly kind: 'recipe' | 'flows'; readonly file: string } | null;
  readonly rules: { readonly base: string; readonly changes: Readonly<Record<string, unknown>> } | null;
  readonly shocks: readonly ShockName[] | null;
}

/** Files beside scenario.json and shocks.json as far as they could be read. */
export interface OtherFiles {
  readonly cells: CellsFile | null;
  readonly texts: Readonly<Record<Language, TextFile | null>>;
  readonly sources: string | null;
}

export function outlineOf(files: ScenarioFiles): Outline {
  const scenario = (files[SCENARIO_FILE] ?? {}) as Readonly<Record<string, unknown>>;
  const known = regions.safeParse(scenario.regions).data;
  return {
    regions: known?.map(({ id, tableRegion }) => ({ id, tableRegion: tableRegion ?? null })) ?? null,
    sectors: sectors.safeParse(scenario.sectors).data?.map(({ id }) => id) ?? null,
    realData: scenario.realData === true,
    table: table.safeParse(scenario.table).data ?? null,
    rules: rules.safeParse(scenario.rules).data ?? null,
    shocks: shocks.safeParse(files[SHOCKS_FILE]).data?.map(shockName) ?? null,
  };
}

function shockName({ id, arrival, effect, source }: z.output<typeof shocks>[number]): ShockName {
  return { id, arrival: arrival.kind, effect: effect.kind, side: EFFECT_KINDS[effect.kind].side, source };
}
