/** HTML saved as .xls: its tables one below the other in one sheet, every value as the text it shows. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { CellContents } from '../cells/cell-contents.ts';
import { legacyFontOf } from '../cells/legacy-font.ts';
import { SheetBuilder, Tally } from '../cells/sheet-builder.ts';
import { MAX_TOKEN_LENGTH } from '../limits.ts';
import { attributesOf } from '../markup/attributes.ts';
import { decodeHtml } from '../markup/entities.ts';
import { type MarkupHandler, MarkupScanner } from '../markup/markup-scanner.ts';
import type { Reading } from '../reading.ts';
import type { LegacyFont, SpreadsheetSource } from '../spreadsheet-source.ts';
import { decodeMarkup } from './decode-text.ts';
import { fontInCss, fontsOfClasses } from './html-fonts.ts';
import { HtmlTable, type Span, spanOf } from './html-table.ts';

/** Their texts are not shown. */
const SILENT = new Set(['script', 'style', 'title', 'template']);
/** A new one begins a new line. */
const BLOCKS = new Set(['p', 'div', 'li']);
const MAX_DEPTH = 64;
const PIECE_LETTERS = 64 * 1024;

type OpenTable = { readonly table: HtmlTable; span: Span | null; text: string; font: LegacyFont | null };

class HtmlHandler implements MarkupHandler {
  wantsText = false;
  readonly #builder: SheetBuilder;
  readonly #contents = new CellContents('1900');
  /** Tables inside cells of tables, the innermost last. */
  readonly #open: OpenTable[] = [];
  readonly #classFonts: ReadonlyMap<string, LegacyFont>;
  #row = 0;
  #silent = '';
  tables = 0;

  constructor(builder: SheetBuilder, classFonts: ReadonlyMap<string, LegacyFont>) {
    this.#builder = builder;
    this.#classFonts = classFonts;
  }

  /** Throws `file-corrupt` where a table has no end: people may be missing. */
  finish(): void {
    if (this.#open.length > 0) throw new AppError('file-corrupt', {}, 'a table without end');
  }

  open(name: string, raw: string): void {
    if (this.#silent !== '') return;
    if (SILENT.has(name)) this.#silent = name;
    else if (name === 'table') this.#openTable();
    const current = this.#open.at(-1);
    if (current === undefined) return;
    if (name === 'tr') this.#openRow(current, raw);
    else if (name === 'td' || name === 'th') this.#openCell(current, raw);
    else if (name === 'br') current.text += '\n';
    else if (BLOCKS.has(name) && current.text.trim() !== '') current.text += '\n';
    else if (name === 'font') current.font ??= legacyFontOf(attributesOf(raw, decodeHtml).get('face') ?? '');
    this.#listen();
  }

  text(text: string): void {
    const current = this.#open.at(-1);
    if (current === undefined) return;
    // Line breaks of the source are spaces, and so is the space that must not break.
    current.text += text.replace(/[\s\u00a0]+/gu, ' ');
    if (current.text.length > MAX_TOKEN_LENGTH) throw new AppError('file-too-large', {}, 'a value');
  }

  close(name: string): void {
    if (this.#silent !== '') {
      if (name === this.#silent) this.#silent = '';
      this.#listen();
      return;
    }
    const current = this.#open.at(-1);
    if (current === undefined) return;
    if (name === 'td' || name === 'th' || name === 'tr') this.#closeCell(current);
    else if (name === 'table') {
      this.#closeCell(current);
      this.#open.pop();
      // An empty row keeps tables apart.
      this.#row += 1;
    }
    this.#listen();
  }

  #listen(): void {
    this.wantsText = this.#silent === '' && this.#open.at(-1)?.span != null;
  }

  #openTable(): void {
    if (this.#open.length >= MAX_DEPTH)
      throw new AppError('file-corrupt', {}, 'tables too deep inside tables');
    this.tables += 1;
    this.#open.push({ table: new HtmlTable(this.#builder), span: null, text: '', font: null });
  }

  #openRow(current: OpenTable, raw: string): void {
    this.#closeCell(current);
    this.#row += 1;
    current.table.startRow(this.#row, /display\s*:\s*none/iu.test(raw));
  }

  /** End tags of cells may be missing. */
  #openCell(current: OpenTable, raw: string): void {
    this.#closeCell(current);
    const attributes = attributesOf(raw, decodeHtml);
    current.span = spanOf(attributes.get('colspan'), attributes.get('rowspan'));
    const className = attributes.get('class') ?? '';
    current.font = fontInCss(attributes.get('style') ?? '') ?? this.#classFonts.get(className) ?? null;
  }

  #closeCell(current: OpenTable): void {
    if (current.span === null) return;
    const text = current.text
      .split('\n')
      .map((line) => line.replace(/ +/gu, ' ').trim())
      .join('\n')
      .trim();
    current.table.addCell(this.#contents.text(text, current.font), current.span);
    current.span = null;
    current.text = '';
    current.font = null;
  }
}

/** Reads HTML as a sheet called `name`. Throws `file-format-unknown` where it has no table, `file-too-large`, … */
export async function readHtml(
  bytes: Uint8Array,
  name: string,
  reading: Reading,
): Promise<SpreadsheetSource> {
  const text = decodeMarkup(bytes);
  const builder = new SheetBuilder(new Tally());
  const handler = new HtmlHandler(builder, fontsOfClasses(text));
  const scanner = new MarkupScanner(handler, 'html');
  for (let at = 0; at < text.length; at += PIECE_LETTERS) {
    scanner.feed(text.slice(at, at + PIECE_LETTERS));
    await reading.pause(at / text.length);
  }
  handler.finish();
  if (handler.tables === 0) throw new AppError('file-format-unknown', {}, 'HTML without a table');
  return { format: 'html', dateSystem: '1900', sheets: [builder.finish(name, false)] };
}
