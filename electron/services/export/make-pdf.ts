/**
 * Print jobs as PDF, handed back or sent to the printer: the pages go to Chromium as private files, and the results get
 * their numbers and margins. What comes out of the printer is the PDF an office would be given.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperProperties } from '../../../shared/documents/paper-properties.ts';
import type { PrintJob } from '../../export/html/print-job.ts';
import { pressed } from './press.ts';

interface Paper {
  size: 'A4' | 'A3';
  landscape: boolean;
  margins: PrintJob['margins'];
}

/** What the one Chromium of the program is asked to do: a page into a PDF, or a finished PDF onto paper. */
export type PrintTask =
  | { to: 'pdf'; htmlPath: string; pdfPath: string; paper: Paper }
  | { to: 'paper'; pdfPath: string; paper: Paper };
/** Several at once, because whoever starts a Chromium for it starts it once. Stopped, it leaves nothing being written. */
export type PrintPages = (tasks: readonly PrintTask[], signal: AbortSignal) => Promise<void>;

export interface Printing {
  print: PrintPages;
  /** Folder only this program uses. */
  privateFolder: string;
  fontsDir: string;
  /** Stops it, in the midst of a page; left out where that is short. */
  signal?: AbortSignal | undefined;
}

/** A print job with what the PDF says about itself. */
export interface PdfJob {
  job: PrintJob;
  properties: PaperProperties;
}

function paperOf({ pageSize, landscape, margins }: PrintJob): Paper {
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
  return withPageFiles(jobs, printing.privateFolder, (stems) => finishedPdfs(papers, stems, printing));
}

async function finishedPdfs(
  papers: readonly PdfJob[],
  stems: readonly string[],
  { print, fontsDir, signal = new AbortController().signal }: Printing,
): Promise<Uint8Array[]> {
  const files = papers.map((paper, at) => ({
    ...paper,
    htmlPath: `${stems[at]}.html`,
    pdfPath: `${stems[at]}.pdf`,
  }));
  await print(
    files.map(({ job, htmlPath, pdfPath }) => ({ to: 'pdf', htmlPath, pdfPath, paper: paperOf(job) })),
    signal,
  );
  return Promise.all(
    files.map(({ job: { pageNumbers, margins }, properties, pdfPath }) => {
      const meta = { ...properties, pageNumbers, margins, fontsDir };
      return pressed('finishedPdf', { bytes: readFileSync(pdfPath), meta }, { signal });
    }),
  );
}

/**
 * Sends to the system's print dialog what the PDF of the job would be: a page printed by itself has neither the numbers
 * nor the margins of the back of a sheet.
 */
export function printOnPaper(job: PrintJob, printing: Printing): Promise<void> {
  const properties = { title: job.title, subject: '', organ: '' };
  return withPageFiles([job], printing.privateFolder, async (stems) => {
    const pdfs = await finishedPdfs([{ job, properties }], stems, printing);
    const tasks = pdfs.map((bytes, at): PrintTask => {
      const pdfPath = `${stems[at]}.pdf`;
      writeFileSync(pdfPath, bytes, { mode: 0o600 });
      return { to: 'paper', pdfPath, paper: paperOf(job) };
    });
    await printing.print(tasks, printing.signal ?? new AbortController().signal);
  });
}
