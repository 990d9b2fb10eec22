/** Dates of which day, month and year have columns of their own: `Ngày sinh › Ngày | Tháng | Năm`. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { ColumnDraft } from './column-draft.ts';
import { headerMeaning, LIKELY } from './header-meaning.ts';
import { markedWords, wordsOf } from './header-words.ts';
import type { DateColumns } from './sheet-structure.ts';

type Part = 'day' | 'month' | 'year';

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['day', /^ngay( sinh| vao| vao dang)?$/u],
  ['month', /^thang( sinh| vao| vao dang)?$/u],
  ['year', /^nam( sinh| vao| vao dang)?$/u],
];
const DATES: ReadonlySet<RosterField> = new Set([
  'birth',
  'birthMale',
  'birthFemale',
  'partyProbation',
  'partyOfficial',
  'recruited',
  'positionSince',
]);

/** `Nam` is a sex and `Năm` a year, unless the list was typed without diacritics. */
function partOf(column: ColumnDraft): Part | null {
  const last = column.levels.at(-1) ?? '';
  const words = wordsOf(last);
  const part = PARTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return part === 'year' &&
    /^nam( |$)/u.test(markedWords(last)) &&
    /[^\p{ASCII}]/u.test(column.levels.join(''))
    ? null
    : part;
}

/** Shared by the parts: what stands over them, or the word behind each. */
function subject(column: ColumnDraft): string {
  const above = column.levels.slice(0, -1).join(' ');
  return above === '' ? wordsOf(column.levels.at(-1) ?? '').replace(/^(ngay|thang|nam) ?/u, '') : above;
}

function fieldOf(subject: string): RosterField | null {
  const words = wordsOf(subject);
  if (/\bsinh\b/u.test(words)) {
    if (/ nu$/u.test(words)) return 'birthFemale';
    return / nam$/u.test(markedWords(subject)) ? 'birthMale' : 'birth';
  }
  const meaning = headerMeaning([/^vao$|^vao dang$/u.test(subject) ? 'ngay vao dang' : subject]);
  return meaning?.is === 'field' && DATES.has(meaning.field) ? meaning.field : null;
}

function isDayOrMonth(column: ColumnDraft): boolean {
  return column.profile.filled === 0 || column.profile.share('count') >= 0.8;
}

/** The parts left of a year that are about the same, nearest first: month, then day. */
function partsBefore(columns: readonly ColumnDraft[], year: number): ColumnDraft[] {
  const own = columns[year];
  if (own === undefined) return [];
  const found: ColumnDraft[] = [];
  for (const wanted of ['month', 'day'] as const) {
    const column = columns[year - found.length - 1];
    if (column === undefined || partOf(column) !== wanted || subject(column) !== subject(own)) break;
    if (!isDayOrMonth(column)) break;
    found.push(column);
  }
  return found;
}

/** Columns with the year as the date's own column, and day and month as its parts. */
export function joinDateParts(columns: readonly ColumnDraft[]): ColumnDraft[] {
  const joined = [...columns];
  for (const [at, column] of columns.entries()) {
    if (partOf(column) !== 'year') continue;
    const parts = partsBefore(columns, at);
    const field = parts.length === 0 ? null : fieldOf(subject(column));
    if (field === null) continue;
    joined[at] = { ...column, field, option: null, confidence: LIKELY, by: 'header', isOther: false };
    for (const part of parts) {
      joined[columns.indexOf(part)] = {
        ...part,
        field: null,
        option: null,
        confidence: 0,
        by: 'none',
        isOther: true,
        partOf: column.index,
      };
    }
  }
  return joined;
}

/** Dates over several columns whose year is still read as a date, and whose parts as nothing else. */
export function dateColumns(columns: readonly ColumnDraft[]): DateColumns[] {
  return columns.flatMap(({ index, field }) => {
    if (field === null || !DATES.has(field)) return [];
    const parts = columns.filter((part) => part.partOf === index && part.field === null);
    const month = parts.at(-1)?.index;
    if (month === undefined) return [];
    return [{ year: index, month, day: parts.length > 1 ? (parts[0]?.index ?? null) : null }];
  });
}
