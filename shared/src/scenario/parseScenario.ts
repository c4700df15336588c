// Authored files → checked Scenario. Every fault of every file is named at once; one fault and there is no scenario.
import { LANGUAGES, type Language } from '../state/ids.ts';
import { buildScenario } from './buildScenario.ts';
import { checkSeats } from './checks/checkSeats.ts';
import { checkCellShocks, checkCells, checkShocks } from './checks/checkShocks.ts';
import { checkLanguagesAgree, checkText } from './checks/checkTexts.ts';
import { type OtherFiles, type Outline, outlineOf } from './checks/Outline.ts';
import { type Report, reportInto } from './checks/Report.ts';
import type { Fault } from './Fault.ts';
import { CELLS_FILE, SCENARIO_FILE, type ScenarioFiles, SHOCKS_FILE, SOURCES_FILE, textFileName } from './files.ts';
import { mergeRules } from './mergeRules.ts';
import type { Scenario } from './Scenario.ts';
import { cellsFile } from './schema/cellsFile.ts';
import { readFile } from './schema/read.ts';
import { scenarioFile } from './schema/scenarioFile.ts';
import { shocksFile } from './schema/shocksFile.ts';
import { type TextFile, textFile } from './schema/textFile.ts';
import { pooledTable, readTable } from './tables/loadTable.ts';

export type ParsedScenario =
  | { readonly scenario: Scenario; readonly faults?: never }
  | { readonly faults: readonly Fault[]; readonly scenario?: never };

export function parseScenario(files: ScenarioFiles): ParsedScenario {
  const faults: Fault[] = [];
  const scenario = readFile(scenarioFile, SCENARIO_FILE, files[SCENARIO_FILE], faults);
  const shocks = readFile(shocksFile, SHOCKS_FILE, files[SHOCKS_FILE], faults);
  const others = readOthers(files, faults);
  const outline = outlineOf(files);
  const rules = outline.rules && mergeRules(outline.rules, files, faults);
  const table = readTable(outline, files, faults);
  const report = reportInto(faults);
  if (scenario) checkSeats(scenario, report);
  crossCheck(outline, others, report);
  const { en, zh } = others.texts;
  if (faults.length > 0 || !scenario || !shocks || !others.cells || !rules || !table || !en || !zh) return { faults };
  const checked = {
    files,
    scenario,
    shocks,
    cells: others.cells,
    rules,
    texts: { en, zh },
    table: pooledTable(table, scenario),
  };
  return { scenario: buildScenario(checked) };
}

function readOthers(files: ScenarioFiles, faults: Fault[]): OtherFiles {
  const texts = {} as Record<Language, TextFile | null>;
  for (const language of LANGUAGES) {
    const name = textFileName(language);
    texts[language] = readFile(textFile, name, files[name], faults);
  }
  const sources = files[SOURCES_FILE];
  if (typeof sources !== 'string')
    faults.push({ file: SOURCES_FILE, path: '', value: sources, expected: 'this file in the scenario folder' });
  return {
    cells: readFile(cellsFile, CELLS_FILE, files[CELLS_FILE], faults),
    texts,
    sources: typeof sources === 'string' ? sources : null,
  };
}

function crossCheck(outline: Outline, { cells, texts, sources }: OtherFiles, report: Report): void {
  const { regions, shocks } = outline;
  if (shocks) checkShocks(shocks, sources, report);
  if (regions && cells)
    checkCells(
      regions.map(({ id }) => id),
      cells,
      report,
    );
  if (shocks && cells) checkCellShocks(shocks, cells, report);
  for (const language of LANGUAGES) {
    const text = texts[language];
    if (text) checkText(language, text, outline, report);
  }
  checkLanguagesAgree(texts, report);
}
