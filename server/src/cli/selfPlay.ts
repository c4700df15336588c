// One game among personas, headless: the same commands a session would log, and what they were worth.
import { chooseForAi } from '@jic/shared/ai/chooseForAi';
import { acceptCommand, checkCommand, initialState, isDue, isOver, step } from '@jic/shared/engine/index';
import type { Scenario } from '@jic/shared/scenario/Scenario';
import type { Appraisal, GameResults } from '@jic/shared/score/Appraisal';
import { appraise } from '@jic/shared/score/appraise';
import { finalResults } from '@jic/shared/score/finalResults';
import type { GameSetup } from '@jic/shared/score/par';
import { nextPlanPhase } from '@jic/shared/score/par';
import type { PlayedYear } from '@jic/shared/score/replayedYear';
import type { GameState } from '@jic/shared/state/GameState';
import type { BySeat, Persona } from '@jic/shared/state/ids';

export interface SelfPlay {
  readonly end: GameState;
  readonly years: readonly PlayedYear[];
  readonly appraisals: readonly Appraisal[];
  readonly results: GameResults;
}

/** Plays a whole game; throws where a persona's move is refused, for every move of theirs must be legal. */
export function playAmongPersonas(scenario: Scenario, setup: GameSetup, personas: Readonly<BySeat<Persona>>): SelfPlay {
  const years: PlayedYear[] = [];
  const appraisals: Appraisal[] = [];
  let start = initialState(scenario, setup);
  for (;;) {
    const { end, year } = playYear(scenario, start, personas);
    years.push(year);
    appraisals.push(appraise(scenario, start, end, year, appraisals, { causesFor: [] }));
    if (isOver(end) || end.round >= end.rounds) {
      return { end, years, appraisals, results: finalResults(scenario, end, years, appraisals) };
    }
    start = nextPlanPhase(scenario, end);
  }
}

function playYear(
  scenario: Scenario,
  start: GameState,
  personas: Readonly<BySeat<Persona>>,
): { end: GameState; year: PlayedYear } {
  let state = everybodyMoves(scenario, start, personas);
  const { plans } = state;
  const choices: PlayedYear['choices'][number][] = [];
  state = step(scenario, state).state;
  while (state.phase === 'crisis') {
    state = everybodyMoves(scenario, state, personas);
    choices.push({ week: state.week, choices: state.choices.at(-1)! });
    state = step(scenario, state).state;
  }
  return { end: state, year: { plans, choices } };
}

/** Sealed moves: each is chosen from the state before anybody's. */
function everybodyMoves(scenario: Scenario, before: GameState, personas: Readonly<BySeat<Persona>>): GameState {
  let state = before;
  for (const { id } of before.seats) {
    const { command } = chooseForAi(scenario, before, id, personas[id]!);
    const refusal = checkCommand(scenario, state, command);
    if (refusal)
      throw new Error(
        `${personas[id]} in ${id}, round ${before.round}: ${refusal.code} ${JSON.stringify(refusal.facts)}`,
      );
    state = acceptCommand(scenario, state, command).state;
  }
  if (!isDue(state)) throw new Error(`round ${before.round}: everybody has moved and nothing is due`);
  return state;
}
