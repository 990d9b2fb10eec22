/** Stand-ins for what only a window has: Chromium, which prints. */
import { writeFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { ExportWork } from '../../electron/services/export/export-service.ts';
import type { PrintTask } from '../../electron/services/export/make-pdf.ts';

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
