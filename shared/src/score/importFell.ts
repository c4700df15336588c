// The question of the yearly belief: did an import of ours fall below half for four weeks?
import type { Scenario } from '../scenario/Scenario.ts';
import { baseFigures } from '../state/baseFigures.ts';
import type { ByRegion } from '../state/ids.ts';
import { readRow, rowsOf } from '../views/yearRecord.ts';

const HALF = 0.5;
const WEEKS = 4;

/** Per state: did what its largest foreign supplier of a critical product delivers stay below half for four weeks running. */
export function importsFell(scenario: Scenario, rows: Float32Array): ByRegion<boolean> {
  const shape = { regions: scenario.regions.length, sectors: scenario.sectors.length };
  const { regionIndex } = baseFigures(scenario);
  const links = scenario.cells.filter(({ side }) => side === 'abroad');
  const fell: ByRegion<boolean> = {};
  for (const { id } of scenario.regions) fell[id] = false;
  for (const { region, role, supplier } of links) {
    const p = scenario.roleSectors[role][0]!;
    const at = (p * shape.regions + regionIndex[supplier]!) * shape.regions + regionIndex[region]!;
    if (longestRun(rowsOf(rows, shape), (week) => readRow(rows, shape, week).flow[at]! < HALF) >= WEEKS)
      fell[region] = true;
  }
  return fell;
}

function longestRun(weeks: number, low: (week: number) => boolean): number {
  let run = 0;
  let longest = 0;
  for (let week = 1; week < weeks; week++) {
    run = low(week) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
