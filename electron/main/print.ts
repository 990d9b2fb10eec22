/**
 * Turns page files into PDF in a hidden window without scripts. Finished PDFs are shown in such a window as they print;
 * from there they go to the system's print dialog, which on many a machine shows nothing of them.
 */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { BrowserWindow, Menu } from 'electron';
import { PRINT_CANCELLED, type PrintRequest } from '../data/messages.ts';
import type { MainText } from './main-text.ts';

const MM_PER_INCH = 25.4;
/** A thousand pages are there within a few seconds; what takes longer does not come. */
const MOST_LOADING_MS = 60_000;

/**
 * Told when the PDF viewer has the whole document. Before that its pages print empty, without a word. The runtime's own
 * tests of printing a PDF wait for it; its documentation does not name it.
 */
const PDF_READY = '-pdf-ready-to-print';

/** Pages alone, a sheet as wide as the window: what else the viewer offers would lead past the program. */
const VIEW = 'toolbar=0&navpanes=0&view=FitH';

function hiddenWindow(to: PrintRequest['to']): BrowserWindow {
  return new BrowserWindow({
    show: false,
    ...(to === 'paper' ? { width: 900, height: 720, ...besides(BrowserWindow.getFocusedWindow()) } : {}),
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

/** A window that closes with the one it was asked for in. */
function besides(parent: BrowserWindow | null): { parent?: BrowserWindow } {
  return parent === null ? {} : { parent };
}

/**
 * Resolves when the PDF is written or the print job was handed over. Stopped, it breaks off at once and then writes
 * nothing more.
 * @throws Error with the system's reason, or `PRINT_CANCELLED`: also where the pages shown were closed.
 */
export async function printFile(request: PrintRequest, signal: AbortSignal, t: MainText): Promise<void> {
  const window = hiddenWindow(request.to);
  try {
    if (request.to === 'paper') await unlessStopped(onPaper(window, request, t), signal);
    else {
      const pdf = await unlessStopped(asPdf(window, request), signal);
      await writeFile(request.pdfPath, pdf, { mode: 0o600, signal });
    }
  } catch (error) {
    // What lays out hundreds of pages does not look up before it is done.
    if (signal.aborted && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    throw signal.aborted ? new Error(PRINT_CANCELLED) : error;
  } finally {
    if (!window.isDestroyed()) window.destroy();
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

async function onPaper(
  window: BrowserWindow,
  { pdfPath, paper }: PrintRequest & { to: 'paper' },
  t: MainText,
): Promise<void> {
  const ready = once(window.webContents, PDF_READY, { signal: AbortSignal.timeout(MOST_LOADING_MS) });
  // The viewer would put the name of the file there, which says nothing to anybody.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.setTitle(t.printPreview);
  await Promise.all([ready, window.loadFile(pdfPath, { hash: VIEW })]);
  await new Promise<void>((resolve, reject) => {
    window.once('closed', () => reject(new Error(PRINT_CANCELLED)));
    const print = (): void =>
      window.webContents.print(
        { pageSize: paper.size, landscape: paper.landscape, printBackground: true },
        (done, reason) => {
          if (done) resolve();
          // Closing the dialog is a decision, not a fault: the pages stay, to be printed otherwise or not at all.
          else if (!/cancel/i.test(reason)) reject(new Error(reason));
        },
      );
    window.setMenu(
      Menu.buildFromTemplate([
        { label: t.print, accelerator: 'CmdOrCtrl+P', click: print },
        { label: t.printClose, accelerator: 'Escape', click: () => window.close() },
      ]),
    );
    window.show();
  });
}
