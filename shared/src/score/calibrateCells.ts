// Sizes the blow of every cell and form so that it hurts enough to matter and not so much that it rules the game
// (rules 0.9 "Cells"). What lies in the wanted range by itself stays as authored.
import { simulateCell } from '../engine/index.ts';
import type { CellDef, Range, Scenario } from '../scenario/Scenario.ts';
import type { Seat } from '../state/GameState.ts';
import { CELL_FORMS, type CellForm } from '../state/ids.ts';
import { startLevers } from '../views/knownWorld.ts';

export interface FormSize {
  readonly weeks: number;
  readonly severityScale: number;
  readonly unpreparedLoss: number;
}
/** Wanted unprepared loss per form, share of a year. */
export const WANTED: Readonly<Record<CellForm, Range>> = {
  // Below .0213 a lifeline's rate would reach its ceiling and the cell would always be drawn long.
  short: { min: 0.022, max: 0.04 },
  long: { min: 0.02, max: 0.12 },
};
/** Severities are drawn up to .95 and .98: much above this scale every blow would be the same blow. */
const SCALE_MAX = 1.35;
/** Lengths are raised to at most these, weeks. */
const LONGEST: Readonly<Record<CellForm, number>> = { short: 26, long: 60 };
const WEEK_STEP = 2;

export function calibrateCells(scenario: Scenario): CellDef[] {
  return scenario.cells.map((cell) => calibrateCell(scenario, cell));
}

export function calibrateCell(scenario: Scenario, cell: CellDef): CellDef {
  const { linkWeeks, nodeWeeks, meanLink, meanNode, severityMax, liveMin } = scenario.rules.cells;
  const abroad = cell.side === 'abroad';
  const forms = { ...cell.forms };
  for (const form of CELL_FORMS) {
    const size = sizeForm({
      measure: (severityScale, weeks) => unpreparedLoss(scenario, cell, form, { severityScale, weeks }),
      weeks: (abroad ? linkWeeks : nodeWeeks)[form],
      longest: LONGEST[form],
      wanted: WANTED[form],
      scaleMax: severityMax / (abroad ? meanLink : meanNode),
    });
    forms[form] = { ...forms[form], ...size };
  }
  return { ...cell, forms, live: forms.long.unpreparedLoss >= liveMin };
}

/** L0: loss of the cell's own state at start levers and mean severity with the form sized so. */
export function unpreparedLoss(
  scenario: Scenario,
  cell: CellDef,
  form: CellForm,
  { severityScale, weeks }: { readonly severityScale: number; readonly weeks: number },
): number {
  const sized = { ...cell, forms: { ...cell.forms, [form]: { ...cell.forms[form], severityScale, weeks } } };
  const tried = { ...scenario, cells: scenario.cells.map((each) => (each === cell ? sized : each)) };
  const seats: Seat[] = scenario.regions.map(({ id }, index) => ({
    id: `s${index + 1}`,
    kind: 'state',
    region: id,
    role: null,
    open: false,
  }));
  const { region, role, side, supplier } = cell;
  return simulateCell(tried, startLevers(scenario, 4), seats, { region, role, side, supplier, form }).loss[region]!;
}

export interface FormLimits {
  /** Loss at a scale and a length; rises with both. */
  readonly measure: (severityScale: number, weeks: number) => number;
  readonly weeks: number;
  readonly longest: number;
  readonly wanted: Range;
  /** Scale at which the mean severity reaches its highest value. */
  readonly scaleMax: number;
}

/** Smallest change that brings the loss into the range: scale within reason, then length, then scale to the end. */
export function sizeForm({ measure, weeks, longest, wanted, scaleMax }: FormLimits): FormSize {
  const at = (severityScale: number, length: number): FormSize => {
    return { severityScale, weeks: length, unpreparedLoss: Number(measure(severityScale, length).toFixed(5)) };
  };
  const natural = at(1, weeks);
  if (natural.unpreparedLoss > wanted.max) return at(scaleFor(measure, weeks, wanted.max, 1, Math.floor), weeks);
  if (natural.unpreparedLoss >= wanted.min) return natural;
  const top = Math.floor(scaleMax * 100) / 100;
  const reasonable = Math.min(SCALE_MAX, top);
  let length = weeks;
  while (length < longest && measure(reasonable, length) < wanted.min) length = Math.min(longest, length + WEEK_STEP);
  const highest = measure(reasonable, length) < wanted.min ? top : reasonable;
  if (measure(highest, length) < wanted.min) return at(highest, length);
  return at(scaleFor(measure, length, wanted.min, highest, Math.ceil), length);
}

/** Scale in hundredths, up to `high`, at which the loss meets `loss`, rounded to the wanted side. */
function scaleFor(
  measure: FormLimits['measure'],
  weeks: number,
  loss: number,
  high: number,
  toHundredth: (scale: number) => number,
): number {
  let least = 0;
  let most = high;
  for (let pass = 0; pass < 12; pass++) {
    const middle = (least + most) / 2;
    if (measure(middle, weeks) < loss) least = middle;
    else most = middle;
  }
  return Math.min(high, toHundredth(100 * ((least + most) / 2)) / 100);
}
