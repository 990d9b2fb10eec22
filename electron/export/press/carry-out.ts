/** Carries an order out, here or in a thread. */
import { decisionDocx, mergedDecisionsDocx } from '../docx/decision-docx.ts';
import { decisionsPrintJob } from '../html/decision-html.ts';
import { finishPdf } from '../pdf/finish.ts';
import { joinedPdf } from '../pdf/join.ts';
import { listsXlsx } from '../xlsx/list-xlsx.ts';
import type { PressMade, PressOrder } from './orders.ts';

export interface PressListener {
  made: (made: PressMade) => Promise<void>;
  /** So many decisions are done. */
  progress: (done: number) => void;
}

export async function carryOut(
  { work, order }: PressOrder,
  { made, progress }: PressListener,
): Promise<void> {
  switch (work) {
    case 'docx':
      for (const [at, { document, template }] of order.papers.entries()) {
        await made(decisionDocx(document, template));
        progress(at + 1);
      }
      return;
    case 'mergedDocx':
      return made(mergedDecisionsDocx(order.documents, order.template, progress));
    case 'printJob':
      return made(decisionsPrintJob(order.documents, order.fontsDir));
    case 'finishedPdf':
      return made(await finishPdf(order.bytes, order.meta));
    case 'joinedPdf':
      return made(await joinedPdf(order.pdfs, order.properties));
    case 'workbook':
      return made(await listsXlsx(order.lists));
  }
}
