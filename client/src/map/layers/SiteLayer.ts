// Industries: one small texture each, painted again only when its look changes and never more than a few in one frame.
import type Phaser from 'phaser';
import { drawSite, SITE_CELL, type SiteLook } from '../brush/site.ts';
import { detailOf, signScale } from '../model/lod.ts';
import type { MapModel, SiteState } from '../model/mapModel.ts';
import { weeksShown } from '../model/weeksShown.ts';
import { bakeScale } from './bakeScale.ts';
import { DEPTH_OF } from './depth.ts';
import type { Layer, Screen } from './Layer.ts';
import { Sheet } from './Sheet.ts';

export interface SignWords {
  readonly weeks: (weeks: string) => string;
  readonly loss: (share: number) => string;
}
interface Cell {
  readonly sheet: Sheet;
  readonly image: Phaser.GameObjects.Image;
  painted: string;
}
const BOX = {
  left: -SITE_CELL.left,
  top: -SITE_CELL.top,
  width: SITE_CELL.left + SITE_CELL.right,
  height: SITE_CELL.top + SITE_CELL.bottom,
};
const NO_LIMIT = 100;
/** Milliseconds of painting a frame may spend while the year runs. */
const FRAME_BUDGET = 1.5;

export class SiteLayer implements Layer {
  readonly #scene: Phaser.Scene;
  readonly #cells: Cell[] = [];
  readonly #pixelBudget: number;
  #words: SignWords;
  #model: MapModel | null = null;
  #screen: Screen | null = null;
  #next = 0;
  #waiting = false;

  constructor(scene: Phaser.Scene, words: SignWords, pixelBudget: number) {
    this.#scene = scene;
    this.#words = words;
    this.#pixelBudget = pixelBudget;
  }

  setWords(words: SignWords): void {
    this.#words = words;
    for (const cell of this.#cells) cell.painted = '';
    this.#waiting = true;
  }

  draw(model: MapModel): void {
    const first = this.#model?.world !== model.world;
    this.#model = model;
    this.#waiting = true;
    if (first) this.#paintSome(NO_LIMIT);
  }

  resize(screen: Screen): void {
    this.#screen = screen;
    this.#waiting = true;
    if (this.#cells.length === 0) this.#paintSome(NO_LIMIT);
  }

  move(): void {
    if (this.#waiting) this.#paintSome(FRAME_BUDGET);
  }

  destroy(): void {
    for (const { image, sheet } of this.#cells) {
      image.destroy();
      sheet.destroy();
    }
    this.#cells.length = 0;
  }

  // Goes round in order from where it stopped, so that no site starves while another keeps changing.
  #paintSome(budget: number): void {
    if (!this.#model || !this.#screen) return;
    const { sites } = this.#model;
    const start = performance.now();
    for (let seen = 0; seen < sites.length; seen++) {
      this.#refresh(sites[this.#next % sites.length]!, this.#model, this.#screen);
      this.#next = (this.#next + 1) % sites.length;
      if (performance.now() - start > budget) return;
    }
    this.#waiting = false;
  }

  #refresh(state: SiteState, model: MapModel, screen: Screen): void {
    const { site } = state;
    const zoom = Math.round(screen.restZoom * 20) / 20;
    const standing = {
      own: site.state === model.own,
      tapped: state.tapped,
      harmed: state.harmed,
      backupRuns: state.look.standby === 'running',
    };
    const detail = detailOf(zoom, model.world.plan.spacing.x, standing, model.door);
    const look: SiteLook = { ...state.look, detail, pill: detail === 2 ? this.#pillOf(state) : null };
    const scale = bakeScale(zoom, screen.dpr, BOX.width * BOX.height * model.sites.length, this.#pixelBudget);
    const signs = signScale(zoom);
    const cell = this.#cells[site.index] ?? this.#make(state);
    cell.image.setAlpha(state.dim ? 0.45 : 1);
    const key = `${scale}/${signs}/${JSON.stringify(look)}`;
    if (cell.painted === key) return;
    cell.painted = key;
    cell.sheet.paint(BOX, scale, (ctx) => drawSite(ctx, look, signs));
    cell.image.setTexture(cell.sheet.key).setScale(1 / scale);
  }

  #pillOf({ sign }: SiteState): SiteLook['pill'] {
    const text = sign.kind === 'loss' ? this.#words.loss(sign.value) : this.#words.weeks(weeksShown(sign.value));
    return { text, tone: sign.tone };
  }

  #make({ site }: SiteState): Cell {
    const sheet = new Sheet(this.#scene.textures, `site-${site.index}`);
    const image = this.#scene.add
      .image(site.x, site.y, '__DEFAULT')
      .setOrigin(SITE_CELL.left / BOX.width, SITE_CELL.top / BOX.height)
      .setDepth(DEPTH_OF.sites + (site.y + 500) / 5000);
    const cell: Cell = { sheet, image, painted: '' };
    this.#cells[site.index] = cell;
    return cell;
  }
}
