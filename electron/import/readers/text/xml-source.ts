/** XML spreadsheets of Excel 2003, mostly saved as .xls. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { CellContents, isoDateContent } from '../cells/cell-contents.ts';
import { type CellStyle, cellStyle, PLAIN } from '../cells/cell-style.ts';
import { SheetBuilder, Tally } from '../cells/sheet-builder.ts';
import { LAST_ROW, MAX_COLUMNS, MAX_TOKEN_LENGTH } from '../limits.ts';
import { attributesOf, isOn, localAttribute } from '../markup/attributes.ts';
import { type MarkupHandler, MarkupScanner } from '../markup/markup-scanner.ts';
import type { Reading } from '../reading.ts';
import type { CellContent, SpreadsheetSheet, SpreadsheetSource } from '../spreadsheet-source.ts';
import { decodeMarkup } from './decode-text.ts';

const PIECE_LETTERS = 64 * 1024;
/** Number formats that go by a name. */
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  'General Date': 'dd/mm/yyyy hh:mm',
  'Short Date': 'dd/mm/yyyy',
  'Medium Date': 'dd-mmm-yy',
  'Long Date': 'dd mmmm yyyy',
};

type StyleRow = { readonly parent: string; format: string; font: string };

class Xml2003Handler implements MarkupHandler {
  wantsText = false;
  readonly sheets: SpreadsheetSheet[] = [];
  dateSystem: '1900' | '1904' = '1900';
  #contents = new CellContents('1900');
  readonly #tally = new Tally();
  readonly #styleRows = new Map<string, StyleRow>();
  readonly #made = new Map<string, CellStyle>();
  #styleId = '';
  #builder: SheetBuilder | null = null;
  #name = '';
  #hidden = false;
  #row = 0;
  #column = 0;
  #tableColumn = 0;
  #cellStyle = '';
  /** Columns the cell takes beside its own. */
  #across = 0;
  /** Type of the value being read; null outside of one. */
  #type: string | null = null;
  /** Inside of a note or of a setting: texts that are no values. */
  #inSetting = '';
  #text = '';

  open(name: string, raw: string): void {
    switch (name) {
      case 'Style':
        this.#openStyle(attributesOf(raw));
        break;
      case 'NumberFormat':
      case 'Font':
        this.#openStylePart(name, attributesOf(raw));
        break;
      case 'Worksheet':
        this.#openSheet(localAttribute(attributesOf(raw), 'Name') ?? '');
        break;
      case 'Column':
        this.#openColumn(attributesOf(raw));
        break;
      case 'Row':
        this.#openRow(attributesOf(raw));
        break;
      case 'Cell':
        this.#openCell(attributesOf(raw));
        break;
      case 'Data':
        if (this.#inSetting !== 'Comment') this.#openData(attributesOf(raw));
        break;
      case 'Comment':
        this.#inSetting = name;
        break;
      case 'Date1904':
        this.dateSystem = '1904';
        this.#contents = new CellContents('1904');
        break;
      case 'Visible':
        this.#inSetting = name;
        this.#listen();
        break;
    }
  }

  text(text: string): void {
    this.#text += text;
    if (this.#text.length > MAX_TOKEN_LENGTH) throw new AppError('file-too-large', {}, 'a value');
  }

  close(name: string): void {
    if (name === 'Data' && this.#type !== null) {
      this.#builder?.place(this.#row, this.#column, this.#content(this.#type));
      this.#type = null;
      this.wantsText = false;
    } else if (name === 'Comment') this.#inSetting = '';
    else if (name === 'Cell') this.#column += 1 + this.#across;
    else if (name === 'Visible' && this.#inSetting === name) {
      this.#hidden = this.#text.trim() !== 'SheetVisible';
      this.#inSetting = '';
      this.wantsText = false;
    } else if (name === 'Worksheet' && this.#builder !== null) {
      this.sheets.push(this.#builder.finish(this.#name, this.#hidden));
      this.#builder = null;
    } else if (name === 'Style') this.#styleId = '';
  }

  #openData(attributes: ReadonlyMap<string, string>): void {
    this.#type = localAttribute(attributes, 'Type') ?? 'String';
    this.#listen();
  }

  #listen(): void {
    this.#text = '';
    this.wantsText = true;
  }

  #openStyle(attributes: ReadonlyMap<string, string>): void {
    this.#styleId = localAttribute(attributes, 'ID') ?? '';
    const parent = localAttribute(attributes, 'Parent') ?? 'Default';
    this.#styleRows.set(this.#styleId, { parent, format: '', font: '' });
  }

  #openStylePart(name: string, attributes: ReadonlyMap<string, string>): void {
    const row = this.#styleRows.get(this.#styleId);
    if (row === undefined) return;
    if (name === 'Font') row.font = localAttribute(attributes, 'FontName') ?? row.font;
    else row.format = localAttribute(attributes, 'Format') ?? '';
  }

  #openSheet(name: string): void {
    this.#builder = new SheetBuilder(this.#tally);
    this.#name = name;
    this.#hidden = false;
    this.#row = 0;
    this.#tableColumn = 0;
  }

  /** An index written out is that of the row or column itself; without one it follows the last. */
  #openColumn(attributes: ReadonlyMap<string, string>): void {
    const first = numberIn(attributes, 'Index', this.#tableColumn + 1) - 1;
    const last = first + numberIn(attributes, 'Span', 0);
    this.#tableColumn = last + 1;
    if (isOn(localAttribute(attributes, 'Hidden'))) this.#builder?.hideColumns(first, last);
  }

  #openRow(attributes: ReadonlyMap<string, string>): void {
    this.#row = numberIn(attributes, 'Index', this.#row + 1);
    if (this.#row < 1 || this.#row > LAST_ROW) throw new AppError('file-corrupt', {}, `row ${this.#row}`);
    this.#column = 0;
    this.#across = 0;
    if (isOn(localAttribute(attributes, 'Hidden'))) this.#builder?.hideRow(this.#row);
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    this.#column = numberIn(attributes, 'Index', this.#column + 1) - 1;
    this.#cellStyle = localAttribute(attributes, 'StyleID') ?? 'Default';
    this.#across = Math.min(numberIn(attributes, 'MergeAcross', 0), MAX_COLUMNS);
    const down = Math.min(numberIn(attributes, 'MergeDown', 0), LAST_ROW - this.#row);
    this.#builder?.merge({
      firstRow: this.#row,
      lastRow: this.#row + down,
      firstColumn: this.#column,
      lastColumn: this.#column + this.#across,
    });
  }

  #styleOf(id: string): CellStyle {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    let format = '';
    let font = '';
    const seen = new Set<string>();
    for (let at = id; !seen.has(at); ) {
      seen.add(at);
      const row = this.#styleRows.get(at);
      if (row === undefined) break;
      format ||= row.format;
      font ||= row.font;
      at = row.parent;
    }
    const made = format === '' && font === '' ? PLAIN : cellStyle(NAMED_FORMATS[format] ?? format, font);
    this.#made.set(id, made);
    return made;
  }

  #content(type: string): CellContent | null {
    const style = this.#styleOf(this.#cellStyle);
    const text = this.#text;
    switch (type) {
      case 'Number': {
        const value = Number(text);
        if (text.trim() === '' || !Number.isFinite(value)) return this.#contents.text(text, style.font);
        return this.#contents.number(value, style);
      }
      case 'DateTime':
        return isoDateContent(text, style.date ?? 'day') ?? this.#contents.text(text, style.font);
      case 'Boolean':
        return { kind: 'boolean', value: isOn(text.trim()) };
      case 'Error':
        return { kind: 'error', text: text.trim() };
      default:
        return this.#contents.text(text, style.font);
    }
  }
}

function numberIn(attributes: ReadonlyMap<string, string>, name: string, otherwise: number): number {
  const value = Number(localAttribute(attributes, name) ?? otherwise);
  return Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
}

/** Throws `file-corrupt`, `file-too-large`, `file-format-unknown` where there is no sheet, and `cancelled`. */
export async function readXml2003(bytes: Uint8Array, reading: Reading): Promise<SpreadsheetSource> {
  const text = decodeMarkup(bytes);
  const handler = new Xml2003Handler();
  const scanner = new MarkupScanner(handler);
  for (let at = 0; at < text.length; at += PIECE_LETTERS) {
    scanner.feed(text.slice(at, at + PIECE_LETTERS));
    await reading.pause(at / text.length);
  }
  scanner.finish();
  if (handler.sheets.length === 0) throw new AppError('file-format-unknown', {}, 'XML without a worksheet');
  return { format: 'xml', dateSystem: handler.dateSystem, sheets: handler.sheets };
}
