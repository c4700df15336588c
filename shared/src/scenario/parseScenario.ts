// Authored files → checked Scenario. Every fault of every file is named at once; one fault and there is no scenario.
import { LANGUAGES, type Language } from '../state/ids.ts';
import { buildScenario } from './buildScenario.ts';
import { checkSeats } from './checks/checkSeats.ts';
import { checkCells, checkShocks } from './checks/checkShocks.ts';
import { checkLanguagesAgree, checkText } from './checks/checkTexts.ts';
import { type Parts, type Report, reportInto } from './checks/Parts.ts';
import type { Fault } from './Fault.ts';
import {
  CELLS_FILE,
  rulesFileName,
  SCENARIO_FILE,
  type ScenarioFiles,
  SHOCKS_FILE,
  SOURCES_FILE,
  textFileName,
} from './files.ts';
import { mergeRules } from './mergeRules.ts';
import type { Scenario } from './Scenario.ts';
import { cellsFile } from './schema/cellsFile.ts';
import { readFile } from './schema/read.ts';
import { scenarioFile } from './schema/scenarioFile.ts';
import { shocksFile } from './schema/shocksFile.ts';
import { type TextFile, textFile } from './schema/textFile.ts';
import { loadTable } from './tables/loadTable.ts';

export type ParsedScenario =
  | { readonly scenario: Scenario; readonly faults?: never }
  | { readonly faults: readonly Fault[]; readonly scenario?: never };

export function parseScenario(files: ScenarioFiles): ParsedScenario {
  const faults: Fault[] = [];
  const parts = readParts(files, faults);
  const rules =
    parts.scenario &&
    mergeRules(
      parts.scenario.rules.base,
      files[rulesFileName(parts.scenario.rules.base)],
      parts.scenario.rules.changes,
      faults,
    );
  const report = reportInto(faults);
  checkParts(parts, report);
  const table = parts.scenario && loadTable(parts.scenario, files, faults, report);
  const { scenario, shocks, cells, texts } = parts;
  const { en, zh } = texts;
  if (faults.length > 0 || !scenario || !shocks || !cells || !rules || !table || !en || !zh) return { faults };
  return { scenario: buildScenario({ files, scenario, shocks, cells, rules, table, texts: { en, zh } }) };
}

function readParts(files: ScenarioFiles, faults: Fault[]): Parts {
  const texts = {} as Record<Language, TextFile | null>;
  for (const language of LANGUAGES)
    texts[language] = readFile(textFile, textFileName(language), files[textFileName(language)], faults);
  const sources = files[SOURCES_FILE];
  if (typeof sources !== 'string')
    faults.push({ file: SOURCES_FILE, path: '', value: sources, expected: 'this file in the scenario folder' });
  return {
    scenario: readFile(scenarioFile, SCENARIO_FILE, files[SCENARIO_FILE], faults),
    shocks: readFile(shocksFile, SHOCKS_FILE, files[SHOCKS_FILE], faults),
    cells: readFile(cellsFile, CELLS_FILE, files[CELLS_FILE], faults),
    texts,
    sources: typeof sources === 'string' ? sources : null,
  };
}

function checkParts({ scenario, shocks, cells, texts, sources }: Parts, report: Report): void {
  if (scenario) checkSeats(scenario, report);
  if (shocks) checkShocks(shocks, sources, report);
  if (scenario && shocks && cells) checkCells(scenario, shocks, cells, report);
  for (const language of LANGUAGES) {
    const text = texts[language];
    if (text) checkText(language, text, scenario, shocks, report);
  }
  checkLanguagesAgree(texts, report);
}
