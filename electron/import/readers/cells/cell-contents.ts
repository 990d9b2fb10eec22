/** Makes the contents of cells. Equal values share one object: a roster says "Kinh" a hundred thousand times. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { MAX_TOKEN_LENGTH } from '../limits.ts';
import type { CellContent, LegacyFont } from '../spreadsheet-source.ts';
import type { CellStyle } from './cell-style.ts';
import { padded } from './number-format.ts';

/** Error values come as their text, from Excel and from formulas alike. */
const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|ERR!)$/u;
const MS_PER_DAY = 86_400_000;
/** Day 0 of the systems; in the 1900 one a 29/02/1900 is counted that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const PHANTOM_DAY = 60;
/** 31/12/9999. */
const LAST_DAY = 2_958_465;
/** Times of day are stored as fractions, often a little short of midnight. */
const HALF_SECOND = 0.5 / 86_400;
const MAX_REMEMBERED = 200_000;

/** ISO day of a day number, or null where it is none (before 1900, after 9999, a time of day). */
function isoDayOf(serial: number, system: '1900' | '1904'): string | null {
  const day = Math.floor(serial + HALF_SECOND);
  if (!(day >= (system === '1904' ? 0 : 1)) || day > LAST_DAY) return null;
  const sinceEpoch = system === '1900' && day >= PHANTOM_DAY ? day - 1 : day;
  const epoch = system === '1904' ? EPOCH_1904 : EPOCH_1900;
  return new Date(epoch + sinceEpoch * MS_PER_DAY).toISOString().slice(0, 10);
}

const NO_FONT = 'none';
type Kept = Map<string, CellContent | null>;

export class CellContents {
  readonly dateSystem: '1900' | '1904';
  readonly #texts = new Map<LegacyFont | typeof NO_FONT, Kept>();
  readonly #numbers = new Map<number, CellContent>();
  readonly #dates = {
    day: new Map<number, CellContent>(),
    month: new Map<number, CellContent>(),
    year: new Map<number, CellContent>(),
  };

  constructor(dateSystem: '1900' | '1904') {
    this.dateSystem = dateSystem;
  }

  /** Text as it stands; null for blank text. Error values are recognised. Throws `file-too-large`. */
  text(text: string, font: LegacyFont | null): CellContent | null {
    const kept = this.#keptTexts(font);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const content = textContent(own, font);
    if (kept.size < MAX_REMEMBERED) kept.set(own, content);
    return content;
  }

  /** A number, which is a day or padded with zeros where its format says so. */
  number(value: number, style: CellStyle): CellContent {
    if (style.date !== null) return this.#date(value, style.date);
    const shown = style.padding === null ? null : padded(value, style.padding);
    if (shown !== null) return { kind: 'number', value, shown };
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const content: CellContent = { kind: 'number', value };
    if (this.#numbers.size < MAX_REMEMBERED) this.#numbers.set(value, content);
    return content;
  }

  #keptTexts(font: LegacyFont | null): Kept {
    const key = font ?? NO_FONT;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const kept: Kept = new Map();
    this.#texts.set(key, kept);
    return kept;
  }

  #date(value: number, shows: NonNullable<CellStyle['date']>): CellContent {
    const dates = this.#dates[shows];
    const known = dates.get(value);
    if (known !== undefined) return known;
    const isoDate = isoDayOf(value, this.dateSystem);
    const content: CellContent =
      isoDate === null ? { kind: 'number', value } : { kind: 'date', isoDate, shows };
    if (dates.size < MAX_REMEMBERED) dates.set(value, content);
    return content;
  }
}

/** A text cut out of a larger one keeps all of that in memory; this is its own. */
function ownCopy(text: string): string {
  const encoding = /^[\0-\xff]*$/u.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}

/** Text as it stands; null for blank text. Throws `file-too-large` for what no cell can hold. */
export function textContent(text: string, font: LegacyFont | null): CellContent | null {
  if (text.length > MAX_TOKEN_LENGTH) throw new AppError('file-too-large', {}, 'a value');
  if (text.trim() === '') return null;
  if (text.startsWith('#') && ERROR_VALUE.test(text)) return { kind: 'error', text };
  return font === null ? { kind: 'text', text } : { kind: 'text', text, font };
}

/** A day written as ISO, with or without a time; null where it is none. */
export function isoDateContent(iso: string, shows: NonNullable<CellStyle['date']>): CellContent | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(iso.trim())?.[0];
  if (day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;
  return { kind: 'date', isoDate: day, shows };
}

const ERROR_CODES: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** The error value a binary workbook keeps as a byte. */
export function errorContent(code: number): CellContent {
  return { kind: 'error', text: ERROR_CODES[code] ?? '#ERR!' };
}
