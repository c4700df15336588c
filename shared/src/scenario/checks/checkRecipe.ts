// A recipe names every product and region, leaves value added in every industry and can supply every import.
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import type { RecipeFile } from '../schema/tableFile.ts';
import type { Report } from './Parts.ts';

const EXACT = 1e-9;

export function checkRecipe(file: string, recipe: RecipeFile, scenario: ScenarioFile, report: Report): void {
  const sectors = scenario.sectors.map(({ id }) => id);
  const regions = scenario.regions.map(({ id }) => id);
  checkGrid(file, 'inputs', recipe.inputs, sectors, sectors, report);
  checkGrid(file, 'home', recipe.home, sectors, regions, report);
  checkGrid(file, 'capability', recipe.capability, sectors, regions, report);
  checkEntries(file, 'finalDemand', recipe.finalDemand, regions, report);
  checkEntries(file, 'finalSplit', recipe.finalSplit, sectors, report);
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
  checkEntries(file, path, grid, rows, report);
  for (const row of rows) {
    const entries = grid[row];
    if (entries) checkEntries(file, `${path}.${row}`, entries, columns, report);
  }
}

function checkEntries(
  file: string,
  path: string,
  entries: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  report: Report,
): void {
  for (const id of ids) if (entries[id] === undefined) report(file, `${path}.${id}`, undefined, 'an entry for this id');
  for (const id of Object.keys(entries))
    if (!ids.includes(id)) report(file, `${path}.${id}`, entries[id], 'no such entry');
}
