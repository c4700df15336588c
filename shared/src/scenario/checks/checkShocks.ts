// Shocks agree with their effects, cells with their shocks, and every cell of the world is there once.
import { CELL_FORMS, CELL_SIDES, type CellForm, CRITICAL_ROLES, cellId } from '../../state/ids.ts';
import { EFFECT_KINDS } from '../effects/index.ts';
import { CELLS_FILE, SHOCKS_FILE } from '../files.ts';
import type { CellsFile } from '../schema/cellsFile.ts';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import type { ShocksFile } from '../schema/shocksFile.ts';
import { listed, type Report, reportDoubles } from './Parts.ts';

type CellRow = CellsFile['cells'][number];

export function checkShocks(shocks: ShocksFile, sources: string | null, report: Report): void {
  reportDoubles(
    report,
    SHOCKS_FILE,
    shocks.map(({ id }) => id),
    (index) => `[${index}].id`,
  );
  shocks.forEach(({ arrival, effect, source }, index) => {
    const { reach } = EFFECT_KINDS[effect.kind];
    if (arrival.kind !== reach)
      report(SHOCKS_FILE, `[${index}].arrival.kind`, arrival.kind, `${reach} for the effect ${effect.kind}`);
    if (source !== null && sources !== null && !hasSource(sources, source)) {
      report(SHOCKS_FILE, `[${index}].source`, source, `a heading "## ${source}" in SOURCES.md`);
    }
  });
}

function hasSource(sources: string, key: string): boolean {
  return sources.split('\n').some((line) => line.trim() === `## ${key}`);
}

export function checkCells(scenario: ScenarioFile, shocks: ShocksFile, { cells }: CellsFile, report: Report): void {
  const regions = scenario.regions.map(({ id }) => id);
  reportDoubles(
    report,
    CELLS_FILE,
    cells.map(({ region, role, side }) => cellId(region, role, side)),
    (index) => `cells[${index}]`,
  );
  cells.forEach((cell, index) => {
    if (!regions.includes(cell.region)) report(CELLS_FILE, `cells[${index}].region`, cell.region, listed(regions));
    for (const form of CELL_FORMS) checkForm(shocks, cell, form, `cells[${index}].${form}`, report);
  });
  const present = new Set(cells.map(({ region, role, side }) => cellId(region, role, side)));
  for (const region of regions) {
    for (const role of CRITICAL_ROLES) {
      for (const side of CELL_SIDES) {
        if (!present.has(cellId(region, role, side)))
          report(CELLS_FILE, 'cells', undefined, `a cell ${cellId(region, role, side)}`);
      }
    }
  }
  checkUse(shocks, cells, report);
}

function checkForm(shocks: ShocksFile, cell: CellRow, form: CellForm, path: string, report: Report): void {
  const { shock, alternative } = cell[form];
  for (const [key, id] of [
    ['shock', shock],
    ['alternative', alternative],
  ] as const) {
    if (id === undefined) continue;
    const found = shocks.find((row) => row.id === id);
    if (found && EFFECT_KINDS[found.effect.kind].side === cell.side) continue;
    const fitting = shocks.filter((row) => EFFECT_KINDS[row.effect.kind].side === cell.side).map((row) => row.id);
    report(CELLS_FILE, `${path}.${key}`, id, listed(fitting));
  }
}

/** A shock that strikes through cells but stands in none would never come. */
function checkUse(shocks: ShocksFile, cells: readonly CellRow[], report: Report): void {
  const used = new Set(
    cells.flatMap((cell) => CELL_FORMS.flatMap((form) => [cell[form].shock, cell[form].alternative])),
  );
  shocks.forEach(({ id, arrival }, index) => {
    if (arrival.kind === 'cell' && !used.has(id))
      report(SHOCKS_FILE, `[${index}].id`, id, 'a shock that some cell of cells.json names');
  });
}
