// The map's own words in the language on screen.
import type { Language } from '@jic/shared/state/ids';
import { map as english, type MapWords } from '../text/en/map.ts';
import { map as chinese } from '../text/zh/map.ts';

export function mapWords(language: Language): MapWords {
  return language === 'zh' ? chinese : english;
}
