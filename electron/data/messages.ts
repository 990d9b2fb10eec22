/** What main and the data process say to each other; personnel data never travels this way except as files to print. */
import { z } from 'zod';

/** Paper for Chromium's printing. Lengths in millimetres. */
export const PrintPaper = z.object({
  size: z.enum(['A4', 'A3']),
  landscape: z.boolean(),
  margins: z.object({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
});
export type PrintPaper = z.infer<typeof PrintPaper>;

/** What `printed` carries as its error where somebody closed the print dialog, or stopped the work it belongs to. */
export const PRINT_CANCELLED = 'cancelled';

/** One file in the program's private folder to be turned into a PDF, or sent to the system's print dialog. */
export const PrintRequest = z.discriminatedUnion('to', [
  /** An HTML file, printed into the PDF that is named. */
  z.object({ to: z.literal('pdf'), htmlPath: z.string(), pdfPath: z.string(), paper: PrintPaper }),
  /** A finished PDF, printed as it is. */
  z.object({ to: z.literal('paper'), pdfPath: z.string(), paper: PrintPaper }),
]);
export type PrintRequest = z.infer<typeof PrintRequest>;

/** Main → data. A port comes along with `connect`. */
export const ToData = z.discriminatedUnion('type', [
  z.object({ type: z.literal('connect'), windowId: z.number() }),
  z.object({ type: z.literal('printed'), id: z.number(), error: z.string().nullable() }),
  /** Close the workspace and answer `closed`. */
  z.object({ type: z.literal('close') }),
]);
export type ToData = z.infer<typeof ToData>;

/** Data → main. */
export const FromData = z.discriminatedUnion('type', [
  z.object({ type: z.literal('print'), id: z.number(), request: PrintRequest }),
  /** Nobody wants that any more: it is broken off and answered with `printed`. */
  z.object({ type: z.literal('stop-print'), id: z.number() }),
  /** A workspace was opened: main keeps the list of recent files and knows what to reopen. */
  z.object({ type: z.literal('opened'), path: z.string() }),
  z.object({ type: z.literal('left') }),
  /** Something for the log that no window shows; ids at most, never names. */
  z.object({ type: z.literal('trouble'), trouble: z.string() }),
  z.object({ type: z.literal('closed') }),
]);
export type FromData = z.infer<typeof FromData>;

/** What main tells the data process at its start, as one argument. */
export const DataStart = z.object({
  /** A folder only this program uses, for page files on their way to the printer. */
  privateFolder: z.string(),
  /** A workspace to open before anybody asks: the one the program was started with, or had open when this process died. */
  open: z.string().nullable(),
  actor: z.string(),
});
export type DataStart = z.infer<typeof DataStart>;
