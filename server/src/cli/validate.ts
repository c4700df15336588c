// jic validate <scenario folder> [--json]: every fault named, or one line that says what the scenario holds.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Fault, faultLine } from '@jic/shared/scenario/Fault';
import type { Scenario } from '@jic/shared/scenario/Scenario';
import { checkScenarioFolder } from '../scenarios/checkScenarioFolder.ts';

const USAGE = 'usage: jic validate <scenario folder> [--json]';

/** 0 no fault, 1 faults, 2 bad usage. */
export async function runValidate(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const rest = args.filter((arg) => arg !== '--json');
  const unknown = rest.find((arg) => arg.startsWith('-'));
  const folder = rest[0];
  if (unknown !== undefined || folder === undefined || rest.length > 1) {
    return refuse(unknown === undefined ? USAGE : `validate: ${unknown} is not an option\n${USAGE}`);
  }
  if (!(await isFolder(folder))) return refuse(`validate: ${folder} is not a folder\n${USAGE}`);
  const { scenario, faults } = await checkScenarioFolder(resolve(folder));
  process.stdout.write(`${json ? asJson(folder, faults, scenario) : asText(folder, faults, scenario)}\n`);
  return scenario ? 0 : 1;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function asJson(folder: string, faults: readonly Fault[], scenario: Scenario | null): string {
  const rows = faults.map((fault) => ({ ...fault, value: fault.value ?? null, line: faultLine(fault) }));
  return JSON.stringify(
    {
      folder,
      ok: faults.length === 0,
      id: scenario?.id ?? null,
      contentHash: scenario?.contentHash ?? null,
      faults: rows,
    },
    null,
    2,
  );
}

function asText(folder: string, faults: readonly Fault[], scenario: Scenario | null): string {
  if (!scenario) {
    const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}`;
    return [...faults.map(faultLine), count].join('\n');
  }
  const { regions, sectors, shocks, cells, contentHash } = scenario;
  return `${scenario.id}: ${regions.length} regions × ${sectors.length} sectors, ${cells.length} cells, ${shocks.length} shocks, no fault (${contentHash})`;
}
