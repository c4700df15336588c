// Short games among personas on the shipped scenarios, for tests that need something to have happened.
import { join } from 'node:path';
import { playAmongPersonas, type SelfPlay } from '@jic/server/cli/selfPlay';
import { loadScenario } from '@jic/server/scenarios/loadScenarios';
import type { Scenario } from '@jic/shared/scenario/Scenario';
import type { BySeat, Persona, Preset } from '@jic/shared/state/ids';
import { PERSONAS } from '@jic/shared/state/ids';

const scenarios = join(import.meta.dirname, '..', '..', 'assets', 'scenarios');

export async function shippedScenario(id: string): Promise<Scenario> {
  return (await loadScenario(join(scenarios, id))).scenario;
}

/** Personas dealt in turn over the seats of a preset. */
export function inTurn(scenario: Scenario, preset: Preset, personas: readonly Persona[] = PERSONAS): BySeat<Persona> {
  const industries = scenario.industrySeats.filter((seat) => seat.preset <= preset).length;
  const dealt: BySeat<Persona> = {};
  for (let seat = 0; seat < scenario.regions.length + industries; seat++) {
    dealt[`s${seat + 1}`] = personas[seat % personas.length]!;
  }
  return dealt;
}

export function shortGame(
  scenario: Scenario,
  options: { seed?: number; preset?: Preset; rounds?: number; personas?: readonly Persona[] } = {},
): SelfPlay {
  const { seed = 11, preset = 4, rounds = 2, personas } = options;
  return playAmongPersonas(scenario, { seed, tier: 'basic', preset, rounds }, inTurn(scenario, preset, personas));
}
