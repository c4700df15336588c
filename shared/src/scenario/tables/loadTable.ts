// tables/*.json → PooledTable: a recipe is solved for output, real flows are pooled (rules 0.9 "Form").
import { type PooledTable, poolTable, solveTable } from '../../economy/index.ts';
import { checkFlows } from '../checks/checkFlows.ts';
import { checkRecipe } from '../checks/checkRecipe.ts';
import type { Outline } from '../checks/Outline.ts';
import { reportInto } from '../checks/Report.ts';
import type { Fault } from '../Fault.ts';
import type { ScenarioFiles } from '../files.ts';
import { readFile } from '../schema/read.ts';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import { type FlowFile, flowFile, type RecipeFile, recipeFile } from '../schema/tableFile.ts';

export type TableFile =
  | { readonly kind: 'recipe'; readonly recipe: RecipeFile }
  | { readonly kind: 'flows'; readonly flows: FlowFile };

/** Checks the table file against the names of scenario.json. */
export function readTable(
  { table, regions, sectors }: Outline,
  files: ScenarioFiles,
  faults: Fault[],
): TableFile | null {
  if (!table) return null;
  const report = reportInto(faults);
  if (table.kind === 'recipe') {
    const recipe = readFile(recipeFile, table.file, files[table.file], faults);
    if (recipe && regions && sectors)
      checkRecipe(
        table.file,
        recipe,
        regions.map(({ id }) => id),
        sectors,
        report,
      );
    return recipe && { kind: 'recipe', recipe };
  }
  const flows = readFile(flowFile, table.file, files[table.file], faults);
  if (flows && regions && sectors) checkFlows(table.file, flows, regions, sectors, report);
  return flows && { kind: 'flows', flows };
}

/** The economy at rest of a checked table. */
export function pooledTable(table: TableFile, scenario: ScenarioFile): PooledTable {
  return table.kind === 'recipe'
    ? solveTable(recipeInput(table.recipe, scenario))
    : poolTable(fullTableOf(table.flows, scenario));
}

function recipeInput(recipe: RecipeFile, scenario: ScenarioFile) {
  const products = scenario.sectors.map(({ id }) => id);
  const regions = scenario.regions.map(({ id }) => id);
  const grid = (entries: Readonly<Record<string, Readonly<Record<string, number>>>>, columns: readonly string[]) =>
    products.map((product) => columns.map((column) => entries[product]![column]!));
  return {
    regions: regions.length,
    sectors: products.length,
    recipe: grid(recipe.inputs, products),
    home: grid(recipe.home, regions),
    capability: grid(recipe.capability, regions),
    finalDemand: products.map((product) =>
      regions.map((region) => recipe.finalDemand[region]! * recipe.finalSplit[product]!),
    ),
  };
}

/** Flows in the scenario's order of regions, final demand of all three kinds together. */
export function fullTableOf(flows: FlowFile, scenario: ScenarioFile) {
  const sectors = scenario.sectors.length;
  const place = scenario.regions.map(({ tableRegion }) => flows.regions.findIndex(({ id }) => id === tableRegion));
  const industry = place.flatMap((region) => scenario.sectors.map((_, sector) => region * sectors + sector));
  return {
    regions: place.length,
    sectors,
    Z: industry.map((i) => industry.map((j) => flows.Z[i]![j]!)),
    Y: industry.map((i) => place.map((r) => flows.Yc[i]![r]! + flows.Yi[i]![r]! + flows.Yv[i]![r]!)),
  };
}
