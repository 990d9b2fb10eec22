/** .csv, .tsv and .txt as a workbook of one sheet. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { CellContents } from '../cells/cell-contents.ts';
import { SheetBuilder, Tally } from '../cells/sheet-builder.ts';
import { LAST_ROW } from '../limits.ts';
import type { Reading } from '../reading.ts';
import type { SpreadsheetSource } from '../spreadsheet-source.ts';
import { dialectOf, recordAt } from './csv-fields.ts';
import { decodeText } from './decode-text.ts';

/** Records between two looks at the clock. */
const RECORDS_PER_LOOK = 500;

/** Reads delimited text as a sheet called `name`. Throws `file-corrupt`, `file-too-large` and `cancelled`. */
export async function readCsv(bytes: Uint8Array, name: string, reading: Reading): Promise<SpreadsheetSource> {
  const text = decodeText(bytes);
  const { delimiter, from } = dialectOf(text);
  const contents = new CellContents('1900');
  const builder = new SheetBuilder(new Tally());
  let row = 0;
  for (let at = from; at < text.length; ) {
    const { fields, next } = recordAt(text, at, delimiter);
    row += 1;
    if (row > LAST_ROW) throw new AppError('file-too-large', {}, 'lines');
    for (const [column, field] of fields.entries()) builder.place(row, column, contents.text(field, null));
    at = next;
    if (row % RECORDS_PER_LOOK === 0) await reading.pause(at / text.length);
  }
  return { format: 'csv', dateSystem: '1900', sheets: [builder.finish(name, false)] };
}
