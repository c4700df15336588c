// Reads the packed weeks at a fractional week.
import { CRITICAL_ROLES, type CriticalRole, type Role } from '@jic/shared/state/ids';
import type { YearRow } from '@jic/shared/views/yearRecord';

/** Value at a fractional week, straight between the two weeks round it; `atRest` while no week is known. */
export function valueAt(
  rows: readonly YearRow[],
  week: number,
  atRest: number,
  read: (row: YearRow) => number,
): number {
  if (rows.length === 0) return atRest;
  const at = Math.max(0, Math.min(rows.length - 1, week));
  const low = Math.floor(at);
  const before = read(rows[low]!);
  const after = read(rows[Math.min(rows.length - 1, low + 1)]!);
  if (!Number.isFinite(before) || !Number.isFinite(after)) return Number.isFinite(after) ? after : before;
  return before + (after - before) * (at - low);
}

/** What is left of a state's reserve of a role against the year's start, 0 to 1; 1 where it had none (a standby line stands alone). */
export function backupLeftOf(
  rows: readonly YearRow[],
  week: number,
  states: number,
  state: number,
  role: Role,
): number {
  const index = CRITICAL_ROLES.indexOf(role as CriticalRole);
  if (index < 0 || rows.length === 0) return 1;
  const at = index * states + state;
  const most = rows.reduce((top, row) => Math.max(top, row.reserve[at]!), 0);
  return most > 0.05 ? Math.max(0, Math.min(1, valueAt(rows, week, most, (row) => row.reserve[at]!) / most)) : 1;
}
