// The one contract of all layers: draw what the model says, follow the camera, go away without a trace.
import type { MapModel } from '../model/mapModel.ts';

export interface Screen {
  /** CSS pixels per world unit. */
  readonly zoom: number;
  /** Zoom the camera is heading for: textures are made for it. */
  readonly restZoom: number;
  readonly dpr: number;
  /** World box in view. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Layer {
  /** The model changed. */
  draw(model: MapModel): void;
  /** The host, the zoom aimed at or the pixel ratio changed. */
  resize(screen: Screen): void;
  /** Every frame, for what moves by itself; seconds of animation time. */
  move?(seconds: number, screen: Screen): void;
  destroy(): void;
}
