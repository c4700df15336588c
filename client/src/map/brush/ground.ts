// Ground patterns, one per state character: peaks, short strokes, field strips, river threads. Faint, never a signal.
import type { Ground } from '../landmass/worldPlan.ts';

interface Tile {
  readonly width: number;
  readonly height: number;
  /** Degrees. */
  readonly turn: number;
  readonly outline: string;
  readonly colour: string;
}

const TILES: Readonly<Record<Ground, Tile>> = {
  peaks: { width: 26, height: 15, turn: 0, outline: 'M4 12l5-8 5 8M8 6.5l1.5 1.5', colour: 'rgba(139, 127, 158, .38)' },
  strokes: { width: 13, height: 13, turn: 38, outline: 'M0 3h8M4 9.5h8', colour: 'rgba(141, 111, 76, .3)' },
  fields: {
    width: 54,
    height: 40,
    turn: -14,
    colour: 'rgba(111, 122, 53, .28)',
    outline:
      'M0 4h26M0 8h26M0 12h26M0 16h26M30 2v16M34 2v16M38 2v16M42 2v16M46 2v16M4 22v16M8 22v16M12 22v16M16 22v16M22 24h30M22 28h30M22 32h30M22 36h30',
  },
  rivers: {
    width: 60,
    height: 34,
    turn: 24,
    outline: 'M0 8c10-6 20 6 30 0s20 6 30 0M0 25c10 6 20-6 30 0s20-6 30 0',
    colour: 'rgba(78, 138, 152, .34)',
  },
};

/** A fill style that repeats the pattern in world units, sharp at `scale` pixels per unit. */
export function groundPattern(ctx: CanvasRenderingContext2D, ground: Ground, scale: number): CanvasPattern | null {
  const tile = TILES[ground];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(tile.width * scale);
  canvas.height = Math.round(tile.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(canvas.width / tile.width, canvas.height / tile.height);
  pen.strokeStyle = tile.colour;
  pen.lineWidth = 0.9;
  pen.stroke(new Path2D(tile.outline));
  const pattern = ctx.createPattern(canvas, 'repeat');
  pattern?.setTransform(
    new DOMMatrix().rotate(tile.turn).scale(tile.width / canvas.width, tile.height / canvas.height),
  );
  return pattern;
}
