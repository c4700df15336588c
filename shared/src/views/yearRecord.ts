// The weeks of one year as the map needs them, packed into one Float32 row per week: small enough to send, exact enough to draw.
// Row 0 is the moment before week 1. Layout per row, regions R, sectors S (N = R*S industries), critical roles C = 4:
//   output[N] as a share of base · cover[N] weeks · reserve[C*R] weeks · standby[C*R] output share of use · supply[C*R] delivered / ordered · index[R] Q · flow[S*R*R] share of base trade (0 where none)

export interface YearShape { readonly regions: number; readonly sectors: number }
export const RECORD_ROLES = 4;

export function rowLength({ regions, sectors }: YearShape): number {
  const industries = regions * sectors;
  return industries * 2 + RECORD_ROLES * regions * 3 + regions + sectors * regions * regions;
}

export interface YearRow {
  /** Industry j = region * sectors + sector: output as a share of this year's base. */
  readonly output: Float32Array;
  readonly cover: Float32Array;
  /** Index role * regions + region. */
  readonly reserve: Float32Array;
  readonly standby: Float32Array;
  readonly supply: Float32Array;
  readonly index: Float32Array;
  /** Index (sector * regions + supplier) * regions + buyer: trade delivered as a share of this year's base. */
  readonly flow: Float32Array;
}

/** Reads row `week` of a packed record; arrays are views, not copies. */
export function readRow(packed: Float32Array, shape: YearShape, week: number): YearRow {
  const { regions, sectors } = shape;
  let at = week * rowLength(shape);
  const take = (length: number) => packed.subarray(at, (at += length));
  const industries = regions * sectors;
  return {
    output: take(industries), cover: take(industries),
    reserve: take(RECORD_ROLES * regions), standby: take(RECORD_ROLES * regions), supply: take(RECORD_ROLES * regions),
    index: take(regions), flow: take(sectors * regions * regions),
  };
}

export function rowsOf(packed: Float32Array, shape: YearShape): number {
  return Math.floor(packed.length / rowLength(shape));
}

/** Bytes as they travel to the numbers they are (copies where the bytes are not aligned). */
export function unpackRecord(bytes: Uint8Array): Float32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Float32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.byteLength / 4));
}
