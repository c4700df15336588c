// Reads the authored files of one scenario folder from disk, without judging what is in them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '@jic/shared/scenario/Fault';
import {
  CELLS_FILE,
  rulesFileName,
  SCENARIO_FILE,
  type ScenarioFiles,
  SHOCKS_FILE,
  SOURCES_FILE,
  TEXT_FILES,
} from '@jic/shared/scenario/files';

export interface ReadFiles {
  readonly files: ScenarioFiles;
  /** Files that are there but hold no JSON. */
  readonly faults: readonly Fault[];
}

/** `dir` is the scenario folder; the rules it builds on stand in `rulesDir`, by default `../../rules` beside the scenarios. */
export async function readScenarioFiles(dir: string, rulesDir = join(dir, '..', '..', 'rules')): Promise<ReadFiles> {
  const files: Record<string, unknown> = {};
  const faults: Fault[] = [];
  const read = async (name: string, path: string): Promise<void> => {
    const text = await textOf(path);
    if (text === null) return;
    try {
      files[name] = name.endsWith('.json') ? JSON.parse(text) : text;
    } catch (error) {
      faults.push({ file: name, path: '', value: text.slice(0, 20), expected: `JSON (${messageOf(error)})` });
    }
  };
  const own = [SCENARIO_FILE, SHOCKS_FILE, CELLS_FILE, SOURCES_FILE, ...TEXT_FILES];
  await Promise.all(own.map((name) => read(name, join(dir, name))));
  const { table, rules } = namedFiles(files[SCENARIO_FILE]);
  if (table !== null) await read(table, join(dir, table));
  if (rules !== null) await read(rulesFileName(rules), join(rulesDir, `${rules}.json`));
  return { files, faults };
}

/** Which table and which rules scenario.json names, as far as it names any; names that could leave the folder are none. */
function namedFiles(content: unknown): { table: string | null; rules: string | null } {
  const { table, rules } = (content ?? {}) as { table?: { file?: unknown }; rules?: { base?: unknown } };
  const plain = (name: unknown, shape: RegExp) => (typeof name === 'string' && shape.test(name) ? name : null);
  return { table: plain(table?.file, /^tables\/[a-z0-9-]+\.json$/), rules: plain(rules?.base, /^[a-z0-9-]+$/) };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
