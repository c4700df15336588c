// A state's crest: its shape in its tint, with one letter or character.
import type { Crest } from '../landmass/worldPlan.ts';
import { INK, INTERFACE_FONT } from './palette.ts';

type Corner = readonly [number, number];
const around = (count: number, start: number, reach: number): Corner[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = start + (index / count) * 2 * Math.PI;
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });

const CORNERS: Readonly<Record<Exclude<Crest, 'circle' | 'shield' | 'drop'>, readonly Corner[]>> = {
  triangle: [
    [0, -1.12],
    [1.08, 0.82],
    [-1.08, 0.82],
  ],
  hexagon: around(6, 0, 1.06),
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: around(4, -Math.PI / 2, 1.16),
  pentagon: around(5, -Math.PI / 2, 1.1),
};
const CURVED: Readonly<Record<'circle' | 'shield' | 'drop', string>> = {
  circle: 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z',
  shield: 'M-.9 -.95H.9V.1C.9 .7 .4 1 0 1.15C-.4 1 -.9 .7 -.9 .1Z',
  drop: 'M0 -1.2C.6 -.5 .95 0 .95 .35A.95 .85 0 0 1 -.95 .35C-.95 0 -.6 -.5 0 -1.2Z',
};

function outlineOf(crest: Crest): Path2D {
  if (crest === 'circle' || crest === 'shield' || crest === 'drop') return new Path2D(CURVED[crest]);
  return new Path2D(`M${CORNERS[crest].map(([x, y]) => `${x} ${y}`).join('L')}Z`);
}

/** Crest of `radius` round x, y; `letter` may be ''. */
export function drawCrest(
  ctx: CanvasRenderingContext2D,
  crest: Crest,
  x: number,
  y: number,
  radius: number,
  tint: string,
  letter: string,
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.save();
  ctx.scale(radius, radius);
  ctx.fillStyle = tint;
  ctx.fill(outlineOf(crest));
  ctx.restore();
  if (letter) {
    ctx.fillStyle = INK.full;
    ctx.font = `700 ${radius * (crest === 'triangle' ? 0.95 : 1.12)}px ${INTERFACE_FONT}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(letter, 0, crest === 'triangle' ? radius * 0.26 : radius * 0.06);
  }
  ctx.restore();
}
