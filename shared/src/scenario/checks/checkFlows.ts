// A table of real flows has the shape it says, balances row by row and leaves value added in every industry.
import { SCENARIO_FILE } from '../files.ts';
import type { FlowFile } from '../schema/tableFile.ts';
import type { RegionName } from './Outline.ts';
import { listed, type Report } from './Report.ts';

/** Rows may miss the balance by this share of their output: tables come rounded. */
const ROUNDING = 1e-6;

export function checkFlows(
  file: string,
  table: FlowFile,
  regions: readonly RegionName[],
  sectors: readonly string[],
  report: Report,
): void {
  checkNames(file, table, regions, sectors, report);
  if (checkShape(file, table, report)) checkBalance(file, table, report);
}

function checkNames(
  file: string,
  table: FlowFile,
  regions: readonly RegionName[],
  sectors: readonly string[],
  report: Report,
): void {
  const known = table.regions.map(({ id }) => id);
  regions.forEach(({ tableRegion }, index) => {
    if (tableRegion !== null && known.includes(tableRegion)) return;
    report(SCENARIO_FILE, `regions[${index}].tableRegion`, tableRegion ?? undefined, listed(known));
  });
  if (known.length !== regions.length)
    report(file, 'regions', known.length, `${regions.length} regions as in scenario.json`);
  const found = table.sectors.map(({ id }) => id).join(', ');
  const wanted = sectors.join(', ');
  if (found !== wanted) report(file, 'sectors', found, `the sectors of scenario.json in their order: ${wanted}`);
}

function checkShape(file: string, table: FlowFile, report: Report): boolean {
  const regions = table.regions.length;
  const industries = regions * table.sectors.length;
  const widths = { Z: industries, Yc: regions, Yi: regions, Yv: regions } as const;
  let good = true;
  for (const name of ['Z', 'Yc', 'Yi', 'Yv'] as const) {
    const rows = table[name];
    if (rows.length === industries && rows.every((row) => row.length === widths[name])) continue;
    report(file, name, rows.length, `${industries} rows of ${widths[name]} numbers`);
    good = false;
  }
  if (table.X.length === industries) return good;
  report(file, 'X', table.X.length, `${industries} numbers`);
  return false;
}

function checkBalance(file: string, table: FlowFile, report: Report): void {
  table.X.forEach((output, i) => {
    let sold = 0;
    let bought = 0;
    table.Z[i]!.forEach((flow, j) => {
      if (flow < 0) report(file, `Z[${i}][${j}]`, flow, 'no negative flow');
      sold += flow;
      bought += table.Z[j]![i]!;
    });
    table.regions.forEach((_, r) => {
      const final = table.Yc[i]![r]! + table.Yi[i]![r]! + table.Yv[i]![r]!;
      if (final < 0) report(file, `Yv[${i}][${r}]`, table.Yv[i]![r], `final demand Yc + Yi + Yv of at least 0`);
      sold += final;
    });
    if (Math.abs(sold - output) > ROUNDING * output) report(file, `X[${i}]`, output, `the sum of its sales, ${sold}`);
    if (bought >= output)
      report(file, `X[${i}]`, output, `more than its purchases, ${bought}, so that value added is left`);
  });
}
