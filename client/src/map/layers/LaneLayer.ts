// Calm trade lanes, all on one sheet, painted again only when the choice of lanes changes.
import type Phaser from 'phaser';
import { paintLanes } from '../brush/laneSheet.ts';
import type { LaneLook } from '../model/chooseLanes.ts';
import type { MapModel } from '../model/mapModel.ts';
import { bakeScale } from './bakeScale.ts';
import { DEPTH_OF } from './depth.ts';
import type { Layer, Screen } from './Layer.ts';
import { Sheet, type SheetBox } from './Sheet.ts';

/** While a shortage runs, trade as usual steps back. */
const TROUBLED = 0.34;
const FADE_PER_SECOND = 2.5;
/** Thin lines may be drawn this much larger than painted before they are painted anew. */
const TOLERATED = 1.7;

export class LaneLayer implements Layer {
  readonly #sheet: Sheet;
  readonly #image: Phaser.GameObjects.Image;
  readonly #pixelBudget: number;
  #model: MapModel | null = null;
  #screen: Screen | null = null;
  #painted = '';
  #scale = 0;
  #clock = 0;

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

  move(seconds: number): void {
    const wanted = this.#model && this.#model.hot.length > 0 ? TROUBLED : 1;
    const step = Math.min(0.1, seconds - this.#clock) * FADE_PER_SECOND;
    this.#clock = seconds;
    const { alpha } = this.#image;
    this.#image.alpha = alpha < wanted ? Math.min(wanted, alpha + step) : Math.max(wanted, alpha - step);
  }

  destroy(): void {
    this.#image.destroy();
    this.#sheet.destroy();
  }

  #paint(): void {
    if (!this.#model || !this.#screen) return;
    const { lanes } = this.#model;
    if (lanes.length === 0) {
      this.#image.setVisible(false);
      return;
    }
    const key = lanes.map((lane) => `${lane.link.key}${lane.dim ? '-' : ''}${lane.strong ? '+' : ''}`).join();
    const box = boxOf(lanes);
    const wanted = bakeScale(this.#screen.restZoom, this.#screen.dpr, box.width * box.height, this.#pixelBudget);
    if (key === this.#painted && wanted <= this.#scale * TOLERATED) return;
    this.#painted = key;
    this.#scale = wanted;
    this.#sheet.paint(box, wanted, (ctx) => paintLanes(ctx, lanes));
    this.#image
      .setTexture(this.#sheet.key)
      .setPosition(box.left, box.top)
      .setScale(1 / wanted)
      .setVisible(true);
  }
}

function boxOf(lanes: readonly LaneLook[]): SheetBox {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { lane } of lanes) {
    for (let at = 0; at < lane.points.length; at += 2) {
      left = Math.min(left, lane.points[at]!);
      right = Math.max(right, lane.points[at]!);
      top = Math.min(top, lane.points[at + 1]!);
      bottom = Math.max(bottom, lane.points[at + 1]!);
    }
  }
  const rim = 6;
  return { left: left - rim, top: top - rim, width: right - left + 2 * rim, height: bottom - top + 2 * rim };
}
