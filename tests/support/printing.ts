/** Stand-ins for what only a window has: Chromium, which prints. */
import { writeFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { ExportWork } from '../../electron/services/export/export-service.ts';
import type { PrintPages, PrintTask } from '../../electron/services/export/make-pdf.ts';
import { AppError } from '../../shared/domain/errors.ts';

export interface PrintingStandIn {
  /** Pages that were asked to be printed, in order. */
  printed: PrintTask[];
  work: (change?: Partial<ExportWork>) => ExportWork;
}

/** Writes a PDF of one empty page for every page file, as Chromium would write a full one. */
async function printEmpty(tasks: readonly PrintTask[]): Promise<void> {
  for (const { to, pdfPath, paper } of tasks) {
    if (to === 'paper') continue;
    const pdf = await PDFDocument.create();
    pdf.addPage(paper.size === 'A4' ? [595, 842] : [1191, 842]);
    writeFileSync(pdfPath, await pdf.save());
  }
}

/** Work whose page files lie in `privateFolder`. */
export function workFor(privateFolder: string): PrintingStandIn {
  const printed: PrintTask[] = [];
  return {
    printed,
    work: (change = {}) => ({
      signal: new AbortController().signal,
      progress: () => undefined,
      print: async (tasks) => {
        printed.push(...tasks);
        await printEmpty(tasks);
      },
      privateFolder,
      ...change,
    }),
  };
}

/** A printer that never gets done: it says when it was asked, and ends only by being stopped. */
export function endlessPrinter(): { print: PrintPages; asked: Promise<readonly PrintTask[]> } {
  let tell: (tasks: readonly PrintTask[]) => void = () => undefined;
  const asked = new Promise<readonly PrintTask[]>((resolve) => {
    tell = resolve;
  });
  const print: PrintPages = (tasks, signal) =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new AppError('cancelled')), { once: true });
      tell(tasks);
    });
  return { print, asked };
}
