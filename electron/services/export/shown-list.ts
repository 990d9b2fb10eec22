/** Lists exactly as a screen shows them, as a file or on paper. */
import { type ShownFormat, type ShownTable, shownList } from '../../../shared/documents/shown-list.ts';
import type { ExportedFile } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { exportAssets } from '../../export/assets.ts';
import { listPrintJob } from '../../export/html/list-html.ts';
import { appRoot } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';
import type { ExportWork } from './export-service.ts';
import { type Printing, printOnPaper } from './make-pdf.ts';
import { type OfficeDocument, writeOfficeDocuments } from './office-documents.ts';
import { OutputFolder } from './output-folder.ts';
import { listHeadOf } from './paper-inputs.ts';

type Work = Pick<ExportWork, 'print' | 'privateFolder' | 'signal'>;

/** Writes the list into a new file; a refused or failed run leaves none. Refuses with `nothing-to-export`. */
export async function exportShownList(
  session: Session,
  { table, format, folder }: { table: ShownTable; format: ShownFormat; folder: string },
  work: Work,
): Promise<ExportedFile[]> {
  const document: OfficeDocument = { is: 'list', list: listOfShown(session, table) };
  const output = new OutputFolder(folder, 'shown-list');
  try {
    await writeOfficeDocuments([document], { format, subject: '' }, output, printingOf(work));
    return [...output.files];
  } catch (error) {
    output.discard();
    throw error;
  }
}

/** Prints the list through the system's dialog. Refuses with `nothing-to-export`. */
export async function printShownList(session: Session, table: ShownTable, work: Work): Promise<void> {
  const printing = printingOf(work);
  await printOnPaper(listPrintJob(listOfShown(session, table), printing.fontsDir), printing);
}

function listOfShown(session: Session, table: ShownTable): ReturnType<typeof shownList> {
  if (table.lines.length === 0) throw new AppError('nothing-to-export');
  return shownList(table, listHeadOf(session));
}

function printingOf({ print, privateFolder, signal }: Work): Printing {
  return { print, privateFolder, signal, fontsDir: exportAssets(appRoot()).fontsDir };
}
