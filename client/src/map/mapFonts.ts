// Canvas text is drawn with whatever font is there, so the map asks for its own and writes again once they came.
import type { Language } from '@jic/shared/state/ids';
import { DISPLAY_FONT, INTERFACE_FONT } from './brush/palette.ts';
import { mapWords } from './mapWords.ts';
import type { MapFacts } from './model/mapModel.ts';

/** Resolves when the glyphs of names and labels are loaded (or could not be). */
export async function loadMapFonts(facts: MapFacts | null, language: Language): Promise<void> {
  const words = mapWords(language);
  const names = facts?.states.map(({ name, crest }) => name + crest).join('') ?? '';
  const labels = [
    words.yourSeat,
    words.weeks('0123456789.'),
    words.loss(0.5),
    words.arrives(1),
    words.arrived(2),
    words.held(3),
    words.delays(4),
    words.cut(5),
  ].join('');
  await Promise.allSettled([
    document.fonts.load(`600 20px ${DISPLAY_FONT}`, names || 'A'),
    document.fonts.load(`650 13px ${INTERFACE_FONT}`, labels + names),
    document.fonts.load(`700 13px ${INTERFACE_FONT}`, names || 'A'),
  ]);
}
