// tables/*.json → PooledTable: a recipe is solved for output, real flows are pooled (rules 0.9 "Form").
import { type PooledTable, poolTable, solveTable } from '../../economy/index.ts';
import { checkFlows } from '../checks/checkFlows.ts';
import { checkRecipe } from '../checks/checkRecipe.ts';
import type { Report } from '../checks/Parts.ts';
import type { Fault } from '../Fault.ts';
import type { ScenarioFiles } from '../files.ts';
import { readFile } from '../schema/read.ts';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import { type FlowFile, flowFile, type RecipeFile, recipeFile } from '../schema/tableFile.ts';

/** The pooled table of a scenario, or null with faults added. Only checked, not computed, where scenario.json has faults. */
export function loadTable(
  scenario: ScenarioFile,
  files: ScenarioFiles,
  faults: Fault[],
  report: Report,
): PooledTable | null {
  const { kind, file } = scenario.table;
  if (kind === 'recipe') {
    const recipe = readFile(recipeFile, file, files[file], faults);
    if (!recipe) return null;
    checkRecipe(file, recipe, scenario, report);
    return faults.length > 0 ? null : solveTable(recipeInput(recipe, scenario));
  }
  const flows = readFile(flowFile, file, files[file], faults);
  if (!flows) return null;
  checkFlows(file, flows, scenario, report);
  return faults.length > 0 ? null : poolTable(fullTableOf(flows, scenario));
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
