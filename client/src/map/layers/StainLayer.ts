// Harm soaks into the ground round a site that was hit or slowed, cut to the coast.
import type Phaser from 'phaser';
import { outlinesOf } from '../brush/outline.ts';
import { faded, RED } from '../brush/palette.ts';
import type { MapModel, Stain } from '../model/mapModel.ts';
import { DEPTH_OF } from './depth.ts';
import type { Layer } from './Layer.ts';
import { Sheet } from './Sheet.ts';

/** Stains are soft: half a pixel per unit more than this would not be seen. */
const STAIN_SCALE = 1;
const STRENGTH = 0.5;

export class StainLayer implements Layer {
  readonly #scene: Phaser.Scene;
  readonly #stains = new Map<string, { sheet: Sheet; image: Phaser.GameObjects.Image }>();

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  draw(model: MapModel): void {
    const shown = new Set<string>();
    for (const stain of model.stains) {
      const key = `stain-${stain.site.index}-${Math.round(stain.radius)}`;
      shown.add(key);
      const { image } = this.#stains.get(key) ?? this.#make(key, stain, model);
      image.setVisible(true).setAlpha(stain.strength);
    }
    for (const [key, { image }] of this.#stains) if (!shown.has(key)) image.setVisible(false);
  }

  resize(): void {}

  destroy(): void {
    for (const { sheet, image } of this.#stains.values()) {
      image.destroy();
      sheet.destroy();
    }
    this.#stains.clear();
  }

  #make(key: string, { site, radius }: Stain, { world }: MapModel) {
    const sheet = new Sheet(this.#scene.textures, key);
    const box = { left: site.x - radius, top: site.y - radius, width: 2 * radius, height: 2 * radius };
    sheet.paint(box, STAIN_SCALE, (ctx) => {
      ctx.save();
      ctx.clip(outlinesOf(world.land).coast, 'evenodd');
      const soak = ctx.createRadialGradient(site.x, site.y, radius * 0.2, site.x, site.y, radius);
      soak.addColorStop(0, faded(RED.stain, STRENGTH));
      soak.addColorStop(0.6, faded(RED.stain, STRENGTH * 0.7));
      soak.addColorStop(1, faded(RED.stain, 0));
      ctx.fillStyle = soak;
      ctx.fillRect(box.left, box.top, box.width, box.height);
      ctx.restore();
    });
    const image = this.#scene.add
      .image(box.left, box.top, key)
      .setOrigin(0)
      .setScale(1 / STAIN_SCALE)
      .setDepth(DEPTH_OF.stains);
    const made = { sheet, image };
    this.#stains.set(key, made);
    return made;
  }
}
