// The authored files of one scenario, as parsed JSON by name: what a server reads from a folder and a browser fetches.
import { hashText } from '../state/hash.ts';
import { LANGUAGES, type Language } from '../state/ids.ts';

/**
 * File name inside the scenario folder → parsed JSON; `rules/<id>.json` → the rules file it builds on;
 * `SOURCES.md` → its text.
 */
export type ScenarioFiles = Readonly<Record<string, unknown>>;

/** What a server sends for one scenario. */
export interface ScenarioBundle {
  readonly id: string;
  readonly contentHash: string;
  readonly files: ScenarioFiles;
}

export const SCENARIO_FILE = 'scenario.json';
export const SHOCKS_FILE = 'shocks.json';
export const CELLS_FILE = 'cells.json';
export const SOURCES_FILE = 'SOURCES.md';
export function textFileName(language: Language): string {
  return `text.${language}.json`;
}
export const TEXT_FILES: readonly string[] = LANGUAGES.map(textFileName);
export function rulesFileName(id: string): string {
  return `rules/${id}.json`;
}

/** 16 hex digits over all files; the order in which they were read does not matter, the order of entries inside does. */
export function contentHashOf(files: ScenarioFiles): string {
  const names = Object.keys(files).sort();
  return hashText(JSON.stringify(names.map((name) => [name, files[name]])));
}
