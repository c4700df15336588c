// Shocks agree with their effects and sources, cells with their shocks, and every cell of the world is there once.
import { CELL_FORMS, CELL_SIDES, type CellForm, CRITICAL_ROLES, cellId } from '../../state/ids.ts';
import { EFFECT_KINDS } from '../effects/index.ts';
import { CELLS_FILE, SHOCKS_FILE } from '../files.ts';
import type { CellsFile } from '../schema/cellsFile.ts';
import type { ShockName } from './Outline.ts';
import { listed, type Report, reportDoubles } from './Report.ts';

type CellRow = CellsFile['cells'][number];

export function checkShocks(shocks: readonly ShockName[], sources: string | null, report: Report): void {
  reportDoubles(
    report,
    SHOCKS_FILE,
    shocks.map(({ id }) => id),
    (index) => `[${index}].id`,
  );
  shocks.forEach(({ arrival, effect, source }, index) => {
    const { reach } = EFFECT_KINDS[effect];
    if (arrival !== reach) report(SHOCKS_FILE, `[${index}].arrival.kind`, arrival, `${reach} for the effect ${effect}`);
    if (source !== null && sources !== null && !hasSource(sources, source)) {
      report(SHOCKS_FILE, `[${index}].source`, source, `a heading "## ${source}" in SOURCES.md`);
    }
  });
}

function hasSource(sources: string, key: string): boolean {
  return sources.split('\n').some((line) => line.trim() === `## ${key}`);
}

/** Every region has each cell once. */
export function checkCells(regions: readonly string[], { cells }: CellsFile, report: Report): void {
  const ids = cells.map(({ region, role, side }) => cellId(region, role, side));
  reportDoubles(report, CELLS_FILE, ids, (index) => `cells[${index}]`);
  cells.forEach(({ region }, index) => {
    if (!regions.includes(region)) report(CELLS_FILE, `cells[${index}].region`, region, listed(regions));
  });
  for (const region of regions) {
    for (const role of CRITICAL_ROLES) {
      for (const side of CELL_SIDES) {
        const id = cellId(region, role, side);
        if (!ids.includes(id)) report(CELLS_FILE, 'cells', undefined, `a cell ${id}`);
      }
    }
  }
}

/** Every form names a shock that can stand on its side, and no cell shock is left without a cell. */
export function checkCellShocks(shocks: readonly ShockName[], { cells }: CellsFile, report: Report): void {
  cells.forEach((cell, index) => {
    for (const form of CELL_FORMS) checkForm(shocks, cell, form, `cells[${index}].${form}`, report);
  });
  const used = new Set(
    cells.flatMap((cell) => CELL_FORMS.flatMap((form) => [cell[form].shock, cell[form].alternative])),
  );
  shocks.forEach(({ id, arrival }, index) => {
    if (arrival === 'cell' && !used.has(id))
      report(SHOCKS_FILE, `[${index}].id`, id, 'a shock that some cell of cells.json names');
  });
}

function checkForm(shocks: readonly ShockName[], cell: CellRow, form: CellForm, path: string, report: Report): void {
  const { shock, alternative } = cell[form];
  const fitting = shocks.filter(({ side }) => side === cell.side).map(({ id }) => id);
  if (!fitting.includes(shock)) report(CELLS_FILE, `${path}.shock`, shock, listed(fitting));
  if (alternative !== undefined && !fitting.includes(alternative))
    report(CELLS_FILE, `${path}.alternative`, alternative, listed(fitting));
}
