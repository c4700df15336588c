// Both languages say the same things: every id has its words, notes and placeholders agree, names can be told apart.
import { LANGUAGES, type Language } from '../../state/ids.ts';
import { EFFECT_KINDS } from '../effects/index.ts';
import { textFileName } from '../files.ts';
import type { ScenarioFile } from '../schema/scenarioFile.ts';
import type { ShocksFile } from '../schema/shocksFile.ts';
import type { TextFile } from '../schema/textFile.ts';
import type { Report } from './Parts.ts';

export function checkText(
  language: Language,
  text: TextFile,
  scenario: ScenarioFile | null,
  shocks: ShocksFile | null,
  report: Report,
): void {
  const file = textFileName(language);
  if (scenario) {
    checkKeys(
      file,
      'regions',
      text.regions,
      scenario.regions.map(({ id }) => id),
      report,
    );
    checkKeys(
      file,
      'sectors',
      text.sectors,
      scenario.sectors.map(({ id }) => id),
      report,
    );
    if (scenario.realData && text.citation === '') report(file, 'citation', '', 'the source and licence of real data');
  }
  checkDistinct(file, text, 'name', report);
  checkDistinct(file, text, 'crest', report);
  if (!shocks) return;
  checkKeys(
    file,
    'shocks',
    text.shocks,
    shocks.map(({ id }) => id),
    report,
  );
  shocks.forEach((shock) => {
    const words = text.shocks[shock.id];
    if (!words) return;
    checkPlaceholders(file, shock, words.headline, report);
    if (shock.source === null && words.note !== '')
      report(file, `shocks.${shock.id}.note`, words.note, '"" for a shock without a source');
    if (shock.source !== null && words.note === '')
      report(file, `shocks.${shock.id}.note`, '', `the case its source ${shock.source} tells`);
  });
}

function checkKeys(
  file: string,
  group: string,
  entries: Readonly<Record<string, unknown>>,
  ids: readonly string[],
  report: Report,
): void {
  for (const id of ids) if (entries[id] === undefined) report(file, `${group}.${id}`, undefined, 'words for this id');
  for (const id of Object.keys(entries))
    if (!ids.includes(id)) report(file, `${group}.${id}`, entries[id], 'no such entry');
}

function checkDistinct(file: string, text: TextFile, field: 'name' | 'crest', report: Report): void {
  const seen = new Set<string>();
  for (const [id, region] of Object.entries(text.regions)) {
    if (seen.has(region[field]))
      report(file, `regions.${id}.${field}`, region[field], `a ${field} no other region has`);
    seen.add(region[field]);
  }
}

function checkPlaceholders(file: string, shock: ShocksFile[number], headline: string, report: Report): void {
  const side = EFFECT_KINDS[shock.effect.kind].side;
  const needed = side === 'abroad' ? ['{region}', '{supplier}'] : side === 'home' ? ['{region}'] : [];
  const found: readonly string[] = headline.match(/\{[^}]*\}/g) ?? [];
  if (needed.every((name) => found.includes(name)) && found.every((name) => needed.includes(name))) return;
  report(
    file,
    `shocks.${shock.id}.headline`,
    headline,
    needed.length === 0 ? 'no {…}' : `${needed.join(' and ')} and no other {…}`,
  );
}

/** What only shows when the languages are laid side by side. */
export function checkLanguagesAgree(texts: Readonly<Record<Language, TextFile | null>>, report: Report): void {
  const first = texts[LANGUAGES[0]];
  if (!first) return;
  for (const language of LANGUAGES.slice(1)) {
    const other = texts[language];
    if (!other) continue;
    const file = textFileName(language);
    if (other.notes.length !== first.notes.length)
      report(file, 'notes', other.notes.length, `${first.notes.length} notes as in ${textFileName(LANGUAGES[0])}`);
    if ((other.citation === '') !== (first.citation === ''))
      report(file, 'citation', other.citation, `a citation in all languages or in none`);
  }
}
