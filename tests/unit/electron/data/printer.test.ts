import { describe, expect, it } from 'vitest';
import { FromData, PRINT_CANCELLED, type PrintRequest, ToData } from '../../../../electron/data/messages.ts';
import { Printer } from '../../../../electron/data/printer.ts';

const REQUEST: PrintRequest = {
  htmlPath: '/tam/a.html',
  pdfPath: '/tam/a.pdf',
  paper: { size: 'A4', landscape: false, margins: { top: 20, right: 15, bottom: 20, left: 30 } },
};

describe('Printer', () => {
  it('gives each answer to the one who asked', async () => {
    const asked: number[] = [];
    const printer = new Printer((id) => asked.push(id));
    const first = printer.print(REQUEST);
    const second = printer.print(REQUEST);
    expect(asked).toEqual([1, 2]);
    printer.answered(2, 'hết giấy');
    printer.answered(1, null);
    await expect(second).rejects.toMatchObject({ code: 'print-failed', detail: 'hết giấy' });
    await expect(first).resolves.toBeUndefined();
    printer.answered(7, null);
  });

  it('tells a closed dialog from a fault, and stops at the first page that fails', async () => {
    const asked: number[] = [];
    const printer = new Printer((id) => asked.push(id));
    const all = printer.printAll([REQUEST, REQUEST]);
    printer.answered(1, PRINT_CANCELLED);
    await expect(all).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toEqual([1]);
  });

  it('asks in the form main understands', () => {
    const printer = new Printer((id, request) => {
      expect(FromData.parse({ type: 'print', id, request })).toEqual({
        type: 'print',
        id: 1,
        request: REQUEST,
      });
    });
    void printer.print(REQUEST);
    expect(ToData.safeParse({ type: 'printed', id: 1 }).success).toBe(false);
    expect(ToData.safeParse({ type: 'printed', id: 1, error: null }).success).toBe(true);
  });
});
