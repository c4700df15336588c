// Moves the camera: to where the rules want it, at most once in 1.2 s, eased; or under the player's hand.
import type Phaser from 'phaser';
import type { Screen } from './layers/Layer.ts';
import { between, type CameraView, type HostSize, moveDuration } from './model/cameraRules.ts';

const BETWEEN_MOVES = 1200;
const CLOSEST = 3;

export class CameraRig {
  readonly #camera: Phaser.Cameras.Scene2D.Camera;
  #host: HostSize = { width: 1, height: 1 };
  #dpr = 1;
  #view: CameraView = { x: 0, y: 0, zoom: 1 };
  #move: { from: CameraView; to: CameraView; began: number; lasts: number } | null = null;
  #wanted: CameraView | null = null;
  #lastMove = -Infinity;
  #widest = 0.3;

  constructor(camera: Phaser.Cameras.Scene2D.Camera) {
    this.#camera = camera;
  }

  resize(host: HostSize, dpr: number): void {
    this.#host = host;
    this.#dpr = dpr;
    this.#apply();
  }

  /** Farthest a player may zoom out. */
  setWidest(zoom: number): void {
    this.#widest = zoom;
  }

  /** `cut` jumps (first view, resize, reduced motion). */
  look(view: CameraView, cut: boolean): void {
    if (cut) {
      this.#move = null;
      this.#wanted = null;
      this.#view = view;
      this.#apply();
    } else this.#wanted = view;
  }

  /** True while the camera moves. */
  step(now: number): boolean {
    if (this.#wanted && !same(this.#wanted, this.#move?.to ?? this.#view) && now - this.#lastMove >= BETWEEN_MOVES) {
      this.#move = { from: this.#view, to: this.#wanted, began: now, lasts: moveDuration(this.#view, this.#wanted) };
      this.#lastMove = now;
      this.#wanted = null;
    }
    if (!this.#move) return false;
    const share = Math.min(1, (now - this.#move.began) / this.#move.lasts);
    this.#view = between(this.#move.from, this.#move.to, share);
    if (share >= 1) this.#move = null;
    this.#apply();
    return true;
  }

  /** Drag by CSS pixels. */
  pan(dx: number, dy: number): void {
    this.#release();
    this.#view = { ...this.#view, x: this.#view.x - dx / this.#view.zoom, y: this.#view.y - dy / this.#view.zoom };
    this.#apply();
  }

  /** Zoom by a factor round a point of the host in CSS pixels. */
  zoomAt(factor: number, x: number, y: number): void {
    this.#release();
    const before = this.worldAt(x, y);
    const zoom = Math.max(this.#widest, Math.min(CLOSEST, this.#view.zoom * factor));
    this.#view = { ...this.#view, zoom };
    const after = this.worldAt(x, y);
    this.#view = { zoom, x: this.#view.x + before.x - after.x, y: this.#view.y + before.y - after.y };
    this.#apply();
  }

  worldAt(x: number, y: number): { x: number; y: number } {
    return {
      x: this.#view.x + (x - this.#host.width / 2) / this.#view.zoom,
      y: this.#view.y + (y - this.#host.height / 2) / this.#view.zoom,
    };
  }

  get view(): CameraView {
    return this.#view;
  }

  screen(): Screen {
    const { x, y, zoom } = this.#view;
    const halfWidth = this.#host.width / 2 / zoom;
    const halfHeight = this.#host.height / 2 / zoom;
    return {
      zoom,
      restZoom: this.#move?.to.zoom ?? zoom,
      dpr: this.#dpr,
      left: x - halfWidth,
      right: x + halfWidth,
      top: y - halfHeight,
      bottom: y + halfHeight,
    };
  }

  #release(): void {
    this.#move = null;
    this.#wanted = null;
  }

  #apply(): void {
    this.#camera.setZoom(this.#view.zoom * this.#dpr);
    this.#camera.centerOn(this.#view.x, this.#view.y);
  }
}

function same(a: CameraView, b: CameraView): boolean {
  return Math.abs(a.x - b.x) < 2 && Math.abs(a.y - b.y) < 2 && Math.abs(a.zoom / b.zoom - 1) < 0.01;
}
