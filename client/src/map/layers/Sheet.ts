// A canvas that Phaser shows as a texture. Everything on the map is painted with the 2D pen (smooth in both renderers)
// and only placed, turned and faded by Phaser.
import type Phaser from 'phaser';

/** World units. */
export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class Sheet {
  readonly key: string;
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #canvas = document.createElement('canvas');
  readonly #ctx: CanvasRenderingContext2D;
  #texture: Phaser.Textures.Texture | null = null;
  #resized = false;

  constructor(textures: Phaser.Textures.TextureManager, key: string) {
    this.key = key;
    this.#textures = textures;
    const ctx = this.#canvas.getContext('2d');
    if (!ctx) throw new Error('This browser has no 2D canvas');
    this.#ctx = ctx;
  }

  /** Clears, paints in units of which `scale` pixels make one, with the origin at left, top; then hands it to the renderer. */
  paint(box: SheetBox, scale: number, draw: (ctx: CanvasRenderingContext2D) => void): void {
    draw(this.open(box, scale));
    this.close();
  }

  /** A clean canvas to paint on over several frames; nothing is shown before `close`. */
  open(box: SheetBox, scale: number): CanvasRenderingContext2D {
    const width = Math.max(1, Math.ceil(box.width * scale));
    const height = Math.max(1, Math.ceil(box.height * scale));
    this.#resized ||= this.#canvas.width !== width || this.#canvas.height !== height;
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    } else {
      this.#ctx.setTransform(1, 0, 0, 1, 0, 0);
      this.#ctx.clearRect(0, 0, width, height);
    }
    this.#ctx.setTransform(scale, 0, 0, scale, -box.left * scale, -box.top * scale);
    return this.#ctx;
  }

  close(): void {
    this.#hand(this.#resized);
    this.#resized = false;
  }

  measure(read: (ctx: CanvasRenderingContext2D) => number): number {
    return read(this.#ctx);
  }

  destroy(): void {
    this.#texture?.destroy();
    this.#texture = null;
    this.#canvas.width = 0;
  }

  // Not CanvasTexture: that reads all pixels back whenever it is made.
  #hand(resized: boolean): void {
    if (this.#texture && !resized) {
      this.#texture.source[0]!.update();
      return;
    }
    if (this.#texture) this.#textures.remove(this.key);
    this.#texture = this.#textures.create(
      this.key,
      this.#canvas as unknown as HTMLImageElement,
      this.#canvas.width,
      this.#canvas.height,
    );
    this.#texture?.add('__BASE', 0, 0, 0, this.#canvas.width, this.#canvas.height);
  }
}
