/** .xls of Excel 2 to 2003. The library at hand gives no fonts of cells, which is how old files tell their encoding. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { CellContents } from '../cells/cell-contents.ts';
import { SheetBuilder, Tally } from '../cells/sheet-builder.ts';
import type { Reading } from '../reading.ts';
import type { SpreadsheetSheet, SpreadsheetSource } from '../spreadsheet-source.ts';
import { type BiffRecord, type BiffVersion, recordsOf } from './records.ts';
import { SheetCells } from './sheet-cells.ts';
import { WorkbookGlobals } from './workbook-globals.ts';

const END = 0x0a;
const BEGINNINGS: Readonly<Record<number, BiffVersion>> = { 9: 2, 521: 3, 1033: 4, 2057: 8 };
const BIFF_8 = 0x0600;
/** Kind of a substream that is a sheet. */
const SHEET = 0x10;
/** A BIFF 4 file that holds several sheets, one after the other. */
const WORKSPACE = 0x0100;
/** How many records are read between two looks at the clock. */
const RECORDS_PER_LOOK = 2_000;

type Beginning = {
  readonly version: BiffVersion /** The file has one sheet and nothing around it. */;
  readonly bare: boolean;
};

/** Web programs of old write a bare sheet of Excel 95 whose version is 0. Throws `file-corrupt`, … */
function beginningOf(stream: Uint8Array): Beginning {
  const [first] = recordsOf(stream);
  const version = first === undefined ? undefined : BEGINNINGS[first.id];
  if (first === undefined || version === undefined)
    throw new AppError('file-corrupt', {}, 'no workbook record');
  const kind = first.data.readUInt16LE(2);
  if (version === 4 && kind === WORKSPACE) throw new AppError('file-format-unknown', {}, 'BIFF 4 workspace');
  if (version < 5) return { version, bare: true };
  return { version: first.data.readUInt16LE(0) === BIFF_8 ? 8 : 5, bare: kind === SHEET };
}

/** The records of one substream, those of charts inside it left out. */
function* substream(stream: Uint8Array, from: number): Generator<BiffRecord> {
  let depth = 0;
  for (const record of recordsOf(stream, from)) {
    if (record.id in BEGINNINGS) depth += 1;
    else if (record.id === END) depth -= 1;
    else if (depth === 1) yield record;
    if (depth <= 0) return;
  }
}

type SheetPlace = { readonly at: number; readonly name: string; readonly hidden: boolean };

/** Throws `file-encrypted`, `file-corrupt`, `file-too-large`, `file-format-unknown` and `cancelled`. */
export async function readXls(stream: Uint8Array, reading: Reading): Promise<SpreadsheetSource> {
  const { version, bare } = beginningOf(stream);
  const globals = new WorkbookGlobals(stream, version);
  for (const record of substream(stream, 0)) globals.take(record);
  const contents = new CellContents(globals.dateSystem);
  const tally = new Tally();
  const places: SheetPlace[] = bare ? [{ at: 0, name: 'Sheet1', hidden: false }] : globals.sheets;
  const sheets: SpreadsheetSheet[] = [];
  for (const { at, name, hidden } of places) {
    const builder = new SheetBuilder(tally);
    const cells = new SheetCells(stream, globals, contents, builder);
    let count = 0;
    for (const record of substream(stream, at)) {
      cells.take(record);
      count += 1;
      if (count % RECORDS_PER_LOOK === 0) await reading.pause(record.at / stream.length);
    }
    sheets.push(builder.finish(name, hidden));
  }
  return { format: 'xls', dateSystem: globals.dateSystem, sheets };
}
