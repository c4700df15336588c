// Solo rivals: three different personas, dealt by the seed unless chosen; further seats go on down the deck.
import { draw } from '../state/draws.ts';
import { type BySeat, PERSONAS, type Persona, type SeatId, type Seed } from '../state/ids.ts';

export function dealPersonas(
  seed: Seed,
  seats: readonly SeatId[],
  chosen: Readonly<Partial<BySeat<Persona>>> = {},
): BySeat<Persona> {
  const deck = [...PERSONAS];
  for (let place = deck.length - 1; place > 0; place--) {
    const other = Math.floor(draw(seed, 'deal', place) * (place + 1));
    [deck[place], deck[other]] = [deck[other]!, deck[place]!];
  }
  const dealt: BySeat<Persona> = {};
  let next = 0;
  for (const seat of seats) dealt[seat] = chosen[seat] ?? deck[next++ % deck.length]!;
  return dealt;
}
