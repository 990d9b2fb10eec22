import { describe, expect, it } from 'vitest';
import { FromData, PRINT_CANCELLED, type PrintRequest, ToData } from '../../../../electron/data/messages.ts';
import { Printer } from '../../../../electron/data/printer.ts';

const PAPER = {
  size: 'A4' as const,
  landscape: false,
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
};
const TO_PDF: PrintRequest = { to: 'pdf', htmlPath: '/tam/a.html', pdfPath: '/tam/a.pdf', paper: PAPER };
const TO_PAPER: PrintRequest = { to: 'paper', pdfPath: '/tam/a.pdf', paper: PAPER };

/** A printer, what it told main, and how to stop what it is asked. */
function desk() {
  const told: string[] = [];
  const controller = new AbortController();
  const printer = new Printer({
    print: (id, request) => told.push(`${id} ${request.to}`),
    stop: (id) => told.push(`${id} stop`),
  });
  return { told, printer, controller, signal: controller.signal };
}

describe('Printer', () => {
  it('gives each answer to the one who asked', async () => {
    const { told, printer, signal } = desk();
    const first = printer.print(TO_PDF, signal);
    const second = printer.print(TO_PAPER, signal);
    expect(told).toEqual(['1 pdf', '2 paper']);
    printer.answered(2, 'hết giấy');
    printer.answered(1, null);
    await expect(second).rejects.toMatchObject({ code: 'print-failed', detail: 'hết giấy' });
    await expect(first).resolves.toBeUndefined();
    printer.answered(7, null);
  });

  it('tells a closed dialog from a fault, and stops at the first page that fails', async () => {
    const { told, printer, signal } = desk();
    const all = printer.printAll([TO_PAPER, TO_PAPER], signal);
    printer.answered(1, PRINT_CANCELLED);
    await expect(all).rejects.toMatchObject({ code: 'cancelled' });
    expect(told).toEqual(['1 paper']);
  });

  it('has what is printing broken off when it is stopped, and waits until nothing is written any more', async () => {
    const { told, printer, controller, signal } = desk();
    let ended = false;
    const all = printer.printAll([TO_PDF, TO_PDF], signal).finally(() => {
      ended = true;
    });
    controller.abort();
    await Promise.resolve();
    expect([told, ended]).toEqual([['1 pdf', '1 stop'], false]);
    printer.answered(1, PRINT_CANCELLED);
    await expect(all).rejects.toMatchObject({ code: 'cancelled' });
    // What is asked for after that is not begun.
    await expect(printer.print(TO_PDF, signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(told).toEqual(['1 pdf', '1 stop']);
  });

  it('asks in the form main understands', () => {
    for (const request of [TO_PDF, TO_PAPER])
      expect(FromData.parse({ type: 'print', id: 1, request })).toEqual({ type: 'print', id: 1, request });
    expect(FromData.safeParse({ type: 'stop-print', id: 1 }).success).toBe(true);
    expect(ToData.safeParse({ type: 'printed', id: 1 }).success).toBe(false);
    expect(ToData.safeParse({ type: 'printed', id: 1, error: null }).success).toBe(true);
  });
});
