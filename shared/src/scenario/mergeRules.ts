// The rules a scenario plays by: the shared rules file with the scenario's own changes laid over it.
import { type Fault, valueAt } from './Fault.ts';
import { rulesFileName, SCENARIO_FILE, type ScenarioFiles } from './files.ts';
import { readFile } from './schema/read.ts';
import { type RulesFile, rulesFile } from './schema/rulesFile.ts';

type Entries = Readonly<Record<string, unknown>>;
function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function laidOver(base: unknown, changes: unknown): unknown {
  if (!isEntries(base) || !isEntries(changes)) return changes;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) merged[key] = key in base ? laidOver(base[key], value) : value;
  return merged;
}

/** Checked rules, or null; a fault that stems from a change is reported where the change stands. */
export function mergeRules(
  { base, changes }: { readonly base: string; readonly changes: Entries },
  files: ScenarioFiles,
  faults: Fault[],
): RulesFile | null {
  const file = rulesFileName(base);
  const content = files[file];
  for (const [group, change] of Object.entries(changes)) {
    if (isEntries(change) && ('tuned' in change || 'source' in change)) continue;
    faults.push({
      file: SCENARIO_FILE,
      path: `rules.changes.${group}`,
      value: change,
      expected: 'changed numbers with a "source" or "tuned" entry',
    });
  }
  const found: Fault[] = [];
  const rules = readFile(rulesFile, file, content === undefined ? undefined : laidOver(content, changes), found);
  for (const fault of found) faults.push(placed(fault, changes));
  return rules;
}

function placed(fault: Fault, changes: Entries): Fault {
  const steps = fault.path.split(/[.[\]]+/).filter((step) => step !== '');
  if (steps.length === 0 || valueAt(changes, steps) === undefined) return fault;
  return { ...fault, file: SCENARIO_FILE, path: `rules.changes.${fault.path}` };
}
