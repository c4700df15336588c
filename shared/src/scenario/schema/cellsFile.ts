// cells.json: per region, critical role and side the two forms of the blow and their calibrated sizes. `jic calibrate`
// writes this file; the supplier of a cell abroad is read from the table, not authored.
import { z } from 'zod';
import { CELL_SIDES } from '../../state/ids.ts';
import { code, criticalRole, from, kebabId, list, numbers, oneOf } from './values.ts';

const form = z.strictObject({
  shock: code,
  alternative: code.optional(),
  weeks: from(1, 104),
  severityScale: from(0, 4),
  unpreparedLoss: from(0, 1),
});
export const cellsFile = numbers({
  cells: list(
    z.strictObject({
      region: kebabId,
      role: criticalRole,
      side: oneOf(CELL_SIDES),
      live: z.boolean({ error: 'true or false' }),
      short: form,
      long: form,
    }),
  ),
});
export type CellsFile = z.output<typeof cellsFile>;
