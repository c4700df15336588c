// Runs a schema over one file and turns what it finds into faults.
import type { z } from 'zod';
import { type Fault, pathText, valueAt } from '../Fault.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** The checked content of a file, or null with its faults added to `faults`. */
export function readFile<T>(schema: z.ZodType<T>, file: string, content: unknown, faults: Fault[]): T | null {
  if (content === undefined) {
    faults.push({ file, path: '', value: undefined, expected: 'this file in the scenario folder' });
    return null;
  }
  const result = schema.safeParse(content, { error: expectedOf });
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(...faultsOf(file, content, issue));
  return null;
}

function faultsOf(file: string, content: unknown, issue: Issue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { file, path: pathText(path), value: valueAt(content, path), expected: 'no such entry' };
    });
  }
  return [{ file, path: pathText(issue.path), value: valueAt(content, issue.path), expected: issue.message }];
}

/** Words for issues whose schema brings none of its own. */
function expectedOf(issue: RawIssue): string {
  if (issue.code === 'invalid_type') return `${article(issue.expected)} ${issue.expected}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_union') return 'one of the known kinds';
  if (issue.code === 'too_small') return `at least ${issue.minimum} entries`;
  if (issue.code === 'too_big') return `at most ${issue.maximum} entries`;
  return 'a valid value';
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
