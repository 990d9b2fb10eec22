/**
 * A workbook read over a table of standards, cell by cell, as if somebody typed it: titles and columns it does not
 * have stay as they were, and a change in a row that was confirmed waits until it is confirmed anew.
 */
import type { Citation } from '../../../shared/domain/citation.ts';
import type { TitleCode } from '../../../shared/domain/ids.ts';
import type { Title } from '../../../shared/domain/post.ts';
import { catalogs, LANGUAGES } from '../../../shared/i18n/catalogs.ts';
import type { ReadTable, TableProblem } from '../../../shared/ipc/standards-channels.ts';
import { type CellReader, createCellReader } from '../../../shared/rules/read-standard-cell.ts';
import { STANDARD_FIELDS, type Standard } from '../../../shared/rules/ruleset.ts';
import { STANDARD_COLUMNS, type StandardColumn } from '../../../shared/rules/standard-words.ts';
import {
  blankStandard,
  confirmationOf,
  tidyStandard,
  withConfirmed,
  withDemand,
  withSource,
} from '../../../shared/rules/standards-table.ts';
import { fold } from '../../../shared/text/fold.ts';
import { createTitleMatcher } from '../../../shared/text/title-matcher.ts';
import { textOfCell } from '../cell-values.ts';
import { columnLetters, type SheetRow, type SpreadsheetSource } from '../readers/spreadsheet-source.ts';

type TableColumn = StandardColumn | 'code' | 'title';

/** Rows in which a header is looked for. */
const HEADER_WITHIN = 40;

const HEADERS: ReadonlyMap<string, TableColumn> = new Map(
  LANGUAGES.flatMap((language) => {
    const names = catalogs[language].standards.column;
    return (['code', 'title', ...STANDARD_COLUMNS] as const).map(
      (column) => [fold(names[column]), column] as const,
    );
  }),
);

interface Header {
  readonly rows: readonly SheetRow[];
  readonly columns: ReadonlyMap<TableColumn, number>;
}

/** The header of the first sheet that has one, with the rows below it; null where no sheet has. */
function findHeader({ sheets }: SpreadsheetSource): Header | null {
  for (const { rows, hidden } of sheets) {
    if (hidden) continue;
    for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
      const columns = new Map<TableColumn, number>();
      row.cells.forEach((cell, index) => {
        const column = HEADERS.get(fold(textOfCell(cell)));
        if (column !== undefined && !columns.has(column)) columns.set(column, index);
      });
      const names = columns.has('code') || columns.has('title');
      if (names && STANDARD_COLUMNS.some((column) => columns.has(column))) {
        return { rows: rows.slice(at + 1), columns };
      }
    }
  }
  return null;
}

/** The title a row is about: by its code, else by its name, exactly or as the roster's titles are understood. */
function titleFinder(titles: readonly Title[]): (code: string, name: string) => TitleCode | null {
  const byCode = new Map(titles.map((title) => [fold(title.code), title.code]));
  const byName = new Map(
    titles.flatMap(({ code, name, nameEn }) => [[fold(nameEn), code] as const, [fold(name), code] as const]),
  );
  const matcher = createTitleMatcher(titles);
  return (code, name) => {
    const exact = byCode.get(fold(code)) ?? byName.get(fold(name));
    if (exact !== undefined) return exact;
    const match = name === '' ? null : matcher.match(name);
    return match?.certainty === 'exact' ? match.titleCode : null;
  };
}

/** Reads the table of a workbook over `rows`. Null where no sheet has a header of the table. */
export function readStandardsTable(
  source: SpreadsheetSource,
  rows: readonly Standard[],
  { titles, citations }: { titles: readonly Title[]; citations: readonly Citation[] },
): ReadTable | null {
  const header = findHeader(source);
  if (header === null) return null;
  const titleOf = titleFinder(titles);
  const read = createCellReader(citations);
  const table = new Map(rows.map((row) => [row.title, row]));
  const seen = new Map<TitleCode, number>();
  const problems: TableProblem[] = [];
  const { columns } = header;
  const titleColumn = columns.get('code') ?? columns.get('title') ?? 0;
  for (const row of header.rows) {
    const text = (column: TableColumn): string => {
      const index = columns.get(column);
      return index === undefined ? '' : textOfCell(row.cells[index]);
    };
    const [code, name] = [text('code'), text('title')];
    if (code === '' && name === '') continue;
    const title = titleOf(code, name);
    const value = code === '' ? name : code;
    const where = { row: row.row, column: columnLetters(titleColumn), field: 'title', value } as const;
    if (title === null) {
      problems.push({ ...where, code: 'title-unknown' });
      continue;
    }
    const first = seen.get(title);
    if (first !== undefined) {
      problems.push({ ...where, code: 'title-twice', first });
      continue;
    }
    seen.set(title, row.row);
    const base = table.get(title) ?? blankStandard(title);
    const typed = new RowReading(row, columns, read);
    table.set(title, typed.over(base));
    problems.push(...typed.problems);
  }
  return { rows: [...table.values()], titles: seen.size, problems };
}

/** One row of the workbook, read over the row of the table it is about. */
class RowReading {
  readonly problems: TableProblem[] = [];
  readonly #row: SheetRow;
  readonly #columns: Header['columns'];
  readonly #read: CellReader;

  constructor(row: SheetRow, columns: Header['columns'], read: CellReader) {
    this.#row = row;
    this.#columns = columns;
    this.#read = read;
  }

  over(base: Standard): Standard {
    let row = base;
    for (const field of STANDARD_FIELDS) {
      const value = this.#value(field);
      if (value !== undefined) row = withDemand(row, field, value, base);
    }
    const source = this.#value('source');
    if (source !== undefined) row = withSource(row, source);
    return this.#confirmed(row, base);
  }

  /** What the row says about its confirmation counts where it says something new, or stands on a new text. */
  #confirmed(row: Standard, base: Standard): Standard {
    const waits = this.#value('toConfirm') ?? [];
    const said = this.#value('confirmed');
    // Columns named as waiting are a confirmation in part, whatever the cell beside them says.
    const told = said === 'yes' && waits.length > 0 ? 'part' : said;
    const anew = row.sourceCitation !== base.sourceCitation || told !== confirmationOf(base);
    const waitsAnew = told === 'part' && waits.join() !== base.toConfirm.join();
    if (told === undefined || (!anew && !waitsAnew)) return row;
    if (told !== 'no' && row.sourceCitation === null) {
      this.#problem('confirmed', 'source-missing', '');
      return row;
    }
    const confirmed = withConfirmed(row, told !== 'no');
    return told === 'part' ? tidyStandard({ ...confirmed, toConfirm: waits }) : confirmed;
  }

  /** What a cell holds; undefined where the column is not there or the cell is not understood. */
  #value<C extends StandardColumn>(column: C) {
    const index = this.#columns.get(column);
    if (index === undefined) return undefined;
    const reading = this.#read(column, textOfCell(this.#row.cells[index]));
    if (reading.ok) return reading.value;
    this.#problem(column, reading.problem, reading.word);
    return undefined;
  }

  #problem(field: StandardColumn, code: TableProblem['code'], value: string): void {
    const column = columnLetters(this.#columns.get(field) ?? 0);
    this.problems.push({ row: this.#row.row, column, field, code, value });
  }
}
