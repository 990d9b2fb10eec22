/** Which part of a written date is the day, the month, the year: by their form alone. */
import { fold } from './fold.ts';

/** Digits as typed; `day` and `month` null where the text has none, `UNKNOWN` where it leaves them open. */
export type DateParts = { readonly day: string | null; readonly month: string | null; readonly year: string };

/** Some staff programs write `00/00/1975`, forms leave `…/…/1975`. */
export const UNKNOWN = '00';

/** Between parts that words divide (`5 tháng 3`): not doubled by a sign beside it. */
const BREAK = '|';
const DASHES = /[‐‑‒–—−]/gu;
const TIME_OF_DAY = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?$/u;
const LEAD =
  /^(?:ngay sinh|nam sinh|sinh ngay|sinh nam|sinh|s\.? ?n\.?(?=[ :\d])|n\.? ?s\.?(?=[ :\d]))[ :]*/u;
/** Quotes around a date: Excel's sign for a text, typed once more. */
const QUOTES = /^['’`"“]+|(?<=\d{4})['’`"”]+$/gu;
/** Empty brackets, and the remark that a year was estimated. */
const REMARKS = /\(\s*\)|\( ?(?:uoc|uoc tinh|khoang) ?\)/gu;
const OPEN = /…|\.{2,}|_{2,}|\bxx\b|\?{2,}/gu;
const LOOSE_END = /[\s.…_;,/-]+$/u;
const YEAR_APOSTROPHE = /'(?=\d{2}$)/u;
const WORDS = /\b(?:ngay|thang|nam)\b/gu;
const SEPARATED = /\s*([/.\-,\\|_])\s*|\s+/u;

const MONTH_WORDS: Readonly<Record<string, string>> = {
  ...{ jan: '1', feb: '2', mar: '3', apr: '4', may: '5', jun: '6', jul: '7', aug: '8', sep: '9', sept: '9' },
  ...{ oct: '10', nov: '11', dec: '12', january: '1', february: '2', march: '3', april: '4', june: '6' },
  ...{ july: '7', august: '8', september: '9', october: '10', november: '11', december: '12' },
};
/** After `tháng`; "tháng năm" is a month or an empty one, so only "tháng năm năm" is May. */
const MONTH_NUMBERS: Readonly<Record<string, string>> = {
  ...{ mot: '1', hai: '2', ba: '3', tu: '4', 'nam nam': '5', sau: '6', bay: '7', tam: '8', chin: '9' },
  ...{ muoi: '10', 'muoi mot': '11', 'muoi hai': '12' },
};
const WRITTEN_MONTH = /\bthang (muoi mot|muoi hai|nam nam|mot|hai|ba|tu|sau|bay|tam|chin|muoi)\b/u;
const EMPTY_OR_MAY = /(?<!ngay.*)\bthang nam (?!nam)/u;
/** `thg3`, `thg 3`, `th.3`, `t3`: the short forms of tháng, in Excel's Vietnamese formats and by hand. */
const SHORT_MONTH = /\b(?:thg|th|t)\.? ?(\d{1,2})\b/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ROMAN_MONTH = /(?:^|[/.|-] ?)([ivx]+) ?[/.|-]/u;
const LOOSE_START = /^[\s/|.,:-]+/u;
const DIGITS = /^\d+$/u;

/** The numbers of a text, separators gone; an empty place between two equal separators is `UNKNOWN`. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let before = '';
  for (const [at, piece] of text.split(SEPARATED).entries()) {
    if (at % 2 === 1) {
      if (piece !== undefined && piece === before && tokens.length > 0) tokens.push(UNKNOWN);
      before = piece ?? before;
    } else if (piece !== undefined && piece !== '') {
      tokens.push(piece);
      before = '';
    }
  }
  return tokens;
}

/** Eight digits: `yyyymmdd` or `ddmmyyyy`, where only one of them is a date of 1900–2100. */
function unseparated(digits: string): DateParts | null {
  const fits = (parts: DateParts) =>
    Number(parts.month) >= 1 &&
    Number(parts.month) <= 12 &&
    Number(parts.day) >= 1 &&
    Number(parts.day) <= 31 &&
    Number(parts.year) >= 1900 &&
    Number(parts.year) <= 2100;
  const readings = [
    { year: digits.slice(0, 4), month: digits.slice(4, 6), day: digits.slice(6) },
    { day: digits.slice(0, 2), month: digits.slice(2, 4), year: digits.slice(4) },
  ].filter(fits);
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

/** Numbers only: which is which by how many digits they have. */
function ofNumbers(numbers: readonly string[]): DateParts | null {
  const [a = '', b = '', c = ''] = numbers;
  const short = (part: string) => part.length <= 2;
  if (numbers.length === 1) {
    if (a.length === 8) return unseparated(a);
    return a.length === 4 ? { day: null, month: null, year: a } : null;
  }
  if (numbers.length === 2) {
    if (short(a) && b.length === 4) return { day: null, month: a, year: b };
    if (a.length === 4 && short(b)) return { day: null, month: b, year: a };
    // `7/75` can only be a month and a year; `5/10` could be a day and a month, and is not read.
    if (short(a) && b.length === 2 && Number(b) > 12 && Number(a) <= 12)
      return { day: null, month: a, year: b };
    return null;
  }
  if (numbers.length !== 3 || !short(b)) return null;
  if (short(a) && (c.length === 4 || c.length === 2)) return { day: a, month: b, year: c };
  if (a.length === 4 && short(c)) return { day: c, month: b, year: a };
  return null;
}

/** The month is a word: of the other numbers the one of four digits, or the last, is the year. */
function withMonth(month: string, others: readonly string[]): DateParts | null {
  const [a = '', b = ''] = others;
  if (others.length === 1) {
    if (a.length === 4) return { day: null, month, year: a };
    // `Mar-05` may be the fifth of March.
    return a.length === 2 && Number(a) > 31 ? { day: null, month, year: a } : null;
  }
  if (others.length !== 2) return null;
  if (a.length === 4 && b.length <= 2) return { day: b, month, year: a };
  return a.length <= 2 && (b.length === 4 || b.length === 2) ? { day: a, month, year: b } : null;
}

/** Lower case, words and remarks taken away or turned into separators. */
function plainOf(text: string): string {
  return fold(text)
    .replace(TIME_OF_DAY, '')
    .replace(DASHES, '-')
    .replace(REMARKS, ' ')
    .trim()
    .replace(QUOTES, '')
    .replace(LEAD, '')
    .replace(LOOSE_END, '')
    .replace(OPEN, ` ${UNKNOWN} `)
    .replace(YEAR_APOSTROPHE, '');
}

/** The parts of a written date, null where the text is not one for certain. Nothing is checked for sense here. */
export function partsOfDate(text: string): DateParts | null {
  const plain = plainOf(text);
  if (EMPTY_OR_MAY.test(plain)) return null;
  const named = WRITTEN_MONTH.exec(plain);
  const spelt =
    named === null ? plain : plain.replace(named[0], `thang ${MONTH_NUMBERS[named[1] ?? ''] ?? ''}`);
  const tokens = tokensOf(
    spelt.replace(SHORT_MONTH, ` ${BREAK}$1`).replace(WORDS, BREAK).replace(LOOSE_START, ''),
  );
  const words = tokens.filter((token) => !DIGITS.test(token));
  if (words.length === 0) return ofNumbers(tokens);
  const [word = ''] = words;
  if (words.length > 1) return null;
  const others = tokens.filter((token) => token !== word);
  const month = MONTH_WORDS[word];
  if (month !== undefined) return withMonth(month, others);
  const roman = ROMAN.indexOf(word) + 1;
  // A Roman numeral stands where the month does, between signs: `x 1975` may be a tick.
  const joined = ROMAN_MONTH.exec(plain.replace(WORDS, BREAK))?.[1] === word;
  if (roman > 0 && joined && tokens.indexOf(word) === tokens.length - 2)
    return withMonth(String(roman), others);
  return null;
}
