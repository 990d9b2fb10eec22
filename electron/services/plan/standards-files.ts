/** The table of standards to and from a workbook. Nothing of the workspace is changed here. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/domain/errors.ts';
import type { Language } from '../../../shared/i18n/catalogs.ts';
import type { ReadTable } from '../../../shared/ipc/standards-channels.ts';
import { citationNames } from '../../../shared/rules/read-standard-cell.ts';
import type { Standard } from '../../../shared/rules/ruleset.ts';
import { standardsWorkbook } from '../../export/xlsx/standards-xlsx.ts';
import { openSpreadsheet, readBytes } from '../../import/readers/open-spreadsheet.ts';
import { readStandardsTable } from '../../import/standards/read-standards-table.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { allCitations } from './citations.ts';

/** Throws AppError `file-*`, or `standards-table-not-found` where no sheet has the header of the table. */
export async function readTable(
  session: Session,
  { path, rows }: { path: string; rows: readonly Standard[] },
): Promise<ReadTable> {
  const file = basename(path);
  const source = await openSpreadsheet(await readBytes(path), file);
  const table = readStandardsTable(source, rows, {
    titles: [...session.state.titles.values()],
    citations: allCitations(session.settings),
  });
  if (table === null) throw new AppError('standards-table-not-found', { file });
  return table;
}

/** `name` is that of the version, '' for the one the program ships. */
export async function writeTable(
  session: Session,
  {
    path,
    rows,
    name,
    language,
  }: { path: string; rows: readonly Standard[]; name: string; language: Language },
): Promise<void> {
  const { t } = wordsIn(language);
  const book = {
    titles: [...session.state.titles.values()],
    rows,
    citations: citationNames(allCitations(session.settings)),
    name: name === '' ? t('standards.shipped') : name,
    language,
  };
  await writeFile(path, await standardsWorkbook(book, t));
}
