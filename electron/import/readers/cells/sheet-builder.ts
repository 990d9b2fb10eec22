/** Collects the cells of a sheet in whatever order a file has them, and keeps count of what a workbook holds. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_MERGES, MAX_ROWS, MAX_SHEETS } from '../limits.ts';
import type { CellContent, SheetMerge, SheetRow, SpreadsheetSheet } from '../spreadsheet-source.ts';

/** Filled cells, rows and sheets of one workbook so far. Throws `file-too-large` beyond the limits. */
export class Tally {
  #cells = 0;
  #rows = 0;
  #sheets = 0;

  addRow(cells: number): void {
    this.#rows += 1;
    this.#cells += cells;
    if (this.#rows > MAX_ROWS) throw new AppError('file-too-large', {}, 'rows');
    if (this.#cells > MAX_CELLS) throw new AppError('file-too-large', {}, 'cells');
  }

  addSheet(): void {
    this.#sheets += 1;
    if (this.#sheets > MAX_SHEETS) throw new AppError('file-too-large', {}, 'sheets');
  }
}

/** Two parts of one row: a damaged or odd writer repeated its number. The later cells win. */
function joined(first: SheetRow, second: SheetRow): SheetRow {
  const width = Math.max(first.cells.length, second.cells.length);
  return {
    row: first.row,
    hidden: first.hidden || second.hidden,
    cells: Array.from({ length: width }, (_, i) => second.cells[i] ?? first.cells[i] ?? null),
  };
}

export class SheetBuilder {
  readonly #tally: Tally;
  readonly #rows: SheetRow[] = [];
  readonly #merges: SheetMerge[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly #hiddenRows = new Set<number>();
  #inOrder = true;
  #row = 0;
  #cells: (CellContent | null)[] = [];
  #filled = 0;

  constructor(tally: Tally) {
    this.#tally = tally;
    tally.addSheet();
  }

  /** 1-based row, 0-based column; columns beyond the limit are left out. */
  place(row: number, column: number, content: CellContent | null): void {
    if (content === null || column >= MAX_COLUMNS) return;
    if (row !== this.#row) {
      this.#closeRow();
      this.#row = row;
    }
    const cells = this.#cells;
    while (cells.length < column) cells.push(null);
    if (cells[column] === undefined || cells[column] === null) this.#filled += 1;
    cells[column] = content;
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  /** 0-based, ends included. */
  hideColumns(first: number, last: number): void {
    for (let column = Math.max(0, first); column <= Math.min(last, MAX_COLUMNS - 1); column++) {
      this.#hiddenColumns.add(column);
    }
  }

  /** Ranges of one cell and ranges outside of what is read are left out. */
  merge(merge: SheetMerge): void {
    const { firstRow, lastRow, firstColumn, lastColumn } = merge;
    if (!(firstRow >= 1 && lastRow >= firstRow && firstColumn >= 0 && lastColumn >= firstColumn)) return;
    if ((firstRow === lastRow && firstColumn === lastColumn) || firstColumn >= MAX_COLUMNS) return;
    if (this.#merges.length >= MAX_MERGES) throw new AppError('file-too-large', {}, 'merged ranges');
    this.#merges.push({ ...merge, lastColumn: Math.min(lastColumn, MAX_COLUMNS - 1) });
  }

  finish(name: string, hidden: boolean): SpreadsheetSheet {
    this.#closeRow();
    return {
      name,
      hidden,
      rows: this.#orderedRows().map((row) =>
        this.#hiddenRows.has(row.row) && !row.hidden ? { ...row, hidden: true } : row,
      ),
      merges: this.#merges,
      hiddenColumns: [...this.#hiddenColumns].sort((a, b) => a - b),
    };
  }

  #closeRow(): void {
    if (this.#filled > 0) {
      this.#tally.addRow(this.#filled);
      const last = this.#rows.at(-1);
      if (last !== undefined && last.row >= this.#row) this.#inOrder = false;
      // A copy has no spare room, which a hundred thousand grown arrays would.
      const hidden = this.#hiddenRows.has(this.#row);
      this.#rows.push({ row: this.#row, hidden, cells: this.#cells.slice() });
    }
    this.#cells.length = 0;
    this.#filled = 0;
  }

  #orderedRows(): SheetRow[] {
    if (this.#inOrder) return this.#rows;
    const byRow = new Map<number, SheetRow>();
    for (const row of this.#rows) {
      const known = byRow.get(row.row);
      byRow.set(row.row, known === undefined ? row : joined(known, row));
    }
    return [...byRow.values()].sort((a, b) => a.row - b.row);
  }
}
