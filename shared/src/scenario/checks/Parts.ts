import type { Language } from '../../state/ids.ts';
import type { Fault } from '../Fault.ts';
import type { CellsFile } from '../schema/cellsFile.ts';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import type { ShocksFile } from '../schema/shocksFile.ts';
import type { TextFile } from '../schema/textFile.ts';

/** The files that could be read; null where the file itself is at fault, so that the other checks still run. */
export interface Parts {
  readonly scenario: ScenarioFile | null;
  readonly shocks: ShocksFile | null;
  readonly cells: CellsFile | null;
  readonly texts: Readonly<Record<Language, TextFile | null>>;
  readonly sources: string | null;
}

export type Report = (file: string, path: string, value: unknown, expected: string) => void;

export function reportInto(faults: Fault[]): Report {
  return (file, path, value, expected) => {
    faults.push({ file, path, value, expected });
  };
}

/** Reports each entry whose key has been seen before. */
export function reportDoubles(
  report: Report,
  file: string,
  keys: readonly string[],
  pathOf: (index: number) => string,
): void {
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) report(file, pathOf(index), key, 'each one once');
    seen.add(key);
  });
}

export function listed(ids: readonly string[]): string {
  return `one of ${ids.join(', ')}`;
}
