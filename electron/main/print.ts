/** Turns page files into PDF, or sends them to the system's print dialog, in a hidden window without scripts. */
import { writeFile } from 'node:fs/promises';
import { BrowserWindow } from 'electron';
import { PRINT_CANCELLED, type PrintRequest } from '../data/messages.ts';

const MM_PER_INCH = 25.4;

function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
}

/** Resolves when the PDF is written or the print job was handed over; rejects with the system's reason. */
export async function printPage(request: PrintRequest): Promise<void> {
  const window = hiddenWindow();
  try {
    await window.loadFile(request.htmlPath);
    if (request.pdfPath === null) await onPaper(window, request);
    else await writeFile(request.pdfPath, await asPdf(window, request));
  } finally {
    window.destroy();
  }
}

function asPdf(window: BrowserWindow, { paper }: PrintRequest): Promise<Buffer> {
  const { top, right, bottom, left } = paper.margins;
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

function onPaper(window: BrowserWindow, { paper }: PrintRequest): Promise<void> {
  return new Promise((resolve, reject) => {
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
