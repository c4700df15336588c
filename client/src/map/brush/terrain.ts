// Everything of the world that stands still, painted once per zoom level: depth lines, surf, land with its shadow,
// tint and ground pattern, paper steps, and the coast of the own state.
import type { Landmass } from '../landmass/landmass.ts';
import { groundPattern } from './ground.ts';
import { outlinesOf } from './outline.ts';
import { DEPTH, faded, PAPER, SURF } from './palette.ts';

export interface TerrainLook {
  /** Index of the state whose coast is drawn in its tint; -1 for none. */
  readonly own: number;
  /** Depth lines drawn, 3 on a phone, else 6. */
  readonly isobaths: number;
}

/** The steps of the painting, in order and in world units, so that a long one can be spread over frames; `scale` is pixels per unit. */
export function terrainSteps(
  ctx: CanvasRenderingContext2D,
  land: Landmass,
  look: TerrainLook,
  scale: number,
): (() => void)[] {
  const outlines = outlinesOf(land);
  const own = outlines.states[look.own];
  return [
    ...outlines.isobaths.map((_, index) => () => paintDepth(ctx, land, index, look.isobaths)),
    () => paintLandShadow(ctx, land, scale),
    () => paintLand(ctx, land),
    ...outlines.states.map((_, index) => () => paintGround(ctx, land, index, scale)),
    () => paintSecondStep(ctx, land, scale),
    () => own && paintOwnCoast(ctx, own.coast, land.plan.states[look.own]!.tint),
  ];
}

function paintDepth(ctx: CanvasRenderingContext2D, land: Landmass, index: number, shown: number): void {
  const { isobaths, surf } = outlinesOf(land);
  const outline = isobaths[index]!;
  if (shown >= isobaths.length || index % 2 === 1) {
    ctx.fillStyle = faded(DEPTH.fill, 0.035 + 0.012 * index);
    ctx.fill(outline, 'evenodd');
    ctx.strokeStyle = faded(DEPTH.line, 0.07 + 0.035 * index);
    ctx.lineWidth = 0.8;
    ctx.setLineDash(index < 3 ? [1, 4] : []);
    ctx.stroke(outline);
    ctx.setLineDash([]);
  }
  if (index < isobaths.length - 1) return;
  ctx.strokeStyle = faded(SURF, 0.28);
  ctx.lineWidth = 2.2;
  ctx.stroke(surf);
}

/** A shadow is soft anyway: painted small and drawn large, it costs a tenth. */
const SHADOW_SCALE = 0.25;

function paintLandShadow(ctx: CanvasRenderingContext2D, land: Landmass, scale: number): void {
  const { coast } = outlinesOf(land);
  const { width, height } = ctx.canvas;
  const small = document.createElement('canvas');
  small.width = Math.ceil(width * SHADOW_SCALE);
  small.height = Math.ceil(height * SHADOW_SCALE);
  const pen = small.getContext('2d');
  if (!pen) return;
  const { e, f } = ctx.getTransform();
  const reduced = scale * SHADOW_SCALE;
  pen.setTransform(reduced, 0, 0, reduced, e * SHADOW_SCALE, f * SHADOW_SCALE);
  underShadow(pen, 7 * reduced, 18 * reduced, 'rgba(2, 8, 12, .75)', () => {
    pen.fillStyle = PAPER.edge;
    pen.fill(coast, 'evenodd');
  });
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.drawImage(small, 0, 0, small.width / SHADOW_SCALE, small.height / SHADOW_SCALE);
  ctx.restore();
}

function paintLand(ctx: CanvasRenderingContext2D, land: Landmass): void {
  const { coast } = outlinesOf(land);
  ctx.fillStyle = PAPER.land;
  ctx.fill(coast, 'evenodd');
  ctx.strokeStyle = PAPER.rim;
  ctx.lineWidth = 1.3;
  ctx.stroke(coast);
}

function paintGround(ctx: CanvasRenderingContext2D, land: Landmass, state: number, scale: number): void {
  const { coast, firstStep } = outlinesOf(land).states[state]!;
  const { tint, ground } = land.plan.states[state]!;
  ctx.fillStyle = faded(tint, 0.2);
  ctx.fill(coast, 'evenodd');
  underShadow(ctx, 1.6 * scale, 3.2 * scale, STEP_SHADOW, () => {
    ctx.fillStyle = PAPER.first;
    ctx.fill(firstStep, 'evenodd');
  });
  ctx.fillStyle = faded(tint, 0.13);
  ctx.fill(firstStep, 'evenodd');
  const pattern = groundPattern(ctx, ground, scale);
  if (!pattern) return;
  ctx.fillStyle = pattern;
  ctx.fill(firstStep, 'evenodd');
}

const STEP_SHADOW = 'rgba(109, 95, 63, .45)';

function paintSecondStep(ctx: CanvasRenderingContext2D, land: Landmass, scale: number): void {
  underShadow(ctx, 1.6 * scale, 3.2 * scale, STEP_SHADOW, () => {
    ctx.fillStyle = faded(PAPER.second, 0.55);
    ctx.fill(outlinesOf(land).secondStep, 'evenodd');
  });
}

function paintOwnCoast(ctx: CanvasRenderingContext2D, coast: Path2D, tint: string): void {
  ctx.strokeStyle = faded(tint, 0.28);
  ctx.lineWidth = 7;
  ctx.stroke(coast);
  ctx.strokeStyle = tint;
  ctx.lineWidth = 3;
  ctx.stroke(coast);
}

function underShadow(
  ctx: CanvasRenderingContext2D,
  drop: number,
  blur: number,
  colour: string,
  paint: () => void,
): void {
  ctx.save();
  ctx.shadowColor = colour;
  ctx.shadowOffsetY = drop;
  ctx.shadowBlur = blur;
  paint();
  ctx.restore();
}
