// A recipe names every product and region, leaves value added in every industry and can supply every import.
import type { RecipeFile } from '../schema/tableFile.ts';
import { type Report, reportKeys } from './Report.ts';

const EXACT = 1e-9;
const MISSING = 'an entry for this id';

export function checkRecipe(
  file: string,
  recipe: RecipeFile,
  regions: readonly string[],
  sectors: readonly string[],
  report: Report,
): void {
  checkGrid(file, 'inputs', recipe.inputs, sectors, sectors, report);
  checkGrid(file, 'home', recipe.home, sectors, regions, report);
  checkGrid(file, 'capability', recipe.capability, sectors, regions, report);
  reportKeys(report, file, 'finalDemand', recipe.finalDemand, regions, MISSING);
  reportKeys(report, file, 'finalSplit', recipe.finalSplit, sectors, MISSING);
  const total = sectors.reduce((sum, product) => sum + (recipe.finalSplit[product] ?? 0), 0);
  if (Math.abs(total - 1) > EXACT) report(file, 'finalSplit', total, 'shares that sum to 1');
  for (const user of sectors) {
    const inputs = sectors.reduce((sum, product) => sum + (recipe.inputs[product]?.[user] ?? 0), 0);
    if (inputs >= 1) report(file, `inputs.*.${user}`, inputs, 'inputs per unit of output that sum to less than 1');
  }
  for (const product of sectors) checkSuppliers(file, recipe, product, regions, report);
}

function checkSuppliers(
  file: string,
  recipe: RecipeFile,
  product: string,
  regions: readonly string[],
  report: Report,
): void {
  for (const buyer of regions) {
    const home = recipe.home[product]?.[buyer] ?? 1;
    const abroad = regions.some((supplier) => supplier !== buyer && (recipe.capability[product]?.[supplier] ?? 0) > 0);
    if (home < 1 && !abroad)
      report(file, `capability.${product}`, recipe.capability[product], `a supplier abroad for ${buyer}`);
  }
}

type Grid = Readonly<Record<string, Readonly<Record<string, number>>>>;

function checkGrid(
  file: string,
  path: string,
  grid: Grid,
  rows: readonly string[],
  columns: readonly string[],
  report: Report,
): void {
  reportKeys(report, file, path, grid, rows, MISSING);
  for (const row of rows) {
    const entries = grid[row];
    if (entries) reportKeys(report, file, `${path}.${row}`, entries, columns, MISSING);
  }
}
