/** A Times font for page numbers, embedded in a PDF without a font library: it only has to write digits. */
import { inflateSync } from 'node:zlib';
import { type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { textWidthMm } from '../layout/text-width.ts';

/** Points of a page number (NĐ 30: 13–14; HD 05: 14). */
export const PAGE_NUMBER_POINTS = 14;
const DIGIT_WIDTH = 500;

interface Table {
  tag: string;
  checksum: number;
  data: Uint8Array;
}

/** Tables of a WOFF 1.0 font, unpacked (W3C WOFF File Format 1.0, §4–5). */
function woffTables(woff: Uint8Array): { flavor: number; tables: Table[] } {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new RangeError('Not a WOFF font');
  const tables = Array.from({ length: view.getUint16(12) }, (_, at): Table => {
    const entry = 44 + at * 20;
    const offset = view.getUint32(entry + 4);
    const stored = woff.subarray(offset, offset + view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    return {
      tag: String.fromCharCode(...woff.subarray(entry, entry + 4)),
      checksum: view.getUint32(entry + 16),
      data: stored.length < length ? inflateSync(stored) : stored,
    };
  });
  return { flavor: view.getUint32(4), tables };
}

/** The same font as TrueType: header, directory, tables on four-byte bounds. */
export function trueTypeOf(woff: Uint8Array): Uint8Array {
  const { flavor, tables } = woffTables(woff);
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + tables.length * 16;
  const font = new Uint8Array(tables.reduce((sum, table) => sum + padded(table.data.length), start));
  const view = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavor);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let offset = start;
  tables.forEach(({ tag, checksum, data }, at) => {
    const entry = 12 + at * 16;
    [...tag].forEach((letter, index) => {
      font[entry + index] = letter.charCodeAt(0);
    });
    view.setUint32(entry + 4, checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, data.length);
    font.set(data, offset);
    offset += padded(data.length);
  });
  return font;
}

/** Embeds a WOFF font as a simple TrueType font for the digits 0–9. */
export function embedDigitsFont(pdf: PDFDocument, woff: Uint8Array): PDFRef {
  const { context } = pdf;
  const file = trueTypeOf(woff);
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'Tinos',
    Flags: 34,
    FontBBox: [-176, -303, 1005, 981],
    ItalicAngle: 0,
    Ascent: 891,
    Descent: -216,
    CapHeight: 662,
    StemV: 80,
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: 'Tinos',
      FirstChar: 48,
      LastChar: 57,
      Widths: Array.from({ length: 10 }, () => DIGIT_WIDTH),
      FontDescriptor: context.register(descriptor),
      Encoding: PDFName.of('WinAnsiEncoding'),
    }),
  );
}

/** Width in points of a page number. */
export function pageNumberWidth(text: string): number {
  return (textWidthMm(text, PAGE_NUMBER_POINTS, 'regular') * 72) / 25.4;
}
