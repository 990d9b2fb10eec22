/** Cells, looks and headers of the sheets we write. Text is written so that it stays the text it is. */
import type { Cell, CellStyle, MergeRange } from 'hucre/xlsx';
import type { ListColumn } from '../../../shared/documents/list-document.ts';
import { fittingPt } from '../layout/fitting.ts';
import { CELL_PADDING_MM, type HeaderLayout, headerHeights } from './sheet-layout.ts';

export const FONT = 'Times New Roman';
export const BORDER_SIDE = { style: 'thin', color: { rgb: '000000' } } as const;
export const GRID = { top: BORDER_SIDE, right: BORDER_SIDE, bottom: BORDER_SIDE, left: BORDER_SIDE };
/** Texts stay texts even where they begin like a formula, and even when the cell is edited again. */
export const TEXT_FORMAT = '@';

export interface Look {
  size: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  align: ListColumn['align'];
  border?: CellStyle['border'];
  numFmt?: string;
  wrap?: boolean;
  /** On the first line of a tall row instead of its middle. */
  top?: boolean;
  /** Colour of the ground, `RRGGBB`. */
  fill?: string;
}

export function style({
  size,
  bold,
  italic,
  underline,
  align,
  border,
  numFmt,
  wrap = true,
  top,
  fill,
}: Look): CellStyle {
  return {
    font: {
      name: FONT,
      size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
    },
    alignment: { horizontal: align, vertical: top ? 'top' : 'center', wrapText: wrap },
    ...(border ? { border } : {}),
    ...(numFmt ? { numFmt } : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } } : {}),
  };
}

/**
 * A cell of text in a style of the text format. The type keeps `=1+2`, `+84`, `@x` from ever being computed, so nothing
 * is put before them. Only `_x0041_`, which readers of the format take for a code, is written in a way that gives it
 * back unchanged.
 */
export function styledText(text: string, textStyle: CellStyle): Partial<Cell> & { style: CellStyle } {
  const value = text.includes('_') ? text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : text;
  return { value, type: 'string', style: textStyle };
}

/** `styledText` in a look of its own. */
export function textCell(text: string, look: Look): Partial<Cell> {
  return styledText(text, style({ ...look, numFmt: TEXT_FORMAT }));
}

/** An empty cell that takes what is typed into it as text. */
export function emptyTextCell(look: Look): Partial<Cell> {
  return { value: null, style: style({ ...look, numFmt: TEXT_FORMAT }) };
}

/** A sheet being filled, cell by cell. Rows and columns are 0-based. */
export class SheetBuilder {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly rowDefs = new Map<number, { height: number }>();

  set(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row},${column}`, cell);
  }

  text(row: number, column: number, text: string, look: Look): void {
    this.set(row, column, textCell(text, look));
  }

  /** A text over columns `from`..`to` of one row. */
  across(row: number, from: number, to: number, text: string, look: Look): void {
    this.text(row, from, text, look);
    this.merge(row, from, row, to);
  }

  /** Merges a range; a single cell needs no merge. */
  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    if (endRow > startRow || endCol > startCol) this.merges.push({ startRow, startCol, endRow, endCol });
  }

  height(row: number, points: number): void {
    this.rowDefs.set(row, { height: points });
  }

  /** The header of a table from row `top` on, and below it the row of column numbers. */
  header(top: number, layout: HeaderLayout, fill?: string): void {
    const look: Look = {
      size: layout.fontSize,
      bold: true,
      align: 'center',
      border: GRID,
      ...(fill ? { fill } : {}),
    };
    for (const { text, row, column, rowSpan, columnSpan } of layout.header) {
      // Every cell under a merge carries the border, or the merged frame shows gaps.
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) {
          this.set(top + row + down, column + right, { value: null, style: style(look) });
        }
      }
      const widthMm = layout.columns
        .slice(column, column + columnSpan)
        .reduce((sum, one) => sum + one.widthMm, 0);
      const size = fittingPt(text, widthMm - CELL_PADDING_MM, layout.fontSize, 'bold');
      this.text(top + row, column, text, { ...look, size });
      this.merge(top + row, column, top + row + rowSpan - 1, column + columnSpan - 1);
    }
    layout.columns.forEach((_, column) => {
      const numberLook: Look = { size: layout.fontSize, italic: true, align: 'center', border: GRID };
      const cell = { value: column + 1, type: 'number', style: style(numberLook) } as const;
      this.set(top + layout.headerRows, column, cell);
    });
    headerHeights(layout).forEach((height, at) => {
      this.height(top + at, height);
    });
  }
}
