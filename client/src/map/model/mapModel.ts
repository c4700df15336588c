// View + scenario + week → everything the layers draw, as plain data. No canvas here; all of it can be tested.
import { CRITICAL_ROLES, type CriticalRole, type Role } from '@jic/shared/state/ids';
import type { YearRow } from '@jic/shared/views/yearRecord';
import type { SiteLook } from '../brush/site.ts';
import type { Point } from '../landmass/siteLayout.ts';
import type { MapFocus, MapSelection } from '../stage.ts';
import { backupLeftOf, valueAt } from './atWeek.ts';
import { chooseLanes, type LaneLook } from './chooseLanes.ts';
import { type HotLane, hotCut, hotFront, isHot, joinHot } from './hotLane.ts';
import type { MapSite, MapWorld } from './mapWorld.ts';
import { type Front, flowShare, type YearStory } from './yearStory.ts';

/** What the map must know of a view, by state index; the door fills it with calm figures. */
export interface MapFacts {
  readonly world: MapWorld;
  /** Index of the viewer's state; -1 for the public. */
  readonly own: number;
  readonly rows: readonly YearRow[];
  readonly story: YearStory;
  readonly weeks: number;
  /** Cover per site before any week is known. */
  readonly coverAtRest: (site: MapSite) => number;
  readonly states: readonly StateFacts[];
  readonly sectorsOf: (role: Role) => readonly number[];
}
export interface StateFacts {
  readonly name: string;
  readonly crest: string;
  /** Reserve weeks and standby share per critical role, public figures of the year's start. */
  readonly reserve: Readonly<Record<CriticalRole, number>>;
  readonly standby: Readonly<Record<CriticalRole, number>>;
  /** Standby lines on order (own state only). */
  readonly ordered: readonly Role[];
  readonly standbyStarted: Readonly<Partial<Record<Role, number>>>;
}
export interface MapMoment {
  readonly week: number;
  readonly focus: MapFocus | null;
  readonly selection: MapSelection | null;
  /** Dimmer, quieter: buildings and calm flows only. */
  readonly door: boolean;
  /** Reduced motion: cracks and fills are finished at once. */
  readonly still: boolean;
}

export interface SiteState {
  readonly site: MapSite;
  readonly look: Omit<SiteLook, 'detail' | 'pill'>;
  /** Text of the pill: weeks of cover, or the loss where it was hit. */
  readonly sign: { readonly kind: 'cover' | 'loss'; readonly value: number; readonly tone: 'ink' | 'harm' | 'backup' };
  readonly harmed: boolean;
  readonly tapped: boolean;
  readonly dim: boolean;
}
export interface Stain {
  readonly site: MapSite;
  readonly radius: number;
  /** 0 to 1. */
  readonly strength: number;
}
/** Barred teal dots from a store that backup feeds to the industries it serves. */
export interface BackupRun {
  readonly from: MapSite;
  readonly to: MapSite;
}
/** `flow`: share of the usual trade that arrives this week, 0 to 1. */
export interface CalmLane extends LaneLook {
  readonly flow: number;
}
export interface MapModel {
  readonly world: MapWorld;
  readonly own: number;
  readonly states: readonly StateFacts[];
  readonly door: boolean;
  readonly sites: readonly SiteState[];
  readonly stains: readonly Stain[];
  /** All lanes drawn as lines; a cut link is none. */
  readonly lanes: readonly LaneLook[];
  /** Lanes on which goods run undisturbed. */
  readonly calm: readonly CalmLane[];
  readonly hot: readonly HotLane[];
  readonly backup: readonly BackupRun[];
  readonly note: {
    readonly text: string;
    readonly role: Role;
    readonly lane: LaneLook | null;
    readonly at: Point;
  } | null;
  /** Ends of the newest thing that happened, for the camera; empty while all is calm. */
  readonly newest: readonly Point[];
  /** The node or link struck last: where a crisis looks. */
  readonly broken: Point | null;
}

/** Weeks of playing time a crack takes to grow (480 ms), a stain to spread (700) and a standby line to fill (900). */
const CRACK_WEEKS = 1.7;
const STAIN_WEEKS = 2.4;
const FILL_WEEKS = 3.1;
const DARK_BELOW = 0.45;
const DARK_WHEN_HIT = 0.65;
const STAINED_BELOW = 0.8;
const MOST_HOT_LANES = 16;

export function mapModel(facts: MapFacts, moment: MapMoment): MapModel {
  const { world, own, story } = facts;
  const lanes = chooseLanes(facts, moment);
  const hot = moment.door ? [] : hotLanes(facts, moment.week);
  const troubled = new Set(hot.map((lane) => lane.lane));
  const cut = new Set(hot.filter((lane) => lane.cut !== null).map((lane) => lane.lane));
  const touched = lanes.touched;
  const sites = world.sites.map((site) => siteState(facts, moment, site, touched));
  const note = noteOf(facts, moment, lanes.lanes, sites);
  return {
    world,
    own,
    states: facts.states,
    door: moment.door,
    sites,
    stains: stainsOf(facts, moment, sites),
    lanes: lanes.lanes.filter((lane) => !cut.has(lane.lane)),
    calm: lanes.lanes
      .filter((lane) => !troubled.has(lane.lane))
      .map((lane) => ({
        ...lane,
        dim: lane.dim || (hot.length > 0 && !lane.strong),
        flow: laneFlow(facts, lane, moment.week),
      })),
    hot,
    backup: backupRuns(facts, moment.week),
    note,
    newest: newestEnds(facts, moment.week),
    broken: brokenAt(world, story, moment.week),
  };
}

function siteState(facts: MapFacts, moment: MapMoment, site: MapSite, touched: ReadonlySet<number> | null): SiteState {
  const { week, focus, selection } = moment;
  const output = Math.max(
    0,
    valueAt(facts.rows, week, 1, (row) => row.output[industryOf(facts, site)]!),
  );
  const cover = valueAt(facts.rows, week, facts.coverAtRest(site), (row) => row.cover[industryOf(facts, site)]!);
  const hit = facts.story.hits.find(
    (one) => one.kind === 'node' && one.week <= week && week < one.until && hubIs(facts, site, one.state, one.role),
  );
  const dark = !moment.door && output < (hit ? DARK_WHEN_HIT : DARK_BELOW);
  const standby = standbyOf(facts, moment, site);

  const order = facts.story.sequence.findIndex((step) => step.site === site.index);
  const running = standby.standby === 'running';
  return {
    site,
    look: {
      role: site.role,
      variant: site.variant,
      size: quantise(site.size * Math.min(1.1, output), 0.02),
      lit: quantise(Math.min(1, output), 0.1),
      dark,
      cover: quantise(Math.min(cover, 60), cover < 12 ? 0.1 : 1),
      ...reserveOf(facts, moment, site),
      ...standby,
      halo: !moment.door && (running || (touched?.has(site.index) === true && site.state === facts.own)),
      crack: hit ? (moment.still ? 1 : quantise(Math.min(1, (week - hit.week + 0.15) / CRACK_WEEKS), 0.125)) : 0,
      badge: moment.door ? null : badgeOf(facts, order, week),
    },
    sign: hit
      ? { kind: 'loss', value: Math.max(0, 1 - output), tone: 'harm' }
      : { kind: 'cover', value: cover, tone: cover < 2 || dark ? 'harm' : running ? 'backup' : 'ink' },
    harmed:
      !moment.door &&
      (hit !== undefined ||
        cover < 2 ||
        dark ||
        (order >= 0 && facts.story.sequence[order]!.week <= week && output < 0.93)),
    tapped: selection?.region === site.region && selection.sector === site.sector,
    dim: touched !== null && !touched.has(site.index) && site.state !== facts.own && focus !== null,
  };
}

function industryOf({ world }: MapFacts, site: MapSite): number {
  return site.state * world.plan.states[site.state]!.industries.length + site.sector;
}

function hubIs({ world }: MapFacts, site: MapSite, state: number, role: Role | null): boolean {
  return role !== null && world.hubOf(state, role) === site;
}

function reserveOf(facts: MapFacts, { week, focus, door }: MapMoment, site: MapSite) {
  const role = CRITICAL_ROLES.indexOf(site.role as CriticalRole);
  if (door || role < 0 || site.variant > 0) return { reserve: 0, reserveBefore: 0, plannedReserve: 0 };
  const known = facts.states[site.state]!.reserve[site.role as CriticalRole];
  const at = role * facts.states.length + site.state;
  const reserve = quantise(
    valueAt(facts.rows, week, known, (row) => row.reserve[at]!),
    0.1,
  );
  const plannedReserve = site.state === facts.own ? (focus?.plannedReserve?.[site.role] ?? 0) : 0;
  return { reserve, reserveBefore: Math.max(reserve, facts.rows[0]?.reserve[at] ?? 0), plannedReserve };
}

function standbyOf(
  facts: MapFacts,
  { week, focus, door, still }: MapMoment,
  site: MapSite,
): Pick<SiteLook, 'standby' | 'fill'> {
  const role = CRITICAL_ROLES.indexOf(site.role as CriticalRole);
  if (door || role < 0 || site.variant > 0) return { standby: 'none', fill: 0 };
  const state = facts.states[site.state]!;
  const runs = valueAt(facts.rows, week, 0, (row) => row.standby[role * facts.states.length + site.state]!) > 0.003;
  if (runs) {
    const since = week - (state.standbyStarted[site.role] ?? 0);
    return { standby: 'running', fill: still ? 1 : quantise(Math.max(0.1, Math.min(1, since / FILL_WEEKS)), 0.1) };
  }
  if (state.standby[site.role as CriticalRole] > 0.004) return { standby: 'idle', fill: 0 };
  const planned =
    state.ordered.includes(site.role) ||
    (site.state === facts.own && focus?.plannedStandby?.includes(site.role) === true);
  return { standby: planned ? 'planned' : 'none', fill: 0 };
}

function badgeOf({ story }: MapFacts, order: number, week: number): SiteLook['badge'] {
  if (order < 0 || order > 8) return null;
  const happened = story.sequence[order]!.week <= week;
  const next = story.sequence.findIndex((step) => step.week > week);
  if (!happened && (order !== next || story.sequence[0]!.week > week)) return null;
  return { order: order + 1, forecast: !happened };
}

function stainsOf(facts: MapFacts, { week, still, door }: MapMoment, sites: readonly SiteState[]): Stain[] {
  if (door) return [];
  const stains: Stain[] = [];
  for (const { site, look, sign } of sites) {
    const hit = facts.story.hits.find(
      (one) => one.kind === 'node' && one.week <= week && week < one.until && hubIs(facts, site, one.state, one.role),
    );
    if (hit) {
      const spread = still ? 1 : Math.min(1, (week - hit.week) / STAIN_WEEKS);
      stains.push({ site, radius: 40 + 60 * hit.severity, strength: spread * Math.min(1, 0.25 + sign.value) });
    } else if (look.lit < STAINED_BELOW) stains.push({ site, radius: 48, strength: Math.min(1, (1 - look.lit) * 1.2) });
  }
  return stains;
}

function hotLanes(facts: MapFacts, week: number): HotLane[] {
  const { world, story, own } = facts;
  const hot: HotLane[] = [];
  const shown = story.fronts.filter((front) => isHot(front, week));
  const isOwn = (front: Front) => world.sites[front.to]!.state === own || world.sites[front.from]!.state === own;
  const kept = [...shown]
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.leaves - a.leaves)
    .slice(0, MOST_HOT_LANES);
  for (const front of kept) {
    const lane = world.laneBetween(world.sites[front.from]!, world.sites[front.to]!);
    const buyer = world.sites[front.to]!.state;
    hot.push(hotFront(front, lane, week, backupLeftOf(facts.rows, week, facts.states.length, buyer, front.role)));
  }
  for (const hit of story.hits) {
    if (hit.kind !== 'link' || !hit.role || week < hit.week || week >= hit.until) continue;
    const lane = world.laneOf({ supplier: hit.supplier, buyer: hit.state, role: hit.role });
    const cut = hotCut(hit, `cut:${hit.role}:${hit.supplier}>${hit.state}`, lane, hit.role);
    const same = hot.findIndex((one) => one.lane === lane);
    if (same < 0) hot.push(cut);
    else hot[same] = joinHot(cut, hot[same]!);
  }
  return hot.sort((a, b) => a.began - b.began);
}

function backupRuns(facts: MapFacts, week: number): BackupRun[] {
  const { world } = facts;
  const runs: BackupRun[] = [];
  CRITICAL_ROLES.forEach((role, roleIndex) => {
    facts.states.forEach((_, state) => {
      const at = roleIndex * facts.states.length + state;
      const feeding = valueAt(facts.rows, week, 0, (row) => row.standby[at]!) > 0.003;
      if (!feeding) return;
      const hub = world.hubOf(state, role);
      const users = world.sites.filter(
        (site) =>
          site.state === state && site !== hub && site.variant === 0 && (site.role === 'MANU' || site.role === 'SERV'),
      );
      for (const to of users) runs.push({ from: hub, to });
    });
  });
  return runs;
}

function noteOf(
  facts: MapFacts,
  { focus }: MapMoment,
  lanes: readonly LaneLook[],
  sites: readonly SiteState[],
): MapModel['note'] {
  if (!focus?.note) return null;
  const lane = lanes.find((one) => one.strong) ?? null;
  const site = lane ? null : sites.find((one) => one.look.halo)?.site;
  const role = lane?.link.role ?? site?.role ?? focus.roles?.[0];
  const at = site ?? facts.world.sites[0];
  if (!role || !at || (!lane && !site)) return null;
  return { text: focus.note, role, lane, at };
}

function newestEnds({ world, story }: MapFacts, week: number): Point[] {
  const front = story.fronts
    .filter((one) => isHot(one, week) && one.kind === 'abroad')
    .sort((a, b) => b.leaves - a.leaves)[0];
  const hit = story.hits.filter((one) => one.week <= week && week < one.until).sort((a, b) => b.week - a.week)[0];
  if (front && (!hit || front.arrives >= hit.week)) return [world.sites[front.from]!, world.sites[front.to]!];
  return hit ? endsOfHit(world, hit) : [];
}

function endsOfHit(world: MapWorld, hit: YearStory['hits'][number]): Point[] {
  if (!hit.role || hit.state < 0) return [];
  const struck = world.hubOf(hit.state, hit.role);
  return hit.kind === 'link' ? [world.hubOf(hit.supplier, hit.role), struck] : [struck];
}

function brokenAt(world: MapWorld, story: YearStory, week: number): Point | null {
  const hit = story.hits.filter((one) => one.week <= week + 1 && one.role).sort((a, b) => b.week - a.week)[0];
  if (!hit) return null;
  const ends = endsOfHit(world, hit);
  return ends[0] ?? null;
}

function quantise(value: number, step: number): number {
  return Math.round(value / step) * step;
}

function laneFlow(facts: MapFacts, { link }: LaneLook, week: number): number {
  return quantise(Math.max(0, Math.min(1, flowShare(facts, link.supplier, link.buyer, link.role, week))), 0.1);
}
