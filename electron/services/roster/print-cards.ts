/** Cards of people as one file, or on paper. */
import { safeFileName } from '../../../shared/documents/file-name.ts';
import type { CardFormat } from '../../../shared/documents/person-card.ts';
import type { ExportedFile } from '../../../shared/domain/decision.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { exportAssets } from '../../export/assets.ts';
import { cardsDocx } from '../../export/docx/card-docx.ts';
import { cardsPrintJob } from '../../export/html/card-html.ts';
import { makePdfs, type Printing, printOnPaper } from '../export/make-pdf.ts';
import { OutputFolder } from '../export/output-folder.ts';
import { appRoot } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';
import { personCards } from './person-card.ts';

export interface CardFile {
  personIds: readonly PersonId[];
  format: CardFormat;
  folder: string;
}

type PrintWork = Pick<Printing, 'print' | 'privateFolder' | 'signal'>;

/** Writes the cards into one new file; a refused or failed run leaves none behind. Throws as `personCards` does. */
export async function exportCards(
  session: Session,
  { personIds, format, folder }: CardFile,
  work: PrintWork,
): Promise<ExportedFile[]> {
  const cards = personCards(session, personIds);
  const [first, second] = cards.cards;
  const subject = first !== undefined && second === undefined ? first.name : '';
  const output = new OutputFolder(folder, 'person-card');
  try {
    const name = subject === '' ? `${cards.title} (${cards.cards.length})` : `${cards.title} - ${subject}`;
    output.write(`${safeFileName(name)}.${format}`, subject, await bytesOf(cards, format, work));
    return [...output.files];
  } catch (error) {
    output.discard();
    throw error;
  }
}

async function bytesOf(
  cards: ReturnType<typeof personCards>,
  format: CardFormat,
  work: PrintWork,
): Promise<Uint8Array> {
  if (format === 'docx') return cardsDocx(cards);
  const printing = printingOf(work);
  const job = { job: cardsPrintJob(cards, printing.fontsDir), properties: cards.properties };
  const [bytes] = await makePdfs([job], printing);
  if (bytes === undefined) throw new Error('no page was printed');
  return bytes;
}

/** Prints the cards through the system's dialog. */
export async function printCards(
  session: Session,
  personIds: readonly PersonId[],
  work: PrintWork,
): Promise<void> {
  const printing = printingOf(work);
  await printOnPaper(cardsPrintJob(personCards(session, personIds), printing.fontsDir), printing);
}

function printingOf(work: PrintWork): Printing {
  return { ...work, fontsDir: exportAssets(appRoot()).fontsDir };
}
