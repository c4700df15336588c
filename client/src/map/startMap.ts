// Starts Phaser on a host element and keeps it in step with the signals. Loaded only when a map is on screen.
import { computed, effect } from '@preact/signals';
import Phaser from 'phaser';
import { language, scenario, view } from '../store/session.ts';
import { DOOR_BOX } from './backdrop.ts';
import { isMeasured, keepFrame, publishStats } from './frameStats.ts';
import { listenToGestures } from './gestures.ts';
import { MapScene } from './MapScene.ts';
import { loadMapFonts } from './mapFonts.ts';
import { mapWords } from './mapWords.ts';
import { type CameraView, fitBox, viewOfBreak, viewOfFront, viewOfOwnState, viewOfWorld } from './model/cameraRules.ts';
import { doorFacts } from './model/doorWorld.ts';
import { mapFacts } from './model/mapFacts.ts';
import { type MapFacts, type MapModel, mapModel } from './model/mapModel.ts';
import { stillWeek } from './model/stillWeek.ts';
import { needsCanvas, type Quality, qualityFor } from './quality.ts';
import { type MapMode, mapFocus, mapFollow, mapInsets, mapMode, playWeek, selected } from './stage.ts';

export interface MapOptions {
  readonly door: boolean;
  readonly compact: boolean;
  /** Called once the first picture stands. */
  readonly shown: () => void;
}
/** The model follows the week in steps this fine: finer cannot be seen. */
const STEPS_PER_WEEK = 16;
const TAP_REACH = 36;

/** Returns what stops it. */
export function startMap(host: HTMLElement, options: MapOptions): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const quality = qualityFor(host.clientWidth, window.devicePixelRatio, needsCanvas(location.search));
  const stops: (() => void)[] = [];
  const scene = new MapScene(quality, sceneWords(), () => stops.push(...connect(scene, host, options, still)));
  const game = new Phaser.Game(gameConfig(host, scene, quality, still));
  measure(game, quality);
  return () => {
    for (const stop of stops) stop();
    game.destroy(true);
  };
}

function gameConfig(
  host: HTMLElement,
  scene: MapScene,
  quality: Quality,
  still: boolean,
): Phaser.Types.Core.GameConfig {
  const frames = still ? 15 : quality.frames;
  return {
    type: quality.canvas ? Phaser.CANVAS : Phaser.WEBGL,
    parent: host,
    transparent: true,
    antialias: true,
    antialiasGL: false,
    // With several textures in one batch, software WebGL tears small turned images apart; one texture is also faster here.
    maxTextures: 1,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    ...(frames > 0 ? { fps: { limit: frames } } : {}),
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(host.clientWidth * quality.dpr) || 2,
      height: Math.round(host.clientHeight * quality.dpr) || 2,
      zoom: 1 / quality.dpr,
    },
    scene,
  };
}

function sceneWords() {
  const words = mapWords(language.value);
  return { ...words, chinese: language.value === 'zh' };
}

function connect(scene: MapScene, host: HTMLElement, options: MapOptions, still: boolean): (() => void)[] {
  const facts = computed<MapFacts | null>(() => {
    if (options.door) return doorFacts();
    return scenario.value && view.value ? mapFacts(scenario.value, view.value, language.value) : null;
  });
  const week = computed(() => {
    const now = Math.round(playWeek.value * STEPS_PER_WEEK) / STEPS_PER_WEEK;
    return still && facts.value ? stillWeek(facts.value.story, now) : now;
  });
  const model = computed<MapModel | null>(() =>
    facts.value
      ? mapModel(facts.value, {
          week: week.value,
          focus: mapFocus.value,
          selection: selected.value,
          door: options.door,
          still,
        })
      : null,
  );
  const camera = new CameraOrders(scene, host, options, still);
  scene.setMoving(!still);
  let shown = false;
  const size = new ResizeObserver(() => camera.resize(model.peek()));
  size.observe(host);
  camera.resize(null);
  return [
    effect(() => {
      if (!model.value) return;
      camera.follow(model.value, mapMode.value, mapFollow.value, mapInsets.value);
      scene.show(model.value);
      if (!shown) options.shown();
      shown = true;
    }),
    effect(() => {
      scene.speak({ ...mapWords(language.value), chinese: language.value === 'zh' });
      loadMapFonts(facts.peek(), language.value).then(
        () => scene.rewrite(),
        () => undefined,
      );
    }),
    options.door ? () => undefined : listenToGestures(host, gestures(scene, model)),
    () => size.disconnect(),
  ];
}

function gestures(scene: MapScene, model: { peek: () => MapModel | null }) {
  const takeOver = () => {
    mapFollow.value = false;
  };
  return {
    pan: (dx: number, dy: number) => {
      takeOver();
      scene.rig.pan(dx, dy);
    },
    zoomAt: (factor: number, x: number, y: number) => {
      takeOver();
      scene.rig.zoomAt(factor, x, y);
    },
    tap: (x: number, y: number) => {
      const at = scene.rig.worldAt(x, y);
      const near = model.peek()?.world.sites.find((site) => Math.hypot(site.x - at.x, site.y - at.y) < TAP_REACH);
      selected.value = near ? { region: near.region, sector: near.sector } : null;
    },
  };
}

/** Asks the rules where to look and tells the camera; jumps at first, after a resize and under reduced motion. */
class CameraOrders {
  readonly #scene: MapScene;
  readonly #host: HTMLElement;
  readonly #options: MapOptions;
  readonly #still: boolean;
  #cut = true;

  constructor(scene: MapScene, host: HTMLElement, options: MapOptions, still: boolean) {
    this.#scene = scene;
    this.#host = host;
    this.#options = options;
    this.#still = still;
  }

  resize(model: MapModel | null): void {
    if (this.#host.clientWidth === 0) return;
    this.#scene.resizeHost({ width: this.#host.clientWidth, height: this.#host.clientHeight });
    this.#cut = true;
    if (model) this.follow(model, mapMode.peek(), mapFollow.peek(), mapInsets.peek());
  }

  follow(model: MapModel, mode: MapMode, follows: boolean, insets: typeof mapInsets.value): void {
    const host = { width: this.#host.clientWidth, height: this.#host.clientHeight };
    if (host.width === 0 || (!follows && !this.#cut)) return;
    const states = model.world.land.islandBoxes;
    this.#scene.rig.setWidest(viewOfWorld(states, host, insets).zoom * 0.7);
    this.#scene.rig.look(this.#wanted(model, mode, host, insets), this.#cut || this.#still);
    this.#cut = false;
  }

  #wanted(
    model: MapModel,
    mode: MapMode,
    host: { width: number; height: number },
    insets: typeof mapInsets.value,
  ): CameraView {
    const { islandBoxes } = model.world.land;
    const own = islandBoxes[model.own] ?? null;
    const { compact, door } = this.#options;
    if (door) return fitBox(DOOR_BOX, host, insets, 0);
    if (mode === 'crisis' && model.broken) return viewOfBreak(model.broken, host, insets, compact);
    if (mode === 'resolve')
      return compact && own && model.newest.length === 0
        ? viewOfOwnState(own, host, insets)
        : viewOfFront(model.newest, compact ? null : own, islandBoxes, host, insets);
    return compact && own ? viewOfOwnState(own, host, insets) : viewOfWorld(islandBoxes, host, insets);
  }
}

function measure(game: Phaser.Game, quality: Quality): void {
  if (!isMeasured()) return;
  const stats = publishStats(quality.canvas ? 'canvas' : 'webgl');
  let began = 0;
  game.events.on(Phaser.Core.Events.PRE_STEP, () => {
    began = performance.now();
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => keepFrame(stats, performance.now() - began));
}
