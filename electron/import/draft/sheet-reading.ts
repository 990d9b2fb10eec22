/** The people of one sheet: every row of its table read, with what is doubtful and what has to be asked. */
import type { UnitCode } from '../../../shared/domain/ids.ts';
import type { ImportedRow, ImportIssue } from '../../../shared/domain/import.ts';
import type { ValueQuestion } from '../../../shared/domain/import-draft.ts';
import { fold } from '../../../shared/text/fold.ts';
import { makeIssue, type Report } from '../issues.ts';
import type { PersonContext, Surroundings } from '../person-context.ts';
import { readPerson } from '../read-person.ts';
import type { SpreadsheetSource } from '../readers/spreadsheet-source.ts';
import { rowCells, tableColumns } from '../row-cells.ts';
import type { SheetStructure, StructuredRow } from '../structure/read-structure.ts';
import { plainText } from '../structure/sheet-grid.ts';
import { type Answers, type Ask, ValueQuestions } from '../values.ts';
import type { Step } from './work.ts';

/** Between two levels of a header and two headings. */
export const LEVEL_SEPARATOR = ' › ';

export type SheetPeople = {
  readonly rows: readonly ImportedRow[];
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ValueQuestion[];
};

export type SheetFacts = {
  readonly id: string;
  readonly name: string;
  readonly dateSystem: SpreadsheetSource['dateSystem'];
  readonly wasEncoded: boolean;
  /** Unit of rows that name none and stand under no heading of a unit; '' for none. */
  readonly unit: string;
};

/** Words of a title around the name of its unit: `Danh sách cán bộ, công chức xã Bum Nưa`. */
const TITLE =
  /^(danh sach|ds|bieu|tong hop|phu luc|thong ke|bang|phuong an|de an|ke hoach|nhan su|trich ngang)\b/u;
const UNIT_AT_END =
  /(?<!\p{L})(xã|phường|thị trấn|đặc khu)\s+(?!.*(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)\s).*$/iu;

/** The unit a title is about, as it stands there; the whole text where it is no title. */
function unitIn(text: string): string {
  return TITLE.test(fold(text)) ? (UNIT_AT_END.exec(text)?.[0] ?? text) : text;
}

/** Innermost heading that names a commune. */
function unitHeading(headings: readonly string[], units: Surroundings['units']): string {
  for (let at = headings.length - 1; at >= 0; at--) {
    const heading = headings[at];
    if (heading !== undefined && units.match(heading) !== null) return unitIn(heading);
  }
  return '';
}

function rowText({ row }: StructuredRow): string {
  return row.cells
    .map(plainText)
    .filter((text) => text !== '')
    .join(' ');
}

export async function readSheetPeople(
  facts: SheetFacts,
  structure: SheetStructure,
  surroundings: Surroundings,
  answers: Answers,
  step: Step,
): Promise<SheetPeople> {
  const { id: sheetId, name: sheet } = facts;
  const rows: ImportedRow[] = [];
  const issues: ImportIssue[] = [];
  const questions = new ValueQuestions(answers);
  const table = tableColumns(structure.columns);
  let number = 0;
  const report: Report = (code, details) => {
    issues.push(makeIssue(sheetId, sheet, number, code, details));
  };
  const ask: Ask = (kind, field, value, column, suggest) =>
    questions.ask({ sheetId, row: number, column }, kind, field, value, suggest);
  // Rows stand under the same heading for long stretches.
  let headings: readonly string[] = [];
  let group = '';
  let context: PersonContext = {
    ...surroundings,
    dateSystem: facts.dateSystem,
    wasEncoded: facts.wasEncoded,
    unitHeading: facts.unit,
    report,
    ask,
  };

  for (const structured of structure.rows) {
    const waiting = step();
    if (waiting !== undefined) await waiting;
    number = structured.row.row;
    if (structured.kind === 'stray') {
      report('row-without-person', { column: null, field: null, value: rowText(structured) });
    }
    if (structured.kind !== 'person') continue;
    if (structured.headings !== headings) {
      headings = structured.headings;
      group = headings.join(LEVEL_SEPARATOR);
      context = { ...context, unitHeading: unitHeading(headings, surroundings.units) || facts.unit };
    }
    const person = readPerson(rowCells(structured.row, table, report), context);
    rows.push({ sheetId, sheet, row: number, group, person });
  }
  return { rows, issues, questions: questions.list() };
}

export type SheetUnit = {
  readonly text: string;
  readonly unitCode: UnitCode | null;
  readonly from: 'sheet-name' | 'title' | 'officer' | null;
};

/** The unit a whole sheet is about: from its name, else from the last line above the table that names one. */
export function unitOfSheet(name: string, structure: SheetStructure, { units }: Surroundings): SheetUnit {
  const byName = units.match(name) ?? units.match(`xã ${name}`);
  if (byName?.certainty === 'exact') return { text: name, unitCode: byName.unitCode, from: 'sheet-name' };
  for (let at = structure.title.length - 1; at >= 0; at--) {
    const line = structure.title[at] ?? '';
    const match = units.match(line);
    if (match?.certainty === 'exact') return { text: unitIn(line), unitCode: match.unitCode, from: 'title' };
  }
  return { text: '', unitCode: null, from: null };
}
