import { chooseForAi } from '@jic/shared/ai/chooseForAi';
import { POLICIES } from '@jic/shared/ai/personas';
import { checkCommand, initialState } from '@jic/shared/engine/index';
import type { GameState, StateLevers } from '@jic/shared/state/GameState';
import { PERSONAS, PRESETS } from '@jic/shared/state/ids';
import { splitOf } from '@jic/shared/views/publicRegions';
import { expect, test } from 'vitest';
import { shippedScenario, shortGame } from '../score/playedGame.ts';

const chainLeader = await shippedScenario('chain-leader');
const world = await shippedScenario('world-2011');
const open = initialState(chainLeader, { seed: 21, tier: 'basic', preset: 4 });

function planOf(state: GameState, seat: string, persona: (typeof PERSONAS)[number]) {
  const { command, reason } = chooseForAi(chainLeader, state, seat, persona);
  if (command.kind !== 'submit-plan') throw new Error('no plan');
  return { plan: command.plan, reason };
}

test.each(PRESETS)(
  'with %i seats every persona makes only legal moves, crises included',
  (preset) => {
    for (let turn = 0; turn < PERSONAS.length; turn++) {
      const personas = [...PERSONAS.slice(turn), ...PERSONAS.slice(0, turn)];
      expect(shortGame(chainLeader, { seed: 100 + turn, preset, personas }).end.round).toBe(2);
    }
  },
  60_000,
);

test('every persona has a legal plan in every seat of the world of 2011', () => {
  const state = initialState(world, { seed: 4, tier: 'basic', preset: 16 });
  for (const persona of PERSONAS.filter((each) => each !== 'adaptive')) {
    for (const { id } of state.seats)
      expect(checkCommand(world, state, chooseForAi(world, state, id, persona).command)).toBeNull();
  }
  expect(checkCommand(world, state, chooseForAi(world, state, 's1', 'adaptive').command)).toBeNull();
}, 60_000);

test('the lean spends nearly all on growth, the fortress nearly all on backup, the balancer in between', () => {
  const share = (persona: (typeof PERSONAS)[number]) => {
    const { growth, backup } = splitOf(planOf(open, 's1', persona).plan.spend);
    return backup / (growth + backup);
  };
  expect(share('lean')).toBeLessThanOrEqual(0.1);
  expect(share('fortress')).toBeGreaterThanOrEqual(0.7);
  expect(share('balancer')).toBeCloseTo(POLICIES.balancer.backupShare, 1);
});

test('an AI decides alike whatever is hidden from its seat', () => {
  const hide = (levers: StateLevers): StateLevers => ({
    ...levers,
    crisisCell: 0.02,
    secondSource: { ...levers.secondSource, ENER: { level: 0.8, onOrder: [] } },
  });
  const cells = open.cells.map((cell) => ({ ...cell, weight: 1 - cell.weight, rate: 0.4, lifeline: !cell.lifeline }));
  const other: GameState = {
    ...open,
    cells,
    strikes: [],
    hazards: open.hazards.map(() => 9),
    states: { ...open.states, forge: hide(open.states.forge!) },
  };
  for (const persona of PERSONAS) expect(planOf(other, 's1', persona)).toEqual(planOf(open, 's1', persona));
});

test('the adaptive puts its backup where its meters point', () => {
  const loud = open.cells.findIndex(
    ({ region, role, side }) => region === 'apex' && role === 'ENER' && side === 'abroad',
  );
  const readings = [1, 2, 3].map(() => open.cells.map((_, cell) => (cell === loud ? 0 : -4)));
  const { plan, reason } = planOf({ ...open, readings }, 's1', 'adaptive');
  expect(reason).toMatchObject({ code: 'adaptive-cell', facts: { role: 'ENER', side: 'abroad' } });
  const onEner =
    (plan.spend['reserve-ENER'] ?? 0) + (plan.spend['standby-ENER'] ?? 0) + (plan.spend['second-source-ENER'] ?? 0);
  const elsewhere = ['FOOD', 'MATL', 'COMP'].map(
    (role) =>
      (plan.spend[`reserve-${role}` as 'reserve-FOOD'] ?? 0) + (plan.spend[`standby-${role}` as 'standby-FOOD'] ?? 0),
  );
  expect(onEner).toBeGreaterThan(Math.max(...elsewhere));
});

test('a reason tells how credits were split and what was feared, never a lever or an amount', () => {
  for (const persona of PERSONAS) {
    const { reason } = planOf(open, 's1', persona);
    for (const fact of Object.keys(reason!.facts)) expect(['backup', 'slider', 'role', 'side']).toContain(fact);
  }
});
