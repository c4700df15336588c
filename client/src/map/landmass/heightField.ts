// Height of land and depth of sea on a grid: a soft union of discs round the industries, roughened along the coast.
// Positive is land; 15 and 30 are the paper steps; below zero lie the depth lines.
import { octaveNoise, seededDraws } from './noise.ts';
import type { Point } from './siteLayout.ts';
import type { StatePlan, WorldPlan } from './worldPlan.ts';

export const GRID_STEP = 3;
/** Room round the world for depth lines, in world units. */
export const GRID_MARGIN = 150;
const SOFTNESS = 16;
const REACH = 150;
const DEEPEST = -200;
const CHANNEL = -22;
const ISLETS = 4;
const ISLET_REACH = 44;

export interface HeightField {
  readonly columns: number;
  readonly rows: number;
  readonly height: Float32Array;
  /** Index of the nearest state per cell. */
  readonly owner: Uint8Array;
}
export interface StateShape {
  readonly plan: StatePlan;
  readonly sites: readonly Point[];
  /** Reach of land round one industry, from the state's share of the largest economy. */
  readonly radius: number;
}
interface Islet extends Point {
  readonly radius: number;
}

/** 24 + 2.55·√GDP on the stylised scale whose largest economy is 140; never too small for a ring and a pill. */
export function landRadius(gdpShare: number): number {
  return Math.max(38, 24 + 2.55 * Math.sqrt(140 * gdpShare));
}

/** Soft union of the discs round the sites of one state: about the distance to the coast, positive inside. */
export function softUnion(shape: StateShape, x: number, y: number): number {
  let sum = 1e-9;
  for (const site of shape.sites) {
    const dx = x - site.x;
    const dy = y - site.y - 7;
    sum += Math.exp((shape.radius - Math.sqrt(dx * dx + dy * dy)) / SOFTNESS);
  }
  return SOFTNESS * Math.log(sum);
}

export function heightField(world: WorldPlan, shapes: readonly StateShape[]): HeightField {
  const columns = Math.ceil((world.width + 2 * GRID_MARGIN) / GRID_STEP);
  const rows = Math.ceil((world.height + 2 * GRID_MARGIN) / GRID_STEP);
  const nearest = nearestStates(columns, rows, shapes);
  const height = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      height[cell] = coastHeight(
        nearest,
        cell,
        column * GRID_STEP - GRID_MARGIN,
        row * GRID_STEP - GRID_MARGIN,
        shapes,
      );
    }
  }
  const field = { columns, rows, height, owner: nearest.first };
  for (const islet of placeIslets(shapes)) raiseIslet(field, islet, shapes);
  return field;
}

/** Where a world point lies on the grid; -1 outside. */
export function cellAt(field: HeightField, x: number, y: number): number {
  const column = Math.round((x + GRID_MARGIN) / GRID_STEP);
  const row = Math.round((y + GRID_MARGIN) / GRID_STEP);
  if (column < 0 || row < 0 || column >= field.columns || row >= field.rows) return -1;
  return row * field.columns + column;
}

interface Nearest {
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly best: Float32Array;
  readonly next: Float32Array;
}

function nearestStates(columns: number, rows: number, shapes: readonly StateShape[]): Nearest {
  const cells = columns * rows;
  const nearest = {
    first: new Uint8Array(cells),
    second: new Uint8Array(cells),
    best: new Float32Array(cells).fill(DEEPEST),
    next: new Float32Array(cells).fill(DEEPEST),
  };
  shapes.forEach((shape, index) => {
    const box = gridBox(shape, columns, rows);
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        const value = softUnion(shape, column * GRID_STEP - GRID_MARGIN, row * GRID_STEP - GRID_MARGIN);
        rank(nearest, row * columns + column, value, index);
      }
    }
  });
  return nearest;
}

function rank(nearest: Nearest, cell: number, value: number, index: number): void {
  if (value > nearest.best[cell]!) {
    nearest.next[cell] = nearest.best[cell]!;
    nearest.second[cell] = nearest.first[cell]!;
    nearest.best[cell] = value;
    nearest.first[cell] = index;
  } else if (value > nearest.next[cell]!) {
    nearest.next[cell] = value;
    nearest.second[cell] = index;
  }
}

function gridBox({ sites, radius }: StateShape, columns: number, rows: number) {
  const xs = sites.map((site) => site.x);
  const ys = sites.map((site) => site.y);
  const reach = radius + REACH;
  const onGrid = (at: number, limit: number) =>
    Math.max(0, Math.min(limit - 1, Math.round((at + GRID_MARGIN) / GRID_STEP)));
  return {
    left: onGrid(Math.min(...xs) - reach, columns),
    right: onGrid(Math.max(...xs) + reach, columns),
    top: onGrid(Math.min(...ys) - reach, rows),
    bottom: onGrid(Math.max(...ys) + reach, rows),
  };
}

// Noise is taken in the state's own coordinates, so that a state keeps its silhouette wherever it stands.
function coastHeight(nearest: Nearest, cell: number, x: number, y: number, shapes: readonly StateShape[]): number {
  const best = nearest.best[cell]!;
  if (best <= DEEPEST + 1) return DEEPEST;
  const next = nearest.next[cell]!;
  let noise = coastNoise(shapes[nearest.first[cell]!]!.plan, x, y);
  const gap = best - next;
  if (gap < 30 && next > DEEPEST) {
    const share = 0.5 - gap / 60;
    noise = noise * (1 - share) + coastNoise(shapes[nearest.second[cell]!]!.plan, x, y) * share;
  }
  let value = best + noise;
  if (next > CHANNEL) value -= (next - CHANNEL) * 1.2;
  value = Math.min(value, best + 16);
  return best > 4 ? Math.max(value, 5) : value;
}

function coastNoise(plan: StatePlan, x: number, y: number): number {
  const localX = x - plan.x;
  const localY = y - plan.y;
  return (
    octaveNoise(localX / 58, localY / 58, plan.seed) * 46 + octaveNoise(localX / 15 + 3, localY / 15, plan.seed) * 9
  );
}

function placeIslets(shapes: readonly StateShape[]): Islet[] {
  return shapes.flatMap((shape) => {
    const draw = seededDraws(shape.plan.seed * 31 + 7);
    const islets: Islet[] = [];
    for (let attempt = 0; attempt < 12 && islets.length < ISLETS; attempt++) {
      const islet = isletOnBearing(shape, draw() * 2 * Math.PI, draw() * 6, 5 + draw() * 11);
      if (keepsChannel(islet, shape, shapes)) islets.push(islet);
    }
    return islets;
  });
}

function isletOnBearing(shape: StateShape, bearing: number, offshore: number, radius: number): Islet {
  const { plan } = shape;
  const at = (distance: number) => ({
    x: plan.x + Math.cos(bearing) * distance,
    y: plan.y + Math.sin(bearing) * distance,
  });
  let distance = 60;
  while (distance < 400 && softUnion(shape, at(distance).x, at(distance).y) > -14 - offshore) distance += 4;
  return { ...at(distance + 8), radius };
}

function keepsChannel(islet: Islet, home: StateShape, shapes: readonly StateShape[]): boolean {
  return shapes.every((other) => other === home || softUnion(other, islet.x, islet.y) < -30 - islet.radius);
}

function raiseIslet(field: HeightField, islet: Islet, shapes: readonly StateShape[]): void {
  const reach = Math.ceil(ISLET_REACH / GRID_STEP);
  const middle = cellAt(field, islet.x, islet.y);
  if (middle < 0) return;
  const middleColumn = middle % field.columns;
  const middleRow = Math.floor(middle / field.columns);
  for (let row = Math.max(0, middleRow - reach); row < Math.min(field.rows, middleRow + reach); row++) {
    for (
      let column = Math.max(0, middleColumn - reach);
      column < Math.min(field.columns, middleColumn + reach);
      column++
    ) {
      const x = column * GRID_STEP - GRID_MARGIN;
      const y = row * GRID_STEP - GRID_MARGIN;
      const distance = Math.hypot(x - islet.x, y - islet.y);
      if (distance > ISLET_REACH) continue;
      const cell = row * field.columns + column;
      const seed = shapes[field.owner[cell]!]!.plan.seed;
      const raised = (islet.radius - distance) * 1.1 + octaveNoise(x / 12, y / 12, seed) * 5;
      field.height[cell] = Math.max(field.height[cell]!, raised);
    }
  }
}
