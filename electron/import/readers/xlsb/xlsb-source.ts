/** .xlsb: the parts of a .xlsx, written as records. Reading them here keeps a hostile file within bounds. */
import { CellContents } from '../cells/cell-contents.ts';
import { type CellStyle, cellStyle } from '../cells/cell-style.ts';
import { builtInFormat } from '../cells/number-format.ts';
import { SheetBuilder, Tally } from '../cells/sheet-builder.ts';
import type { Stretch } from '../markup/scan-part.ts';
import type { Reading } from '../reading.ts';
import type { SpreadsheetSheet, SpreadsheetSource } from '../spreadsheet-source.ts';
import { type SheetList, workbookParts } from '../xlsx/package.ts';
import { SharedStrings } from '../xlsx/shared-strings.ts';
import type { ZipParts } from '../zip/zip-parts.ts';
import { scanRecords, wideText } from './records.ts';
import { XlsbSheet } from './xlsb-sheet.ts';

const WORKBOOK_PROPERTIES = 153;
const SHEET_ENTRY = 156;
const TEXT = 19;
const NUMBER_FORMAT = 44;
const FONT = 43;
const FONT_NAME_AT = 21;
const CELL_FORMAT = 47;
const CELL_FORMATS_BEGIN = 617;
const CELL_FORMATS_END = 618;

async function sheetListOf(parts: ZipParts, workbook: string, stretch: Stretch): Promise<SheetList> {
  let dateSystem: '1900' | '1904' = '1900';
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  const take = (record: number, data: Buffer) => {
    if (record === WORKBOOK_PROPERTIES) dateSystem = (data.readUInt32LE(0) & 1) === 1 ? '1904' : '1900';
    else if (record === SHEET_ENTRY) {
      const id = wideText(data, 8);
      sheets.push({ id: id.text, name: wideText(data, id.end).text, hidden: data.readUInt32LE(0) !== 0 });
    }
  };
  await scanRecords(parts, workbook, take, stretch);
  return { sheets, dateSystem };
}

async function stylesOf(parts: ZipParts, part: string, stretch: Stretch): Promise<CellStyle[]> {
  const formats = new Map<number, string>();
  const fonts: string[] = [];
  const styles: CellStyle[] = [];
  let inCellFormats = false;
  const take = (record: number, data: Buffer) => {
    if (record === NUMBER_FORMAT) formats.set(data.readUInt16LE(0), wideText(data, 2).text);
    else if (record === FONT) fonts.push(wideText(data, FONT_NAME_AT).text);
    else if (record === CELL_FORMATS_BEGIN) inCellFormats = true;
    else if (record === CELL_FORMATS_END) inCellFormats = false;
    else if (record === CELL_FORMAT && inCellFormats) {
      const format = data.readUInt16LE(2);
      const font = fonts[data.readUInt16LE(4)] ?? '';
      styles.push(cellStyle(formats.get(format) ?? builtInFormat(format), font));
    }
  };
  await scanRecords(parts, part, take, stretch);
  return styles;
}

async function stringsOf(parts: ZipParts, part: string, stretch: Stretch): Promise<SharedStrings> {
  const strings = new SharedStrings();
  const take = (record: number, data: Buffer) => {
    if (record === TEXT) strings.add(wideText(data, 1).text, null);
  };
  await scanRecords(parts, part, take, stretch);
  return strings;
}

/** Throws `file-corrupt`, `file-too-large` and `cancelled`. */
export async function readXlsb(parts: ZipParts, reading: Reading): Promise<SpreadsheetSource> {
  const start = { reading, from: 0, to: 0 };
  const { dateSystem, sheets, sharedStrings, styles } = await workbookParts(parts, start, sheetListOf);
  const tables = {
    contents: new CellContents(dateSystem),
    styles: styles === null ? [] : await stylesOf(parts, styles, start),
    strings: sharedStrings === null ? new SharedStrings() : await stringsOf(parts, sharedStrings, start),
  };
  const tally = new Tally();
  const read: SpreadsheetSheet[] = [];
  for (const [i, { name, hidden, part }] of sheets.entries()) {
    const builder = new SheetBuilder(tally);
    const sheet = new XlsbSheet(builder, tables);
    const stretch = { reading, from: i / sheets.length, to: (i + 1) / sheets.length };
    await scanRecords(parts, part, (id, data) => sheet.take(id, data), stretch);
    read.push(builder.finish(name, hidden));
  }
  return { format: 'xlsb', dateSystem, sheets: read };
}
