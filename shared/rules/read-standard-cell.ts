/**
 * Words of a cell of the table of standards, read back: in either language of the program, with or without
 * diacritics, in the short forms lists use. What is not understood is said, never guessed.
 */
import type { Citation } from '../domain/citation.ts';
import type { CitationId } from '../domain/ids.ts';
import { catalogs, LANGUAGES } from '../i18n/catalogs.ts';
import { cleanName } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { parseDegree, parseStateManagement, parseTheory } from '../text/levels.ts';
import { longName, shortName } from './citations.ts';
import { STANDARD_FIELDS, Standard, type StandardField } from './ruleset.ts';
import type { StandardColumn } from './standard-words.ts';
import { type Confirmation, distinctTitles, namesIn } from './standards-table.ts';

/** Why a cell is not understood; the catalogs have a sentence for each (`standards.problem.<code>`). */
export type CellProblem = 'word-unknown' | 'number-invalid' | 'source-unknown' | 'source-ambiguous';

/** What a cell of each column holds. */
export interface CellValues extends Pick<Standard, StandardField> {
  source: CitationId | null;
  confirmed: Confirmation;
  toConfirm: StandardField[];
}

export type CellReading<C extends StandardColumn> =
  | { readonly ok: true; readonly value: CellValues[C] }
  /** `word`: what was not understood, the whole cell or an entry of its list. */
  | { readonly ok: false; readonly problem: CellProblem; readonly word: string };

type Vocabulary = ReadonlyMap<string, string>;

/** Folded words of both languages → value. */
function vocabulary(words: (catalog: Catalog) => Readonly<Record<string, string>>): Vocabulary {
  const known = new Map<string, string>();
  for (const language of LANGUAGES) {
    for (const [value, word] of Object.entries(words(catalogs[language]))) {
      if (!known.has(fold(word))) known.set(fold(word), value);
      known.set(value, value);
    }
  }
  return known;
}

type Catalog = (typeof catalogs)['vi'] | (typeof catalogs)['en'];

const DEGREES = vocabulary(({ domain }) => domain.degree);
const THEORIES = vocabulary(({ domain }) => domain.theory);
const STATE_MANAGEMENTS = vocabulary(({ domain }) => domain.stateManagement);
const SPECIALITIES = vocabulary(({ domain }) => domain.speciality);
const PARTY = vocabulary(({ standards }) => standards.partyMember);
const PLANNING = vocabulary(({ standards }) => standards.planning);
const CONFIRMATION = vocabulary(({ standards }) => standards.confirmation);
const FIELD_NAMES = vocabulary(({ standards }) =>
  Object.fromEntries(STANDARD_FIELDS.map((field) => [field, standards.column[field]])),
);

/** What people write where nothing is demanded. */
const NOTHING = /^(?:[-–—.\s]*|khong(?: quy dinh| yeu cau| bat buoc)?|not set|none)$/u;
const YES = /^(?:x|co|roi|da|v|✓|true|yes)$/u;
const NO = /^(?:|-|khong|chua|false|no)$/u;

const ok = <V>(value: V) => ({ ok: true, value }) as const;
const not = (problem: CellProblem, word: string) => ({ ok: false, problem, word }) as const;

/** What a cell of a column says. The text may come from a cell of the window, of a workbook, or off the clipboard. */
export function createCellReader(citations: readonly Citation[]): CellReader {
  const sources = sourceNames(citations);
  const readers: { [C in StandardColumn]: (text: string) => CellReading<C> } = {
    minDegree: (text) => oneOf(text, DEGREES, parseDegree, Standard.shape.minDegree),
    minTheory: (text) => oneOf(text, THEORIES, parseTheory, Standard.shape.minTheory),
    minStateManagement: (text) =>
      oneOf(text, STATE_MANAGEMENTS, parseStateManagement, Standard.shape.minStateManagement),
    partyMember: (text) => oneOf(text, PARTY, () => null, Standard.shape.partyMember),
    planning: (text) => oneOf(text, PLANNING, () => null, Standard.shape.planning),
    priorTitles: (text) => ok(NOTHING.test(fold(text)) ? [] : distinctTitles([text])),
    minMonthsLeft: months,
    fields: (text) => severalOf(text, SPECIALITIES, Standard.shape.fields),
    source: (text) => source(text, sources),
    confirmed: (text) => confirmation(text),
    toConfirm: (text) => severalOf(text, FIELD_NAMES, Standard.shape.toConfirm),
  };
  return (column, text) => readers[column](cleanName(text));
}

export type CellReader = <C extends StandardColumn>(column: C, text: string) => CellReading<C>;

interface Shape<V> {
  parse: (value: unknown) => V;
}

function oneOf<V>(
  text: string,
  words: Vocabulary,
  parse: (text: string) => V | null,
  shape: Shape<V | null>,
) {
  const folded = fold(text);
  const value = words.get(folded);
  if (value !== undefined) return ok(shape.parse(value === 'none' ? null : value));
  if (NOTHING.test(folded)) return ok(null);
  const parsed = parse(text);
  return parsed === null ? not('word-unknown', text) : ok(parsed);
}

function severalOf<V>(text: string, words: Vocabulary, shape: Shape<V>) {
  if (NOTHING.test(fold(text))) return ok(shape.parse([]));
  // A word may hold a comma of its own, so commas part entries only where the whole is no word.
  const entries = namesIn([text]).flatMap((entry) =>
    words.has(fold(entry)) ? [entry] : split(entry, words),
  );
  const unknown = entries.find((entry) => !words.has(fold(entry)));
  if (unknown !== undefined) return not('word-unknown', unknown);
  return ok(shape.parse([...new Set(entries.map((entry) => words.get(fold(entry))))]));
}

/** Parted by commas, the longest run of parts that is a word first. */
function split(text: string, words: Vocabulary): string[] {
  const parts = text.split(',').map((part) => part.trim());
  const entries: string[] = [];
  while (parts.length > 0) {
    let length = parts.length;
    while (length > 1 && !words.has(fold(parts.slice(0, length).join(', ')))) length -= 1;
    entries.push(parts.splice(0, length).join(', '));
  }
  return entries.filter((entry) => entry !== '');
}

const MOST_MONTHS = 600;

/** `60`, `60 tháng`, `5 năm`. */
function months(text: string): CellReading<'minMonthsLeft'> {
  const folded = fold(text);
  if (NOTHING.test(folded)) return ok(null);
  const [, digits, unit] = /^(\d{1,3}) ?(thang|months?|nam|years?)?$/u.exec(folded) ?? [];
  if (digits === undefined) return not('number-invalid', text);
  const value = Number(digits) * (unit !== undefined && /^(?:nam|year)/u.test(unit) ? 12 : 1);
  return value > MOST_MONTHS ? not('number-invalid', text) : ok(value);
}

function confirmation(text: string): CellReading<'confirmed'> {
  const folded = fold(text);
  const value = CONFIRMATION.get(folded);
  if (value !== undefined) return ok(value as Confirmation);
  if (YES.test(folded)) return ok('yes');
  return NO.test(folded) ? ok('no') : not('word-unknown', text);
}

function source(text: string, sources: ReadonlyMap<string, readonly CitationId[]>): CellReading<'source'> {
  if (NOTHING.test(fold(text))) return ok(null);
  const [only, another] = sources.get(fold(text)) ?? [];
  if (only === undefined) return not('source-unknown', text);
  return another === undefined ? ok(only) : not('source-ambiguous', text);
}

/** Texts by every name they go by. */
function sourceNames(citations: readonly Citation[]): Map<string, CitationId[]> {
  const names = new Map<string, CitationId[]>();
  const tableNames = citationNames(citations);
  for (const citation of citations) {
    const own = tableNames.get(citation.id);
    const all = new Set(
      [own ?? '', longName(citation), shortName(citation), citation.number, citation.id].map(fold),
    );
    for (const name of all) if (name !== '') names.set(name, [...(names.get(name) ?? []), citation.id]);
  }
  // The name the table shows a text by always means that text.
  for (const [id, name] of tableNames) names.set(fold(name), [id]);
  return names;
}

/** Names of texts in the table, no two alike: where type and number do not tell two apart, what they are about does. */
export function citationNames(citations: readonly Citation[]): Map<CitationId, string> {
  const counts = new Map<string, number>();
  for (const citation of citations) {
    const key = fold(longName(citation));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = new Map<CitationId, string>();
  const taken = new Set<string>();
  for (const citation of citations) {
    const plain = longName(citation);
    const told = counts.get(fold(plain)) === 1 ? plain : `${plain} (${citation.title})`;
    const name = taken.has(fold(told)) ? `${told} [${citation.id}]` : told;
    taken.add(fold(name));
    names.set(citation.id, name);
  }
  return names;
}
