// What the year's record tells, in the order the economy computed it: where it struck, along which lanes the shortage ran,
// when it arrived, where backup stopped or delayed it. Screens of one frozen week can so name what comes next.
import type { Event } from '@jic/shared/events/Event';
import type { RegionId, Role, ShockId } from '@jic/shared/state/ids';
import type { YearRow } from '@jic/shared/views/yearRecord';
import type { MapWorld } from './mapWorld.ts';

export interface Hit {
  readonly shock: ShockId;
  readonly kind: 'node' | 'link' | 'world';
  /** State index of the node hit, or of the buyer cut off; -1 for the whole world. */
  readonly state: number;
  /** Supplier cut off; -1 where no link is cut. */
  readonly supplier: number;
  readonly role: Role | null;
  /** 0 to 1. */
  readonly severity: number;
  readonly week: number;
  /** Week it faded; the year's end while it lasts. */
  readonly until: number;
}
/** A shortage on its way: along a trade lane, or inside a state from the role's store to an industry that needs it. */
export interface Front {
  readonly kind: 'abroad' | 'home';
  /** Site indices. */
  readonly from: number;
  readonly to: number;
  /** What is missing. */
  readonly role: Role;
  readonly leaves: number;
  /** Week the shortage is felt at `to`. With a gate that holds: the week it would have been. */
  readonly arrives: number;
  readonly until: number;
  readonly gate: Gate | null;
}
export interface Gate {
  readonly from: number;
  /** Week it opened because backup ran out; null while it holds. */
  readonly opened: number | null;
  readonly by: 'reserve' | 'standby' | 'both';
}
export interface YearStory {
  readonly hits: readonly Hit[];
  readonly fronts: readonly Front[];
  /** Sites in the order harm reached them. */
  readonly sequence: readonly { readonly site: number; readonly week: number }[];
}
export interface YearFacts {
  readonly world: MapWorld;
  readonly events: readonly Event[];
  readonly rows: readonly YearRow[];
  /** Sectors of each role, first one first. */
  readonly sectorsOf: (role: Role) => readonly number[];
  readonly weeks: number;
}
export const NO_STORY: YearStory = { hits: [], fronts: [], sequence: [] };

/** Shown for at least this many weeks, else nobody sees it run. */
const SHORTEST_RUN = 2.2;
const NOTICEABLE = 0.03;

type Draft = { -readonly [K in keyof Front]: Front[K] };

export function yearStory(facts: YearFacts): YearStory {
  const hits = findHits(facts);
  const fronts: Draft[] = [];
  for (const event of facts.events) follow(facts, hits, fronts, event);
  return { hits, fronts, sequence: harmInOrder(facts, hits, fronts) };
}

function indexOf(world: MapWorld, region: RegionId): number {
  return world.plan.states.findIndex((state) => state.id === region);
}

function findHits({ world, events, weeks }: YearFacts): Hit[] {
  return events.flatMap((event) => {
    if (event.kind !== 'shock-struck') return [];
    const end = events.find(
      (other) =>
        other.kind === 'shock-faded' &&
        other.shock === event.shock &&
        other.cell === event.cell &&
        other.week >= event.week,
    );
    const kind =
      event.region === null ? 'world' : event.supplier !== null && event.supplier !== event.region ? 'link' : 'node';
    return [
      {
        shock: event.shock,
        kind,
        state: event.region === null ? -1 : indexOf(world, event.region),
        supplier: kind === 'link' ? indexOf(world, event.supplier!) : -1,
        role: event.role,
        severity: event.severity,
        week: event.week,
        until: end?.week ?? weeks,
      } as const,
    ];
  });
}

function follow(facts: YearFacts, hits: readonly Hit[], fronts: Draft[], event: Event): void {
  const { world } = facts;
  switch (event.kind) {
    case 'shortage-began': {
      const front = frontInto(facts, hits, fronts, indexOf(world, event.region), event.role, event.week);
      if (front?.gate && front.gate.opened === null) front.gate = { ...front.gate, opened: event.week };
      return;
    }
    case 'reserve-opened':
    case 'standby-started':
    case 'shortage-held': {
      const by = event.kind === 'reserve-opened' ? 'reserve' : event.kind === 'standby-started' ? 'standby' : event.by;
      raiseGate(frontInto(facts, hits, fronts, indexOf(world, event.region), event.role, event.week), by, event.week);
      return;
    }
    case 'reserve-emptied': {
      const front = openFront(world, fronts, indexOf(world, event.region), event.role);
      if (front?.gate?.by === 'reserve' && front.gate.opened === null)
        front.gate = { ...front.gate, opened: event.week };
      return;
    }
    case 'shortage-ended': {
      const front = openFront(world, fronts, indexOf(world, event.region), event.role);
      if (front) front.until = event.week;
      return;
    }
    case 'industry-slowed':
      slow(facts, hits, fronts, indexOf(world, event.region), event.sector, event.missing, event.week);
      return;
    case 'industry-recovered': {
      const site = world.siteOf(indexOf(world, event.region), event.sector);
      for (const front of fronts)
        if (front.kind === 'home' && front.to === site?.index && front.until > event.week) front.until = event.week;
      return;
    }
    default:
      return;
  }
}

function raiseGate(front: Draft | null, by: Gate['by'], week: number): void {
  if (!front) return;
  if (!front.gate) front.gate = { from: week, opened: null, by };
  else if (front.gate.by !== by) front.gate = { from: front.gate.from, opened: null, by: 'both' };
}

function openFront(world: MapWorld, fronts: readonly Draft[], state: number, role: Role): Draft | null {
  const hub = world.hubOf(state, role).index;
  return fronts.findLast((front) => front.kind === 'abroad' && front.to === hub && front.role === role) ?? null;
}

/** The front running into a state's store of a role, begun now if none does; null where the lack is home-made. */
function frontInto(
  facts: YearFacts,
  hits: readonly Hit[],
  fronts: Draft[],
  state: number,
  role: Role,
  week: number,
): Draft | null {
  const { world } = facts;
  const running = openFront(world, fronts, state, role);
  if (running && running.until > week) return running;
  const supplier = worstSupplier(facts, hits, state, role, week);
  if (supplier === null || supplier === state) return null;
  const began = dropWeek(facts, supplier, state, role, week);
  const front: Draft = {
    kind: 'abroad',
    from: world.hubOf(supplier, role).index,
    to: world.hubOf(state, role).index,
    role,
    leaves: Math.max(0, Math.min(began, week - SHORTEST_RUN)),
    arrives: week,
    until: facts.weeks,
    gate: null,
  };
  fronts.push(front);
  return front;
}

function slow(
  facts: YearFacts,
  hits: readonly Hit[],
  fronts: Draft[],
  state: number,
  sector: number,
  missing: Role,
  week: number,
): void {
  const { world } = facts;
  const site = world.siteOf(state, sector);
  if (!site) return;
  const hub = world.hubOf(state, missing);
  const into = frontInto(facts, hits, fronts, state, missing, week);
  if (site === hub) return;
  if (
    fronts.some(
      (front) => front.kind === 'home' && front.to === site.index && front.from === hub.index && front.until > week,
    )
  )
    return;
  const reached = Math.min(into?.arrives ?? week - SHORTEST_RUN, week - SHORTEST_RUN);
  fronts.push({
    kind: 'home',
    from: hub.index,
    to: site.index,
    role: missing,
    leaves: Math.max(0, reached),
    arrives: week,
    until: facts.weeks,
    gate: null,
  });
}

/** Whose deliveries of the role fell most by `week`, in goods; the state itself where the home supply fell most. */
function worstSupplier(facts: YearFacts, hits: readonly Hit[], state: number, role: Role, week: number): number | null {
  const cut = hits.find(
    (hit) =>
      hit.kind === 'link' && hit.state === state && hit.role === role && hit.week <= week && week <= hit.until + 4,
  );
  if (cut) return cut.supplier;
  const { world } = facts;
  let worst: number | null = null;
  let most = NOTICEABLE;
  for (let supplier = 0; supplier < world.plan.states.length; supplier++) {
    const share =
      supplier === state
        ? homeShare(world, state, role)
        : (world.links.find((link) => link.supplier === supplier && link.buyer === state && link.role === role)
            ?.share ?? 0);
    const lost = share * (1 - flowShare(facts, supplier, state, role, week));
    if (lost > most) {
      most = lost;
      worst = supplier;
    }
  }
  return worst;
}

function homeShare(world: MapWorld, state: number, role: Role): number {
  return (
    1 - world.links.reduce((sum, link) => (link.buyer === state && link.role === role ? sum + link.share : sum), 0)
  );
}

/** Deliveries of a role on a pair as a share of base (mean over its sectors with trade); 1 where no row is known. */
export function flowShare(
  { rows, world, sectorsOf }: Pick<YearFacts, 'rows' | 'world' | 'sectorsOf'>,
  supplier: number,
  buyer: number,
  role: Role,
  week: number,
): number {
  const row = rows[Math.max(0, Math.min(rows.length - 1, Math.round(week)))];
  if (!row) return 1;
  const count = world.plan.states.length;
  const shares = sectorsOf(role)
    .map((sector) => row.flow[(sector * count + supplier) * count + buyer]!)
    .filter((share) => share > 0);
  return shares.length === 0
    ? flowWasThere(rows, world, sectorsOf(role), supplier, buyer)
    : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

// A zero may mean "never any trade" or "nothing arrives": the first row of the year tells.
function flowWasThere(
  rows: readonly YearRow[],
  world: MapWorld,
  sectors: readonly number[],
  supplier: number,
  buyer: number,
): number {
  const count = world.plan.states.length;
  return sectors.some((sector) => rows[0]!.flow[(sector * count + supplier) * count + buyer]! > 0) ? 0 : 1;
}

function dropWeek(facts: YearFacts, supplier: number, buyer: number, role: Role, before: number): number {
  for (let week = Math.floor(before); week > 0; week--) {
    if (flowShare(facts, supplier, buyer, role, week) > 1 - NOTICEABLE) return week;
  }
  return 0;
}

function harmInOrder(
  { world }: YearFacts,
  hits: readonly Hit[],
  fronts: readonly Front[],
): { site: number; week: number }[] {
  const struck = hits.flatMap((hit) =>
    hit.kind === 'node' && hit.role ? [{ site: world.hubOf(hit.state, hit.role).index, week: hit.week }] : [],
  );
  const reached = fronts
    .filter((front) => front.kind === 'home' || !front.gate || front.gate.opened !== null)
    .map((front) => ({ site: front.to, week: front.gate?.opened ?? front.arrives }));
  const first = new Map<number, number>();
  for (const { site, week } of [...struck, ...reached]) first.set(site, Math.min(first.get(site) ?? Infinity, week));
  return [...first].map(([site, week]) => ({ site, week })).sort((a, b) => a.week - b.week || a.site - b.site);
}
