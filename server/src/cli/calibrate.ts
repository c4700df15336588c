// jic calibrate <scenario folder> [--json] [--dry-run]: measures every cell, sizes its forms, writes cells.json.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { faultLine } from '@jic/shared/scenario/Fault';
import { CELLS_FILE } from '@jic/shared/scenario/files';
import type { CellDef, Scenario } from '@jic/shared/scenario/Scenario';
import { calibrateCells } from '@jic/shared/score/calibrateCells';
import { CELL_FORMS } from '@jic/shared/state/ids';
import { checkScenarioFolder } from '../scenarios/checkScenarioFolder.ts';

const USAGE = 'usage: jic calibrate <scenario folder> [--json] [--dry-run]';
const ORIGIN =
  'sized by `jic calibrate`: rules lengths and severities where the unprepared loss lies in 2-12 % (long) and 2.2-4 % (short) of a year, else scaled or lengthened as far as the table allows';

/** 0 written, 1 the folder has faults, 2 bad usage. */
export async function runCalibrate(args: string[]): Promise<number> {
  const [folder, ...more] = args.filter((arg) => arg !== '--json' && arg !== '--dry-run');
  if (folder === undefined || more.length > 0 || folder.startsWith('-')) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { scenario, faults } = await checkScenarioFolder(resolve(folder));
  if (!scenario) {
    process.stderr.write(`${faults.map(faultLine).join('\n')}\n`);
    return 1;
  }
  const cells = calibrateCells(scenario);
  if (!args.includes('--dry-run')) await writeFile(join(resolve(folder), CELLS_FILE), cellsFileText(cells));
  process.stdout.write(
    `${args.includes('--json') ? JSON.stringify(report(scenario, cells), null, 2) : table(scenario, cells)}\n`,
  );
  return 0;
}

/** One cell a line, so that a change reads as one. */
function cellsFileText(cells: readonly CellDef[]): string {
  const lines = cells.map(
    ({ region, role, side, live, forms }) => `    ${JSON.stringify({ region, role, side, live, ...forms })}`,
  );
  return `{\n  "tuned": ${JSON.stringify(ORIGIN)},\n  "cells": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function report(scenario: Scenario, cells: readonly CellDef[]) {
  const live = scenario.regions.map(({ id }) => ({
    region: id,
    live: cells.filter((cell) => cell.region === id && cell.live).length,
  }));
  return { scenario: scenario.id, live, cells };
}

function table(scenario: Scenario, cells: readonly CellDef[]): string {
  const rows = cells.map(({ region, role, side, supplier, live, forms }) => {
    const sizes = CELL_FORMS.map((form) => {
      const { severityScale, weeks, unpreparedLoss } = forms[form];
      return `${form} ×${severityScale.toFixed(2)} ${String(weeks).padStart(2)} wk ${(100 * unpreparedLoss).toFixed(2).padStart(5)} %`;
    });
    return `${region.padEnd(8)} ${role} ${side.padEnd(6)} ${(side === 'abroad' ? supplier : '').padEnd(8)} ${sizes.join('   ')}   ${live ? 'live' : 'quiet'}`;
  });
  const counts = report(scenario, cells).live.map(({ region, live }) => `${region} ${live}`);
  return `${rows.join('\n')}\nlive cells: ${counts.join(', ')}`;
}
