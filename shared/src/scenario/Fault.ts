// What is wrong with an authored file: where, what stands there, what may stand there. All faults of a scenario are
// listed at once, so an author mends a folder in one go.

export interface Fault {
  /** File inside the scenario folder, or `rules/<id>.json`. */
  readonly file: string;
  /** Place inside the file: `[2].effect.severity.max`; '' for the whole file. */
  readonly path: string;
  /** What stands there; undefined when it is missing. */
  readonly value: unknown;
  /** What may stand there: `0 to 1`, `one of …`. */
  readonly expected: string;
}

/** `shocks.json: [2].effect.severity.max is 1.4, expected 0 to 1` */
export function faultLine(fault: Fault): string {
  const place = fault.path === '' ? '' : ` ${fault.path}`;
  const found = fault.value === undefined ? 'is missing' : `is ${shown(fault.value)}`;
  return `${fault.file}:${place} ${found}, expected ${fault.expected}`;
}

export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text;
}

/** The value at a path of parsed JSON, undefined where the path ends early. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = root;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

const SHOWN_LENGTH = 60;
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
