// Goods on their way: dots along lanes, faster and larger the more is traded; barred teal dots where backup feeds.
import type Phaser from 'phaser';
import { DOT_RADIUS } from '../brush/marks.ts';
import { type Lane, type LanePlace, placeOnLane } from '../model/lane.ts';
import type { MapModel } from '../model/mapModel.ts';
import { DEPTH_OF } from './depth.ts';
import { ImagePool } from './ImagePool.ts';
import type { Layer, Screen } from './Layer.ts';
import { MARK_SCALE, markKey } from './MarkTextures.ts';

interface Run {
  readonly lane: Lane;
  readonly speed: number;
  readonly from: number;
  readonly to: number;
  /** Backup dots that run against the lane, from the store to the gate. */
  readonly backwards: boolean;
}
interface Dot {
  readonly image: Phaser.GameObjects.Image;
  readonly run: Run;
  readonly offset: number;
}

export class DotLayer implements Layer {
  readonly #pool: ImagePool;
  readonly #thinning: number;
  readonly #place: LanePlace = { x: 0, y: 0, angle: 0 };
  #dots: Dot[] = [];
  #drawn = '';
  #moving = true;

  /** `thinning` 2 halves the dots. */
  constructor(scene: Phaser.Scene, thinning: number) {
    this.#pool = new ImagePool(scene, DEPTH_OF.dots);
    this.#thinning = thinning;
  }

  /** Dots stand still, but stay, where motion is unwelcome. */
  setMoving(moving: boolean): void {
    this.#moving = moving;
  }

  draw(model: MapModel): void {
    const key = keyOf(model);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#dots = [];
    this.#pool.open();
    for (const lane of model.calm) {
      if (lane.flow <= 0.05) continue;
      const count = Math.max(1, Math.round((lane.dots * lane.flow) / (lane.dim ? 2 : 1) / this.#thinning));
      this.#fill(
        { lane: lane.lane, speed: lane.speed, from: 0.03, to: 0.97, backwards: false },
        count,
        'dot',
        (lane.width * 0.55 + 1.5) / DOT_RADIUS,
        lane.dim ? 0.25 : lane.quiet ? 0.6 : 1,
      );
    }
    for (const hot of model.hot) {
      if (hot.gate && hot.gate.blocks > 0)
        this.#fill(
          { lane: hot.lane, speed: 26, from: hot.gate.at + 0.02, to: 0.98, backwards: true },
          3,
          'backup-dot',
          0.85,
          1,
        );
      else if (hot.cut === null && hot.reach < 0.9)
        this.#fill(
          { lane: hot.lane, speed: 20, from: hot.reach + 0.04, to: 0.97, backwards: false },
          2,
          'dot',
          0.7,
          0.9,
        );
    }
    for (const { from, to } of model.backup)
      this.#fill(
        { lane: model.world.laneBetween(from, to), speed: 30, from: 0, to: 1, backwards: false },
        2,
        'backup-dot',
        0.85,
        1,
      );
    this.#pool.close();
  }

  resize(): void {}

  move(seconds: number, screen: Screen): void {
    const time = this.#moving ? seconds : 0;
    for (const { image, run, offset } of this.#dots) {
      const span = run.to - run.from;
      const gone = (offset + (time * run.speed) / (run.lane.length * span)) % 1;
      const at = run.backwards ? run.to - gone * span : run.from + gone * span;
      const { x, y, angle } = placeOnLane(run.lane, at, this.#place);
      image.x = x;
      image.y = y;
      image.rotation = angle;
      image.visible = x > screen.left && x < screen.right && y > screen.top && y < screen.bottom;
    }
  }

  destroy(): void {
    this.#pool.destroy();
  }

  #fill(run: Run, count: number, mark: 'dot' | 'backup-dot', scale: number, alpha: number): void {
    for (let index = 0; index < count; index++) {
      const image = this.#pool
        .lend(markKey(mark))
        .setScale(scale / MARK_SCALE)
        .setAlpha(alpha);
      this.#dots.push({ image, run, offset: (index + 0.35) / count });
    }
  }
}

function keyOf({ calm, hot, backup }: MapModel): string {
  const calmKey = calm
    .map((lane) => `${lane.link.key}${lane.flow}${lane.dim ? '-' : ''}${lane.strong ? '+' : ''}`)
    .join();
  const hotKey = hot
    .map((lane) => `${lane.key}${lane.gate ? `g${lane.gate.blocks > 0}` : lane.reach.toFixed(1)}`)
    .join();
  return `${calmKey}|${hotKey}|${backup.map(({ from, to }) => `${from.index}>${to.index}`).join()}`;
}
