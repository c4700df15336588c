// One finger or the mouse pans, two fingers or the wheel zoom, a tap selects. Plain pointer events: no key is ever taken.
export interface GestureTarget {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoomAt: (factor: number, x: number, y: number) => void;
  readonly tap: (x: number, y: number) => void;
}
interface Finger {
  x: number;
  y: number;
}
const TAP_REACH = 8;

/** Listens on the host until the returned function is called. Places are CSS pixels inside the host. */
export function listenToGestures(host: HTMLElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Finger>();
  let travelled = 0;
  const inHost = (event: { clientX: number; clientY: number }) => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, inHost(event));
    host.setPointerCapture(event.pointerId);
  };
  const moved = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const before = { ...finger };
    Object.assign(finger, inHost(event));
    travelled += Math.hypot(finger.x - before.x, finger.y - before.y);
    if (travelled < TAP_REACH) return;
    if (fingers.size === 1) target.pan(finger.x - before.x, finger.y - before.y);
    else pinch([...fingers.values()], finger, before, target);
  };
  const up = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (finger && fingers.size === 0 && travelled < TAP_REACH && event.type === 'pointerup')
      target.tap(finger.x, finger.y);
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = inHost(event);
    target.zoomAt(Math.exp(-event.deltaY * 0.0015), x, y);
  };
  host.addEventListener('pointerdown', down);
  host.addEventListener('pointermove', moved);
  host.addEventListener('pointerup', up);
  host.addEventListener('pointercancel', up);
  host.addEventListener('wheel', wheel, { passive: false });
  return () => {
    host.removeEventListener('pointerdown', down);
    host.removeEventListener('pointermove', moved);
    host.removeEventListener('pointerup', up);
    host.removeEventListener('pointercancel', up);
    host.removeEventListener('wheel', wheel);
  };
}

function pinch(all: readonly Finger[], moved: Finger, before: Finger, target: GestureTarget): void {
  const other = all.find((finger) => finger !== moved);
  if (!other) return;
  const wide = Math.hypot(moved.x - other.x, moved.y - other.y);
  const was = Math.hypot(before.x - other.x, before.y - other.y);
  if (was > 10) target.zoomAt(wide / was, (moved.x + other.x) / 2, (moved.y + other.y) / 2);
}
