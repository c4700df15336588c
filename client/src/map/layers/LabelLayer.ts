// Words and glyphs on lanes: what a lane carries, the week a shortage arrives, where backup holds, the one number in focus.
// Labels keep out of each other's way and keep their size on screen.
import type Phaser from 'phaser';
import type { HotLane } from '../model/hotLane.ts';
import { type LanePlace, placeOnLane } from '../model/lane.ts';
import type { MapModel } from '../model/mapModel.ts';
import { DEPTH_OF } from './depth.ts';
import { ImagePool } from './ImagePool.ts';
import type { Layer, Screen } from './Layer.ts';
import { nameFoot } from './NameLayer.ts';
import type { Sign, SignTextures } from './SignTextures.ts';

export interface LaneWords {
  readonly arrives: (week: number) => string;
  readonly arrived: (week: number) => string;
  readonly held: (week: number) => string;
  readonly delays: (weeks: number) => string;
  readonly cut: (week: number) => string;
}
interface Placed {
  readonly image: Phaser.GameObjects.Image;
  readonly x: number;
  readonly y: number;
  /** Shift in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72] as const;
const MOST_LABELS = 6;
const MOST_GLYPHS = 18;
const SITE_REACH = 34;
/** Half the width of a state's name and how far above the coast its middle stands, in CSS pixels. */
const NAME_HALF = 52;
const NAME_RISE = 22;

export class LabelLayer implements Layer {
  readonly #glyphs: ImagePool;
  readonly #labels: ImagePool;
  readonly #signs: SignTextures;
  readonly #place: LanePlace = { x: 0, y: 0, angle: 0 };
  #words: LaneWords;
  #placed: Placed[] = [];
  #model: MapModel | null = null;
  #screen: Screen | null = null;
  #drawn = '';
  #zoom = 0;

  constructor(scene: Phaser.Scene, signs: SignTextures, words: LaneWords) {
    this.#glyphs = new ImagePool(scene, DEPTH_OF.glyphs);
    this.#labels = new ImagePool(scene, DEPTH_OF.labels);
    this.#signs = signs;
    this.#words = words;
  }

  setWords(words: LaneWords): void {
    this.#words = words;
    this.#drawn = '';
  }

  draw(model: MapModel): void {
    this.#model = model;
    this.#lay();
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#drawn = '';
    this.#lay();
  }

  move(_seconds: number, screen: Screen): void {
    if (screen.zoom === this.#zoom) return;
    this.#zoom = screen.zoom;
    for (const { image, x, y, dx, dy } of this.#placed) {
      image.setPosition(x + dx / screen.zoom, y + dy / screen.zoom).setScale(1 / (screen.zoom * this.#signs.scale));
    }
  }

  destroy(): void {
    this.#glyphs.destroy();
    this.#labels.destroy();
  }

  #lay(): void {
    if (!this.#model || !this.#screen) return;
    const key = keyOf(this.#model);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#placed = [];
    this.#glyphs.open();
    this.#labels.open();
    if (!this.#model.door) {
      this.#layNote(this.#model);
      this.#layHotLabels(this.#model.hot);
      this.#layGlyphs(this.#model);
    }
    this.#glyphs.close();
    this.#labels.close();
    this.#zoom = 0;
    this.move(0, this.#screen);
  }

  #layNote({ note }: MapModel): void {
    if (!note) return;
    const { x, y } = note.lane ? placeOnLane(note.lane.lane, 0.5, this.#place) : note.at;
    this.#put(this.#labels, this.#signs.label(note.text, 'plain', note.role), x, y, 0, note.lane ? 0 : -62);
  }

  #layHotLabels(hot: readonly HotLane[]): void {
    let laid = 0;
    for (const lane of [...hot].reverse()) {
      if (!lane.label || laid >= MOST_LABELS) continue;
      const held = lane.label.kind === 'held' || lane.label.kind === 'delays';
      const text = this.#words[lane.label.kind](lane.label.week);
      const sign = this.#signs.label(text, held ? 'backup' : 'harm', held ? 'held' : null);
      if (held) laid += Number(this.#beside(lane, lane.label.at, sign));
      else laid += Number(this.#along(lane, sign));
    }
  }

  /** To the right of a gate, else to the left. */
  #beside(lane: HotLane, at: number, sign: Sign): boolean {
    const { x, y } = placeOnLane(lane.lane, at, this.#place);
    const aside = sign.width / 2 + 34 * (this.#screen?.zoom ?? 1);
    for (const [dx, dy] of [
      [aside, 0],
      [-aside, 0],
      [0, 46],
      [0, -46],
    ] as const)
      if (this.#tryPut(this.#labels, sign, x, y, dx, dy)) return true;
    return false;
  }

  #along(lane: HotLane, sign: Sign): boolean {
    for (const share of SHARES) {
      const { x, y } = placeOnLane(lane.lane, share, this.#place);
      if (this.#tryPut(this.#labels, sign, x, y, 0, -17)) return true;
    }
    return false;
  }

  #layGlyphs({ calm, hot }: MapModel): void {
    let laid = 0;
    for (const lane of calm) {
      if (lane.dim || laid >= MOST_GLYPHS || lane === this.#model?.note?.lane) continue;
      laid += Number(this.#glyphOn(lane.lane, this.#signs.laneGlyph(lane.link.role, 'calm')));
    }
    for (const lane of hot) {
      if (lane.front?.kind === 'home') continue;
      this.#glyphOn(lane.lane, this.#signs.laneGlyph(lane.role, lane.gate ? 'backup' : 'harm'));
    }
  }

  #glyphOn(lane: HotLane['lane'], sign: Sign): boolean {
    for (const share of SHARES) {
      const { x, y } = placeOnLane(lane, share, this.#place);
      if (this.#tryPut(this.#glyphs, sign, x, y, 0, 0)) return true;
    }
    return false;
  }

  #tryPut(pool: ImagePool, sign: Sign, x: number, y: number, dx: number, dy: number): boolean {
    if (this.#isTaken(x, y, dx, dy, sign)) return false;
    this.#put(pool, sign, x, y, dx, dy);
    return true;
  }

  #put(pool: ImagePool, sign: Sign, x: number, y: number, dx: number, dy: number): void {
    this.#placed.push({ image: pool.lend(sign.key), x, y, dx, dy, width: sign.width, height: sign.height });
  }

  #isTaken(x: number, y: number, dx: number, dy: number, { width, height }: Sign): boolean {
    const zoom = this.#screen?.restZoom ?? 1;
    const clear = (gapX: number, gapY: number, halfWidth: number, halfHeight: number) =>
      Math.abs(gapX) > halfWidth || Math.abs(gapY) > halfHeight;
    for (const other of this.#placed) {
      const gapX = (x - other.x) * zoom + dx - other.dx;
      const gapY = (y - other.y) * zoom + dy - other.dy;
      if (!clear(gapX, gapY, (width + other.width) / 2, (height + other.height) / 2 - 10)) return true;
    }
    const model = this.#model!;
    const onName = model.states.some((_, state) => {
      const foot = nameFoot(model, state);
      return !clear(
        (x - foot.x) * zoom + dx,
        (y - foot.y) * zoom + dy + NAME_RISE,
        width / 2 + NAME_HALF,
        height / 2 + 12,
      );
    });
    return (
      onName ||
      model.world.sites.some(
        (site) =>
          !clear(
            (x - site.x) * zoom + dx,
            (y - site.y) * zoom + dy,
            width / 2 + SITE_REACH * zoom - 4,
            height / 2 + SITE_REACH * zoom - 8,
          ),
      )
    );
  }
}

function keyOf({ calm, hot, note, door }: MapModel): string {
  const hotKey = hot.map((lane) => `${lane.key}${lane.label?.kind}${lane.label?.week}`).join();
  return `${door}|${calm.map((lane) => lane.link.key + (lane.dim ? '-' : '')).join()}|${hotKey}|${note?.text}${note?.lane?.link.key}`;
}
