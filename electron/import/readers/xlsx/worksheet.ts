/** One worksheet of an Office workbook: cells, hidden rows and columns, merged ranges, in one pass. */
import { AppError } from '../../../../shared/domain/errors.ts';
import type { CellContents } from '../cells/cell-contents.ts';
import { isoDateContent } from '../cells/cell-contents.ts';
import { type CellStyle, PLAIN } from '../cells/cell-style.ts';
import { legacyFontOf } from '../cells/legacy-font.ts';
import type { SheetBuilder } from '../cells/sheet-builder.ts';
import { LAST_ROW, MAX_TOKEN_LENGTH } from '../limits.ts';
import { attributeIn, attributesOf, isOn } from '../markup/attributes.ts';
import type { MarkupHandler } from '../markup/markup-scanner.ts';
import type { CellContent, LegacyFont } from '../spreadsheet-source.ts';
import { columnOf, rangeOf } from './cell-reference.ts';
import { decodeEscapes } from './escapes.ts';
import type { SharedStrings } from './shared-strings.ts';

/** What the cells of a workbook share. */
export type CellTables = {
  readonly contents: CellContents;
  readonly styles: readonly CellStyle[];
  readonly strings: SharedStrings;
};

const SPACE = 0x20;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

export class WorksheetHandler implements MarkupHandler {
  wantsText = false;
  readonly #builder: SheetBuilder;
  readonly #tables: CellTables;
  #inData = false;
  #inColumns = false;
  #inRow = false;
  #inCell = false;
  #inInline = false;
  #inPhonetic = false;
  #row = 0;
  #column = -1;
  #type = '';
  #style = PLAIN;
  #text = '';
  #runFont: LegacyFont | null = null;

  constructor(builder: SheetBuilder, tables: CellTables) {
    this.#builder = builder;
    this.#tables = tables;
  }

  open(name: string, raw: string): void {
    if (this.#inData) this.#openInData(name, raw);
    else if (name === 'sheetData') this.#inData = true;
    else if (name === 'cols') this.#inColumns = true;
    else if (name === 'col' && this.#inColumns) this.#openColumn(raw);
    else if (name === 'mergeCell') {
      const range = rangeOf(attributeIn(raw, 'ref') ?? '');
      if (range !== null) this.#builder.merge(range);
    }
  }

  text(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text;
    if (this.#text.length > MAX_TOKEN_LENGTH) throw new AppError('file-too-large', {}, 'a value');
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.wantsText = false;
        break;
      case 'c':
        if (this.#inCell) this.#builder.place(this.#row, this.#column, this.#content());
        this.#inCell = false;
        break;
      case 'row':
        this.#inRow = false;
        break;
      case 'is':
        this.#inInline = false;
        break;
      case 'rPh':
        this.#inPhonetic = false;
        break;
      case 'sheetData':
        this.#inData = false;
        break;
      case 'cols':
        this.#inColumns = false;
        break;
    }
  }

  #openInData(name: string, raw: string): void {
    switch (name) {
      case 'c':
        if (this.#inRow) this.#openCell(raw);
        break;
      case 'v':
        this.wantsText = this.#inCell;
        break;
      case 't':
        this.wantsText = this.#inInline && !this.#inPhonetic;
        break;
      case 'row':
        this.#openRow(raw);
        break;
      case 'is':
        this.#inInline = this.#inCell;
        break;
      case 'rPh':
        this.#inPhonetic = true;
        break;
      case 'rFont':
        if (this.#inInline) this.#runFont ??= legacyFontOf(attributesOf(raw).get('val') ?? '');
        break;
    }
  }

  #openColumn(raw: string): void {
    const attributes = attributesOf(raw);
    if (!isOn(attributes.get('hidden'))) return;
    this.#builder.hideColumns(Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1);
  }

  /** Rows and cells without a number follow the one before. */
  #openRow(raw: string): void {
    const number = attributeIn(raw, 'r');
    this.#row = number === undefined ? this.#row + 1 : Number(number);
    if (!(Number.isInteger(this.#row) && this.#row >= 1 && this.#row <= LAST_ROW)) {
      throw new AppError('file-corrupt', {}, `row ${String(number ?? this.#row)}`);
    }
    if (isOn(attributeIn(raw, 'hidden'))) this.#builder.hideRow(this.#row);
    this.#column = -1;
    this.#inRow = true;
  }

  /** Two million cells have three attributes each: they are cut out here without making a map of them. */
  #openCell(raw: string): void {
    this.#inCell = true;
    this.#text = '';
    this.#runFont = null;
    this.#type = '';
    this.#style = PLAIN;
    let column = this.#column + 1;
    for (let at = 0; ; ) {
      const equals = raw.indexOf('=', at);
      if (equals < 1) break;
      const open = equals + 1;
      if (raw.charCodeAt(open) <= SPACE || raw.charCodeAt(equals - 1) <= SPACE) {
        this.#openCell(raw.replace(/\s*=\s*/gu, '='));
        return;
      }
      const close = raw.indexOf(raw.charAt(open), open + 1);
      if (close < 0) break;
      // The last letter of the name tells these three apart, and a prefix or a longer name by what is before it.
      const plain = equals === at + 1 || raw.charCodeAt(equals - 2) <= SPACE;
      const key = plain ? raw.charCodeAt(equals - 1) : 0;
      if (key === LETTER_R) {
        const named = columnOf(raw.slice(open + 1, close));
        if (named >= 0) column = named;
      } else if (key === LETTER_S) {
        this.#style = this.#tables.styles[Number(raw.slice(open + 1, close))] ?? PLAIN;
      } else if (key === LETTER_T) this.#type = raw.slice(open + 1, close);
      at = close + 1;
    }
    this.#column = column;
  }

  #content(): CellContent | null {
    const text = this.#text;
    if (text === '') return null;
    const { contents, strings } = this.#tables;
    switch (this.#type) {
      case 's':
        return strings.content(Number(text), this.#style.font);
      case 'str':
      case 'inlineStr':
        return contents.text(decodeEscapes(text), this.#runFont ?? this.#style.font);
      case 'b':
        return { kind: 'boolean', value: isOn(text.trim().toLowerCase()) };
      case 'e':
        return { kind: 'error', text };
      case 'd':
        return isoDateContent(text, this.#style.date ?? 'day') ?? contents.text(text, null);
      default:
        return this.#numberContent(text);
    }
  }

  #numberContent(text: string): CellContent | null {
    const value = Number(text);
    return Number.isFinite(value)
      ? this.#tables.contents.number(value, this.#style)
      : this.#tables.contents.text(text, this.#style.font);
  }
}
