/** Stand-ins for what only a window has: Chromium, which prints. */
import { writeFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { ExportWork } from '../../electron/services/export/export-service.ts';
import type { PagePrint } from '../../electron/services/export/make-pdf.ts';

export interface PrintingStandIn {
  /** Pages that were asked to be printed, in order. */
  printed: PagePrint[];
  work: (change?: Partial<ExportWork>) => ExportWork;
}

/** Writes a PDF of one empty page for every page file, as Chromium would write a full one. */
async function printEmpty(pages: readonly PagePrint[]): Promise<void> {
  for (const { pdfPath, paper } of pages) {
    if (pdfPath === null) continue;
    const pdf = await PDFDocument.create();
    pdf.addPage(paper.size === 'A4' ? [595, 842] : [1191, 842]);
    writeFileSync(pdfPath, await pdf.save());
  }
}

/** Work whose page files lie in `privateFolder`. */
export function workFor(privateFolder: string): PrintingStandIn {
  const printed: PagePrint[] = [];
  return {
    printed,
    work: (change = {}) => ({
      signal: new AbortController().signal,
      progress: () => undefined,
      print: async (pages) => {
        printed.push(...pages);
        await printEmpty(pages);
      },
      privateFolder,
      ...change,
    }),
  };
}
