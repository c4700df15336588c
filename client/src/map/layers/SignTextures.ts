// Textures of words and glyphs in screen pixels: they keep their size whatever the zoom.
import type Phaser from 'phaser';
import { drawCrest } from '../brush/crest.ts';
import type { Glyph } from '../brush/glyphs.ts';
import { drawLaneGlyph, type LaneTone } from '../brush/marks.ts';
import { DISPLAY_FONT, faded, INTERFACE_FONT, SEA, TEXT } from '../brush/palette.ts';
import { drawLabel, labelWidth, type Tone } from '../brush/pill.ts';
import type { Crest } from '../landmass/worldPlan.ts';
import { Sheet } from './Sheet.ts';

export interface NamePlate {
  readonly name: string;
  readonly crest: Crest;
  readonly letter: string;
  readonly tint: string;
  /** Second line, '' for none. */
  readonly below: string;
  readonly size: number;
  readonly tracking: number;
}
export interface Sign {
  readonly key: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Signs kept before the oldest words are let go. */
const MOST = 160;

export class SignTextures {
  readonly #scene: Phaser.Scene;
  readonly #signs = new Map<string, { sheet: Sheet; sign: Sign }>();
  #dpr = 1;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** True when all signs must be asked for again. */
  setPixelRatio(dpr: number): boolean {
    if (dpr === this.#dpr) return false;
    this.#dpr = dpr;
    this.clear();
    return true;
  }

  get scale(): number {
    return this.#dpr;
  }

  label(text: string, tone: Tone, glyph: Glyph | null): Sign {
    return this.#sign(
      `label/${tone}/${glyph}/${text}`,
      (sheet) => ({ width: sheet.measure((ctx) => labelWidth(ctx, text, glyph)) + 6, height: 34 }),
      (ctx) => drawLabel(ctx, text, tone, glyph),
    );
  }

  laneGlyph(glyph: Glyph, tone: LaneTone): Sign {
    return this.#sign(
      `glyph/${tone}/${glyph}`,
      () => ({ width: 24, height: 24 }),
      (ctx) => drawLaneGlyph(ctx, glyph, tone),
    );
  }

  name(plate: NamePlate): Sign {
    const measure = (sheet: Sheet) => ({
      width: sheet.measure((ctx) => nameWidth(ctx, plate)) + 44,
      height: plate.below ? 54 : 36,
    });
    return this.#sign(`name/${JSON.stringify(plate)}`, measure, (ctx) => drawName(ctx, plate));
  }

  clear(): void {
    for (const { sheet } of this.#signs.values()) sheet.destroy();
    this.#signs.clear();
  }

  #sign(
    key: string,
    measure: (sheet: Sheet) => { width: number; height: number },
    draw: (ctx: CanvasRenderingContext2D) => void,
  ): Sign {
    const found = this.#signs.get(key);
    if (found) return found.sign;
    if (this.#signs.size > MOST) this.#dropOldest();
    const sheet = new Sheet(this.#scene.textures, `sign-${key}-${this.#dpr}`);
    const { width, height } = measure(sheet);
    sheet.paint({ left: -width / 2, top: -height / 2, width, height }, this.#dpr, draw);
    const sign: Sign = { key: sheet.key, width, height };
    this.#signs.set(key, { sheet, sign });
    return sign;
  }

  #dropOldest(): void {
    const oldest = this.#signs.keys().next().value;
    if (oldest === undefined) return;
    this.#signs.get(oldest)?.sheet.destroy();
    this.#signs.delete(oldest);
  }
}

function nameFont(ctx: CanvasRenderingContext2D, { size, tracking }: NamePlate): void {
  ctx.font = `600 ${size}px ${DISPLAY_FONT}`;
  if ('letterSpacing' in ctx) ctx.letterSpacing = `${tracking}px`;
}

function nameWidth(ctx: CanvasRenderingContext2D, plate: NamePlate): number {
  ctx.save();
  nameFont(ctx, plate);
  const { width } = ctx.measureText(plate.name);
  ctx.restore();
  return width;
}

function drawName(ctx: CanvasRenderingContext2D, plate: NamePlate): void {
  const width = nameWidth(ctx, plate);
  const middle = plate.below ? -9 : 0;
  drawCrest(ctx, plate.crest, -width / 2 - 8, middle, 9.5, plate.tint, plate.letter);
  ctx.save();
  nameFont(ctx, plate);
  ctx.textAlign = 'left';
  drawOnAnything(ctx, plate.name, -width / 2 + 10, middle + 1, TEXT.full);
  ctx.restore();
  if (!plate.below) return;
  ctx.font = `400 12.5px ${INTERFACE_FONT}`;
  ctx.textAlign = 'center';
  drawOnAnything(ctx, plate.below, 8, middle + 21, TEXT.second);
}

// A name may lie on sea, on a lane or on a neighbour's land: a dark rim keeps it readable on all of them.
function drawOnAnything(ctx: CanvasRenderingContext2D, text: string, x: number, y: number, colour: string): void {
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = faded(SEA.deep, 0.82);
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}
