/** Print jobs as PDF: the pages go to Chromium as private files, the results are finished and handed back. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import type { PrintJob } from '../../export/html/print-job.ts';
import { pressed } from './press.ts';

/** What the one Chromium of the program is asked to print; `pdfPath` null means on paper. */
export interface PagePrint {
  htmlPath: string;
  pdfPath: string | null;
  paper: { size: 'A4' | 'A3'; landscape: boolean; margins: PrintJob['margins'] };
}
/** Several at once, because whoever starts a Chromium for it starts it once. */
export type PrintPages = (pages: readonly PagePrint[]) => Promise<void>;

export interface Printing {
  print: PrintPages;
  /** Folder only this program uses. */
  privateFolder: string;
  fontsDir: string;
  /** Stops what is done with the printed pages; left out where that is short. */
  signal?: AbortSignal | undefined;
}

/** A print job with what the PDF says about itself. */
export interface PdfJob {
  job: PrintJob;
  properties: PaperProperties;
}

function paperOf({ pageSize, landscape, margins }: PrintJob): PagePrint['paper'] {
  return { size: pageSize, landscape, margins };
}

/** Runs `use` with the pages in private files that are gone afterwards, whatever happens. */
async function withPageFiles<T>(
  jobs: readonly PrintJob[],
  folder: string,
  use: (stems: readonly string[]) => Promise<T>,
): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const stems = jobs.map(() => join(folder, randomUUID()));
  try {
    for (const [at, { html }] of jobs.entries()) writeFileSync(`${stems[at]}.html`, html, { mode: 0o600 });
    return await use(stems);
  } finally {
    for (const stem of stems)
      for (const ending of ['html', 'pdf']) rmSync(`${stem}.${ending}`, { force: true });
  }
}

/** The PDFs, in the order of the jobs. */
export function makePdfs(papers: readonly PdfJob[], printing: Printing): Promise<Uint8Array[]> {
  const jobs = papers.map(({ job }) => job);
  return withPageFiles(jobs, printing.privateFolder, async (stems) => {
    const files = papers.map(({ job, properties }, at) => ({
      job,
      properties,
      html: `${stems[at]}.html`,
      pdf: `${stems[at]}.pdf`,
    }));
    await printing.print(
      files.map(({ job, html, pdf }) => ({ htmlPath: html, pdfPath: pdf, paper: paperOf(job) })),
    );
    const { fontsDir, signal = new AbortController().signal } = printing;
    return Promise.all(
      files.map(({ job: { pageNumbers, margins }, properties, pdf }) => {
        const meta = { ...properties, pageNumbers, margins, fontsDir };
        return pressed('finishedPdf', { bytes: readFileSync(pdf), meta }, { signal });
      }),
    );
  });
}

/** Sends the page to the system's print dialog. */
export function printOnPaper(job: PrintJob, printing: Printing): Promise<void> {
  return withPageFiles([job], printing.privateFolder, (stems) =>
    printing.print([{ htmlPath: `${stems[0]}.html`, pdfPath: null, paper: paperOf(job) }]),
  );
}
