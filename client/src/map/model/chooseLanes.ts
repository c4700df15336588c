// Which lanes are drawn: at rest the ten largest and the viewer's own imports, under a focus also what it touches.
import type { Role } from '@jic/shared/state/ids';
import type { MapFocus, MapSelection } from '../stage.ts';
import type { Lane } from './lane.ts';
import type { MapFacts, MapMoment } from './mapModel.ts';
import type { MapSite, MapWorld, TradeLink } from './mapWorld.ts';

export interface LaneLook {
  readonly link: TradeLink;
  readonly lane: Lane;
  /** World units. */
  readonly width: number;
  /** World units a second. */
  readonly speed: number;
  readonly dots: number;
  readonly dim: boolean;
  readonly strong: boolean;
  /** Own imports beyond the largest lanes: there, but in the background. */
  readonly quiet: boolean;
}
export interface ChosenLanes {
  readonly lanes: readonly LaneLook[];
  /** Site indices a focus touches; null without a focus. */
  readonly touched: ReadonlySet<number> | null;
}

const LARGEST = 10;
/** Own imports below this share of what the state uses of a role stay hidden at rest. */
const SMALL_IMPORT = 0.06;
const QUIET_WIDTH = 0.6;

export function chooseLanes(facts: MapFacts, { focus, selection, door }: MapMoment): ChosenLanes {
  const { world, own } = facts;
  const focused = door ? null : focusedLinks(facts, focus, selection);
  const atRest = world.links.filter(
    (link, index) => index < LARGEST || (!door && link.buyer === own && link.share >= SMALL_IMPORT),
  );
  const strong = new Set(focused ?? []);
  const inForce = new Set(world.links.slice(0, LARGEST));
  const shown = [...new Set([...atRest, ...strong])];
  const largest = world.links[0]?.volume ?? 1;
  return {
    lanes: shown.map((link) => laneLook(world, link, largest, focused !== null, strong.has(link), !inForce.has(link))),
    touched: focused === null ? null : touchedSites(world, focused, focus, selection),
  };
}

function laneLook(
  world: MapWorld,
  link: TradeLink,
  largest: number,
  focusing: boolean,
  strong: boolean,
  minor: boolean,
): LaneLook {
  const quiet = minor && !strong;
  const lane = world.laneOf(link);
  const weight = Math.sqrt(link.volume / largest);
  return {
    link,
    lane,
    width: (1.4 + 4.2 * weight) * (strong ? 1.25 : quiet ? QUIET_WIDTH : 1),
    speed: 12 + 28 * weight,
    dots: Math.max(1, Math.round(lane.length / (quiet ? 130 : 60))),
    dim: focusing && !strong,
    strong,
    quiet,
  };
}

/** Links a focus names, or the imports of its roles, or those of the tapped industry; null when nothing is in focus. */
function focusedLinks(
  { world, own }: MapFacts,
  focus: MapFocus | null,
  selection: MapSelection | null,
): TradeLink[] | null {
  if (focus?.links?.length) {
    return focus.links.flatMap(
      ({ supplier, buyer, role }) => world.links.find((link) => isLink(world, link, supplier, buyer, role)) ?? [],
    );
  }
  if (focus?.roles?.length) {
    const regions = focus.regions ?? [];
    const buyers = regions.length
      ? world.plan.states.flatMap((state, index) => (regions.includes(state.id) ? [index] : []))
      : [own];
    return world.links.filter(
      (link) => focus.roles!.includes(link.role) && buyers.includes(link.buyer) && link.share >= SMALL_IMPORT,
    );
  }
  if (focus?.regions?.length) return [];
  if (selection && selection.sector !== null) return linksOfIndustry(world, selection);
  return null;
}

function isLink(world: MapWorld, link: TradeLink, supplier: string, buyer: string, role: Role): boolean {
  return (
    link.role === role &&
    world.plan.states[link.supplier]!.id === supplier &&
    world.plan.states[link.buyer]!.id === buyer
  );
}

function linksOfIndustry(world: MapWorld, { region, sector }: MapSelection): TradeLink[] {
  const site = world.sites.find((one) => one.region === region && one.sector === sector);
  if (!site) return [];
  const sold = world.links.filter((link) => link.supplier === site.state && link.role === site.role).slice(0, 4);
  const bought = world.links.filter((link) => link.buyer === site.state && link.role === site.role).slice(0, 4);
  return [...sold, ...bought];
}

function touchedSites(
  world: MapWorld,
  links: readonly TradeLink[],
  focus: MapFocus | null,
  selection: MapSelection | null,
): Set<number> {
  const touched = new Set<number>();
  for (const { supplier, buyer, role } of links) {
    touched.add(world.hubOf(supplier, role).index);
    touched.add(world.hubOf(buyer, role).index);
  }
  const named = (site: MapSite) =>
    focus
      ? focus.regions?.includes(site.region) && (!focus.roles || focus.roles.includes(site.role))
      : selection?.region === site.region && selection.sector === site.sector;
  for (const site of world.sites) if (named(site)) touched.add(site.index);
  return touched;
}
