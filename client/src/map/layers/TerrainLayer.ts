// Sea floor and land: one texture per zoom level. A sharper one is painted a step a frame beside the one on show, then
// takes its place, so that a zoom never stops the year.
import type Phaser from 'phaser';
import { terrainSteps } from '../brush/terrain.ts';
import type { MapModel } from '../model/mapModel.ts';
import { bakeScale } from './bakeScale.ts';
import { DEPTH_OF } from './depth.ts';
import type { Layer, Screen } from './Layer.ts';
import { Sheet, type SheetBox } from './Sheet.ts';

/** World units round the world that depth lines may reach. */
const MARGIN = 115;
/** A texture this much too coarse is still left in place. */
const TOLERATED = 1.2;
/** Painted a little sharper than needed, so that a close-up rarely asks for another. */
const HEADROOM = 1.2;

interface Painting {
  readonly sheet: Sheet;
  readonly box: SheetBox;
  readonly scale: number;
  readonly steps: (() => void)[];
}

export class TerrainLayer implements Layer {
  readonly #scene: Phaser.Scene;
  readonly #image: Phaser.GameObjects.Image;
  readonly #pixelBudget: number;
  readonly #isobaths: number;
  #model: MapModel | null = null;
  #screen: Screen | null = null;
  #shown: Sheet | null = null;
  #painting: Painting | null = null;
  #wanted = { world: '', scale: 0 };
  #made = 0;

  constructor(scene: Phaser.Scene, quality: { pixelBudget: number; isobaths: number }) {
    this.#scene = scene;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(DEPTH_OF.terrain).setVisible(false);
    this.#pixelBudget = quality.pixelBudget;
    this.#isobaths = quality.isobaths;
  }

  draw(model: MapModel): void {
    this.#model = model;
    this.#plan();
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#plan();
  }

  move(): void {
    this.#painting?.steps.shift()?.();
    if (this.#painting?.steps.length === 0) this.#replace(this.#painting);
  }

  destroy(): void {
    this.#image.destroy();
    this.#shown?.destroy();
    this.#painting?.sheet.destroy();
  }

  #plan(): void {
    if (!this.#model || !this.#screen) return;
    const { world, own } = this.#model;
    const box = terrainBox(world.plan);
    const scale = bakeScale(
      this.#screen.restZoom * HEADROOM,
      this.#screen.dpr,
      box.width * box.height,
      this.#pixelBudget,
    );
    const key = `${own}/${JSON.stringify(box)}`;
    if (key === this.#wanted.world && scale <= this.#wanted.scale * TOLERATED) return;
    const fresh = key !== this.#wanted.world;
    this.#wanted = { world: key, scale };
    this.#begin(box, scale);
    if (fresh) this.#finish();
  }

  #begin(box: SheetBox, scale: number): void {
    const { world, own } = this.#model!;
    this.#painting?.sheet.destroy();
    const sheet = new Sheet(this.#scene.textures, `terrain-${++this.#made}`);
    const ctx = sheet.open(box, scale);
    this.#painting = {
      sheet,
      box,
      scale,
      steps: terrainSteps(ctx, world.land, { own, isobaths: this.#isobaths }, scale),
    };
  }

  #finish(): void {
    if (!this.#painting) return;
    for (const step of this.#painting.steps) step();
    this.#replace(this.#painting);
  }

  #replace({ sheet, box, scale }: Painting): void {
    sheet.close();
    this.#image
      .setTexture(sheet.key)
      .setPosition(box.left, box.top)
      .setScale(1 / scale)
      .setVisible(true);
    this.#shown?.destroy();
    this.#shown = sheet;
    this.#painting = null;
  }
}

function terrainBox({ width, height }: { width: number; height: number }): SheetBox {
  return { left: -MARGIN, top: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}
