import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOds, writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_UNPACKED_BYTES } from '../../../../../electron/import/readers/limits.ts';
import { openSpreadsheet, readBytes } from '../../../../../electron/import/readers/open-spreadsheet.ts';
import { sniff } from '../../../../../electron/import/readers/sniff.ts';
import { listZip } from '../../../../../electron/import/readers/zip-directory.ts';
import { xlsBytes } from '../../../../support/xls-workbook.ts';

const ROWS = [
  ['Họ tên', 'Năm sinh'],
  ['Lò Văn Ẩn', 1975],
];
const text = (value: string) => new TextEncoder().encode(value);

async function refusal(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'botri-open-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readBytes', () => {
  it('reads a file', async () => {
    const path = join(folder, 'a.csv');
    await writeFile(path, 'a,b');
    expect(Buffer.from(await readBytes(path)).toString()).toBe('a,b');
  });

  it('refuses what is not there and what is a folder', async () => {
    expect(await refusal(readBytes(join(folder, 'none.xlsx')))).toBe('file-not-found');
    expect(await refusal(readBytes(folder))).toBe('file-unreadable');
  });
});

describe('openSpreadsheet', () => {
  const expected = [
    { row: 1, cells: ['Họ tên', 'Năm sinh'] },
    { row: 2, cells: ['Lò Văn Ẩn', 1975] },
  ];
  const formats: [string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['xlsx', () => writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] })],
    ['ods', () => writeOds({ sheets: [{ name: 'S', rows: ROWS }] })],
    ['xls', () => xlsBytes('S', ROWS)],
  ];
  it.each(formats)('reads .%s by its contents', async (format, make) => {
    const source = await openSpreadsheet(await make(), 'whatever.dat');
    expect(source.format).toBe(format);
    const rows = source.sheets[0]?.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) =>
        cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.value : cell,
      ),
    }));
    expect(rows).toEqual(expected);
  });

  it.each([
    ['comma', text('Họ tên,CCCD\n"Lò, An",001090012345\n')],
    ['semicolon and byte order mark', text('\ufeffHọ tên;CCCD\r\n"Lò, An";001090012345')],
    ['tab in UTF-16', Buffer.from('\ufeffHọ tên\tCCCD\nLò, An\t001090012345', 'utf16le')],
  ])('reads text separated by %s and keeps leading zeros', async (_, bytes) => {
    const source = await openSpreadsheet(bytes, 'ds.csv');
    expect(source.format).toBe('csv');
    expect(source.sheets[0]?.name).toBe('ds');
    expect(source.sheets[0]?.rows[1]?.cells).toEqual([
      { kind: 'text', text: 'Lò, An' },
      { kind: 'text', text: '001090012345' },
    ]);
  });

  it('gives typed cells, merges, hidden flags and the date system', async () => {
    const bytes = await writeXlsx({
      dateSystem: '1904',
      sheets: [
        {
          name: 'S',
          rows: [
            ['a', null, true],
            ['#REF!'],
            [new Date('1975-03-05T00:00:00Z'), new Date('1975-03-01T00:00:00Z')],
          ],
          cells: new Map([
            ['2,0', { value: new Date('1975-03-05T00:00:00Z'), style: { numFmt: 'dd/mm/yyyy' } }],
            ['2,1', { value: new Date('1975-03-01T00:00:00Z'), style: { numFmt: 'mmm-yy' } }],
          ]),
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
        { name: 'Ẩn', rows: [['x']], hidden: true },
      ],
    });
    const { dateSystem, sheets } = await openSpreadsheet(bytes, 'a.xlsx');
    expect(dateSystem).toBe('1904');
    expect(sheets.map((sheet) => sheet.hidden)).toEqual([false, true]);
    expect(sheets[0]?.merges).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 }]);
    expect(sheets[0]?.rows.map((row) => row.hidden)).toEqual([false, true, false]);
    expect(sheets[0]?.rows.map((row) => row.cells.filter((cell) => cell !== null))).toEqual([
      [
        { kind: 'text', text: 'a' },
        { kind: 'boolean', value: true },
      ],
      [{ kind: 'error', text: '#REF!' }],
      [
        { kind: 'date', isoDate: '1975-03-05', shows: 'day' },
        { kind: 'date', isoDate: '1975-03-01', shows: 'month' },
      ],
    ]);
  });

  it('is not led astray by a cell far below the table', async () => {
    const cells = new Map([['1048575,0', { value: 'x' }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: ROWS, cells }] });
    const source = await openSpreadsheet(bytes, 'a.xlsx');
    expect(source.sheets[0]?.rows).toHaveLength(2);
  });

  const refusals: [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['file-empty', 'no bytes', () => new Uint8Array()],
    [
      'file-encrypted',
      'a password',
      () => writeXlsx({ sheets: [{ name: 'S', rows: ROWS }], encryption: { password: 'x', spinCount: 10 } }),
    ],
    [
      'file-corrupt',
      'a file cut short',
      async () => (await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] })).subarray(0, 900),
    ],
    [
      'file-corrupt',
      'a damaged part',
      async () => {
        const bytes = (await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] })).slice();
        bytes.fill(0x41, 60, 160);
        return bytes;
      },
    ],
    ['file-format-unknown', 'a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
    ['file-format-unknown', 'a PDF', () => text('%PDF-1.7 ...')],
    ['file-format-unknown', 'a web page', () => text('<html><table><tr><td>x</td></tr></table></html>')],
    ['file-format-unknown', 'text of an old code page', () => Buffer.from([0x48, 0xe4, 0x2c, 0xfc])],
    ['file-format-unknown', 'Excel 95', () => xlsBytes('S', ROWS, { version: 0x0500, streamName: 'Book' })],
    ['file-format-unknown', 'an old version in a new stream', () => xlsBytes('S', ROWS, { version: 0x0500 })],
    [
      'file-too-large',
      'a zip bomb',
      async () => declareSize(await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] })),
    ],
  ];
  it.each(refusals)('answers %s to %s', async (code, _, make) => {
    expect(await refusal(openSpreadsheet(await make(), 'a.xlsx'))).toBe(code);
  });

  it('names the file in a refusal', async () => {
    await expect(openSpreadsheet(new Uint8Array(), 'ds.xlsx')).rejects.toMatchObject({
      params: { file: 'ds.xlsx' },
    });
  });
});

/** Writes a size above the limit into the first entry of the zip's directory. */
function declareSize(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const entry = copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  copy.writeUInt32LE(MAX_UNPACKED_BYTES + 1, entry + 24);
  return copy;
}

describe('sniff', () => {
  it('tells binary workbooks from .xlsx', async () => {
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] }));
    const renamed = (from: string, to: string) =>
      Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
    expect(sniff(bytes).is).toBe('xlsx');
    expect(sniff(renamed('xl/workbook.xml', 'xl/workbook.bin'))).toMatchObject({
      is: 'unknown',
      why: 'xlsb',
    });
  });
});

describe('listZip', () => {
  it('lists entries with their declared sizes', async () => {
    const entries = listZip(await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] }));
    expect(entries?.find((entry) => entry.name === 'xl/workbook.xml')?.bytes).toBeGreaterThan(0);
    expect(entries?.some((entry) => entry.encrypted)).toBe(false);
  });

  it('knows what is no zip', () => {
    expect(listZip(new Uint8Array(10))).toBeNull();
  });
});
