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

/** Paints in world units; `scale` is pixels per unit (shadows and patterns are sized by it). */
export function paintTerrain(ctx: CanvasRenderingContext2D, land: Landmass, look: TerrainLook, scale: number): void {
  paintDepths(ctx, land, look.isobaths);
  paintLand(ctx, land, scale);
  paintGround(ctx, land, scale);
  const outlines = outlinesOf(land);
  underShadow(ctx, 1.6 * scale, 3.2 * scale, 'rgba(109, 95, 63, .45)', () => {
    ctx.fillStyle = faded(PAPER.second, 0.55);
    ctx.fill(outlines.secondStep, 'evenodd');
  });
  const own = outlines.states[look.own];
  if (own) paintOwnCoast(ctx, own.coast, land.plan.states[look.own]!.tint);
}

function paintDepths(ctx: CanvasRenderingContext2D, land: Landmass, count: number): void {
  const { isobaths, surf } = outlinesOf(land);
  isobaths.forEach((outline, index) => {
    if (count < isobaths.length && index % 2 === 0) return;
    ctx.fillStyle = faded(DEPTH.fill, 0.035 + 0.012 * index);
    ctx.fill(outline, 'evenodd');
    ctx.strokeStyle = faded(DEPTH.line, 0.07 + 0.035 * index);
    ctx.lineWidth = 0.8;
    ctx.setLineDash(index < 3 ? [1, 4] : []);
    ctx.stroke(outline);
  });
  ctx.setLineDash([]);
  ctx.strokeStyle = faded(SURF, 0.28);
  ctx.lineWidth = 2.2;
  ctx.stroke(surf);
}

function paintLand(ctx: CanvasRenderingContext2D, land: Landmass, scale: number): void {
  const { coast } = outlinesOf(land);
  underShadow(ctx, 7 * scale, 18 * scale, 'rgba(2, 8, 12, .75)', () => {
    ctx.fillStyle = PAPER.edge;
    ctx.fill(coast, 'evenodd');
  });
  ctx.fillStyle = PAPER.land;
  ctx.fill(coast, 'evenodd');
  ctx.strokeStyle = PAPER.rim;
  ctx.lineWidth = 1.3;
  ctx.stroke(coast);
}

function paintGround(ctx: CanvasRenderingContext2D, land: Landmass, scale: number): void {
  outlinesOf(land).states.forEach(({ coast, firstStep }, index) => {
    const { tint, ground } = land.plan.states[index]!;
    ctx.fillStyle = faded(tint, 0.2);
    ctx.fill(coast, 'evenodd');
    underShadow(ctx, 1.6 * scale, 3.2 * scale, 'rgba(109, 95, 63, .45)', () => {
      ctx.fillStyle = PAPER.first;
      ctx.fill(firstStep, 'evenodd');
    });
    ctx.fillStyle = faded(tint, 0.13);
    ctx.fill(firstStep, 'evenodd');
    const pattern = groundPattern(ctx, ground, scale);
    if (!pattern) return;
    ctx.fillStyle = pattern;
    ctx.fill(firstStep, 'evenodd');
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
