// The Phaser side of the map: makes the layers, hands them the model, moves what moves. Knows no game.
import Phaser from 'phaser';
import { CameraRig } from './CameraRig.ts';
import { DotLayer } from './layers/DotLayer.ts';
import { HotLaneLayer } from './layers/HotLaneLayer.ts';
import { LabelLayer, type LaneWords } from './layers/LabelLayer.ts';
import { LaneLayer } from './layers/LaneLayer.ts';
import type { Layer, Screen } from './layers/Layer.ts';
import { MarkTextures } from './layers/MarkTextures.ts';
import { NameLayer, type NameWords } from './layers/NameLayer.ts';
import { SignTextures } from './layers/SignTextures.ts';
import { type SignWords, SiteLayer } from './layers/SiteLayer.ts';
import { StainLayer } from './layers/StainLayer.ts';
import { TerrainLayer } from './layers/TerrainLayer.ts';
import type { HostSize } from './model/cameraRules.ts';
import type { MapModel } from './model/mapModel.ts';
import type { Quality } from './quality.ts';

export interface SceneWords extends SignWords, LaneWords, NameWords {}

export class MapScene extends Phaser.Scene {
  readonly #quality: Quality;
  readonly #ready: (scene: MapScene) => void;
  #words: SceneWords;
  #layers: Layer[] = [];
  #sites: SiteLayer | null = null;
  #labels: LabelLayer | null = null;
  #names: NameLayer | null = null;
  #dots: DotLayer | null = null;
  #signs: SignTextures | null = null;
  #marks: MarkTextures | null = null;
  #model: MapModel | null = null;
  #rested = '';
  rig!: CameraRig;

  constructor(quality: Quality, words: SceneWords, ready: (scene: MapScene) => void) {
    super('map');
    this.#quality = quality;
    this.#words = words;
    this.#ready = ready;
  }

  create(): void {
    const { pixelBudget } = this.#quality;
    this.rig = new CameraRig(this.cameras.main);
    this.#marks = new MarkTextures(this);
    this.#signs = new SignTextures(this);
    this.#signs.setPixelRatio(this.#quality.dpr);
    this.#sites = new SiteLayer(this, this.#words, pixelBudget);
    this.#labels = new LabelLayer(this, this.#signs, this.#words);
    this.#names = new NameLayer(this, this.#signs, this.#words);
    this.#dots = new DotLayer(this, this.#quality.thinning);
    this.#layers = [
      new TerrainLayer(this, this.#quality),
      new LaneLayer(this, pixelBudget),
      new StainLayer(this),
      new HotLaneLayer(this),
      this.#dots,
      this.#sites,
      this.#labels,
      this.#names,
    ];
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, () => this.#leave());
    this.#ready(this);
  }

  override update(time: number): void {
    const moving = this.rig.step(time);
    if (!this.#model) return;
    const screen = this.rig.screen();
    if (!moving) this.#rest(screen);
    const seconds = time / 1000;
    for (const layer of this.#layers) layer.move?.(seconds, screen);
  }

  show(model: MapModel): void {
    const first = this.#model === null;
    this.#model = model;
    if (first) this.#rest(this.rig.screen());
    for (const layer of this.#layers) layer.draw(model);
  }

  speak(words: SceneWords): void {
    this.#words = words;
    this.#signs?.clear();
    this.#sites?.setWords(words);
    this.#names?.setWords(words);
    this.#labels?.setWords(words);
    if (this.#model) this.#labels?.draw(this.#model);
  }

  /** Fonts have arrived: everything written is written again. */
  rewrite(): void {
    this.speak(this.#words);
  }

  setMoving(moving: boolean): void {
    this.#dots?.setMoving(moving);
  }

  resizeHost(host: HostSize): void {
    const { dpr } = this.#quality;
    this.scale.resize(Math.round(host.width * dpr), Math.round(host.height * dpr));
    this.cameras.main.setSize(Math.round(host.width * dpr), Math.round(host.height * dpr));
    this.rig.resize(host, dpr);
    this.#rested = '';
  }

  // Textures are made for the zoom the camera comes to rest at, never on the way.
  #rest(screen: Screen): void {
    const key = `${screen.restZoom.toFixed(3)}/${screen.dpr}`;
    if (key === this.#rested) return;
    this.#rested = key;
    for (const layer of this.#layers) layer.resize(screen);
  }

  #leave(): void {
    for (const layer of this.#layers) layer.destroy();
    this.#signs?.clear();
    this.#marks?.destroy();
    this.#layers = [];
  }
}
