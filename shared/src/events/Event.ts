// What happened, as past facts in the order they happened. Never refused, never derived from names.
import type { CellId, CriticalRole, RegionId, Role, SeatId, ShockId } from '../state/ids.ts';

/** `round` and `week` (1 to 52; 0 = before the first week) say when. */
export type Event = { readonly round: number; readonly week: number } & (
  | { readonly kind: 'round-started' }
  | { readonly kind: 'shock-struck'; readonly shock: ShockId; readonly cell: CellId | null; readonly region: RegionId | null; readonly supplier: RegionId | null; readonly role: Role | null; readonly severity: number; readonly weeks: number }
  | { readonly kind: 'shock-faded'; readonly shock: ShockId; readonly cell: CellId | null; readonly region: RegionId | null }
  | { readonly kind: 'shortage-began'; readonly region: RegionId; readonly role: CriticalRole; readonly delivered: number }
  | { readonly kind: 'shortage-ended'; readonly region: RegionId; readonly role: CriticalRole }
  | { readonly kind: 'industry-slowed'; readonly region: RegionId; readonly sector: number; readonly output: number; readonly missing: Role }
  | { readonly kind: 'industry-recovered'; readonly region: RegionId; readonly sector: number }
  | { readonly kind: 'backup-activated'; readonly region: RegionId; readonly role: CriticalRole }
  | { readonly kind: 'standby-started'; readonly region: RegionId; readonly role: CriticalRole }
  | { readonly kind: 'standby-stopped'; readonly region: RegionId; readonly role: CriticalRole }
  | { readonly kind: 'reserve-opened'; readonly region: RegionId; readonly role: CriticalRole }
  | { readonly kind: 'reserve-emptied'; readonly region: RegionId; readonly role: CriticalRole }
  | { readonly kind: 'shortage-held'; readonly region: RegionId; readonly role: CriticalRole; readonly by: 'reserve' | 'standby' | 'both' }
  | { readonly kind: 'red-line-breached'; readonly region: RegionId; readonly role: 'FOOD' | 'ENER'; readonly delivered: number }
  | { readonly kind: 'aid-sent'; readonly from: RegionId; readonly to: RegionId; readonly role: CriticalRole; readonly weeks: number; readonly byClause: boolean }
  | { readonly kind: 'aid-arrived'; readonly from: RegionId; readonly to: RegionId; readonly role: CriticalRole; readonly weeks: number }
  | { readonly kind: 'ration-ordered'; readonly region: RegionId; readonly role: 'FOOD' | 'ENER'; readonly mode: 'industry-first' | 'homes-first' }
  | { readonly kind: 'rerouted'; readonly seat: SeatId }
  | { readonly kind: 'stretched'; readonly seat: SeatId }
  | { readonly kind: 'pause-opened' }
  | { readonly kind: 'year-ended' }
  | { readonly kind: 'game-ended' }
);
export type EventKind = Event['kind'];
