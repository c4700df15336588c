// The map as rows of words: a table per state and the shortages in order. Pure; the same facts as the picture.
import type { Scenario } from '@jic/shared/scenario/Scenario';
import type { Language, RegionId, Role } from '@jic/shared/state/ids';
import { mapWords } from '../mapWords.ts';
import type { MapFacts, MapModel, SiteState } from './mapModel.ts';
import type { MapSite } from './mapWorld.ts';
import { weeksShown } from './weeksShown.ts';
import type { Front, Hit } from './yearStory.ts';

export interface TwinRow {
  readonly region: RegionId;
  readonly sector: number;
  readonly industry: string;
  readonly output: string;
  readonly cover: string;
  readonly reserve: string;
  readonly standby: string;
  readonly hit: string;
  readonly arrival: string;
  readonly selected: boolean;
}
export interface TwinTable {
  readonly region: RegionId;
  readonly name: string;
  readonly own: boolean;
  readonly rows: readonly TwinRow[];
}
export interface TwinFront {
  readonly key: string;
  readonly week: number;
  readonly text: string;
  readonly region: RegionId;
  readonly sector: number;
}
export interface TwinModel {
  readonly tables: readonly TwinTable[];
  readonly fronts: readonly TwinFront[];
}

/** Own state first, then the scenario's order; fronts up to `week` and those already on their way. */
export function twinModel(
  scenario: Scenario,
  facts: MapFacts,
  model: MapModel,
  week: number,
  language: Language,
): TwinModel {
  const states = facts.states
    .map((_, state) => state)
    .sort((a, b) => Number(b === facts.own) - Number(a === facts.own));
  return {
    tables: states.map((state) => ({
      region: facts.world.plan.states[state]!.id,
      name: facts.states[state]!.name,
      own: state === facts.own,
      rows: model.sites
        .filter(({ site }) => site.state === state)
        .map((one) => rowOf(scenario, facts, one, week, language)),
    })),
    fronts: frontRows(scenario, facts, week, language),
  };
}

function rowOf(
  scenario: Scenario,
  facts: MapFacts,
  { site, look, sign, tapped }: SiteState,
  week: number,
  language: Language,
): TwinRow {
  const { twin } = mapWords(language);
  const reached = facts.story.fronts.find(
    (front) => front.to === site.index && front.leaves <= week && week < front.until,
  );
  return {
    region: site.region,
    sector: site.sector,
    industry: sectorName(scenario, site.sector, language),
    output: `${Math.round((sign.kind === 'loss' ? 1 - sign.value : look.lit) * 100)}%`,
    cover: twin.weeksOfCover(weeksShown(look.cover)),
    reserve: look.reserve > 0 ? twin.weeksOfCover(weeksShown(look.reserve)) : twin.none,
    standby: twin.standbyStates[look.standby],
    hit: sign.kind === 'loss' ? twin.lost(sign.value) : twin.no,
    arrival: reached ? twin.week(Math.round(reached.gate?.opened ?? reached.arrives)) : twin.none,
    selected: tapped,
  };
}

function frontRows(scenario: Scenario, facts: MapFacts, week: number, language: Language): TwinFront[] {
  const hits = facts.story.hits
    .filter((hit) => hit.week <= week && hit.role !== null && hit.state >= 0)
    .map((hit) => hitRow(facts, hit, scenario, language));
  const fronts = facts.story.fronts
    .filter((front) => front.leaves <= week)
    .map((front) => frontRow(facts, front, scenario, language));
  return [...hits, ...fronts].sort((a, b) => a.week - b.week);
}

function hitRow(facts: MapFacts, hit: Hit, scenario: Scenario, language: Language): TwinFront {
  const { twin } = mapWords(language);
  const role = roleName(scenario, hit.role!, language);
  const to = facts.states[hit.state]!.name;
  const text = hit.kind === 'link' ? twin.cutOff(role, facts.states[hit.supplier]!.name, to) : twin.struck(role, to);
  return placed(facts.world.hubOf(hit.state, hit.role!), `hit-${hit.week}-${hit.shock}-${hit.state}`, hit.week, text);
}

function frontRow(facts: MapFacts, front: Front, scenario: Scenario, language: Language): TwinFront {
  const { twin } = mapWords(language);
  const from = facts.world.sites[front.from]!;
  const to = facts.world.sites[front.to]!;
  const role = roleName(scenario, front.role, language);
  const run =
    front.kind === 'abroad'
      ? twin.abroad(role, facts.states[from.state]!.name, facts.states[to.state]!.name)
      : twin.home(role, facts.states[to.state]!.name, sectorName(scenario, to.sector, language));
  return placed(
    to,
    `front-${front.from}-${front.to}-${front.leaves}`,
    Math.round(front.arrives),
    front.gate ? `${run}; ${gateWords(front, language)}` : run,
  );
}

function gateWords({ gate }: Front, language: Language): string {
  const { twin } = mapWords(language);
  return gate!.opened === null ? twin.heldBy(gate!.from) : twin.heldUntil(gate!.from, gate!.opened);
}

function placed({ region, sector }: MapSite, key: string, week: number, text: string): TwinFront {
  return { key, week, text, region, sector };
}

function roleName(scenario: Scenario, role: Role, language: Language): string {
  return sectorName(scenario, scenario.roleSectors[role][0]!, language);
}

function sectorName(scenario: Scenario, sector: number, language: Language): string {
  const { id } = scenario.sectors[sector]!;
  return scenario.text[language].sectors[id]?.name ?? id;
}
