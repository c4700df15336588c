// Turns a scenario and a view into the plain figures the map model works on.
import type { Scenario } from '@jic/shared/scenario/Scenario';
import { CRITICAL_ROLES, type Language, type Role } from '@jic/shared/state/ids';
import type { View } from '@jic/shared/views/View';
import { readRow, rowsOf, unpackRecord, type YearRow } from '@jic/shared/views/yearRecord';
import type { MapFacts, StateFacts } from './mapModel.ts';
import { worldOf } from './mapWorld.ts';
import { NO_STORY, type YearFacts, yearStory } from './yearStory.ts';

export function mapFacts(scenario: Scenario, view: View, language: Language): MapFacts {
  const world = worldOf(scenario);
  const rows = rowsOfYear(scenario, view);
  const weeks = scenario.rules.calendar.weeksPerRound;
  const sectorsOf = (role: Role) => scenario.roleSectors[role];
  const facts: YearFacts = { world, events: view.events, rows, sectorsOf, weeks };
  const own = view.own;
  return {
    world,
    own: own ? scenario.regions.findIndex(({ id }) => id === own.seat.region) : -1,
    rows,
    story: rows.length > 1 ? yearStory(facts) : NO_STORY,
    weeks,
    coverAtRest: (site) => scenario.rules.engine.operatingWeeks[site.role],
    states: scenario.regions.map(({ id }) => stateFacts(scenario, view, language, id)),
    sectorsOf,
  };
}

function rowsOfYear(scenario: Scenario, view: View): YearRow[] {
  const shape = { regions: scenario.regions.length, sectors: scenario.sectors.length };
  const packed = unpackRecord(view.yearRecord);
  return Array.from({ length: rowsOf(packed, shape) }, (_, week) => readRow(packed, shape, week));
}

function stateFacts(scenario: Scenario, view: View, language: Language, region: string): StateFacts {
  const words = scenario.text[language].regions[region];
  const { reserveWeeks, standby } = view.regions[region]!;
  const known = view.own?.seat.region === region ? view.own.known.states[region] : undefined;
  const started: Partial<Record<Role, number>> = {};
  for (const event of view.events)
    if (event.kind === 'standby-started' && event.region === region) started[event.role] = event.week;
  return {
    name: words?.name ?? region,
    crest: words?.crest ?? '',
    reserve: reserveWeeks,
    standby,
    ordered: known ? CRITICAL_ROLES.filter((role) => known.standby[role].onOrder.length > 0) : [],
    standbyStarted: started,
  };
}
