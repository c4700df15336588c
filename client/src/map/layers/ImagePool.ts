// Images lent out and taken back, so that nothing is made or thrown away while the year runs.
import type Phaser from 'phaser';

export class ImagePool {
  readonly #scene: Phaser.Scene;
  readonly #depth: number;
  readonly #images: Phaser.GameObjects.Image[] = [];
  #lent = 0;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#depth = depth;
  }

  /** Takes all images back; those not lent again before `close` vanish. */
  open(): void {
    this.#lent = 0;
  }

  lend(texture: string): Phaser.GameObjects.Image {
    const image = this.#images[this.#lent] ?? this.#scene.add.image(0, 0, texture).setDepth(this.#depth);
    this.#images[this.#lent] = image;
    this.#lent++;
    // A texture painted anew under the same name is another object.
    if (image.texture !== this.#scene.textures.get(texture)) image.setTexture(texture);
    return image.setVisible(true).setAlpha(1).setRotation(0).setScale(1);
  }

  close(): void {
    for (let index = this.#lent; index < this.#images.length; index++) this.#images[index]!.setVisible(false);
  }

  destroy(): void {
    for (const image of this.#images) image.destroy();
    this.#images.length = 0;
  }
}
