// Whom a state buys a critical product from, second sources included.
import type { Scenario } from '../scenario/Scenario.ts';
import { baseFigures } from '../state/baseFigures.ts';
import type { CriticalRole, RegionId } from '../state/ids.ts';

/** Share of the state's imports of the role's first sector per supplying state (0 for itself), at second-source level 0 to 1. */
export function importShares(scenario: Scenario, region: RegionId, role: CriticalRole, level: number): number[] {
  const { table, rules } = scenario;
  const count = scenario.regions.length;
  const sectors = scenario.sectors.length;
  const p = scenario.roleSectors[role][0]!;
  const buyer = baseFigures(scenario).regionIndex[region]!;
  const outputs = scenario.regions.map((_, q) => table.output[q * sectors + p]!);
  const world = outputs.reduce((sum, output) => sum + output, 0);
  const capable = (q: number) => q !== buyer && outputs[q]! >= rules.secondSource.minWorldShare * world;
  const roots = outputs.map((output, q) => (capable(q) ? Math.sqrt(output) : 0));
  const rootSum = roots.reduce((sum, root) => sum + root, 0);
  return roots.map((root, q) => {
    const start = table.mix[(p * count + buyer) * count + q]!;
    return rootSum > 0 ? (1 - level) * start + (level * root) / rootSum : start;
  });
}
