import { describe, expect, it } from 'vitest';
import { xlsBytes } from '../../../../../support/xls-workbook.ts';
import { CompoundLayout, record, u16, u32 } from '../biff-file.ts';
import { firstSheet, open, outcome, shortRows } from '../reading-kit.ts';

const END = record(0x0a);

/** A text of BIFF 8 with its length in one byte or two. */
function wide(text: string, lengthBytes: 1 | 2 = 2): Buffer {
  const length = lengthBytes === 1 ? Buffer.from([text.length]) : u16(text.length);
  return Buffer.concat([length, Buffer.from([1]), Buffer.from(text, 'utf16le')]);
}

function double(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return buffer;
}

function font(name: string, { charset = 0, biff8 = true } = {}): Buffer {
  const head = Buffer.concat([u16(240, 0, 0x7fff, 400, 0), Buffer.from([0, 0, charset, 0])]);
  const text = biff8
    ? wide(name, 1)
    : Buffer.concat([Buffer.from([name.length]), Buffer.from(name, 'latin1')]);
  return record(0x31, head, text);
}

const xf = (fontIndex: number, format: number) => record(0xe0, u16(fontIndex, format), Buffer.alloc(16));

/** A workbook of one sheet `S` from the records before and in it. */
function workbook(
  version: number,
  globals: Buffer[],
  cells: Buffer[],
  { state = 0, book = 'Workbook' } = {},
): Uint8Array {
  const name = version === 0x0600 ? wide('S', 1) : Buffer.from('\x01S', 'latin1');
  const head = (at: number) =>
    Buffer.concat([
      record(0x809, u16(version, 5, 0, 0)),
      ...globals,
      record(0x85, u32(at), Buffer.from([state, 0]), name),
      END,
    ]);
  return new CompoundLayout(
    book,
    Buffer.concat([head(head(0).length), record(0x809, u16(version, 0x10, 0, 0)), ...cells, END]),
  ).bytes();
}

describe('.xls of Excel 97–2003', () => {
  it('gives days as shown, padded numbers and old fonts', async () => {
    const bytes = workbook(
      0x0600,
      [
        ...['Arial', 'Arial', 'Arial', 'Arial', '.VnTime', 'VNI-Times'].map((name) => font(name)),
        record(0x41e, u16(164), wide('000000000000')),
        record(0x41e, u16(165), wide('mm/yyyy')),
        xf(0, 0),
        xf(0, 14),
        xf(0, 165),
        xf(0, 164),
        xf(5, 0),
        xf(6, 0),
      ],
      [
        record(0x203, u16(0, 0, 1), double(27_458)),
        record(0x203, u16(0, 1, 2), double(27_458)),
        record(0x203, u16(0, 2, 3), double(1_090_012_345)),
        record(0x204, u16(1, 0, 4), wide('Lß V¨n')),
        record(0x204, u16(1, 1, 5), wide('Loø')),
        record(0x204, u16(1, 2, 0), wide('Lò Văn')),
      ],
    );
    expect(await firstSheet(bytes)).toEqual({
      1: ['@1975-03-05', '@1975-03', '1090012345~001090012345'],
      2: ['Lß V¨n⟨tcvn3⟩', 'Loø⟨vni⟩', 'Lò Văn'],
    });
  });

  it('gives every kind of cell, hidden rows and columns, merged ranges', async () => {
    const result = (bytes: number[]) =>
      Buffer.from([...bytes, 0, 0, 0, 0, 0, 0].slice(0, 6).concat([0xff, 0xff]));
    const bytes = workbook(
      0x0600,
      [record(0xfc, u32(3), u32(3), wide('An'), wide('Bình'))],
      [
        record(0x208, u16(2, 0, 9, 255, 0, 0, 0x20), u16(0)),
        record(0x7d, u16(1, 2, 2000, 0, 1, 0)),
        record(0xfd, u16(0, 0, 0), u32(1)),
        record(0x27e, u16(0, 1, 0), u32((1975 << 2) | 2)),
        record(0xbd, u16(0, 2, 0), u32((234 << 2) | 3), u16(0), u32(((-7 << 2) | 2) >>> 0), u16(3)),
        record(0x205, u16(1, 0, 0), Buffer.from([1, 0])),
        record(0x205, u16(1, 1, 0), Buffer.from([0x2a, 1])),
        record(0x06, u16(1, 2, 0), double(5), Buffer.alloc(6)),
        record(0x06, u16(1, 3, 0), result([0]), Buffer.alloc(6)),
        record(0x207, wide('kết quả')),
        record(0x06, u16(1, 4, 0), result([1, 0, 1]), Buffer.alloc(6)),
        record(0x06, u16(1, 5, 0), result([2, 0, 0x17]), Buffer.alloc(6)),
        record(0x06, u16(1, 6, 0), result([3]), Buffer.alloc(6)),
        // A chart inside the sheet has records that look like cells.
        record(0x809, u16(0x0600, 0x20, 0, 0)),
        record(0x203, u16(0, 0, 0), double(99)),
        END,
        record(0x203, u16(2, 0, 0), double(3)),
        record(0xe5, u16(1, 3, 4, 0, 2)),
      ],
      { state: 2 },
    );
    const sheet = (await open(bytes)).sheets[0];
    expect(shortRows(sheet)).toEqual({
      1: ['Bình', 1975, 2.34, -7],
      2: [true, '!#N/A', 5, 'kết quả', true, '!#REF!'],
      3: [3],
    });
    expect(sheet?.hidden).toBe(true);
    expect(sheet?.rows.map((row) => row.hidden)).toEqual([false, false, true]);
    expect(sheet?.hiddenColumns).toEqual([1, 2]);
    expect(sheet?.merges).toEqual([{ firstRow: 4, lastRow: 5, firstColumn: 0, lastColumn: 2 }]);
  });

  it('joins texts that go on in the next record, also where the letters change their width', async () => {
    const shared = record(0xfc, u32(1), u32(1), u16(6), Buffer.from([0]), Buffer.from('Lo ', 'latin1'));
    const rest = record(0x3c, Buffer.from([1]), Buffer.from('Đạt', 'utf16le'));
    const bytes = workbook(0x0600, [shared, rest], [record(0xfd, u16(0, 0, 0), u32(0))]);
    expect(await firstSheet(bytes)).toEqual({ 1: ['Lo Đạt'] });
  });

  it('refuses a password, and a text that is not there', async () => {
    expect(await outcome(open(workbook(0x0600, [record(0x2f, u16(1, 1, 1))], [])))).toBe('file-encrypted');
    expect(await outcome(open(workbook(0x0600, [], [record(0xfd, u16(0, 0, 0), u32(7))])))).toBe(
      'file-corrupt',
    );
  });
});

describe('.xls before Excel 97', () => {
  it('reads Excel 95 by its code page and the charset of its fonts', async () => {
    const label = (row: number, style: number, text: number[]) =>
      record(0x204, u16(row, 0, style, text.length), Buffer.from(text));
    const bytes = workbook(
      0x0500,
      [
        record(0x42, u16(1252)),
        font('.VnTime', { biff8: false }),
        font('Arial', { charset: 163, biff8: false }),
        xf(0, 0),
        xf(1, 0),
      ],
      [label(0, 0, [0x4c, 0xdf]), label(1, 1, [0x4c, 0x6f, 0xcc, 0x20, 0xd0, 0x61, 0xf2, 0x74])],
      { book: 'Book' },
    );
    expect((await open(bytes)).format).toBe('xls');
    expect(await firstSheet(bytes)).toEqual({ 1: ['Lß⟨tcvn3⟩'], 2: ['Lò Đạt'] });
  });

  it('reads the bare sheets that web programs write', async () => {
    const name = Buffer.from('Lò Văn An');
    const bytes = Buffer.concat([
      record(0x809, u16(0, 0x10, 0, 0)),
      record(0x204, u16(0, 0, 0, name.length), name),
      record(0x203, u16(0, 1, 0), double(1975)),
      END,
    ]);
    expect(await firstSheet(bytes)).toEqual({ 1: ['Lò Văn An', 1975] });
  });

  it('reads Excel 2', async () => {
    const bytes = Buffer.concat([
      record(0x09, u16(2, 0x10)),
      record(0x1e, Buffer.from('\x07General', 'latin1')),
      record(0x1e, Buffer.from('\x08dd/mm/yy', 'latin1')),
      record(0x31, u16(200, 0), Buffer.from('\x05Arial', 'latin1')),
      record(0x43, Buffer.from([0, 0, 0, 0])),
      record(0x43, Buffer.from([0, 0, 1, 0])),
      record(0x04, u16(0, 0), Buffer.from([0, 0, 0, 2]), 'An'),
      record(0x02, u16(0, 1), Buffer.from([0, 0, 0]), u16(12)),
      record(0x03, u16(0, 2), Buffer.from([1, 0, 0]), double(27_458)),
      record(0x05, u16(0, 3), Buffer.from([0, 0, 0, 1, 0])),
      END,
    ]);
    expect(await firstSheet(bytes)).toEqual({ 1: ['An', 12, '@1975-03-05', true] });
  });

  it('finds the workbook of either name', async () => {
    expect(await firstSheet(xlsBytes('S', [['Lò', 1]], { streamName: 'Workbook' }))).toEqual({
      1: ['Lò', 1],
    });
  });
});
