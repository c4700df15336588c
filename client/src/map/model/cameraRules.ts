// Where the camera looks, by what is going on. Pure: sizes in CSS pixels, places in world units.
import type { Box } from '../landmass/landmass.ts';
import type { Point } from '../landmass/siteLayout.ts';
import type { MapInsets } from '../stage.ts';

export interface CameraView {
  /** World point shown in the middle of the host. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels per world unit. */
  readonly zoom: number;
}
export interface HostSize {
  readonly width: number;
  readonly height: number;
}

const PADDING = 0.12;
const NEAREST = 1.7;
const CRISIS_ZOOM = 1.3;
/** Room for a state's name above its coast and pills below. */
const NAME_ROOM = 30;

/** Fits `box` into the part of the host that no panel covers. */
export function fitBox(box: Box, host: HostSize, insets: MapInsets, padding = PADDING, nearest = NEAREST): CameraView {
  const wide = Math.max(40, host.width - insets.left - insets.right);
  const high = Math.max(40, host.height - insets.top - insets.bottom);
  const zoom = Math.min(
    nearest,
    (wide * (1 - padding)) / (box.right - box.left),
    (high * (1 - padding)) / (box.bottom - box.top),
  );
  return {
    zoom,
    x: (box.left + box.right) / 2 + (insets.right - insets.left) / 2 / zoom,
    y: (box.top + box.bottom) / 2 + (insets.bottom - insets.top) / 2 / zoom,
  };
}

/** Plan: the whole world. */
export function viewOfWorld(states: readonly Box[], host: HostSize, insets: MapInsets): CameraView {
  const box = around(states);
  return fitBox({ ...box, top: box.top - NAME_ROOM }, host, insets, 0.04, 1.4);
}

/** Phone strip: the own state, filling the strip's width or twice its height, upper part first. */
export function viewOfOwnState(own: Box, host: HostSize, insets: MapInsets): CameraView {
  const zoom = Math.min(1.1, Math.max(0.75, (host.height / (own.bottom - own.top)) * 1.02));
  const shift = (insets.right - insets.left) / 2 / zoom;
  return { x: (own.left + own.right) / 2 - (host.width * 0.16) / zoom + shift, y: (own.top + own.bottom) / 2, zoom };
}

/** Resolve: both ends of the newest front and the own state; the whole world while nothing has happened. */
export function viewOfFront(
  ends: readonly Point[],
  own: Box | null,
  states: readonly Box[],
  host: HostSize,
  insets: MapInsets,
): CameraView {
  if (ends.length === 0) return viewOfWorld(states, host, insets);
  const boxes = ends.map(({ x, y }) => ({ left: x - 70, right: x + 70, top: y - 70, bottom: y + 70 }));
  const whole = viewOfWorld(states, host, insets);
  const framed = fitBox(around(own ? [...boxes, own] : boxes), host, insets);
  return framed.zoom > whole.zoom * 1.08 ? framed : whole;
}

/** Crisis: the broken node in the upper third of what is free, at 1.3. */
export function viewOfBreak(node: Point, host: HostSize, insets: MapInsets, compact: boolean): CameraView {
  const zoom = compact ? 1 : CRISIS_ZOOM;
  const high = host.height - insets.top - insets.bottom;
  const wanted = insets.top + high * (compact ? 0.42 : 1 / 3);
  const middle = insets.left + (host.width - insets.left - insets.right) / 2 + (compact ? host.width * 0.1 : 0);
  return { x: node.x - (middle - host.width / 2) / zoom, y: node.y - (wanted - host.height / 2) / zoom, zoom };
}

/** Milliseconds of a move: longer for farther. */
export function moveDuration(from: CameraView, to: CameraView): number {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) * to.zoom;
  return Math.min(1400, 900 + distance * 0.5);
}

export function between(from: CameraView, to: CameraView, share: number): CameraView {
  const eased = share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
  return {
    x: from.x + (to.x - from.x) * eased,
    y: from.y + (to.y - from.y) * eased,
    zoom: from.zoom * (to.zoom / from.zoom) ** eased,
  };
}

export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
