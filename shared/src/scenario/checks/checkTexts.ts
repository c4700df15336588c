// Both languages say the same things: every id has its words, notes and placeholders agree, names can be told apart.
import { LANGUAGES, type Language } from '../../state/ids.ts';
import { textFileName } from '../files.ts';
import type { TextFile } from '../schema/textFile.ts';
import type { Outline, ShockName } from './Outline.ts';
import { type Report, reportKeys } from './Report.ts';

const MISSING = 'words for this id';

export function checkText(
  language: Language,
  text: TextFile,
  { regions, sectors, shocks, realData }: Outline,
  report: Report,
): void {
  const file = textFileName(language);
  if (regions)
    reportKeys(
      report,
      file,
      'regions',
      text.regions,
      regions.map(({ id }) => id),
      MISSING,
    );
  if (sectors) reportKeys(report, file, 'sectors', text.sectors, sectors, MISSING);
  if (realData && text.citation === '') report(file, 'citation', '', 'the source and licence of real data');
  reportTwins(file, text, 'name', report);
  reportTwins(file, text, 'crest', report);
  if (!shocks) return;
  reportKeys(
    report,
    file,
    'shocks',
    text.shocks,
    shocks.map(({ id }) => id),
    MISSING,
  );
  for (const shock of shocks) checkShockWords(file, text, shock, report);
}

function reportTwins(file: string, text: TextFile, field: 'name' | 'crest', report: Report): void {
  const seen = new Set<string>();
  for (const [id, region] of Object.entries(text.regions)) {
    if (seen.has(region[field]))
      report(file, `regions.${id}.${field}`, region[field], `a ${field} no other region has`);
    seen.add(region[field]);
  }
}

function checkShockWords(file: string, text: TextFile, shock: ShockName, report: Report): void {
  const words = text.shocks[shock.id];
  if (!words) return;
  const path = `shocks.${shock.id}`;
  if (shock.source === null && words.note !== '')
    report(file, `${path}.note`, words.note, '"" for a shock without a source');
  if (shock.source !== null && words.note === '')
    report(file, `${path}.note`, '', `the case its source ${shock.source} tells`);
  const needed = PLACEHOLDERS[shock.side ?? 'world'];
  const found: readonly string[] = words.headline.match(/\{[^}]*\}/g) ?? [];
  if (needed.every((name) => found.includes(name)) && found.every((name) => needed.includes(name))) return;
  report(
    file,
    `${path}.headline`,
    words.headline,
    needed.length === 0 ? 'no {…}' : `${needed.join(' and ')} and no other {…}`,
  );
}

const PLACEHOLDERS: Readonly<Record<'abroad' | 'home' | 'world', readonly string[]>> = {
  abroad: ['{region}', '{supplier}'],
  home: ['{region}'],
  world: [],
};

/** What only shows when the languages are laid side by side. */
export function checkLanguagesAgree(texts: Readonly<Record<Language, TextFile | null>>, report: Report): void {
  const [leading, ...others] = LANGUAGES;
  const first = texts[leading];
  if (!first) return;
  for (const language of others) {
    const other = texts[language];
    if (!other) continue;
    const file = textFileName(language);
    const same = `as in ${textFileName(leading)}`;
    if (other.notes.length !== first.notes.length)
      report(file, 'notes', other.notes.length, `${first.notes.length} notes ${same}`);
    if ((other.citation === '') !== (first.citation === ''))
      report(file, 'citation', other.citation, `a citation, or none, ${same}`);
  }
}
