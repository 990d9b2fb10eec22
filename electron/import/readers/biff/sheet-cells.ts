/** The cells of one sheet of a binary workbook, record by record. */
import type { CellContents } from '../cells/cell-contents.ts';
import { errorContent } from '../cells/cell-contents.ts';
import type { SheetBuilder } from '../cells/sheet-builder.ts';
import type { CellContent } from '../spreadsheet-source.ts';
import { type BiffRecord, BlockReader, continuationsOf } from './records.ts';
import { shortNumber } from './short-number.ts';
import type { WorkbookGlobals } from './workbook-globals.ts';

type Place = { readonly row: number; readonly column: number; readonly style: number };

export class SheetCells {
  readonly #stream: Uint8Array;
  readonly #globals: WorkbookGlobals;
  readonly #contents: CellContents;
  readonly #builder: SheetBuilder;
  /** A formula whose text comes in the next record. */
  #awaitsText: Place | null = null;

  constructor(stream: Uint8Array, globals: WorkbookGlobals, contents: CellContents, builder: SheetBuilder) {
    this.#stream = stream;
    this.#globals = globals;
    this.#contents = contents;
    this.#builder = builder;
  }

  take(record: BiffRecord): void {
    const { id, data } = record;
    switch (id) {
      case 0x208:
        if ((data.readUInt16LE(12) & 0x20) !== 0) this.#builder.hideRow(data.readUInt16LE(0) + 1);
        break;
      case 0x7d:
        if ((data.readUInt16LE(8) & 1) !== 0) {
          this.#builder.hideColumns(data.readUInt16LE(0), data.readUInt16LE(2));
        }
        break;
      case 0xe5:
        this.#merges(data);
        break;
      case 0xbd:
        this.#shortNumbers(data);
        break;
      default:
        this.#cell(record);
    }
  }

  #cell(record: BiffRecord): void {
    const { id, data } = record;
    // BIFF 2 has three bytes of attributes where later versions have the number of a style.
    const old = id <= 0x08 && !(id === 0x06 && this.#globals.version >= 5);
    const at = old ? 7 : 6;
    const place = (): Place => ({
      row: data.readUInt16LE(0) + 1,
      column: data.readUInt16LE(2),
      style: old ? data.readUInt8(4) & 0x3f : data.readUInt16LE(4),
    });
    switch (id) {
      case 0x02:
        this.#number(place(), data.readUInt16LE(at));
        break;
      case 0x03:
      case 0x203:
        this.#number(place(), data.readDoubleLE(at));
        break;
      case 0x27e:
        this.#number(place(), shortNumber(data.readInt32LE(at)));
        break;
      case 0x04:
        this.#text(place(), this.#bytesText(data, at + 1, data.readUInt8(at), place().style));
        break;
      case 0x204:
      case 0xd6:
        this.#text(place(), this.#longText(record, at, place().style));
        break;
      case 0xfd:
        this.#text(place(), this.#globals.textAt(data.readUInt32LE(at)));
        break;
      case 0x05:
      case 0x205:
        this.#put(place(), booleanOrError(data.readUInt8(at), data.readUInt8(at + 1) === 1));
        break;
      case 0x06:
      case 0x206:
      case 0x406:
        this.#formula(place(), data.subarray(at, at + 8));
        break;
      case 0x07:
      case 0x207:
        this.#formulaText(record);
        break;
    }
  }

  #put(place: Place, content: CellContent | null): void {
    this.#builder.place(place.row, place.column, content);
  }

  #number(place: Place, value: number): void {
    if (!Number.isFinite(value)) return;
    this.#put(place, this.#contents.number(value, this.#globals.styleOf(place.style)));
  }

  #text(place: Place, text: string): void {
    this.#put(place, this.#contents.text(text, this.#globals.styleOf(place.style).font));
  }

  #bytesText(data: Buffer, from: number, length: number, style: number): string {
    return this.#globals.bytesAsText(data.subarray(from, from + length), style);
  }

  #longText(record: BiffRecord, at: number, style: number): string {
    const length = record.data.readUInt16LE(at);
    if (this.#globals.version < 8) return this.#bytesText(record.data, at + 2, length, style);
    const blocks = [record.data, ...continuationsOf(this.#stream, record)];
    return new BlockReader(blocks, at + 2).unicode(length);
  }

  /** A result is a number, unless its last two bytes say what else it is. */
  #formula(place: Place, result: Buffer): void {
    this.#awaitsText = null;
    if (result.readUInt16LE(6) !== 0xffff) this.#number(place, result.readDoubleLE(0));
    else if (result.readUInt8(0) === 0) this.#awaitsText = place;
    else if (result.readUInt8(0) < 3) {
      this.#put(place, booleanOrError(result.readUInt8(2), result.readUInt8(0) === 2));
    }
  }

  #formulaText(record: BiffRecord): void {
    const place = this.#awaitsText;
    this.#awaitsText = null;
    if (place === null) return;
    const text =
      record.id === 0x07
        ? this.#bytesText(record.data, 1, record.data.readUInt8(0), place.style)
        : this.#longText(record, 0, place.style);
    this.#text(place, text);
  }

  #shortNumbers(data: Buffer): void {
    const row = data.readUInt16LE(0) + 1;
    let column = data.readUInt16LE(2);
    for (let at = 4; at + 6 <= data.length - 2; at += 6) {
      const value = shortNumber(data.readInt32LE(at + 2));
      this.#number({ row, column, style: data.readUInt16LE(at) }, value);
      column += 1;
    }
  }

  #merges(data: Buffer): void {
    const count = data.readUInt16LE(0);
    for (let i = 0; i < count && i * 8 + 10 <= data.length; i++) {
      const at = 2 + i * 8;
      this.#builder.merge({
        firstRow: data.readUInt16LE(at) + 1,
        lastRow: data.readUInt16LE(at + 2) + 1,
        firstColumn: data.readUInt16LE(at + 4),
        lastColumn: data.readUInt16LE(at + 6),
      });
    }
  }
}

function booleanOrError(value: number, isError: boolean): CellContent {
  return isError ? errorContent(value) : { kind: 'boolean', value: value !== 0 };
}
