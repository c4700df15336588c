// rules/<id>.json: every number of the rules, in the groups of `Rules`. Each group says where its numbers come from
// (`source`) or that they were tuned for play (`tuned`); those words stay in the file.
import { z } from 'zod';
import { CELL_FORMS, ROLES, TIERS } from '../../state/ids.ts';
import type { Rules } from '../Scenario.ts';
import { byCriticalRole, byRole, from, list, numbers, oneOf, range, role, share, wholeFrom, words } from './values.ts';

const byForm = <T extends z.ZodType>(entry: T) =>
  z.record(oneOf(CELL_FORMS), entry, { error: 'entries for short and long' });
const lag = wholeFrom(0, 8);

function rising(low: number, high: number, least: number) {
  return list(from(low, high), least).refine(
    (values) => values.every((value, index) => index === 0 || value >= values[index - 1]!),
    {
      error: 'numbers that never fall',
    },
  );
}

export const rulesFile = z.strictObject({
  formatVersion: z.literal(1, { error: '1' }),
  version: words,
  calendar: numbers({ weeksPerRound: z.literal(52, { error: '52' }) }),
  budget: numbers({
    state: from(0, 200),
    industry: from(0, 200),
    creditShareOfGdp: from(0.0001, 0.01),
    keepMax: from(0, 200),
    step: from(0.1, 5),
    liquidation: share,
  }),
  growth: numbers({
    base: from(0, 0.1),
    span: from(0, 0.2),
    scale: from(0.001, 0.1),
    ownTechnologySpill: share,
    digitalFloor: from(0, 2),
    digitalGain: from(0, 2),
  }),
  engine: numbers({
    psi: from(0.01, 1),
    slack: from(1, 1.5),
    alphaMax: from(1, 2),
    alphaWeeks: from(1, 104),
    restoreWeeksMax: from(1, 26),
    operatingWeeksMin: from(2, 26),
    operatingWeeks: byRole(from(2, 26)),
    criticality: byRole(byRole(z.union([z.literal(0), z.literal(0.5), z.literal(1)], { error: '0, 0.5 or 1' }))),
    industriesFirst: z.array(role, { error: `a list of ${ROLES.join(', ')}` }),
    rerouteBase: share,
    rerouteGain: share,
    recoveryShareMax: share,
  }),
  reserve: numbers({
    priceFactor: from(0, 10),
    convexWeeks: from(0.1, 104),
    holding: share,
    maxWeeks: from(0, 104),
    fillCap: share,
    usable: byCriticalRole(share),
    yearlyLoss: byCriticalRole(share),
  }),
  secondSource: numbers({ setup: share, premium: share, homeGain: share, minWorldShare: share, lagRounds: lag }),
  standby: numbers({
    capex: from(0, 10),
    convex: from(0.01, 10),
    upkeep: share,
    max: share,
    halfLifeYears: byCriticalRole(from(0.1, 100)),
    yearlyKeep: byCriticalRole(share),
    lagRounds: byCriticalRole(lag),
    startWeeks: from(0, 52),
    startWeeksSaved: from(0, 52),
    stopAfterWeeks: wholeFrom(1, 52),
  }),
  penetration: numbers({ value: from(0.01, 1) }),
  crisisCell: numbers({ scale: from(0.0001, 1), yearlyLoss: share, recoveryEffect: share }),
  ownTechnology: numbers({
    perStep: share,
    stepShare: from(0.0001, 1),
    digitalDiscount: share,
    max: share,
    yearlyKeep: share,
    lagRounds: lag,
  }),
  industry: numbers({
    leanGain: from(0, 0.1),
    leanStock: share,
    leanConcentration: share,
    stockHolding: share,
    continuityScale: from(0.1, 100),
    continuityYearlyLoss: share,
    continuityRecovery: share,
    continuityHit: share,
  }),
  cells: numbers({
    expectedTotal: from(0, 0.5),
    worldStrikesMax: from(0, 20),
    lifelines: wholeFrom(1, 8),
    lifelineShare: z.record(oneOf(TIERS), share, { error: `entries for ${TIERS.join(', ')}` }),
    liveMin: share,
    rateMax: share,
    linkWeeks: byForm(from(1, 104)),
    nodeWeeks: byForm(from(1, 104)),
    linkSeverity: range(0, 1),
    nodeSeverity: range(0, 1),
    meanLink: share,
    meanNode: share,
    severityMax: share,
    nodeQuantiles: rising(0, 1, 3),
    spill: share,
    lossWeeks: wholeFrom(1, 520),
  }),
  readings: numbers({
    noise: from(0, 10),
    bars: rising(-20, 5, 4).max(4, { error: 'four numbers, for five bars' }),
    falseSignal: share,
    signalDefault: share,
    normalQuantiles: rising(-8, 8, 3),
  }),
  rhinos: numbers({
    start: from(0, 5),
    growth: from(0, 1),
    concentration: z.strictObject({ above: share, adds: share }),
    aidClause: share,
    afterStrike: from(0, 5),
  }),
  pause: numbers({
    severityMin: share,
    perYear: wholeFrom(0, 12),
    gapWeeks: wholeFrom(0, 52),
    hesitationWeeks: wholeFrom(0, 52),
  }),
  crisis: numbers({
    shortage: share,
    ration: z.strictObject({
      weeks: wholeFrom(1, 52),
      homesKeep: share,
      floor: z.strictObject({ FOOD: share, ENER: share }),
    }),
    reroute: z.strictObject({ gain: share, weeks: wholeFrom(1, 104), cost: from(0, 50), premium: share }),
    aid: z.strictObject({ maxShare: share, weeks: wholeFrom(0, 52) }),
    stretch: z.strictObject({ ceiling: share, weeks: wholeFrom(1, 52) }),
    clauseShare: share,
  }),
  score: numbers({
    growthFloor: share,
    growthFloorRounds: wholeFrom(1, 50),
    lossReference: from(0.001, 1),
    realised: share,
    battery: share,
    batteryNorm: from(0.01, 1),
    batteryEveryRounds: wholeFrom(1, 50),
    redLine: z.strictObject({
      FOOD: share,
      ENER: share,
      penaltyMax: share,
      hungerLine: share,
      hungerWeeks: wholeFrom(1, 52),
      hungerCap: from(0, 100),
    }),
    own: share,
    world: share,
    worldBreachShare: share,
    parShare: share,
    industryFloor: share,
    industryServiceFloor: share,
  }),
});
export type RulesFile = z.output<typeof rulesFile>;

/** The rules as play reads them: numbers without the words on their origin. */
export function rulesOf(file: RulesFile): Rules {
  return {
    version: file.version,
    calendar: withoutOrigin(file.calendar),
    budget: withoutOrigin(file.budget),
    growth: withoutOrigin(file.growth),
    engine: withoutOrigin(file.engine),
    reserve: withoutOrigin(file.reserve),
    secondSource: withoutOrigin(file.secondSource),
    standby: withoutOrigin(file.standby),
    penetration: file.penetration.value,
    crisisCell: withoutOrigin(file.crisisCell),
    ownTechnology: withoutOrigin(file.ownTechnology),
    industry: withoutOrigin(file.industry),
    cells: withoutOrigin(file.cells),
    readings: withoutOrigin(file.readings),
    rhinos: withoutOrigin(file.rhinos),
    pause: withoutOrigin(file.pause),
    crisis: withoutOrigin(file.crisis),
    score: withoutOrigin(file.score),
  };
}

function withoutOrigin<T extends { source?: string | undefined; tuned?: string | undefined }>(
  group: T,
): Omit<T, 'source' | 'tuned'> {
  const { source: _source, tuned: _tuned, ...rest } = group;
  return rest;
}
