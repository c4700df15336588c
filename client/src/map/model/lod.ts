// How much a site shows. The map gets quieter as it gets smaller; harm and running backup always show.
export type Detail = 0 | 1 | 2;

/** Below this many screen pixels per world unit only buildings are drawn. */
export const FAR = 0.55;
/** Screen pixels between two sites from which a pill finds room. */
const PILL_ROOM = 50;

export interface SiteStanding {
  readonly own: boolean;
  readonly tapped: boolean;
  /** Cover below two weeks, hit, or reached by a shortage. */
  readonly harmed: boolean;
  readonly backupRuns: boolean;
}

/** `zoom` in CSS pixels per world unit; `spacing` between sites in world units. */
export function detailOf(zoom: number, spacing: number, standing: SiteStanding, buildingsOnly: boolean): Detail {
  if (buildingsOnly) return 0;
  if (standing.tapped) return 2;
  if (zoom < FAR) return standing.harmed || standing.backupRuns ? 1 : 0;
  if (standing.harmed || standing.backupRuns) return 2;
  return standing.own && zoom * spacing >= PILL_ROOM ? 2 : 1;
}

/** Factor that keeps signs at 12 CSS pixels or more; 1 when the map is large enough. */
export function signScale(zoom: number): number {
  return Math.max(1, Math.round((0.98 / zoom) * 20) / 20);
}
