// The score in closed form (rules 0.9 "Score, final form" and "Industry score"): numbers in, numbers out.
// Shares and resiliences run from 0 to 1, scores from 0 to 100.
import type { Rules } from '../scenario/Scenario.ts';
import { expExact, lnExact } from '../state/mathExact.ts';

type ScoreRules = Rules['score'];

export function clip(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value));
}

/** F: the share of the ceiling at which growth counts as 0; falls with the length of the game. */
export function growthFloor(rules: ScoreRules, rounds: number): number {
  return 1 - ((1 - rules.growthFloor) * rounds) / rules.growthFloorRounds;
}

/** g: what was consumed, against the ceiling, above the floor. */
export function growthScore(rules: ScoreRules, realised: number, ceiling: number, rounds: number): number {
  const floor = growthFloor(rules, rounds);
  return clip((realised / ceiling - floor) / (1 - floor));
}

/** r: from the mean loss 1 - Q over all weeks so far. */
export function realisedResilience(rules: ScoreRules, meanLoss: number): number {
  return clip(1 - meanLoss / rules.lossReference);
}

/** a: from the share of the world's own danger that would have been avoided. */
export function batteryResilience(rules: ScoreRules, avoided: number): number {
  return clip(avoided / rules.batteryNorm);
}

/** rho: lived through and tested, together. */
export function resilience(rules: ScoreRules, realised: number, battery: number): number {
  return rules.realised * realised + rules.battery * battery;
}

/** Every hungry or dark week costs; at most `penaltyMax` of the score. */
export function redLineFactor(rules: ScoreRules, breachWeeks: number, weeks: number): number {
  return weeks === 0 ? 1 : 1 - Math.min(rules.redLine.penaltyMax, breachWeeks / weeks);
}

export interface OutcomeParts {
  readonly growth: number;
  readonly resilience: number;
  readonly redLineFactor: number;
  /** Longest run of weeks below the hunger line. */
  readonly hungerRun: number;
}

/** O: geometric mean of growth and resilience, so that neither buys the other back. */
export function outcomeScore(rules: ScoreRules, parts: OutcomeParts): number {
  const free = 100 * Math.sqrt(parts.growth * parts.resilience) * parts.redLineFactor;
  return parts.hungerRun >= rules.redLine.hungerWeeks ? Math.min(free, rules.redLine.hungerCap) : free;
}

export interface StateStanding {
  readonly growth: number;
  readonly resilience: number;
  readonly meanLoss: number;
  /** Share of its weeks below a red line. */
  readonly breachShare: number;
}

/** W: one number for the whole world; only states count. */
export function worldScore(rules: ScoreRules, states: readonly StateStanding[]): number {
  const count = states.length;
  const meanLoss = states.reduce((sum, state) => sum + state.meanLoss, 0) / count;
  const meanResilience = states.reduce((sum, state) => sum + state.resilience, 0) / count;
  const least = Math.min(...states.map((state) => state.resilience));
  const breaching = states.filter((state) => state.breachShare > rules.worldBreachShare).length;
  const growth = geometricMean(states.map((state) => state.growth));
  const evenness = meanResilience > 0 ? Math.sqrt(least / meanResilience) : 0;
  const product = growth * realisedResilience(rules, meanLoss);
  return 100 * Math.sqrt(product) * evenness * (1 - breaching / count);
}

export function finalScore(rules: ScoreRules, outcome: number, world: number): number {
  return rules.own * outcome + rules.world * world;
}

/** Where one stands against an average player dealt the same cards. */
export function rankScore(final: number, parFinal: number, handicap: number): number {
  return clip(50 + final - parFinal + handicap, 0, 100);
}

/** p of an industry: value added less spending, against the lean and quiet ceiling. */
export function industryGrowth(rules: ScoreRules, realised: number, ceiling: number): number {
  return clip((realised / ceiling - rules.industryFloor) / (1 - rules.industryFloor));
}

/** What an industry delivered of what was ordered while shocks ran, above the floor. */
export function serviceResilience(rules: ScoreRules, service: number): number {
  return clip((service - rules.industryServiceFloor) / (1 - rules.industryServiceFloor));
}

function geometricMean(values: readonly number[]): number {
  if (values.some((value) => value <= 0)) return 0;
  return expExact(values.reduce((sum, value) => sum + lnExact(value), 0) / values.length);
}
