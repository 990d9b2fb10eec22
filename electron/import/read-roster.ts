/** Reads a roster file: the entry of the import layer. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '../../shared/domain/errors.ts';
import type { ImportSheet, ReadResult } from '../../shared/domain/import.ts';
import { type EthnicGroup, ethnicNames } from '../../shared/text/ethnic.ts';
import { createUnitMatcher } from '../../shared/text/unit-matcher.ts';
import type { UnitWithOrigins } from '../../shared/text/unit-names.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { openSpreadsheet, readBytes } from './readers/open-spreadsheet.ts';
import type { SpreadsheetSheet, SpreadsheetSource } from './readers/spreadsheet-source.ts';
import { remember } from './remember.ts';

/** Rows between two reports of progress, at which a cancellation is noticed too. */
const ROWS_PER_STEP = 200;

export type ReadProgress = { readonly done: number; readonly total: number };

export type ReadRosterOptions = {
  readonly path: string;
  /** The file's bytes, where they are at hand already; `path` then only names it. */
  readonly bytes?: Uint8Array;
  /** Name of the one sheet to read; without it all visible sheets that hold a roster are read. */
  readonly sheet?: string;
  readonly units: readonly UnitWithOrigins[];
  readonly ethnicGroups: readonly EthnicGroup[];
  /** Rows read, of all rows that are to be read. */
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
};

function chooseSheets(
  source: SpreadsheetSource,
  wanted: string | undefined,
  file: string,
): SpreadsheetSheet[] {
  if (source.sheets.every((sheet) => sheet.rows.length === 0)) throw new AppError('file-empty', { file });
  if (wanted === undefined) return source.sheets.filter((sheet) => !sheet.hidden);
  const name = wanted.normalize('NFC');
  const chosen = source.sheets.filter((sheet) => sheet.name.normalize('NFC') === name);
  if (chosen.length === 0) {
    const sheets = source.sheets.map((sheet) => sheet.name).join(', ');
    throw new AppError('sheet-not-found', { file, sheet: wanted, sheets });
  }
  return chosen;
}

function stepper(total: number, options: ReadRosterOptions): () => Promise<void> {
  let done = 0;
  return async () => {
    done++;
    if (done % ROWS_PER_STEP !== 0 && done !== total) return;
    options.onProgress?.({ done, total });
    // Lets a cancellation in, and everything else that waits.
    await setImmediate();
    stopIfCancelled(options.signal);
  };
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new AppError('cancelled');
}

/**
 * Reads every person of a roster file. Rows come in file order; everything doubtful is an issue with its place,
 * and only rows with an `error` issue are refused. Nothing is written anywhere.
 * Throws AppError `file-*`, `sheet-not-found`, `no-table-found` (all with `file`, the file's name) or `cancelled`.
 */
export async function readRoster(options: ReadRosterOptions): Promise<ReadResult> {
  const file = basename(options.path);
  stopIfCancelled(options.signal);
  const bytes = options.bytes ?? (await readBytes(options.path));
  const source = await openSpreadsheet(bytes, file);
  stopIfCancelled(options.signal);
  const chosen = chooseSheets(source, options.sheet, file);

  const units = createUnitMatcher(options.units);
  const context: SheetContext = {
    dateSystem: source.dateSystem,
    thisYear: new Date().getFullYear(),
    units: { match: remember(units.match), isAboveCommune: remember(units.isAboveCommune) },
    ethnicNames: remember(ethnicNames(options.ethnicGroups)),
    rows: [],
    issues: [],
    afterRow: stepper(
      chosen.reduce((sum, sheet) => sum + sheet.rows.length, 0),
      options,
    ),
  };
  const sheets: ImportSheet[] = [];
  for (const sheet of chosen) sheets.push(await readSheet(sheet, context));
  if (sheets.every((sheet) => sheet.headerRow === null)) {
    throw new AppError('no-table-found', { file, sheets: chosen.map((sheet) => sheet.name).join(', ') });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, sheets, rows: context.rows, issues: context.issues };
}
