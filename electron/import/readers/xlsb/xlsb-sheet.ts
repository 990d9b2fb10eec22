/** The cells of one sheet of a .xlsb. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { shortNumber } from '../biff/short-number.ts';
import { errorContent } from '../cells/cell-contents.ts';
import { PLAIN } from '../cells/cell-style.ts';
import type { SheetBuilder } from '../cells/sheet-builder.ts';
import { LAST_ROW } from '../limits.ts';
import type { CellContent } from '../spreadsheet-source.ts';
import type { CellTables } from '../xlsx/worksheet.ts';
import { wideText } from './records.ts';

const ROW = 0;
const LAST_CELL = 11;
/** Cells without a column follow the one before; their kinds come in the same order. */
const FIRST_SHORT_CELL = 12;
const LAST_SHORT_CELL = 18;
const RICH_TEXT_CELL = 62;
const COLUMN_INFO = 60;
const MERGE = 176;

export class XlsbSheet {
  readonly #builder: SheetBuilder;
  readonly #tables: CellTables;
  #row = 0;
  #column = -1;

  constructor(builder: SheetBuilder, tables: CellTables) {
    this.#builder = builder;
    this.#tables = tables;
  }

  take(id: number, data: Buffer): void {
    if (id === ROW) this.#openRow(data);
    else if (id <= LAST_CELL || id === RICH_TEXT_CELL) {
      this.#column = data.readUInt32LE(0);
      this.#put(id, data, 4);
    } else if (id >= FIRST_SHORT_CELL && id <= LAST_SHORT_CELL) {
      this.#column += 1;
      this.#put(id - FIRST_SHORT_CELL + 1, data, 0);
    } else if (id === COLUMN_INFO) {
      if ((data.readUInt16LE(16) & 1) !== 0) {
        this.#builder.hideColumns(data.readUInt32LE(0), data.readUInt32LE(4));
      }
    } else if (id === MERGE) {
      this.#builder.merge({
        firstRow: data.readUInt32LE(0) + 1,
        lastRow: data.readUInt32LE(4) + 1,
        firstColumn: data.readUInt32LE(8),
        lastColumn: data.readUInt32LE(12),
      });
    }
  }

  #openRow(data: Buffer): void {
    this.#row = data.readUInt32LE(0) + 1;
    if (this.#row > LAST_ROW) throw new AppError('file-corrupt', {}, `row ${this.#row}`);
    this.#column = -1;
    if ((data.readUInt8(11) & 0x10) !== 0) this.#builder.hideRow(this.#row);
  }

  /** `at` is where the number of the style stands; the value follows it. */
  #put(kind: number, data: Buffer, at: number): void {
    if (this.#row === 0) throw new AppError('file-corrupt', {}, 'a cell outside of a row');
    this.#builder.place(this.#row, this.#column, this.#content(kind, data, at));
  }

  #content(kind: number, data: Buffer, at: number): CellContent | null {
    const { contents, styles, strings } = this.#tables;
    const style = styles[data.readUInt32LE(at) & 0xffffff] ?? PLAIN;
    const value = at + 4;
    switch (kind) {
      case 2:
        return contents.number(shortNumber(data.readInt32LE(value)), style);
      case 3:
      case 11:
        return errorContent(data.readUInt8(value));
      case 4:
      case 10:
        return { kind: 'boolean', value: data.readUInt8(value) !== 0 };
      case 5:
      case 9:
        return contents.number(data.readDoubleLE(value), style);
      case 6:
      case 8:
        return contents.text(wideText(data, value).text, style.font);
      case 7:
        return strings.content(data.readUInt32LE(value), style.font);
      case RICH_TEXT_CELL:
        return contents.text(wideText(data, value + 1).text, style.font);
      default:
        return null;
    }
  }
}
