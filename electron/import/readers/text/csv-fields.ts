/** Cuts delimited text into records and fields. Every value stays text: nothing is taken for a number or a date. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { MAX_COLUMNS, MAX_FIELDS, MAX_TOKEN_LENGTH } from '../limits.ts';

const QUOTE = '"';
const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** Records looked at to tell the delimiter. */
const SAMPLE_RECORDS = 30;

export type Dialect = { readonly delimiter: string /** Where the records begin. */; readonly from: number };

/** A record: its fields up to the last column that is read, and where the next record begins. */
export type CsvRecord = { readonly fields: string[]; readonly next: number };

type Field = { readonly text: string; readonly end: number };

function tooLong(): AppError {
  return new AppError('file-too-large', {}, 'a field without end');
}

/** A quoted field may hold delimiters, line breaks and doubled quotes; what follows its end quote is kept. */
function quotedField(text: string, from: number, delimiter: string): Field {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote < 0) throw new AppError('file-corrupt', {}, 'a quoted field without end');
    value += text.slice(at, quote);
    if (value.length > MAX_TOKEN_LENGTH) throw tooLong();
    at = quote + 1;
    if (text[at] !== QUOTE) break;
    value += QUOTE;
    at += 1;
  }
  const tail = plainField(text, at, delimiter);
  return { text: value + tail.text.trimEnd(), end: tail.end };
}

function plainField(text: string, from: number, delimiter: string): Field {
  let end = from;
  while (end < text.length) {
    const letter = text[end];
    if (letter === delimiter || letter === '\n' || letter === '\r') break;
    end += 1;
    if (end - from > MAX_TOKEN_LENGTH) throw tooLong();
  }
  return { text: text.slice(from, end), end };
}

/** The record that begins at a place. Throws `file-corrupt` for a quote without end, `file-too-large`. */
export function recordAt(text: string, from: number, delimiter: string): CsvRecord {
  const fields: string[] = [];
  let at = from;
  for (let count = 0; ; count++) {
    if (count > MAX_FIELDS) throw new AppError('file-too-large', {}, 'fields of a line');
    const field = text[at] === QUOTE ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    if (fields.length < MAX_COLUMNS) fields.push(field.text);
    at = field.end;
    if (text[at] !== delimiter) break;
    at += 1;
  }
  if (text[at] === '\r') at += 1;
  if (text[at] === '\n') at += 1;
  return { fields, next: at };
}

/** How far a delimiter cuts the first records into the same number of fields, and into how many. */
function fitOf(text: string, from: number, delimiter: string): { agreeing: number; fields: number } {
  const counts = new Map<number, number>();
  let at = from;
  let records = 0;
  try {
    while (at < text.length && records < SAMPLE_RECORDS) {
      const { fields, next } = recordAt(text, at, delimiter);
      counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
      at = next;
      records += 1;
    }
  } catch {
    // A wrong delimiter can make a quote look open; another one will fit.
    return { agreeing: 0, fields: 0 };
  }
  const [fields = 0, agreeing = 0] =
    [...counts].filter(([count]) => count > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { agreeing: agreeing / records, fields };
}

/** `sep=;` in the first line says it; else the delimiter that cuts most records alike, then into most fields. */
export function dialectOf(text: string): Dialect {
  const declared = /^sep=(.)\r?\n/u.exec(text);
  if (declared !== null) return { delimiter: declared[1] ?? ';', from: declared[0].length };
  const best = DELIMITERS.map((delimiter) => ({ delimiter, ...fitOf(text, 0, delimiter) })).sort(
    (a, b) => b.agreeing - a.agreeing || b.fields - a.fields,
  )[0];
  return { delimiter: best === undefined || best.fields === 0 ? ',' : best.delimiter, from: 0 };
}
