/** .xlsx, .xlsm and their templates, transitional or strict, read in one pass from the zip to the cells. */
import { CellContents } from '../cells/cell-contents.ts';
import { SheetBuilder, Tally } from '../cells/sheet-builder.ts';
import { scanPart } from '../markup/scan-part.ts';
import type { Reading } from '../reading.ts';
import type { SpreadsheetSheet, SpreadsheetSource } from '../spreadsheet-source.ts';
import type { ZipParts } from '../zip/zip-parts.ts';
import { sheetListOf, workbookParts } from './package.ts';
import { readSharedStrings, SharedStrings } from './shared-strings.ts';
import { readStyles } from './styles.ts';
import { WorksheetHandler } from './worksheet.ts';

/** Throws `file-corrupt` and `file-too-large`, and `cancelled`. */
export async function readXlsx(parts: ZipParts, reading: Reading): Promise<SpreadsheetSource> {
  const start = { reading, from: 0, to: 0 };
  const workbook = await workbookParts(parts, start, sheetListOf);
  const { sharedStrings, styles } = workbook;
  const sizes = workbook.sheets.map((sheet) => parts.sizeOf(sheet.part));
  const stringBytes = sharedStrings === null ? 0 : parts.sizeOf(sharedStrings);
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, stringBytes),
  );
  const tables = {
    contents: new CellContents(workbook.dateSystem),
    styles: styles === null ? [] : await readStyles(parts, styles, start),
    strings:
      sharedStrings === null
        ? new SharedStrings()
        : await readSharedStrings(parts, sharedStrings, { reading, from: 0, to: stringBytes / total }),
  };
  const tally = new Tally();
  const sheets: SpreadsheetSheet[] = [];
  let done = stringBytes;
  for (const [i, { name, hidden, part }] of workbook.sheets.entries()) {
    const builder = new SheetBuilder(tally);
    const from = done / total;
    done += sizes[i] ?? 0;
    await scanPart(parts, part, new WorksheetHandler(builder, tables), { reading, from, to: done / total });
    sheets.push(builder.finish(name, hidden));
  }
  return { format: 'xlsx', dateSystem: workbook.dateSystem, sheets };
}
