/** From a path to the sheets of a draft. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { AppError } from '../../../shared/domain/errors.ts';
import { openSpreadsheet, readBytes } from '../readers/open-spreadsheet.ts';
import type { SheetInput } from './sheet-state.ts';
import type { DraftWork } from './work.ts';

export type OpenedFile = {
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
  readonly sheets: readonly SheetInput[];
};

/**
 * Reads a file, or one sheet of it. Throws AppError `file-*` or `sheet-not-found`, each with the file's name as
 * `file`, or `cancelled`.
 */
export async function openFile(
  path: string,
  fileIndex: number,
  onlySheet: string | undefined,
  work: DraftWork,
): Promise<OpenedFile> {
  const name = basename(path);
  const bytes = await readBytes(path);
  const source = await openSpreadsheet(bytes, name, { signal: work.signal, onProgress: work.progress });
  const wanted = onlySheet?.normalize('NFC');
  const sheets = source.sheets.filter(
    (sheet) => wanted === undefined || sheet.name.normalize('NFC') === wanted,
  );
  if (sheets.length === 0 && source.sheets.length > 0) {
    const names = source.sheets.map((sheet) => sheet.name).join(', ');
    throw new AppError('sheet-not-found', { file: name, sheet: onlySheet ?? '', sheets: names });
  }
  if (sheets.every((sheet) => sheet.rows.length === 0)) throw new AppError('file-empty', { file: name });
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    format: source.format,
    sheets: sheets.map(
      (sheet, i): SheetInput => ({
        id: `f${fileIndex + 1}s${i + 1}`,
        fileIndex,
        source: sheet,
        dateSystem: source.dateSystem,
      }),
    ),
  };
}
