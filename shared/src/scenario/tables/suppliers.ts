import type { PooledTable } from '../../economy/index.ts';

/** Region index of the largest foreign supplier of a sector to a region at start; the first of equals. */
export function largestForeignSupplier(table: PooledTable, sector: number, buyer: number): number {
  const row = (sector * table.regions + buyer) * table.regions;
  let largest = -1;
  for (let q = 0; q < table.regions; q++) {
    if (q === buyer) continue;
    if (largest < 0 || table.mix[row + q]! > table.mix[row + largest]!) largest = q;
  }
  return largest;
}
