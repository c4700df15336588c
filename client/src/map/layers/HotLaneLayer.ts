// Lanes on which a shortage runs: red dashes up to the front, three chevrons at it, a gap with frayed ends where a link is
// cut, a teal arc where backup holds, dots behind it.
import type Phaser from 'phaser';
import { STRETCH } from '../brush/marks.ts';
import { type HotLane, stretchAt } from '../model/hotLane.ts';
import { type LanePlace, overLandAt, placeOnLane } from '../model/lane.ts';
import type { MapModel } from '../model/mapModel.ts';
import { DEPTH_OF } from './depth.ts';
import { ImagePool } from './ImagePool.ts';
import type { Layer } from './Layer.ts';
import { gateKey, MARK_SCALE, markKey } from './MarkTextures.ts';

/** The gate is what the eye is to find first. */
const GATE_SIZE = 1.3;

export class HotLaneLayer implements Layer {
  readonly #stretches: ImagePool;
  readonly #fronts: ImagePool;
  readonly #gates: ImagePool;
  readonly #place: LanePlace = { x: 0, y: 0, angle: 0 };
  #drawn = '';

  constructor(scene: Phaser.Scene) {
    this.#stretches = new ImagePool(scene, DEPTH_OF.hotLanes);
    this.#fronts = new ImagePool(scene, DEPTH_OF.fronts);
    this.#gates = new ImagePool(scene, DEPTH_OF.gates);
  }

  draw({ hot }: MapModel): void {
    this.#drawStretches(hot);
    this.#drawFronts(hot);
  }

  resize(): void {}

  destroy(): void {
    this.#stretches.destroy();
    this.#fronts.destroy();
    this.#gates.destroy();
  }

  #drawStretches(hot: readonly HotLane[]): void {
    const key = hot
      .map(
        (lane) =>
          `${lane.key}:${Math.round((lane.reach * lane.lane.length) / STRETCH)}:${lane.cut}:${lane.gate?.at}:${(lane.gate?.blocks ?? 0) > 0}`,
      )
      .join();
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#stretches.open();
    for (const lane of hot) this.#layStretches(lane);
    this.#stretches.close();
  }

  #layStretches(hot: HotLane): void {
    const count = Math.max(2, Math.round(hot.lane.length / STRETCH));
    for (let index = 0; index < count; index++) {
      const share = (index + 0.5) / count;
      const stretch = stretchAt(hot, share);
      if (stretch === 'gap') continue;
      const { x, y, angle } = placeOnLane(hot.lane, share, this.#place);
      const ground = overLandAt(hot.lane, share) ? 'land' : 'sea';
      this.#stretches
        .lend(markKey(`${stretch}-${ground}`))
        .setPosition(x, y)
        .setRotation(angle)
        .setScale(1 / MARK_SCALE);
    }
  }

  #drawFronts(hot: readonly HotLane[]): void {
    this.#fronts.open();
    this.#gates.open();
    for (const lane of hot) {
      if (lane.moving && lane.cut === null) this.#put(this.#fronts, markKey('chevrons'), lane, lane.reach);
      if (lane.cut !== null) this.#put(this.#fronts, markKey('fray'), lane, lane.cut);
      if (lane.gate) this.#put(this.#gates, gateKey(lane.gate.blocks), lane, lane.gate.at, GATE_SIZE);
    }
    this.#fronts.close();
    this.#gates.close();
  }

  #put(pool: ImagePool, texture: string, hot: HotLane, share: number, size = 1): void {
    const { x, y, angle } = placeOnLane(hot.lane, share, this.#place);
    pool
      .lend(texture)
      .setPosition(x, y)
      .setRotation(angle)
      .setScale(size / MARK_SCALE);
  }
}
