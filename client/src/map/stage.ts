// What the map is asked to show. Screens set these signals; the map and its table read them and know no screen.
import type { RegionId, Role } from '@jic/shared/state/ids';
import { signal } from '@preact/signals';

/** One trade link: everything of `role` that `supplier` sells to `buyer`. */
export interface MapLink {
  readonly supplier: RegionId;
  readonly buyer: RegionId;
  readonly role: Role;
}

/** What a lever, a test or a node touches: it keeps its strength, the rest fades. Empty lists touch nothing. */
export interface MapFocus {
  readonly regions?: readonly RegionId[];
  readonly roles?: readonly Role[];
  readonly links?: readonly MapLink[];
  /** The one number that matters, in the words of the screen; written on the first link, else over the first site. */
  readonly note?: string;
  /** Reserve weeks the draft plan would add, per critical role: drawn as hollow blocks on the own sites. */
  readonly plannedReserve?: Readonly<Partial<Record<Role, number>>>;
  /** Roles whose standby line the draft plan would build: drawn as a dotted outline on the own sites. */
  readonly plannedStandby?: readonly Role[];
}

/** Screen pixels covered by panels on each side: nothing important is drawn beneath them. */
export interface MapInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** `door`: buildings and calm flows. `plan`: whole world. `resolve`: follows the newest front. `crisis`: the broken node. */
export type MapMode = 'door' | 'plan' | 'resolve' | 'crisis';

/** One industry (sector index of the scenario), or a whole state where sector is null. */
export interface MapSelection {
  readonly region: RegionId;
  readonly sector: number | null;
}

export const mapMode = signal<MapMode>('plan');
export const mapFocus = signal<MapFocus | null>(null);
/** Fractional week of the year shown, 0 (before week 1) to the weeks of the year. */
export const playWeek = signal(0);
/** The camera follows what happens; false once the player has dragged or pinched. */
export const mapFollow = signal(true);
export const mapInsets = signal<MapInsets>({ top: 0, right: 0, bottom: 0, left: 0 });
export const selected = signal<MapSelection | null>(null);
