/** A print job as PDF: the page goes to Chromium as a private file, the result is finished and handed back. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperProperties } from '../../../shared/documents/decision-document.ts';
import type { PrintJob } from '../../export/html/print-job.ts';
import { finishPdf } from '../../export/pdf/finish.ts';

/** What the one Chromium of the program is asked to print; `pdfPath` null means on paper. */
export interface PagePrint {
  htmlPath: string;
  pdfPath: string | null;
  paper: { size: 'A4' | 'A3'; landscape: boolean; margins: PrintJob['margins'] };
}
export type PrintPage = (page: PagePrint) => Promise<void>;

export interface Printing {
  print: PrintPage;
  /** Folder only this program uses. */
  privateFolder: string;
  fontsDir: string;
}

/** Runs `use` with the page in a private file that is gone afterwards, whatever happens. */
async function withPageFile<T>(job: PrintJob, folder: string, use: (stem: string) => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, randomUUID());
  writeFileSync(`${stem}.html`, job.html, { mode: 0o600 });
  try {
    return await use(stem);
  } finally {
    for (const ending of ['html', 'pdf']) rmSync(`${stem}.${ending}`, { force: true });
  }
}

function paperOf({ pageSize, landscape, margins }: PrintJob): PagePrint['paper'] {
  return { size: pageSize, landscape, margins };
}

export function makePdf(job: PrintJob, properties: PaperProperties, printing: Printing): Promise<Uint8Array> {
  return withPageFile(job, printing.privateFolder, async (stem) => {
    await printing.print({ htmlPath: `${stem}.html`, pdfPath: `${stem}.pdf`, paper: paperOf(job) });
    return finishPdf(readFileSync(`${stem}.pdf`), {
      ...properties,
      pageNumbers: job.pageNumbers,
      margins: job.margins,
      fontsDir: printing.fontsDir,
    });
  });
}

/** Sends the page to the system's print dialog. */
export function printOnPaper(job: PrintJob, printing: Printing): Promise<void> {
  return withPageFile(job, printing.privateFolder, (stem) =>
    printing.print({ htmlPath: `${stem}.html`, pdfPath: null, paper: paperOf(job) }),
  );
}
