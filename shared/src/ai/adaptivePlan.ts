// The persona that reads its meters and asks the what-if table: buys, unit by unit, whatever avoids most of the believed
// danger per credit and upkeep to come, until growth pays more.
import type { Plan } from '../commands/Command.ts';
import { availableCredits, quoteLever } from '../levers/index.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { withRestOn } from '../score/evenPlan.ts';
import { batteryResilience, resilience } from '../score/formulas.ts';
import { withCredits } from '../score/knownLevers.ts';
import { cellLoss, leversAgainst } from '../score/whatIfTable.ts';
import type { GameState, Seat } from '../state/GameState.ts';
import { type Lever, programmeOf } from '../state/ids.ts';
import type { KnownWorld } from '../views/View.ts';
import { believedDanger, type Danger } from './danger.ts';
import { ADAPTIVE } from './personas.ts';
import { settledWorld } from './settledWorld.ts';
import { growthPerCredit, resiliencePerShare, upkeepYears } from './worth.ts';

export interface AdaptivePlan {
  readonly plan: Plan;
  /** The danger most of the backup went to; null where growth paid more throughout. */
  readonly fears: Danger | null;
}
interface Target extends Danger {
  readonly unprepared: number;
  /** Loss on the levers bought so far. */
  loss: number;
}
interface Offer {
  readonly lever: Lever;
  /** Gain of resilience and loss of growth, as relative changes of the outcome; worth buying while gain > hurdle × cost. */
  gain: number;
  cost: number;
  /** Purchases made when it was reckoned. */
  at: number;
}

export function adaptivePlan(scenario: Scenario, state: GameState, seat: Seat, known: KnownWorld): AdaptivePlan {
  const shop = new Shop(scenario, state, seat, known);
  return shop.buy();
}

class Shop {
  private readonly scenario: Scenario;
  private readonly state: GameState;
  private readonly seat: Seat;
  private readonly targets: Target[];
  private readonly all: readonly Danger[];
  private readonly spend: Partial<Record<Lever, number>> = {};
  private readonly gained = new Map<string, number>();
  private world: KnownWorld;
  private left: number;
  private purchases = 0;

  constructor(scenario: Scenario, state: GameState, seat: Seat, known: KnownWorld) {
    this.scenario = scenario;
    this.state = state;
    this.seat = seat;
    this.world = settledWorld(known, seat);
    this.left = Math.max(0, availableCredits(scenario, state, seat.id));
    this.all = believedDanger(scenario, state, seat);
    this.targets = this.all
      .filter(({ share }) => share >= ADAPTIVE.focusShare)
      .map((danger) => ({ ...danger, unprepared: danger.cell.unpreparedLoss, loss: this.lossOf(this.world, danger) }));
  }

  buy(): AdaptivePlan {
    const levers = [...new Set(this.targets.flatMap(({ cell }) => leversAgainst(this.seat, cell)))];
    const offers = levers.map((lever) => this.offer(lever)).filter((offer) => offer !== null);
    while (this.left >= ADAPTIVE.unit && offers.length > 0) {
      offers.sort((one, other) => other.gain * one.cost - one.gain * other.cost);
      const best = offers[0]!;
      if (best.at < this.purchases) {
        const again = this.offer(best.lever);
        if (again) offers[0] = again;
        else offers.shift();
        continue;
      }
      if (best.gain <= ADAPTIVE.hurdle * best.cost) break;
      this.take(best.lever);
    }
    return { plan: this.plan(), fears: this.fears() };
  }

  private offer(lever: Lever): Offer | null {
    const { unit } = ADAPTIVE;
    if (quoteLever(this.scenario, this.world, this.seat.id, lever, 0).maxCredits < unit) return null;
    const moved = withCredits(this.scenario, this.world, this.seat, lever, unit);
    const avoided = this.touchedBy(lever).reduce((sum, target) => sum + this.avoided(target, moved), 0);
    const gain = (avoided * resiliencePerShare(this.scenario, this.state, lever)) / this.resilienceNow();
    const { upkeepPerYear } = quoteLever(this.scenario, this.world, this.seat.id, lever, unit);
    const perCredit = growthPerCredit(this.scenario, this.state, this.seat, this.left);
    return { lever, gain, cost: perCredit * (unit + upkeepPerYear * upkeepYears(this.state)), at: this.purchases };
  }

  private take(lever: Lever): void {
    this.world = withCredits(this.scenario, this.world, this.seat, lever, ADAPTIVE.unit);
    for (const target of this.touchedBy(lever)) {
      const loss = this.lossOf(this.world, target);
      const saved = (target.share * (target.loss - loss)) / target.unprepared;
      this.gained.set(target.cell.id, (this.gained.get(target.cell.id) ?? 0) + saved);
      target.loss = loss;
    }
    this.spend[lever] = (this.spend[lever] ?? 0) + ADAPTIVE.unit;
    this.left -= ADAPTIVE.unit;
    this.purchases++;
  }

  private touchedBy(lever: Lever): Target[] {
    const { role } = programmeOf(lever);
    return this.targets
      .filter(({ cell }) => role === null || cell.role === role)
      .filter(({ cell }) => lever !== 'own-technology' || cell.role === 'COMP');
  }

  private avoided(target: Target, world: KnownWorld): number {
    return (target.share * (target.loss - this.lossOf(world, target))) / target.unprepared;
  }

  private lossOf(world: KnownWorld, { cell }: Danger): number {
    return cellLoss(this.scenario, world, this.state.seats, this.seat, cell, ADAPTIVE.weeks);
  }

  /** Resilience expected on the levers bought so far; never near 0, where any gain would look endless. */
  private resilienceNow(): number {
    const { score } = this.scenario.rules;
    const avoided = this.targets.reduce((sum, { share, loss, unprepared }) => sum + share * (1 - loss / unprepared), 0);
    return Math.max(0.25, resilience(score, 0.8, batteryResilience(score, avoided)));
  }

  private plan(): Plan {
    return withRestOn(
      this.scenario,
      this.state,
      this.seat.id,
      this.spend,
      this.seat.kind === 'state' ? 'efficiency' : null,
    );
  }

  private fears(): Danger | null {
    const best = this.targets.toSorted(
      (one, other) => (this.gained.get(other.cell.id) ?? 0) - (this.gained.get(one.cell.id) ?? 0),
    )[0];
    return best && (this.gained.get(best.cell.id) ?? 0) > 0 ? best : null;
  }
}
