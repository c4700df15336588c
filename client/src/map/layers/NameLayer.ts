// Crest and name of each state above its coast, in the atlas face; the viewer's own says so.
import type Phaser from 'phaser';
import type { MapModel } from '../model/mapModel.ts';
import { DEPTH_OF } from './depth.ts';
import { ImagePool } from './ImagePool.ts';
import type { Layer, Screen } from './Layer.ts';
import type { Sign, SignTextures } from './SignTextures.ts';

export interface NameWords {
  readonly yourSeat: string;
  /** Chinese names are set wider and a little smaller. */
  readonly chinese: boolean;
}
/** CSS pixels between the coast and the middle of the name. */
const ABOVE = 22;

export class NameLayer implements Layer {
  readonly #pool: ImagePool;
  readonly #signs: SignTextures;
  #words: NameWords;
  #placed: { image: Phaser.GameObjects.Image; x: number; y: number; height: number }[] = [];
  #model: MapModel | null = null;
  #drawn = '';
  #zoom = 0;

  constructor(scene: Phaser.Scene, signs: SignTextures, words: NameWords) {
    this.#pool = new ImagePool(scene, DEPTH_OF.names);
    this.#signs = signs;
    this.#words = words;
  }

  setWords(words: NameWords): void {
    this.#words = words;
    this.#drawn = '';
    if (this.#model) this.draw(this.#model);
  }

  draw(model: MapModel): void {
    this.#model = model;
    const key = `${model.door}${model.own}${model.states.map((state) => state.name).join()}${this.#words.yourSeat}`;
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#placed = [];
    this.#zoom = 0;
    this.#pool.open();
    const named = model.door ? 0 : model.states.length;
    for (let state = 0; state < named; state++) this.#lay(model, state);
    this.#pool.close();
  }

  resize(_screen: Screen): void {
    this.#zoom = 0;
    this.#drawn = '';
    if (this.#model) this.draw(this.#model);
  }

  move(_seconds: number, screen: Screen): void {
    if (screen.zoom === this.#zoom) return;
    this.#zoom = screen.zoom;
    for (const { image, x, y, height } of this.#placed)
      image.setPosition(x, y - (ABOVE + height / 2 - 18) / screen.zoom).setScale(1 / (screen.zoom * this.#signs.scale));
  }

  destroy(): void {
    this.#pool.destroy();
  }

  #lay(model: MapModel, state: number): void {
    const sign = this.#signOf(model, state);
    this.#placed.push({ image: this.#pool.lend(sign.key), ...nameFoot(model, state), height: sign.height });
  }

  #signOf({ states, world, own }: MapModel, state: number): Sign {
    const { name, crest: letter } = states[state]!;
    const { crest, tint } = world.plan.states[state]!;
    const { chinese, yourSeat } = this.#words;
    return this.#signs.name({
      name,
      crest,
      letter,
      tint,
      below: state === own ? yourSeat : '',
      size: chinese ? 19 : 20,
      tracking: chinese ? 4 : 1.5,
    });
  }
}

/** World point under a state's name: the top of its coast, leaning to its topmost industry. */
export function nameFoot({ world }: MapModel, state: number): { x: number; y: number } {
  const box = world.land.islandBoxes[state]!;
  const sites = world.sites.filter((site) => site.state === state);
  const topmost = sites.reduce((top, site) => (site.y < top.y ? site : top));
  return { x: (topmost.x + (box.left + box.right) / 2) / 2, y: box.top };
}
