// Calm trade lanes, all on one sheet, painted again only when the choice of lanes changes.
import type Phaser from 'phaser';
import { paintLanes } from '../brush/laneSheet.ts';
import type { MapModel } from '../model/mapModel.ts';
import { bakeScale } from './bakeScale.ts';
import { DEPTH_OF } from './depth.ts';
import type { Layer, Screen } from './Layer.ts';
import { Sheet } from './Sheet.ts';
import { terrainBox } from './TerrainLayer.ts';

export class LaneLayer implements Layer {
  readonly #sheet: Sheet;
  readonly #image: Phaser.GameObjects.Image;
  readonly #pixelBudget: number;
  #model: MapModel | null = null;
  #screen: Screen | null = null;
  #painted = '';

  constructor(scene: Phaser.Scene, pixelBudget: number) {
    this.#sheet = new Sheet(scene.textures, 'lanes');
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setDepth(DEPTH_OF.lanes).setVisible(false);
    this.#pixelBudget = pixelBudget;
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
    const { world, calm } = this.#model;
    const box = terrainBox(world.plan);
    const scale = bakeScale(this.#screen.restZoom, this.#screen.dpr, box.width * box.height, this.#pixelBudget);
    const key = `${scale}:${calm.map((lane) => `${lane.link.key}${lane.dim ? '-' : ''}${lane.strong ? '+' : ''}`).join()}`;
    if (key === this.#painted) return;
    this.#painted = key;
    this.#sheet.paint(box, scale, (ctx) => paintLanes(ctx, world.land, calm));
    this.#image
      .setTexture(this.#sheet.key)
      .setPosition(box.left, box.top)
      .setScale(1 / scale)
      .setVisible(true);
  }
}
