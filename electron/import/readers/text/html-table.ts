/** Where the cells of an HTML table come to lie: spans push those after and below them aside. */
import type { SheetBuilder } from '../cells/sheet-builder.ts';
import { MAX_COLUMNS } from '../limits.ts';
import type { CellContent } from '../spreadsheet-source.ts';

/** No span of a real table is taller. */
const MAX_SPAN_ROWS = 65_535;

export type Span = { readonly columns: number; readonly rows: number };

/** The number an attribute writes, within what a table can span. */
export function spanOf(columns: string | undefined, rows: string | undefined): Span {
  const within = (text: string | undefined, most: number) => {
    const number = Number.parseInt(text ?? '', 10);
    return number > 1 ? Math.min(number, most) : 1;
  };
  return { columns: within(columns, MAX_COLUMNS), rows: within(rows, MAX_SPAN_ROWS) };
}

export class HtmlTable {
  readonly #builder: SheetBuilder;
  /** Last row a span from above takes, by column. */
  readonly #takenUntil: number[] = [];
  #row = 0;
  #column = 0;

  constructor(builder: SheetBuilder) {
    this.#builder = builder;
  }

  startRow(row: number, hidden: boolean): void {
    this.#row = row;
    this.#column = 0;
    if (hidden) this.#builder.hideRow(row);
  }

  addCell(content: CellContent | null, span: Span): void {
    while ((this.#takenUntil[this.#column] ?? 0) >= this.#row) this.#column += 1;
    const first = this.#column;
    const last = Math.min(first + span.columns, MAX_COLUMNS) - 1;
    this.#builder.place(this.#row, first, content);
    this.#builder.merge({
      firstRow: this.#row,
      lastRow: this.#row + span.rows - 1,
      firstColumn: first,
      lastColumn: last,
    });
    for (let column = first; column <= last; column++) this.#takenUntil[column] = this.#row + span.rows - 1;
    this.#column = Math.min(first + span.columns, MAX_COLUMNS);
  }
}
