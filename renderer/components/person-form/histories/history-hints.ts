/** What is wrong with an entry of a history, and how its dates are understood. */
import type { IsoDate } from '../../../../shared/domain/index.ts';
import { formatPartialDate, parsePartialDate } from '../../../../shared/text/parse-date.ts';
import type { Hint } from '../form-hints.ts';
import {
  HISTORY_COLUMNS,
  type HistoryName,
  type HistoryRow,
  isBlank,
  isUntilNow,
  rowsIn,
} from './history-rows.ts';

const YEARS = { from: 1950, to: 2100 };

function error(words: string): Hint {
  return { tone: 'error', words: `histories.wrong.${words}` };
}

/** Hint for a column of a row among the rows of its history; null where there is nothing to say. */
export function historyHint(
  name: HistoryName,
  rows: readonly HistoryRow[],
  at: number,
  key: string,
  today: IsoDate,
): Hint | null {
  const row = rows[at] ?? {};
  if (isBlank(name, row)) return null;
  const text = (row[key] ?? '').trim();
  switch (`${name}.${key}`) {
    case 'evaluations.year':
      return yearHint(rows, at, text, today);
    case 'evaluations.rating':
    case 'disciplines.kind':
    case 'relatives.relation':
      return text === '' ? error('choose') : null;
    case 'disciplines.decided':
    case 'disciplines.until':
      return dateHint(text);
    case 'relatives.name':
      return text === '' ? error('name') : null;
    case 'relatives.birthYear':
      return text === '' || isYear(text) ? null : error('year');
    case 'service.position':
      return text === '' ? error('position') : null;
    case 'service.from':
      return text === '' ? error('from') : dateHint(text);
    case 'service.to':
      if (isUntilNow(text)) return null;
      return isBefore(text, (row.from ?? '').trim()) ? error('order') : dateHint(text);
    default:
      return null;
  }
}

/** Whether the text of a history in the form holds an entry that cannot be kept. */
export function hasErrors(name: HistoryName, text: string, today: IsoDate): boolean {
  const rows = rowsIn(text) ?? [];
  return rows.some((_, at) =>
    HISTORY_COLUMNS[name].some(({ key }) => historyHint(name, rows, at, key, today)?.tone === 'error'),
  );
}

function isYear(text: string): boolean {
  return /^\d{4}$/u.test(text) && Number(text) >= 1900 && Number(text) <= YEARS.to;
}

function yearHint(rows: readonly HistoryRow[], at: number, text: string, today: IsoDate): Hint | null {
  if (!isYear(text) || Number(text) < YEARS.from) return error('year');
  if (Number(text) > Number(today.slice(0, 4))) return error('yearToCome');
  return rows.some((row, other) => other !== at && (row.year ?? '').trim() === text)
    ? error('yearTwice')
    : null;
}

function dateHint(text: string): Hint | null {
  if (text === '') return null;
  const { date, issue, suggestion } = parsePartialDate(text);
  if (date.value === null) {
    return {
      tone: 'error',
      words: issue === 'date-impossible' ? 'histories.wrong.date' : 'people.edit.hint.dateUnreadable',
      ...(suggestion === undefined ? {} : { instead: formatPartialDate(suggestion) }),
    };
  }
  const read = formatPartialDate(date.value);
  return read === text ? null : { tone: 'info', words: 'people.edit.hint.dateRead', params: { date: read } };
}

function isBefore(to: string, from: string): boolean {
  const [end, start] = [parsePartialDate(to).date.value, parsePartialDate(from).date.value];
  if (end === null || start === null) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}
