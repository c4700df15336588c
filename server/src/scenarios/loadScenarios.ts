// Every scenario of the assets folder, checked; and the bundle a browser gets of each.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScenarioBundle, ScenarioFiles } from '@jic/shared/scenario/files';
import type { Scenario } from '@jic/shared/scenario/Scenario';
import { checkScenarioFolder } from './checkScenarioFolder.ts';
import { ScenarioFaults } from './ScenarioFaults.ts';

export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly files: ScenarioFiles;
}

/** One scenario folder; throws ScenarioFaults naming everything that is wrong with it. */
export async function loadScenario(dir: string, rulesDir?: string): Promise<LoadedScenario> {
  const { files, scenario, faults } = await checkScenarioFolder(dir, rulesDir);
  if (!scenario) throw new ScenarioFaults(dir, faults);
  return { scenario, files };
}

/** All scenarios under `<assetsDir>/scenarios`, by id, in the order of their folder names. */
export async function loadScenarios(assetsDir: string): Promise<Map<string, LoadedScenario>> {
  const root = join(assetsDir, 'scenarios');
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const found = new Map<string, LoadedScenario>();
  for (const folder of folders) {
    const loaded = await loadScenario(join(root, folder), join(assetsDir, 'rules'));
    found.set(loaded.scenario.id, loaded);
  }
  return found;
}

/** What the server sends: the files themselves, so that the browser parses what the server parsed. */
export function scenarioBundle({ scenario, files }: LoadedScenario): ScenarioBundle {
  return { id: scenario.id, contentHash: scenario.contentHash, files };
}
