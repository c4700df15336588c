// A lane on which something happens, at one moment: which stretch is calm, short, held or fed by backup.
// Positions are shares 0 to 1 of the lane's length.
import type { Lane } from './lane.ts';
import { landfall } from './lane.ts';
import type { Front, Hit } from './yearStory.ts';

export type Stretch = 'calm' | 'short' | 'behind' | 'backup' | 'gap';
export interface HotLane {
  readonly key: string;
  readonly lane: Lane;
  readonly role: Front['role'];
  /** How far the shortage has come; 1 = all the way. */
  readonly reach: number;
  /** The front still moves: draw chevrons. */
  readonly moving: boolean;
  /** Place of the cut, if the link is cut. */
  readonly cut: number | null;
  readonly gate: { readonly at: number; readonly blocks: number; readonly partial: boolean } | null;
  readonly label: {
    readonly kind: 'arrives' | 'arrived' | 'held' | 'delays' | 'cut';
    readonly week: number;
    readonly at: number;
  } | null;
  /** Order of beginning: the newest is followed by the camera. */
  readonly began: number;
  readonly front: Front | null;
}

/** Chevrons halt this far before a gate, in world units. */
const HALT = 20;
const CUT_AT = 0.42;
/** Weeks a healed lane stays marked. */
const AFTER = 1;
export const GATE_BLOCK_COUNT = 6;

export function isHot(front: Front, week: number): boolean {
  return week >= front.leaves && week < front.until + AFTER;
}

/** `backupLeft`: share of the backup's start stock that is left, 0 to 1 (1 for a standby line). */
export function hotFront(front: Front, lane: Lane, week: number, backupLeft: number): HotLane {
  const gate = gateAt(front, lane, week, backupLeft);
  const progress = Math.max(0.02, Math.min(1, (week - front.leaves) / Math.max(0.1, front.arrives - front.leaves)));
  const stop = gate ? gate.at - HALT / lane.length : 1;
  const resumed = front.gate?.opened != null ? Math.min(1, (week - front.gate.opened) / 1.5) : 0;
  const shelter = shelterAt(lane);
  const reach =
    front.gate && !gate && front.gate.opened != null ? shelter + (1 - shelter) * resumed : Math.min(stop, progress);
  return {
    key: `${front.from}>${front.to}:${front.leaves}`,
    lane,
    role: front.role,
    reach,
    moving: reach < stop - 0.001 || (gate !== null && progress < 1),
    cut: null,
    gate,
    label: labelOf(front, gate, week),
    began: front.leaves,
    front,
  };
}

export function hotCut(hit: Hit, key: string, lane: Lane, role: Front['role']): HotLane {
  return {
    key,
    lane,
    role,
    reach: 1,
    moving: false,
    cut: CUT_AT,
    gate: null,
    label: { kind: 'cut', week: hit.week, at: CUT_AT },
    began: hit.week,
    front: null,
  };
}

/** Joins what a cut and a front say about one lane. */
export function joinHot(cut: HotLane, front: HotLane): HotLane {
  return { ...front, cut: cut.cut };
}

/** What is drawn at a share of the lane. */
export function stretchAt(hot: HotLane, share: number): Stretch {
  if (hot.cut !== null) {
    const gap = 16 / hot.lane.length;
    if (Math.abs(share - hot.cut) < gap) return 'gap';
  }
  if (hot.gate && share > hot.gate.at) return hot.gate.blocks > 0 ? 'backup' : 'behind';
  if (share <= hot.reach) return hot.cut !== null && share > hot.cut ? 'behind' : 'short';
  return hot.gate || hot.cut !== null ? 'behind' : 'calm';
}

function gateAt(front: Front, lane: Lane, week: number, backupLeft: number): HotLane['gate'] {
  const { gate } = front;
  if (!gate || week < gate.from) return null;
  if (gate.opened !== null && week >= gate.opened) return null;
  const partial = gate.by === 'reserve';
  const blocks = partial ? Math.max(1, Math.ceil(backupLeft * GATE_BLOCK_COUNT - 0.01)) : GATE_BLOCK_COUNT;
  return { at: shelterAt(lane), blocks, partial: gate.opened !== null || (partial && blocks < GATE_BLOCK_COUNT) };
}

function shelterAt(lane: Lane): number {
  return Math.max(0.3, Math.min(0.86, landfall(lane) - 26 / lane.length));
}

function labelOf(front: Front, gate: HotLane['gate'], week: number): HotLane['label'] {
  if (gate) {
    const opens = front.gate!.opened;
    return gate.partial && opens !== null
      ? { kind: 'delays', week: Math.max(0, opens - Math.floor(week)), at: gate.at }
      : { kind: 'held', week: front.gate!.from, at: gate.at };
  }
  if (front.kind === 'home') return null;
  const arrives = front.gate?.opened ?? front.arrives;
  return { kind: week < arrives ? 'arrives' : 'arrived', week: arrives, at: 0.5 };
}
