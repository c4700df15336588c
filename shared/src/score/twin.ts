// The unprepared twin: the same year, the same others, but this one state with the backup it had at the start.
import { EMPTY_PLAN, type Plan } from '../commands/Command.ts';
import { replayYear } from '../engine/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { baseFigures } from '../state/baseFigures.ts';
import type { GameState } from '../state/GameState.ts';
import type { ByRegion, RegionId } from '../state/ids.ts';
import { startLevers } from '../views/knownWorld.ts';
import { readRow, rowsOf } from '../views/yearRecord.ts';
import type { PlayedYear } from './replayedYear.ts';

export function unpreparedCurves(scenario: Scenario, start: GameState, year: PlayedYear): ByRegion<number[]> {
  const curves: ByRegion<number[]> = {};
  for (const { id } of scenario.regions) {
    const twin = replayYear(scenario, unpreparedStart(scenario, start, id), unpreparedYear(start, year, id));
    curves[id] = indexCurve(scenario, twin.rows, id);
  }
  return curves;
}

/** Q of one state in weeks 1 to 52, from packed rows. */
export function indexCurve(scenario: Scenario, rows: Float32Array, region: RegionId): number[] {
  const shape = { regions: scenario.regions.length, sectors: scenario.sectors.length };
  const r = baseFigures(scenario).regionIndex[region]!;
  const curve: number[] = [];
  for (let week = 1; week < rowsOf(rows, shape); week++) curve.push(readRow(rows, shape, week).index[r]!);
  return curve;
}

function unpreparedStart(scenario: Scenario, start: GameState, region: RegionId): GameState {
  const { productivity, kept } = start.states[region]!;
  const unprepared = { ...startLevers(scenario, start.preset).states[region]!, productivity, kept };
  return { ...start, states: { ...start.states, [region]: unprepared } };
}

function unpreparedYear(start: GameState, year: PlayedYear, region: RegionId): PlayedYear {
  const seat = start.seats.find((each) => each.kind === 'state' && each.region === region)!.id;
  const plan: Plan = { ...EMPTY_PLAN, spend: { efficiency: year.plans[seat]?.spend.efficiency ?? 0 } };
  const choices = year.choices.map(({ week, choices: { [seat]: _left, ...others } }) => ({ week, choices: others }));
  return { plans: { ...year.plans, [seat]: plan }, choices };
}
