/** Sheets and cells of an OpenDocument spreadsheet, in one pass over `content.xml`. */
import type { CellContents } from '../cells/cell-contents.ts';
import { isoDateContent } from '../cells/cell-contents.ts';
import { SheetBuilder, type Tally } from '../cells/sheet-builder.ts';
import { LAST_ROW, MAX_COLUMNS } from '../limits.ts';
import { attributesOf } from '../markup/attributes.ts';
import type { MarkupHandler } from '../markup/markup-scanner.ts';
import type { CellContent, SpreadsheetSheet } from '../spreadsheet-source.ts';
import type { OdsStyles } from './ods-styles.ts';

/** Texts of notes, drawings and reading aids stand inside cells but are not what the cell says. */
const ASIDES = new Set(['annotation', 'frame', 'shapes', 'ruby-text', 'custom-shape', 'caption', 'g']);

type Attributes = ReadonlyMap<string, string>;

function countOf(attributes: Attributes, name: string, most: number): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}

export class OdsContent implements MarkupHandler {
  wantsText = false;
  readonly sheets: SpreadsheetSheet[] = [];
  readonly #styles: OdsStyles;
  readonly #contents: CellContents;
  readonly #tally: Tally;
  #builder: SheetBuilder | null = null;
  #table: Attributes = new Map();
  /** Tables inside cells are not read. */
  #tableDepth = 0;
  #asideDepth = 0;
  #wantedBefore = false;
  #columnStyles: string[] = [];
  #row = 0;
  #rowAttributes: Attributes = new Map();
  #rowCells: { column: number; content: CellContent }[] = [];
  #column = 0;
  #cell: Attributes | null = null;
  #paragraphs = 0;
  #text = '';

  constructor(styles: OdsStyles, contents: CellContents, tally: Tally) {
    this.#styles = styles;
    this.#contents = contents;
    this.#tally = tally;
  }

  open(name: string, raw: string): void {
    if (ASIDES.has(name) && this.#builder !== null) {
      if (this.#asideDepth === 0) this.#wantedBefore = this.wantsText;
      this.#asideDepth += 1;
      this.wantsText = false;
    }
    if (this.#asideDepth > 0) return;
    if (name === 'table') this.#openTable(raw);
    else if (this.#tableDepth === 0) this.#styles.open(name, raw);
    else if (this.#tableDepth === 1) this.#openInTable(name, raw);
  }

  text(text: string): void {
    this.#text += text;
  }

  close(name: string): void {
    if (this.#asideDepth > 0) {
      if (ASIDES.has(name)) this.#asideDepth -= 1;
      if (this.#asideDepth === 0) this.wantsText = this.#wantedBefore;
      return;
    }
    if (name === 'table') this.#closeTable();
    else if (this.#tableDepth === 0) this.#styles.close(name);
    else if (this.#tableDepth === 1) this.#closeInTable(name);
  }

  #openTable(raw: string): void {
    this.#tableDepth += 1;
    if (this.#tableDepth > 1) return;
    this.#table = attributesOf(raw);
    this.#builder = new SheetBuilder(this.#tally);
    this.#columnStyles = [];
    this.#row = 0;
  }

  #closeTable(): void {
    this.#tableDepth -= 1;
    if (this.#tableDepth > 0 || this.#builder === null) return;
    const hidden = this.#styles.isHiddenTable(this.#table.get('table:style-name') ?? '');
    const name = this.#table.get('table:name') ?? `Sheet${this.sheets.length + 1}`;
    this.sheets.push(this.#builder.finish(name, hidden));
    this.#builder = null;
  }

  #openInTable(name: string, raw: string): void {
    switch (name) {
      case 'table-column':
        this.#openColumn(attributesOf(raw));
        break;
      case 'table-row':
        this.#rowAttributes = attributesOf(raw);
        this.#rowCells = [];
        this.#column = 0;
        this.#row += 1;
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = attributesOf(raw);
        this.#text = '';
        this.#paragraphs = 0;
        break;
      case 'p':
        if (this.#cell !== null && this.#paragraphs > 0) this.#text += '\n';
        this.#paragraphs += 1;
        this.wantsText = this.#cell !== null;
        break;
      case 's':
        if (this.wantsText) this.#text += ' '.repeat(countOf(attributesOf(raw), 'text:c', MAX_COLUMNS));
        break;
      case 'tab':
        if (this.wantsText) this.#text += '\t';
        break;
      case 'line-break':
        if (this.wantsText) this.#text += '\n';
        break;
    }
  }

  #closeInTable(name: string): void {
    if (name === 'p') this.wantsText = false;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell(name === 'table-cell');
    else if (name === 'table-row') this.#closeRow();
  }

  #openColumn(attributes: Attributes): void {
    const first = this.#columnStyles.length;
    const count = countOf(attributes, 'table:number-columns-repeated', MAX_COLUMNS - first);
    const style = attributes.get('table:default-cell-style-name') ?? '';
    if (first >= MAX_COLUMNS) return;
    for (let i = 0; i < count; i++) this.#columnStyles.push(style);
    const visibility = attributes.get('table:visibility');
    if (visibility === 'collapse' || visibility === 'filter') {
      this.#builder?.hideColumns(first, first + count - 1);
    }
  }

  /** A covered cell lies under a merged range; what it holds is not seen. */
  #closeCell(seen: boolean): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const columns = countOf(cell, 'table:number-columns-repeated', LAST_ROW);
    const content = seen ? this.#contentOf(cell) : null;
    for (let i = 0; content !== null && i < columns && this.#column + i < MAX_COLUMNS; i++) {
      this.#rowCells.push({ column: this.#column + i, content });
    }
    if (seen) {
      this.#builder?.merge({
        firstRow: this.#row,
        lastRow: Math.min(this.#row + countOf(cell, 'table:number-rows-spanned', LAST_ROW) - 1, LAST_ROW),
        firstColumn: this.#column,
        lastColumn: this.#column + countOf(cell, 'table:number-columns-spanned', MAX_COLUMNS) - 1,
      });
    }
    this.#column += columns;
  }

  #closeRow(): void {
    const repeats = countOf(this.#rowAttributes, 'table:number-rows-repeated', LAST_ROW);
    const visibility = this.#rowAttributes.get('table:visibility');
    const hidden = visibility === 'collapse' || visibility === 'filter';
    for (let i = 0; this.#rowCells.length > 0 && i < repeats; i++) {
      if (hidden) this.#builder?.hideRow(this.#row + i);
      for (const { column, content } of this.#rowCells) this.#builder?.place(this.#row + i, column, content);
    }
    this.#row += repeats - 1;
  }

  #contentOf(cell: Attributes): CellContent | null {
    const name =
      cell.get('table:style-name') ??
      this.#rowAttributes.get('table:default-cell-style-name') ??
      this.#columnStyles[this.#column] ??
      '';
    const style = this.#styles.styleOf(name);
    const text = this.#text;
    if (cell.get('calcext:value-type') === 'error') return { kind: 'error', text };
    switch (cell.get('office:value-type')) {
      case 'float':
      case 'currency':
      case 'percentage': {
        const value = Number(cell.get('office:value') ?? Number.NaN);
        return Number.isFinite(value) ? this.#contents.number(value, { ...style, date: null }) : null;
      }
      case 'boolean':
        return { kind: 'boolean', value: cell.get('office:boolean-value') === 'true' };
      case 'date': {
        const date = isoDateContent(cell.get('office:date-value') ?? '', style.date ?? 'day');
        return date ?? this.#contents.text(text, null);
      }
      default:
        return this.#contents.text(text === '' ? (cell.get('office:string-value') ?? '') : text, style.font);
    }
  }
}
