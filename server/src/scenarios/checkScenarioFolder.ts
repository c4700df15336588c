import type { Fault } from '@jic/shared/scenario/Fault';
import type { ScenarioFiles } from '@jic/shared/scenario/files';
import { parseScenario } from '@jic/shared/scenario/parseScenario';
import type { Scenario } from '@jic/shared/scenario/Scenario';
import { readScenarioFiles } from './readScenarioFiles.ts';

export interface CheckedFolder {
  readonly files: ScenarioFiles;
  /** Null while there are faults. */
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
}

/** Reads and parses one scenario folder and names every fault in it. */
export async function checkScenarioFolder(dir: string, rulesDir?: string): Promise<CheckedFolder> {
  const { files, faults: unreadable } = await readScenarioFiles(dir, rulesDir);
  const parsed = parseScenario(files);
  // A file that is no JSON is missing to the parser: one line about it is enough.
  const broken = new Set(unreadable.map(({ file }) => file));
  const others = (parsed.faults ?? []).filter(({ file, path }) => path !== '' || !broken.has(file));
  const faults = [...unreadable, ...others];
  return { files, scenario: faults.length > 0 ? null : (parsed.scenario ?? null), faults };
}
