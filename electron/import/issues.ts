/** Collects the problems of a row while it is read. */
import type { ImportIssue, IssueCode, RosterField } from '../../shared/domain/import.ts';
import { columnLetters } from './readers/spreadsheet-source.ts';

export type Severity = ImportIssue['severity'];

/** Without a name there is nobody to take; everything else keeps the row. */
const SEVERITIES: Readonly<Partial<Record<IssueCode, Severity>>> = {
  'name-missing': 'error',
  'row-without-person': 'info',
  'name-address': 'info',
  'citizen-id-zeros': 'info',
};

export type IssueDetails = {
  /** 0-based column; null for the whole row. */
  readonly column: number | null;
  readonly field: RosterField | null;
  readonly value?: string;
  readonly severity?: Severity;
  readonly params?: ImportIssue['params'];
};

/** Adds one problem of the row the reporter was made for. */
export type Report = (code: IssueCode, details: IssueDetails) => void;

export function makeIssue(
  sheetId: string,
  sheet: string,
  row: number,
  code: IssueCode,
  details: IssueDetails,
): ImportIssue {
  return {
    sheetId,
    sheet,
    row,
    column: details.column === null ? '' : columnLetters(details.column),
    field: details.field,
    code,
    severity: details.severity ?? SEVERITIES[code] ?? 'warning',
    value: details.value ?? '',
    params: details.params ?? {},
  };
}
