// The world behind the door: invented figures, close to the first scenario, so that the map lives before any game is loaded.
import type { Role } from '@jic/shared/state/ids';
import type { StatePlan, WorldPlan } from '../landmass/worldPlan.ts';
import type { MapFacts } from './mapModel.ts';
import { buildWorld, type MapWorld, type TradeLink } from './mapWorld.ts';
import { NO_STORY } from './yearStory.ts';

const ORDER: readonly Role[] = ['FOOD', 'ENER', 'MATL', 'COMP', 'MANU', 'SERV'];
const EMPTY = { FOOD: 0, ENER: 0, MATL: 0, COMP: 0 };

function state(plan: Omit<StatePlan, 'industries'>, outputs: readonly number[]): StatePlan {
  return { ...plan, industries: ORDER.map((role, sector) => ({ role, sector, output: outputs[sector]!, variant: 0 })) };
}

export const DOOR_PLAN: WorldPlan = {
  width: 1000,
  height: 660,
  spacing: { x: 70, y: 84 },
  states: [
    state(
      {
        id: 'apex',
        x: 205,
        y: 190,
        rotation: -0.35,
        aspect: 1.35,
        seed: 11,
        tint: '#A9B8EA',
        crest: 'triangle',
        ground: 'peaks',
        gdp: 118,
      },
      [0.3, 0.35, 0.3, 1, 0.55, 1],
    ),
    state(
      {
        id: 'forge',
        x: 640,
        y: 235,
        rotation: 0.3,
        aspect: 1.75,
        seed: 23,
        tint: '#CDBBA6',
        crest: 'hexagon',
        ground: 'strokes',
        gdp: 140,
      },
      [0.35, 0.5, 1, 0.45, 1, 0.6],
    ),
    state(
      {
        id: 'terra',
        x: 825,
        y: 500,
        rotation: -0.15,
        aspect: 0.8,
        seed: 37,
        tint: '#BFCB84',
        crest: 'square',
        ground: 'fields',
        gdp: 82,
      },
      [1, 1, 0.5, 0.15, 0.3, 0.35],
    ),
    state(
      {
        id: 'delta',
        x: 360,
        y: 500,
        rotation: 0.2,
        aspect: 1.5,
        seed: 41,
        tint: '#DDAFD0',
        crest: 'circle',
        ground: 'rivers',
        gdp: 49,
      },
      [0.3, 0.22, 0.2, 0.3, 0.7, 0.3],
    ),
  ],
};

const TRADE: readonly (readonly [Role, number, number, number])[] = [
  ['COMP', 0, 3, 9],
  ['MATL', 1, 0, 10],
  ['COMP', 0, 1, 7],
  ['ENER', 2, 3, 6.5],
  ['ENER', 2, 1, 6],
  ['FOOD', 2, 1, 4],
  ['MANU', 1, 3, 3.6],
  ['FOOD', 2, 3, 3],
  ['SERV', 0, 3, 2],
  ['MATL', 1, 3, 3],
];

let kept: MapWorld | null = null;
function doorWorld(): MapWorld {
  const links: TradeLink[] = TRADE.map(([role, supplier, buyer, volume]) => ({
    key: `${role}:${supplier}>${buyer}`,
    role,
    supplier,
    buyer,
    volume,
    share: 0.5,
  }));
  kept ??= buildWorld(DOOR_PLAN, links);
  return kept;
}

/** Calm figures: everything works, nothing is scarce. */
export function doorFacts(): MapFacts {
  return {
    world: doorWorld(),
    own: -1,
    rows: [],
    story: NO_STORY,
    weeks: 52,
    coverAtRest: () => 6,
    states: DOOR_PLAN.states.map(() => ({
      name: '',
      crest: '',
      reserve: EMPTY,
      standby: EMPTY,
      ordered: [],
      standbyStarted: {},
    })),
    sectorsOf: (role) => [ORDER.indexOf(role)],
  };
}
