// Regions, sectors, seats and map of scenario.json fit together.
import { type Preset, ROLES } from '../../state/ids.ts';
import { SCENARIO_FILE } from '../files.ts';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import { listed, type Report, reportDoubles } from './Report.ts';

export function checkSeats(scenario: ScenarioFile, report: Report): void {
  const regions = scenario.regions.map(({ id }) => id);
  reportDoubles(report, SCENARIO_FILE, regions, (index) => `regions[${index}].id`);
  reportDoubles(
    report,
    SCENARIO_FILE,
    scenario.sectors.map(({ id }) => id),
    (index) => `sectors[${index}].id`,
  );
  for (const role of ROLES) {
    if (!scenario.sectors.some((sector) => sector.role === role))
      report(SCENARIO_FILE, 'sectors', undefined, `at least one sector of role ${role}`);
  }
  checkOpenRegions(scenario, regions, report);
  checkIndustrySeats(scenario, report);
  checkPresets(scenario, report);
  checkMap(scenario, regions, report);
}

function checkOpenRegions(scenario: ScenarioFile, regions: readonly string[], report: Report): void {
  reportDoubles(report, SCENARIO_FILE, scenario.openRegions, (index) => `openRegions[${index}]`);
  scenario.openRegions.forEach((id, index) => {
    if (!regions.includes(id)) report(SCENARIO_FILE, `openRegions[${index}]`, id, listed(regions));
  });
}

function checkIndustrySeats(scenario: ScenarioFile, report: Report): void {
  const seats = scenario.industrySeats;
  reportDoubles(
    report,
    SCENARIO_FILE,
    seats.map(({ region, role }) => `${region} ${role}`),
    (index) => `industrySeats[${index}]`,
  );
  seats.forEach(({ region }, index) => {
    if (!scenario.openRegions.includes(region))
      report(SCENARIO_FILE, `industrySeats[${index}].region`, region, listed(scenario.openRegions));
  });
}

/** Seats that people may take in a preset: the open regions and the industries added up to it. */
function openSeats(scenario: ScenarioFile, preset: Preset): number {
  return scenario.openRegions.length + scenario.industrySeats.filter((seat) => seat.preset <= preset).length;
}

function checkPresets(scenario: ScenarioFile, report: Report): void {
  reportDoubles(report, SCENARIO_FILE, scenario.presets.map(String), (index) => `presets[${index}]`);
  for (const preset of scenario.presets) {
    const seats = openSeats(scenario, preset);
    if (seats === preset) continue;
    report(
      SCENARIO_FILE,
      preset === 4 ? 'openRegions' : 'industrySeats',
      seats,
      `${preset} seats in preset ${preset}: open regions and industries up to it`,
    );
  }
}

function checkMap({ map }: ScenarioFile, regions: readonly string[], report: Report): void {
  const drawn = map.regions.map(({ id }) => id);
  reportDoubles(report, SCENARIO_FILE, drawn, (index) => `map.regions[${index}].id`);
  map.regions.forEach(({ id, x, y }, index) => {
    if (!regions.includes(id)) report(SCENARIO_FILE, `map.regions[${index}].id`, id, listed(regions));
    if (x > map.width) report(SCENARIO_FILE, `map.regions[${index}].x`, x, `0 to ${map.width}`);
    if (y > map.height) report(SCENARIO_FILE, `map.regions[${index}].y`, y, `0 to ${map.height}`);
  });
  for (const id of regions) {
    if (!drawn.includes(id)) report(SCENARIO_FILE, 'map.regions', undefined, `a place for ${id}`);
  }
}
