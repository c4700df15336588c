// Sea floor and land: one texture per zoom level.
import type Phaser from 'phaser';
import { paintTerrain } from '../brush/terrain.ts';
import type { MapModel } from '../model/mapModel.ts';
import { bakeScale } from './bakeScale.ts';
import { DEPTH_OF } from './depth.ts';
import type { Layer, Screen } from './Layer.ts';
import { Sheet } from './Sheet.ts';

/** World units round the world that depth lines may reach. */
export const TERRAIN_MARGIN = 115;

export class TerrainLayer implements Layer {
  readonly #sheet: Sheet;
  readonly #image: Phaser.GameObjects.Image;
  readonly #pixelBudget: number;
  readonly #isobaths: number;
  #model: MapModel | null = null;
  #screen: Screen | null = null;
  #painted = '';

  constructor(scene: Phaser.Scene, quality: { pixelBudget: number; isobaths: number }) {
    this.#sheet = new Sheet(scene.textures, 'terrain');
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(DEPTH_OF.terrain).setVisible(false);
    this.#pixelBudget = quality.pixelBudget;
    this.#isobaths = quality.isobaths;
  }

  draw(model: MapModel): void {
    this.#model = model;
    this.#paint();
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#paint();
  }

  destroy(): void {
    this.#image.destroy();
    this.#sheet.destroy();
  }

  #paint(): void {
    if (!this.#model || !this.#screen) return;
    const { world, own } = this.#model;
    const box = terrainBox(world.plan);
    const scale = bakeScale(this.#screen.restZoom, this.#screen.dpr, box.width * box.height, this.#pixelBudget);
    const key = `${scale}/${own}`;
    if (key === this.#painted) return;
    this.#painted = key;
    this.#sheet.paint(box, scale, (ctx) => paintTerrain(ctx, world.land, { own, isobaths: this.#isobaths }, scale));
    this.#image
      .setTexture(this.#sheet.key)
      .setPosition(box.left, box.top)
      .setScale(1 / scale)
      .setVisible(true);
  }
}

export function terrainBox({ width, height }: { width: number; height: number }) {
  return {
    left: -TERRAIN_MARGIN,
    top: -TERRAIN_MARGIN,
    width: width + 2 * TERRAIN_MARGIN,
    height: height + 2 * TERRAIN_MARGIN,
  };
}
