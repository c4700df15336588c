import { initialState } from '@jic/shared/engine/index';
import type { GameState, StateLevers } from '@jic/shared/state/GameState';
import type { GameRecord } from '@jic/shared/views/GameRecord';
import type { Audience } from '@jic/shared/views/View';
import { viewFor } from '@jic/shared/views/viewFor';
import { expect, test } from 'vitest';
import { shippedScenario, shortGame } from '../score/playedGame.ts';

const scenario = await shippedScenario('chain-leader');
const game = shortGame(scenario, { preset: 8 });
const open = initialState(scenario, { seed: 20260101, tier: 'basic', preset: 8 });
const seatOne: Audience = { kind: 'seat', seat: 's1' };
const everybody: Audience[] = [
  ...open.seats.map(({ id }) => ({ kind: 'seat', seat: id }) as const),
  { kind: 'public' },
];

function recordOf(state: GameState, more: Partial<GameRecord> = {}): GameRecord {
  return { state, events: [], rows: new Float32Array(0), appraisals: [], reasons: [], results: null, ...more };
}
/** A number nothing else in the game could come to. */
const MARK = 0.123454321;
const shown = (state: GameState, audience: Audience, more: Partial<GameRecord> = {}) =>
  JSON.stringify(viewFor(scenario, recordOf(state, more), audience));

function marked(levers: StateLevers): StateLevers {
  const { secondSource, standby } = levers;
  return {
    ...levers,
    crisisCell: MARK,
    kept: MARK,
    ownTechnology: { level: MARK, onOrder: [{ dueRound: 9, amount: MARK }] },
    secondSource: { ...secondSource, COMP: { level: MARK, onOrder: [{ dueRound: 9, amount: MARK }] } },
    standby: { ...standby, FOOD: { ...standby.FOOD, ageYears: MARK, onOrder: [{ dueRound: 9, amount: MARK }] } },
  };
}

test('no view before the debrief holds a word that only the authority may know', () => {
  const words = /"(weight|rate|lifeline|strikes|hazards|seed|readings|batteryTrue|testTrue|outcomeTrue|plans)"/;
  const states = [open, { ...game.end, phase: 'account' as const }];
  for (const state of states)
    for (const audience of everybody)
      expect(shown(state, audience, { appraisals: game.appraisals })).not.toMatch(words);
});

test('what another state keeps hidden is in nobody else’s view', () => {
  const state: GameState = { ...open, states: { ...open.states, terra: marked(open.states.terra!) } };
  const own = open.seats.find(({ kind, region }) => kind === 'state' && region === 'terra')!;
  for (const audience of everybody) {
    const seen = shown(state, audience).includes(String(MARK));
    expect(seen).toBe(audience.kind === 'seat' && audience.seat === own.id);
  }
});

test('sealed plans and other seats’ signals are shown to their seat alone', () => {
  const plan = { spend: { efficiency: 24.5 }, slider: 0, aid: [], belief: MARK };
  const signal = { seat: 's2', shock: 'BS01', cell: 'forge:COMP:home', true: true };
  const state: GameState = { ...open, plans: { s2: plan }, signals: [signal] };
  for (const audience of everybody) {
    const view = viewFor(scenario, recordOf(state), audience);
    const isOwner = audience.kind === 'seat' && audience.seat === 's2';
    expect(JSON.stringify(view).includes(String(MARK))).toBe(isOwner);
    expect(view.own?.signals.length ?? 0).toBe(isOwner ? 1 : 0);
    expect(JSON.stringify(view)).not.toContain('"true"');
  }
});

test('reserves, standby lines and productivity of every state are public', () => {
  const terra = open.states.terra!;
  const reserve = { ...terra.reserve, FOOD: { usable: 5, dead: 1, onOrder: 3 } };
  const standby = { ...terra.standby, ENER: { ...terra.standby.ENER, level: 0.25 } };
  const state: GameState = {
    ...open,
    states: { ...open.states, terra: { ...terra, productivity: 1.1, reserve, standby } },
  };
  const view = viewFor(scenario, recordOf(state), { kind: 'public' });
  expect(view.own).toBeNull();
  expect(view.regions.terra).toMatchObject({ productivity: 1.1, reserveWeeks: { FOOD: 6 }, standby: { ENER: 0.25 } });
  const known = viewFor(scenario, recordOf(state), seatOne).own!.known.states.terra!;
  expect(known.reserve.FOOD).toEqual({ usable: 5, dead: 1, onOrder: 0 });
});

test('a seat sees its own eight cells with one bar a round, one to five, and beliefs that sum to one', () => {
  const { cells } = viewFor(scenario, recordOf(game.end), seatOne).own!;
  expect(cells).toHaveLength(8);
  for (const { bars, live } of cells) {
    expect(bars).toHaveLength(live ? game.end.readings.length : 0);
    for (const bar of bars) expect([1, 2, 3, 4, 5]).toContain(bar);
  }
  expect(cells.reduce((sum, { believedShare }) => sum + believedShare, 0)).toBeCloseTo(1, 9);
});

test('an event is shown once its week is over, not before', () => {
  const struck = { round: 1, week: 30, kind: 'pause-opened' } as const;
  const early = viewFor(scenario, recordOf({ ...open, week: 29 }, { events: [struck] }), seatOne);
  const late = viewFor(scenario, recordOf({ ...open, week: 30 }, { events: [struck] }), seatOne);
  expect([early.events.length, late.events.length]).toEqual([0, 1]);
});

test('the account waits for the appraisal and then tells the score under the seat’s own readings', () => {
  const state: GameState = { ...game.end, phase: 'account' };
  expect(viewFor(scenario, recordOf(state), seatOne).account).toBeNull();
  const { account } = viewFor(scenario, recordOf(state, { appraisals: game.appraisals }), seatOne);
  expect(account!.outcome).toBe(game.appraisals.at(-1)!.seats.s1!.outcomeShown);
  expect(account!.before).toBe(game.appraisals[0]!.seats.s1!.outcomeShown);
});

test('the debrief lays everything open: weights, both curves, beliefs and the seed', () => {
  const { end, appraisals, results } = game;
  const over = recordOf({ ...end, phase: 'over' }, { appraisals, results });
  const { debrief } = viewFor(scenario, over, { kind: 'public' });
  expect(debrief!.seed).toBe(end.seed);
  expect(debrief!.curves.apex!.actual).toHaveLength(52 * end.history.length);
  expect(debrief!.cells.filter(({ lifeline }) => lifeline).length).toBe(2 * scenario.regions.length);
  for (const { id } of end.seats) expect(debrief!.beliefs[id]).toHaveLength(end.history.length);
  expect(viewFor(scenario, { ...over, results: null }, { kind: 'public' }).debrief).toBeNull();
});
