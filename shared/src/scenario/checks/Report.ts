import type { Fault } from '../Fault.ts';

export type Report = (file: string, path: string, value: unknown, expected: string) => void;

export function reportInto(faults: Fault[]): Report {
  return (file, path, value, expected) => {
    faults.push({ file, path, value, expected });
  };
}

/** Reports each key that has been seen before. */
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

/** Reports ids without an entry and entries without an id. */
export function reportKeys(
  report: Report,
  file: string,
  path: string,
  entries: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  missing: string,
): void {
  for (const id of ids) if (entries[id] === undefined) report(file, `${path}.${id}`, undefined, missing);
  for (const id of Object.keys(entries))
    if (!ids.includes(id)) report(file, `${path}.${id}`, entries[id], 'no such entry');
}

export function listed(ids: readonly string[]): string {
  return `one of ${ids.join(', ')}`;
}
