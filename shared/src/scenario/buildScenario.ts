// Puts the checked files together in the form play reads; nothing can go wrong here any more.
import type { PooledTable } from '../economy/index.ts';
import { type Language, type RegionId, ROLES, type Role } from '../state/ids.ts';
import { contentHashOf, type ScenarioFiles } from './files.ts';
import type { CellDef, Scenario, ShockDef } from './Scenario.ts';
import type { CellsFile } from './schema/cellsFile.ts';
import { type RulesFile, rulesOf } from './schema/rulesFile.ts';
import type { ScenarioFile } from './schema/scenarioFile.ts';
import type { ShocksFile } from './schema/shocksFile.ts';
import type { TextFile } from './schema/textFile.ts';
import { largestForeignSupplier } from './tables/suppliers.ts';

export interface CheckedFiles {
  readonly files: ScenarioFiles;
  readonly scenario: ScenarioFile;
  readonly shocks: ShocksFile;
  readonly cells: CellsFile;
  readonly rules: RulesFile;
  readonly table: PooledTable;
  readonly texts: Readonly<Record<Language, TextFile>>;
}

export function buildScenario({ files, scenario, shocks, cells, rules, table, texts }: CheckedFiles): Scenario {
  const regions = scenario.regions.map(({ id, digital, handicap }) => ({ id, digital, handicap }));
  const roleSectors = roleSectorsOf(scenario);
  return {
    id: scenario.id,
    formatVersion: scenario.formatVersion,
    contentHash: contentHashOf(files),
    tiers: scenario.tiers,
    presets: scenario.presets,
    rounds: scenario.rounds,
    realData: scenario.realData,
    regions,
    sectors: scenario.sectors,
    roleSectors,
    openRegions: scenario.openRegions,
    industrySeats: scenario.industrySeats,
    startReserve: scenario.startReserve.weeks,
    table,
    rules: rulesOf(rules),
    cells: cellsOf(
      cells,
      regions.map(({ id }) => id),
      roleSectors,
      table,
    ),
    shocks: shocks.map(shockOf),
    map: scenario.map,
    text: texts,
    poolingError: scenario.poolingError,
  };
}

function roleSectorsOf({ sectors }: ScenarioFile): Record<Role, readonly number[]> {
  const found = {} as Record<Role, readonly number[]>;
  for (const role of ROLES) {
    found[role] = sectors.flatMap((sector, index) => (sector.role === role ? [index] : []));
  }
  return found;
}

/** Cells in the order region, critical role, side of the file, with the supplier read from the table. */
function cellsOf(
  { cells }: CellsFile,
  regions: readonly RegionId[],
  roleSectors: Record<Role, readonly number[]>,
  table: PooledTable,
): CellDef[] {
  return cells.map(({ region, role, side, live, short, long }) => {
    const own = regions.indexOf(region);
    const supplier = side === 'home' ? own : largestForeignSupplier(table, roleSectors[role][0]!, own);
    return {
      region,
      role,
      side,
      supplier: regions[supplier]!,
      live,
      forms: { short: formOf(short), long: formOf(long) },
    };
  });
}

function formOf({ alternative, ...form }: CellsFile['cells'][number]['short']): CellDef['forms']['short'] {
  return alternative === undefined ? form : { ...form, alternative };
}

function shockOf({ tuned: _tuned, ...shock }: ShocksFile[number]): ShockDef {
  return shock;
}
