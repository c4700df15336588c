// Lines of equal height as closed rings in world units, corners cut twice so that no grid shows.
import { contours } from 'd3-contour';
import { cellAt, GRID_MARGIN, GRID_STEP, type HeightField } from './heightField.ts';

/** x, y, x, y… in world units; closed. */
export type Ring = Float32Array;
export interface OwnedRing {
  readonly ring: Ring;
  /** Index of the state the ring belongs to. */
  readonly owner: number;
}
type GridPoint = [number, number];

/** Rings at `level` enclosing at least `smallest` square units. `coarse` reads every second grid cell. */
export function ringsAt(field: HeightField, level: number, smallest: number, coarse = false): OwnedRing[] {
  const grid = coarse ? halved(field) : field;
  const step = coarse ? GRID_STEP * 2 : GRID_STEP;
  // d3 keeps grids as plain arrays in its types; a typed array reads the same.
  const values = grid.height as unknown as number[];
  const shape = contours().size([grid.columns, grid.rows]).smooth(true).contour(values, level);
  const rings: OwnedRing[] = [];
  for (const polygon of shape.coordinates) {
    for (const points of polygon as GridPoint[][]) {
      if (ringArea(points) * step * step < smallest) continue;
      rings.push({
        ring: toWorld(cutCorners(cutCorners(thin(points, coarse))), step),
        owner: ownerOf(field, points, step),
      });
    }
  }
  return rings;
}

function halved(field: HeightField) {
  const columns = Math.ceil(field.columns / 2);
  const rows = Math.ceil(field.rows / 2);
  const height = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      height[row * columns + column] = field.height[row * 2 * field.columns + column * 2]!;
    }
  }
  return { columns, rows, height };
}

function thin(points: readonly GridPoint[], coarse: boolean): GridPoint[] {
  const open = points.slice(0, -1);
  return coarse ? open : open.filter((_, index) => index % 2 === 0);
}

function cutCorners(points: readonly GridPoint[]): GridPoint[] {
  const cut: GridPoint[] = [];
  points.forEach((a, index) => {
    const b = points[(index + 1) % points.length]!;
    cut.push(
      [a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25],
      [a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75],
    );
  });
  return cut;
}

// d3 puts the value of cell i at i + 0.5.
function toWorld(points: readonly GridPoint[], step: number): Ring {
  const ring = new Float32Array(points.length * 2);
  points.forEach(([column, row], index) => {
    ring[index * 2] = (column - 0.5) * step - GRID_MARGIN;
    ring[index * 2 + 1] = (row - 0.5) * step - GRID_MARGIN;
  });
  return ring;
}

function ownerOf(field: HeightField, points: readonly GridPoint[], step: number): number {
  const [column, row] = points[0]!;
  const cell = cellAt(field, (column - 0.5) * step - GRID_MARGIN, (row - 0.5) * step - GRID_MARGIN);
  return cell < 0 ? 0 : field.owner[cell]!;
}

function ringArea(points: readonly GridPoint[]): number {
  let doubled = 0;
  for (let index = 0; index + 1 < points.length; index++) {
    const a = points[index]!;
    const b = points[index + 1]!;
    doubled += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(doubled / 2);
}
