// scenario.json: who plays, on which table, with which rules, where on the map.
import { z } from 'zod';
import { PRESETS, TIERS } from '../../state/ids.ts';
import { byCriticalRole, code, from, kebabId, list, numbers, oneOf, role, share, wholeFrom, words } from './values.ts';

export const CRESTS = ['triangle', 'hexagon', 'square', 'circle', 'diamond', 'pentagon', 'shield', 'drop'] as const;
export const GROUNDS = ['peaks', 'strokes', 'fields', 'rivers'] as const;

const preset = z.union([z.literal(4), z.literal(8), z.literal(16)], { error: `one of ${PRESETS.join(', ')}` });

const mapRegion = z.strictObject({
  id: kebabId,
  x: from(0, 4000),
  y: from(0, 4000),
  rotation: from(-3.2, 3.2),
  aspect: from(0.4, 2.5),
  seed: wholeFrom(0, 1_000_000),
  tint: z.string({ error: 'a colour' }).regex(/^#[0-9A-F]{6}$/, { error: 'a colour as #RRGGBB' }),
  crest: oneOf(CRESTS),
  ground: oneOf(GROUNDS),
});

export const scenarioFile = z.strictObject({
  id: kebabId,
  formatVersion: z.literal(1, { error: '1' }),
  tiers: list(oneOf(TIERS)),
  presets: list(preset),
  rounds: wholeFrom(1, 20),
  realData: z.boolean({ error: 'true or false' }),
  regions: list(numbers({ id: kebabId, digital: share, handicap: from(-50, 50), tableRegion: words.optional() }), 2),
  sectors: list(z.strictObject({ id: code, role })),
  openRegions: list(kebabId),
  industrySeats: list(
    z.strictObject({ preset: z.union([z.literal(8), z.literal(16)], { error: '8 or 16' }), region: kebabId, role }),
    0,
  ),
  startReserve: numbers({ weeks: byCriticalRole(from(0, 26)) }),
  table: z.strictObject({
    kind: oneOf(['recipe', 'flows']),
    file: z.string({ error: 'a file name' }).regex(/^tables\/[a-z0-9-]+\.json$/, { error: 'tables/<name>.json' }),
  }),
  /** Mean absolute error of pooled flows against the full table, share of all flows; null for a recipe. */
  poolingError: share.nullable(),
  /** The rules file and what this scenario changes in it, group by group; a changed group says why. */
  rules: z.strictObject({ base: kebabId, changes: z.record(z.string(), z.unknown(), { error: 'groups of rules' }) }),
  map: z.strictObject({
    width: from(400, 4000),
    height: from(300, 4000),
    siteSpacing: z.strictObject({ x: from(30, 200), y: from(30, 200) }),
    regions: list(mapRegion),
  }),
});
export type ScenarioFile = z.output<typeof scenarioFile>;
