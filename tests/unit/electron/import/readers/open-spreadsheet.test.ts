import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOds, writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../../../../electron/import/readers/open-spreadsheet.ts';
import { largeRosterBytes } from '../../../../support/large-roster.ts';
import { xlsBytes } from '../../../../support/xls-workbook.ts';
import { zipBytes } from '../../../../support/zip-file.ts';
import { firstSheet, open, outcome } from './reading-kit.ts';

const ROWS = [
  ['Họ tên', 'Năm sinh'],
  ['Lò Văn Ẩn', 1975],
];

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
    expect(await outcome(readBytes(join(folder, 'none.xlsx')))).toBe('file-not-found');
    expect(await outcome(readBytes(folder))).toBe('file-unreadable');
  });
});

describe('openSpreadsheet', () => {
  const formats: [string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['xlsx', () => writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] })],
    ['ods', () => writeOds({ sheets: [{ name: 'S', rows: ROWS }] })],
    ['xls', () => xlsBytes('S', ROWS)],
  ];
  it.each(formats)('reads .%s by its contents, whatever its name', async (format, make) => {
    const bytes = await make();
    expect((await open(bytes)).format).toBe(format);
    expect(await firstSheet(bytes)).toEqual({ 1: ['Họ tên', 'Năm sinh'], 2: ['Lò Văn Ẩn', 1975] });
  });

  const refusals: [string, string, () => Promise<Uint8Array> | Uint8Array | string][] = [
    ['file-empty', 'no bytes', () => ''],
    [
      'file-encrypted',
      'a password',
      () => writeXlsx({ sheets: [{ name: 'S', rows: ROWS }], encryption: { password: 'x', spinCount: 10 } }),
    ],
    ['file-encrypted', 'a locked zip', () => zipBytes([{ name: 'a.xlsx', data: 'x', encrypted: true }])],
    [
      'file-encrypted',
      'an .ods with a password',
      () =>
        zipBytes([
          {
            name: 'META-INF/manifest.xml',
            data: '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
          },
          { name: 'content.xml', data: 'locked' },
        ]),
    ],
    [
      'file-corrupt',
      'a file cut short',
      async () => (await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] })).subarray(0, 900),
    ],
    ['file-corrupt', 'the beginning of a compound file', () => xlsBytes('S', ROWS).subarray(0, 300)],
    [
      'file-corrupt',
      'a damaged part',
      async () => {
        const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] }));
        const sheet = bytes.indexOf('xl/worksheets/sheet1.xml');
        return bytes.fill(0x41, sheet + 40, sheet + 80);
      },
    ],
    ['file-format-unknown', 'a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
    ['file-format-unknown', 'a PDF', () => '%PDF-1.7 ...'],
    [
      'file-format-unknown',
      'a web page without a table',
      () => '<html><p>Trang này không có bảng</p></html>',
    ],
    ['file-format-unknown', 'other XML', () => '<?xml version="1.0"?><feed><entry/></feed>'],
    ['file-format-unknown', 'a Word file', () => zipBytes([{ name: 'word/document.xml', data: '<w/>' }])],
    [
      'file-format-unknown',
      'a compound file of another program',
      () => xlsBytes('S', ROWS, { streamName: 'WordDocument' }),
    ],
  ];
  it.each(refusals)('answers %s to %s', async (code, _, make) => {
    expect(await outcome(open(await make(), 'a.xlsx'))).toBe(code);
  });

  it('names the file in a refusal', async () => {
    await expect(open('', 'ds.xlsx')).rejects.toMatchObject({ params: { file: 'ds.xlsx' } });
  });
});

describe('a long reading', () => {
  it('tells how far it is and lets other work run', async () => {
    const shares: number[] = [];
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await open(largeRosterBytes(8000), 'a.xlsx', { onProgress: (share) => shares.push(share) });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(2);
  });

  it('ends as cancelled once the signal is aborted', async () => {
    const bytes = largeRosterBytes(8000);
    const controller = new AbortController();
    const work = open(bytes, 'a.xlsx', { signal: controller.signal, onProgress: () => controller.abort() });
    expect(await outcome(work)).toBe('cancelled');
    expect(await outcome(open(bytes, 'a.xlsx', { signal: AbortSignal.abort() }))).toBe('cancelled');
  });
});
