/** Cells of the table of standards in words, as the window and a workbook show them. */
import type { CitationId } from '../domain/ids.ts';
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../domain/levels.ts';
import { SPECIALITIES } from '../domain/speciality.ts';
import type { Translate } from '../i18n/translate.ts';
import { demandOf, STANDARD_FIELDS, Standard, type StandardField } from './ruleset.ts';
import { CONFIRMATIONS, confirmationOf } from './standards-table.ts';

/** Columns of a row behind its title: its demands, and what they rest on. */
export const STANDARD_COLUMNS = [...STANDARD_FIELDS, 'source', 'confirmed', 'toConfirm'] as const;
export type StandardColumn = (typeof STANDARD_COLUMNS)[number];

export function isDemand(column: StandardColumn): column is StandardField {
  return column !== 'source' && column !== 'confirmed' && column !== 'toConfirm';
}

/** Between the entries of a list in one cell. */
export const LIST_MARK = '; ';

/** Name of a legal basis as the table shows it. */
export type CitationName = (id: CitationId) => string;

/** What a cell says; '' where the row says nothing in that column. */
export function cellWords(
  row: Standard,
  column: StandardColumn,
  t: Translate,
  citation: CitationName,
): string {
  switch (column) {
    case 'source':
      return row.sourceCitation === null ? '' : citation(row.sourceCitation);
    case 'confirmed':
      return codeWord(column, confirmationOf(row), t);
    case 'toConfirm':
      return row.toConfirm.map((field) => codeWord(column, field, t)).join(LIST_MARK);
    default:
      return demandWords(row, column, t);
  }
}

function demandWords(row: Standard, field: StandardField, t: Translate): string {
  const value = demandOf(row, field);
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return codeWord(field, value, t);
  return value.map((entry) => (field === 'fields' ? codeWord(field, entry, t) : entry)).join(LIST_MARK);
}

/** Codes a column takes, one or several of them, without those that demand nothing; none where it takes other things. */
export function codesOf(column: StandardColumn): readonly string[] {
  switch (column) {
    case 'minDegree':
      return DEGREES.slice(1);
    case 'minTheory':
      return THEORIES.slice(1);
    case 'minStateManagement':
      return STATE_MANAGEMENTS.slice(1);
    case 'partyMember':
    case 'planning':
      return Standard.shape[column].unwrap().options;
    case 'fields':
      return SPECIALITIES;
    case 'confirmed':
      return CONFIRMATIONS;
    case 'toConfirm':
      return STANDARD_FIELDS;
    default:
      return [];
  }
}

/** The word for a code of a column. */
export function codeWord(column: StandardColumn, code: string, t: Translate): string {
  return t(`${areaOf(column)}.${code}`);
}

function areaOf(column: StandardColumn): string {
  switch (column) {
    case 'minDegree':
      return 'domain.degree';
    case 'minTheory':
      return 'domain.theory';
    case 'minStateManagement':
      return 'domain.stateManagement';
    case 'fields':
      return 'domain.speciality';
    case 'confirmed':
      return 'standards.confirmation';
    case 'toConfirm':
      return 'standards.column';
    default:
      return `standards.${column}`;
  }
}

/** What of a workbook or of a pasted cell was not understood, and what to write instead. */
export function problemSentence(
  {
    code,
    field,
    value,
    first,
  }: { code: string; field: StandardColumn | 'title'; value: string; first?: number | undefined },
  t: Translate,
): string {
  const choices = field === 'title' ? [] : codesOf(field).map((one) => codeWord(field, one, t));
  return t(`standards.problem.${code}`, { value, first: first ?? '', choices: choices.join(LIST_MARK) });
}
