// The unmoving side of the map: sites and trade links of a scenario, with their places. Made once per scenario.
import type { Scenario } from '@jic/shared/scenario/Scenario';
import { baseFigures } from '@jic/shared/state/baseFigures';
import { type RegionId, ROLES, type Role } from '@jic/shared/state/ids';
import { type Landmass, landmassOf } from '../landmass/landmass.ts';
import type { Point } from '../landmass/siteLayout.ts';
import type { WorldPlan } from '../landmass/worldPlan.ts';
import { baseTrade } from './baseTrade.ts';
import { type Lane, layLane } from './lane.ts';

export interface MapSite extends Point {
  readonly index: number;
  /** Index of the state. */
  readonly state: number;
  readonly region: RegionId;
  readonly sector: number;
  readonly role: Role;
  readonly variant: number;
  /** Output against the largest of its sector, 0 to 1. */
  readonly size: number;
}
/** All a state sells to another of one role. */
export interface TradeLink {
  readonly key: string;
  readonly supplier: number;
  readonly buyer: number;
  readonly role: Role;
  /** Goods a year. */
  readonly volume: number;
  /** Share of all the buyer uses of the role, 0 to 1. */
  readonly share: number;
}
export interface MapWorld {
  readonly plan: WorldPlan;
  readonly land: Landmass;
  readonly sites: readonly MapSite[];
  readonly links: readonly TradeLink[];
  /** Site of an industry; undefined where the map has none. */
  readonly siteOf: (state: number, sector: number) => MapSite | undefined;
  /** Site of a role's first sector: where its stocks, reserve and standby line stand. */
  readonly hubOf: (state: number, role: Role) => MapSite;
  readonly laneOf: (link: Pick<TradeLink, 'supplier' | 'buyer' | 'role'>) => Lane;
  /** Lane inside one state, from one industry to another. */
  readonly laneBetween: (from: MapSite, to: MapSite) => Lane;
}

const kept = new WeakMap<Scenario, MapWorld>();

export function worldOf(scenario: Scenario): MapWorld {
  const found = kept.get(scenario);
  if (found) return found;
  const made = buildWorld(planOf(scenario), linksOf(scenario));
  kept.set(scenario, made);
  return made;
}

export function planOf(scenario: Scenario): WorldPlan {
  const { map, table, sectors } = scenario;
  const figures = baseFigures(scenario);
  return {
    width: map.width,
    height: map.height,
    spacing: map.siteSpacing,
    states: scenario.regions.map(({ id }, state) => {
      const { id: _, ...place } = map.regions.find((region) => region.id === id)!;
      return {
        id,
        ...place,
        gdp: figures.regions[id]!.gdp,
        industries: sectors.map(({ role }, sector) => ({
          sector,
          role,
          output: table.output[state * sectors.length + sector]!,
          variant: Math.max(0, scenario.roleSectors[role].indexOf(sector)),
        })),
      };
    }),
  };
}

export function buildWorld(plan: WorldPlan, links: readonly TradeLink[]): MapWorld {
  const land = landmassOf(plan);
  const sites = sitesOf(plan, land);
  const bySector = new Map(sites.map((site) => [`${site.state}/${site.sector}`, site]));
  const hubs = new Map<string, MapSite>();
  for (const site of sites) if (site.variant === 0) hubs.set(`${site.state}/${site.role}`, site);
  const lanes = new Map<string, Lane>();
  const laneBetween = (from: MapSite, to: MapSite) => {
    const key = `${from.index}>${to.index}`;
    const lane = lanes.get(key) ?? layLane(from, to, sites, land.isLand);
    lanes.set(key, lane);
    return lane;
  };
  const hubOf = (state: number, role: Role) => hubs.get(`${state}/${role}`)!;
  return {
    plan,
    land,
    sites,
    links,
    siteOf: (state, sector) => bySector.get(`${state}/${sector}`),
    hubOf,
    laneBetween,
    laneOf: ({ supplier, buyer, role }) => laneBetween(hubOf(supplier, role), hubOf(buyer, role)),
  };
}

function sitesOf(plan: WorldPlan, land: Landmass): MapSite[] {
  const largest = new Map<number, number>();
  for (const state of plan.states) {
    for (const { sector, output } of state.industries) largest.set(sector, Math.max(largest.get(sector) ?? 0, output));
  }
  const sites: MapSite[] = [];
  plan.states.forEach((state, stateIndex) => {
    state.industries.forEach(({ sector, role, output, variant }, place) => {
      const { x, y } = land.sites[stateIndex]![place]!;
      const size = output / (largest.get(sector) || 1);
      sites.push({ index: sites.length, state: stateIndex, region: state.id, sector, role, variant, size, x, y });
    });
  });
  return sites;
}

/** Links between states by role, largest first. */
function linksOf(scenario: Scenario): TradeLink[] {
  const trade = baseTrade(scenario);
  const count = scenario.regions.length;
  const links: TradeLink[] = [];
  for (const role of ROLES) {
    for (let buyer = 0; buyer < count; buyer++) {
      const from = scenario.regions.map((_, supplier) => volumeOf(scenario, trade, role, supplier, buyer));
      const used = from.reduce((sum, volume) => sum + volume, 0);
      from.forEach((volume, supplier) => {
        if (supplier === buyer || volume <= 0) return;
        links.push({ key: `${role}:${supplier}>${buyer}`, supplier, buyer, role, volume, share: volume / used });
      });
    }
  }
  return links.sort((a, b) => b.volume - a.volume);
}

function volumeOf(scenario: Scenario, trade: Float64Array, role: Role, supplier: number, buyer: number): number {
  const count = scenario.regions.length;
  return scenario.roleSectors[role].reduce(
    (sum, sector) => sum + trade[(sector * count + supplier) * count + buyer]!,
    0,
  );
}
