// A made-up scenario for looking at the map: only what the map reads, nothing a rule would accept.

import type { Event } from '@jic/shared/events/Event';
import type { Scenario } from '@jic/shared/scenario/Scenario';
import { CRITICAL_ROLES, type Language, ROLES } from '@jic/shared/state/ids';
import type { View } from '@jic/shared/views/View';
import { readRow, rowLength } from '@jic/shared/views/yearRecord';

const NAMES = {
  en: ['Apex', 'Forge', 'Terra', 'Delta', 'Coral', 'Harbour', 'Summit', 'Marsh', 'Prairie'],
  zh: ['岚峰', '铸原', '沃野', '汐湾', '珊洲', '港湾', '云岭', '泽国', '草原'],
};
const TINTS = ['#A9B8EA', '#CDBBA6', '#BFCB84', '#DDAFD0', '#9FD0DE', '#E3C5A8', '#C9C4DC', '#B9C9B5', '#A9B8EA'];
const CRESTS = [
  'triangle',
  'hexagon',
  'square',
  'circle',
  'diamond',
  'pentagon',
  'shield',
  'drop',
  'triangle',
] as const;
const GROUNDS = ['peaks', 'strokes', 'fields', 'rivers'] as const;
const SMALL = [[205, 190, -0.35, 1.35, 11], [640, 235, 0.3, 1.75, 23], [825, 500, -0.15, 0.8, 37], [360, 500, 0.2, 1.5, 41]] as const;
const LARGE = [
  [260, 200, 0.1, 1.2, 5],
  [780, 170, -0.1, 1.4, 3],
  [1320, 220, 0.06, 1.2, 7],
  [240, 520, -0.2, 1.1, 9],
  [800, 510, 0.1, 1.3, 15],
  [1340, 560, 0.2, 1.2, 13],
  [300, 830, 0, 1.5, 17],
  [830, 840, 0.1, 1.3, 19],
  [1330, 870, -0.1, 1.3, 21],
] as const;
const OUTPUT = [
  [0.3, 0.35, 0.3, 1, 0.55, 1],
  [0.35, 0.5, 1, 0.45, 1, 0.6],
  [1, 1, 0.5, 0.15, 0.3, 0.35],
  [0.3, 0.22, 0.2, 0.3, 0.7, 0.3],
];
const LARGE_ROLES = [
  'FOOD',
  'ENER',
  'ENER',
  'MATL',
  'MATL',
  'COMP',
  'MANU',
  'MANU',
  'MANU',
  'SERV',
  'SERV',
  'SERV',
  'SERV',
] as const;

export function previewScenario(large: boolean): Scenario {
  const places = large ? LARGE : SMALL;
  const roles = large ? LARGE_ROLES : ROLES;
  const regions = places.map((_, r) => ({ id: `r${r}`, digital: 0.5, handicap: 0 }));
  const sectors = roles.map((role, s) => ({ id: `x${s}`, role }));
  const N = regions.length * sectors.length;
  const output = new Float64Array(N);
  for (let r = 0; r < regions.length; r++)
    roles.forEach((role, s) => {
      output[r * roles.length + s] = 20 + 60 * OUTPUT[r % 4]![ROLES.indexOf(role)]!;
    });
  const mix = new Float64Array(sectors.length * regions.length * regions.length);
  for (let p = 0; p < sectors.length; p++)
    for (let b = 0; b < regions.length; b++) {
      let sum = 0;
      for (let s = 0; s < regions.length; s++) if (s !== b) sum += output[s * roles.length + p]! ** 2;
      for (let s = 0; s < regions.length; s++)
        if (s !== b) mix[(p * regions.length + b) * regions.length + s] = output[s * roles.length + p]! ** 2 / sum;
    }
  const text = (language: Language) => ({
    regions: Object.fromEntries(
      regions.map(({ id }, r) => [id, { name: NAMES[language][r]!, crest: NAMES[language][r]![0]!, about: '' }]),
    ),
    sectors: Object.fromEntries(sectors.map(({ id, role }) => [id, { name: role, short: role }])),
    shocks: {},
  });
  return {
    id: 'preview',
    regions,
    sectors,
    roleSectors: Object.fromEntries(ROLES.map((role) => [role, roles.flatMap((one, s) => (one === role ? [s] : []))])),
    table: {
      output,
      tech: new Float64Array(sectors.length * N).fill(0.06),
      finalDemand: new Float64Array(sectors.length * regions.length).fill(10),
      home: new Float64Array(sectors.length * N).fill(0.5),
      householdHome: new Float64Array(sectors.length * regions.length).fill(0.6),
      mix,
      importMix: mix,
      groups: regions.map((_, region) => ({ region, seat: null })),
    },
    rules: {
      calendar: { weeksPerRound: 52 },
      engine: { operatingWeeks: { FOOD: 4.1, ENER: 4, MATL: 3.4, COMP: 4.6, MANU: 2.6, SERV: 3.9 } },
    },
    map: {
      width: large ? 1600 : 1000,
      height: large ? 1000 : 660,
      siteSpacing: large ? { x: 62, y: 74 } : { x: 70, y: 84 },
      regions: places.map(([x, y, rotation, aspect, seed], r) => ({
        id: `r${r}`,
        x,
        y,
        rotation,
        aspect,
        seed,
        tint: TINTS[r]!,
        crest: CRESTS[r]!,
        ground: GROUNDS[r % 4]!,
      })),
    },
    text: { en: text('en'), zh: text('zh') },
  } as unknown as Scenario;
}

export const PREVIEW_EVENTS: readonly Event[] = [
  {
    round: 6,
    week: 11,
    kind: 'shock-struck',
    shock: 'BS02',
    cell: 'r0:COMP:home',
    region: 'r0',
    supplier: 'r0',
    role: 'COMP',
    severity: 0.62,
    weeks: 34,
  },
  { round: 6, week: 13, kind: 'industry-slowed', region: 'r0', sector: 4, output: 0.8, missing: 'COMP' },
  { round: 6, week: 13, kind: 'shortage-began', region: 'r1', role: 'COMP', delivered: 0.5 },
  { round: 6, week: 14, kind: 'standby-started', region: 'r3', role: 'COMP' },
  { round: 6, week: 14, kind: 'shortage-held', region: 'r3', role: 'COMP', by: 'standby' },
  { round: 6, week: 16, kind: 'industry-slowed', region: 'r1', sector: 4, output: 0.75, missing: 'COMP' },
  { round: 6, week: 20, kind: 'industry-slowed', region: 'r2', sector: 4, output: 0.8, missing: 'MANU' },
  {
    round: 6,
    week: 26,
    kind: 'shock-struck',
    shock: 'GR04',
    cell: 'r3:ENER:abroad',
    region: 'r3',
    supplier: 'r2',
    role: 'ENER',
    severity: 0.7,
    weeks: 16,
  },
  { round: 6, week: 27, kind: 'reserve-opened', region: 'r3', role: 'ENER' },
  { round: 6, week: 36, kind: 'reserve-emptied', region: 'r3', role: 'ENER' },
  { round: 6, week: 37, kind: 'shortage-began', region: 'r3', role: 'ENER', delivered: 0.7 },
  { round: 6, week: 42, kind: 'shock-faded', shock: 'GR04', cell: 'r3:ENER:abroad', region: 'r3' },
  { round: 6, week: 45, kind: 'shortage-ended', region: 'r3', role: 'ENER' },
];

export function previewView(scenario: Scenario, quiet: boolean): View {
  const shape = { regions: scenario.regions.length, sectors: scenario.sectors.length };
  const length = rowLength(shape);
  const packed = new Float32Array(length * 53);
  const own = 3;
  for (let week = 0; week <= 52; week++) {
    const row = readRow(packed, shape, week);
    const R = shape.regions,
      S = shape.sectors;
    const since = (start: number) => (quiet ? 0 : Math.max(0, week - start));
    for (let r = 0; r < R; r++)
      for (let s = 0; s < S; s++) {
        const role = scenario.sectors[s]!.role;
        const j = r * S + s;
        row.output[j] = 1;
        row.cover[j] = scenario.rules.engine.operatingWeeks[role] + ((r * 7 + s * 3) % 5) * 0.8;
        if (r === 0 && role === 'COMP' && week >= 11 && !quiet) {
          row.output[j] = 0.38 + 0.6 * Math.min(1, since(11) / 40);
          row.cover[j] = 0;
        }
        if (r === 0 && role === 'MANU') {
          row.cover[j] = Math.max(0.4, row.cover[j]! - since(11) * 0.5);
          row.output[j] = 1 - Math.min(0.3, since(13) * 0.05);
        }
        if (r === 1 && role === 'MANU') {
          row.cover[j] = Math.max(0.6, row.cover[j]! - since(12) * 0.6);
          row.output[j] = 1 - Math.min(0.4, since(16) * 0.08);
        }
        if (r === 2 && role === 'MANU') {
          row.cover[j] = Math.max(0.5, row.cover[j]! - since(14) * 0.3);
          row.output[j] = 1 - Math.min(0.25, since(20) * 0.05);
        }
      }
    for (let c = 0; c < 4; c++)
      for (let r = 0; r < R; r++) {
        row.reserve[c * R + r] = [
          [2, 3, 0, 1],
          [0, 2, 5, 0],
          [4, 0, 0, 0],
          [2, 4, 0, 3],
        ][r % 4]![c]!;
        row.supply[c * R + r] = 1;
      }
    row.reserve[1 * R + own] = Math.max(0, 4 - since(27) * 0.45);
    row.reserve[3 * R + own] = Math.max(1.5, 3 - since(14) * 0.1);
    row.standby[3 * R + own] = since(14) > 0 && week < 48 ? 0.3 : 0;
    for (let p = 0; p < S; p++)
      for (let s = 0; s < R; s++)
        for (let b = 0; b < R; b++) {
          let flow = 1;
          if (s === 0 && scenario.sectors[p]!.role === 'COMP') flow = 1 - Math.min(0.6, since(11) * 0.2);
          if (s === 1 && scenario.sectors[p]!.role === 'MANU') flow = 1 - Math.min(0.35, since(16) * 0.1);
          if (s === 2 && b === 3 && scenario.sectors[p]!.role === 'ENER' && week < 42) flow = since(26) > 0 ? 0.3 : 1;
          row.flow[(p * R + s) * R + b] = flow;
        }
  }
  const zero = Object.fromEntries(CRITICAL_ROLES.map((role) => [role, 0]));
  const region = scenario.regions.map(({ id }, r) => [
    id,
    {
      productivity: 1,
      reserveWeeks: { ...zero, FOOD: 2, ENER: r === 3 ? 4 : 1 },
      standby: { ...zero, COMP: r === own ? 0.3 : 0 },
      lastSplit: null,
    },
  ]);
  return {
    audience: { kind: 'seat', seat: 's4' },
    round: 6,
    rounds: 8,
    phase: 'plan',
    week: 52,
    seats: [],
    own: {
      seat: { id: 's4', kind: 'state', region: `r${own}`, role: null, open: true },
      known: {
        states: {
          [`r${own}`]: {
            standby: Object.fromEntries(CRITICAL_ROLES.map((role) => [role, { level: 0, ageYears: 0, onOrder: [] }])),
          },
        },
      },
    },
    regions: Object.fromEntries(region),
    shocks: [],
    events: quiet ? [] : PREVIEW_EVENTS,
    yearRecord: new Uint8Array(packed.buffer),
    crisis: null,
  } as unknown as View;
}
