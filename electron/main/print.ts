/** Turns page files into PDF, and sends finished PDFs to the system's print dialog, in a hidden window without scripts. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { BrowserWindow } from 'electron';
import { PRINT_CANCELLED, type PrintRequest } from '../data/messages.ts';

const MM_PER_INCH = 25.4;
/** A thousand pages are there within a few seconds; what takes longer does not come. */
const MOST_LOADING_MS = 60_000;

/**
 * Told when the PDF viewer has the whole document. Before that its pages print empty, without a word. The runtime's own
 * tests of printing a PDF wait for it; its documentation does not name it.
 */
const PDF_READY = '-pdf-ready-to-print';

function hiddenWindow(to: PrintRequest['to']): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      // The PDF viewer is one.
      plugins: to === 'paper',
    },
  });
}

/**
 * Resolves when the PDF is written or the print job was handed over. Stopped, it breaks off at once and then writes
 * nothing more.
 * @throws Error with the system's reason, or `PRINT_CANCELLED`.
 */
export async function printFile(request: PrintRequest, signal: AbortSignal): Promise<void> {
  const window = hiddenWindow(request.to);
  try {
    if (request.to === 'paper') await unlessStopped(onPaper(window, request), signal);
    else {
      const pdf = await unlessStopped(asPdf(window, request), signal);
      await writeFile(request.pdfPath, pdf, { mode: 0o600, signal });
    }
  } catch (error) {
    // What lays out hundreds of pages does not look up before it is done.
    if (signal.aborted) window.webContents.forcefullyCrashRenderer();
    throw signal.aborted ? new Error(PRINT_CANCELLED) : error;
  } finally {
    window.destroy();
  }
}

/** What Chromium does goes on by itself for a while; nobody waits for that. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error(PRINT_CANCELLED));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function asPdf(
  window: BrowserWindow,
  { htmlPath, paper }: PrintRequest & { to: 'pdf' },
): Promise<Buffer> {
  const { top, right, bottom, left } = paper.margins;
  await window.loadFile(htmlPath);
  return window.webContents.printToPDF({
    pageSize: paper.size,
    landscape: paper.landscape,
    printBackground: true,
    preferCSSPageSize: true,
    margins: {
      top: top / MM_PER_INCH,
      right: right / MM_PER_INCH,
      bottom: bottom / MM_PER_INCH,
      left: left / MM_PER_INCH,
    },
  });
}

async function onPaper(window: BrowserWindow, { pdfPath, paper }: PrintRequest): Promise<void> {
  const ready = once(window.webContents, PDF_READY, { signal: AbortSignal.timeout(MOST_LOADING_MS) });
  await Promise.all([ready, window.loadFile(pdfPath)]);
  await new Promise<void>((resolve, reject) => {
    window.webContents.print(
      { pageSize: paper.size, landscape: paper.landscape, printBackground: true },
      (done, reason) => {
        if (done) resolve();
        // Closing the dialog is a decision, not a fault: nobody is told that it was printed, nor that it failed.
        else reject(new Error(/cancel/i.test(reason) ? PRINT_CANCELLED : reason));
      },
    );
  });
}
