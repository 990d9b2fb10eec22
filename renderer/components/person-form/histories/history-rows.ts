/** Histories as the form holds them: rows of texts, kept in one value of the form for each history. */
import { z } from 'zod';
import { NO_DATE } from '../../../../shared/domain/dates.ts';
import {
  DisciplineKind,
  type HISTORY_FIELDS,
  PersonId,
  Rating,
  Relation,
} from '../../../../shared/domain/index.ts';
import type { PersonFields } from '../../../../shared/domain/person.ts';
import { formatDiscipline } from '../../../../shared/text/histories/disciplines.ts';
import { ratingText } from '../../../../shared/text/histories/evaluations.ts';
import { insideCell } from '../../../../shared/text/histories/reading.ts';
import { parsePartialDate } from '../../../../shared/text/parse-date.ts';

export type HistoryName = keyof typeof HISTORY_FIELDS;
export const HISTORY_NAMES = [
  'evaluations',
  'disciplines',
  'relatives',
  'service',
] as const satisfies readonly HistoryName[];

export type ColumnKind = 'short' | 'text' | 'date' | 'option' | 'person';
export interface ColumnSpec {
  readonly key: string;
  readonly kind: ColumnKind;
  /** What can be chosen, and where in the catalogs its names stand. */
  readonly options?: { readonly area: string; readonly values: readonly string[] };
}

/** One entry as it is typed, by column; `text` holds what a list wrote. */
export type HistoryRow = Readonly<Record<string, string>>;
/** Null where nobody told the history yet; no rows where there is none. */
export type HistoryRows = readonly HistoryRow[] | null;

export const HISTORY_COLUMNS: Readonly<Record<HistoryName, readonly ColumnSpec[]>> = {
  evaluations: [
    { key: 'year', kind: 'short' },
    { key: 'rating', kind: 'option', options: { area: 'rating', values: Rating.options.toReversed() } },
  ],
  disciplines: [
    { key: 'kind', kind: 'option', options: { area: 'discipline', values: DisciplineKind.options } },
    { key: 'decided', kind: 'date' },
    { key: 'until', kind: 'date' },
    { key: 'document', kind: 'text' },
  ],
  relatives: [
    { key: 'relation', kind: 'option', options: { area: 'relation', values: Relation.options } },
    { key: 'name', kind: 'text' },
    { key: 'birthYear', kind: 'short' },
    { key: 'workplace', kind: 'text' },
    { key: 'personId', kind: 'person' },
  ],
  service: [
    { key: 'from', kind: 'date' },
    { key: 'to', kind: 'date' },
    { key: 'position', kind: 'text' },
    { key: 'unit', kind: 'text' },
  ],
};

const Rows = z.array(z.record(z.string(), z.string()));

/** Rows as one value of the form: '' where nobody told the history. */
export function rowsText(rows: HistoryRows): string {
  return rows === null ? '' : JSON.stringify(rows);
}

export function rowsIn(text: string): HistoryRows {
  return text === '' ? null : Rows.parse(JSON.parse(text));
}

/** The history of a person as rows. */
export function rowsOf(person: PersonFields, name: HistoryName): HistoryRows {
  switch (name) {
    case 'evaluations':
      return person.evaluations?.map((one) => ({ ...one, year: String(one.year) })) ?? null;
    case 'disciplines':
      return (
        person.disciplines?.map((one) => ({ ...one, decided: one.decided.text, until: one.until.text })) ??
        null
      );
    case 'relatives':
      return person.relatives?.map((one) => ({ ...one, personId: one.personId ?? '' })) ?? null;
    case 'service':
      return person.service?.map((one) => ({ ...one, from: one.from.text, to: one.to.text })) ?? null;
  }
}

/** True where nothing was typed into a row: it is left out. */
export function isBlank(name: HistoryName, row: HistoryRow): boolean {
  return HISTORY_COLUMNS[name].every(({ key }) => (row[key] ?? '').trim() === '');
}

/** What is filled in; null where all rows were left blank, which says nothing. */
function filled(name: HistoryName, rows: HistoryRows): readonly HistoryRow[] | null {
  if (rows === null || rows.length === 0) return rows;
  const said = rows.filter((row) => !isBlank(name, row));
  return said.length === 0 ? null : said;
}

const textIn = (row: HistoryRow, key: string): string => insideCell((row[key] ?? '').normalize('NFC').trim());
const dateIn = (row: HistoryRow, key: string) => parsePartialDate(textIn(row, key)).date;

/** A period that goes on: nothing stands at its end, or `nay`. */
export function isUntilNow(text: string): boolean {
  return /^(?:(?:đến |hiện )?nay)?$/iu.test(text);
}

/** Sets a history by its rows. They have to be in order: see `hasErrors`. What a list wrote stays where it still holds. */
export function historyOf(name: HistoryName, text: string): Partial<PersonFields> {
  const rows = filled(name, rowsIn(text));
  switch (name) {
    case 'evaluations':
      return {
        evaluations:
          rows
            ?.map((row) => {
              const said = {
                year: Number(textIn(row, 'year')),
                rating: Rating.parse(row.rating),
                text: row.text ?? '',
              };
              return { ...said, text: ratingText(said) === said.text ? said.text : '' };
            })
            .sort((a, b) => a.year - b.year) ?? null,
      };
    case 'disciplines':
      return {
        disciplines:
          rows?.map((row) => {
            const said = {
              kind: DisciplineKind.parse(row.kind),
              decided: dateIn(row, 'decided'),
              until: dateIn(row, 'until'),
              document: textIn(row, 'document'),
              text: row.text ?? '',
            };
            return { ...said, text: formatDiscipline(said) === said.text ? said.text : '' };
          }) ?? null,
      };
    case 'relatives':
      return {
        relatives:
          rows?.map((row) => ({
            relation: Relation.parse(row.relation),
            name: textIn(row, 'name'),
            birthYear: textIn(row, 'birthYear'),
            workplace: textIn(row, 'workplace'),
            personId: PersonId.safeParse(row.personId).data ?? null,
          })) ?? null,
      };
    case 'service':
      return {
        service:
          rows?.map((row) => ({
            from: dateIn(row, 'from'),
            to: isUntilNow(textIn(row, 'to')) ? NO_DATE : dateIn(row, 'to'),
            position: textIn(row, 'position'),
            unit: textIn(row, 'unit'),
          })) ?? null,
      };
  }
}
