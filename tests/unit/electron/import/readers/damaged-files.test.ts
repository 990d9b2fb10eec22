import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { writeOds, writeXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { ErrorCode } from '../../../../../shared/domain/errors.ts';
import { open, outcome } from './reading-kit.ts';

const ROWS = Array.from({ length: 40 }, (_, i) => [
  `Lò Văn ${i}`,
  i,
  i % 2 === 0,
  new Date(Date.UTC(1975, 2, i + 1)),
]);
const FIXTURES = resolve(import.meta.dirname, '../../../../fixtures/spreadsheets');
const HTML = `<html><style>.a{font-family:.VnTime}</style><table>${ROWS.map((row) => `<tr><td class=a rowspan=2>${row[0]}</td><td>${row[1]}</td></tr>`).join('')}</table></html>`;
const XML = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${ROWS.map((row) => `<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">${row[0]}</Data></Cell></Row>`).join('')}</Table></Worksheet></Workbook>`;

const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  const sheets = [{ name: 'Danh sách', rows: ROWS }];
  const workbook = SheetJs.utils.book_new(SheetJs.utils.aoa_to_sheet(ROWS), 'Danh sách');
  files.set('xlsx', await writeXlsx({ sheets }));
  files.set('ods', await writeOds({ sheets }));
  files.set('xlsb', SheetJs.write(workbook, { type: 'buffer', bookType: 'xlsb' }));
  files.set('xls', SheetJs.write(workbook, { type: 'buffer', bookType: 'biff8' }));
  files.set('Excel 95', readFileSync(resolve(FIXTURES, 'poi__testEXCEL_95.xls')));
  files.set('Excel 3', readFileSync(resolve(FIXTURES, 'poi__testEXCEL_3.xls')));
  files.set('encrypted', readFileSync(resolve(FIXTURES, 'poi__protected_passtika.xlsx')));
  files.set('csv', Buffer.from(ROWS.map((row) => `"${row[0]}";${row[1]}`).join('\r\n')));
  files.set('html', Buffer.from(HTML));
  files.set('xml', Buffer.from(XML));
});

const FORMATS = ['xlsx', 'ods', 'xlsb', 'xls', 'Excel 95', 'Excel 3', 'encrypted', 'csv', 'html', 'xml'];
const HANG_MS = 10_000;

/** A result, or a refusal with a code, in reasonable time; never anything else. */
async function endsWell(bytes: Uint8Array): Promise<void> {
  const before = performance.now();
  const ended = await outcome(open(bytes, 'tep.xlsx'));
  expect(ended === 'read' || ErrorCode.safeParse(ended).success).toBe(true);
  expect(performance.now() - before).toBeLessThan(HANG_MS);
}

describe.each(FORMATS)('a damaged file: %s', (format) => {
  const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

  it('cut off anywhere ends in a result or a refusal', async () => {
    const bytes = files.get(format) ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(share, (at) => endsWell(bytes.subarray(0, Math.floor(at * bytes.length)))),
      { numRuns: 60 },
    );
  });

  it('with wrong bytes ends in a result or a refusal', async () => {
    const bytes = files.get(format) ?? new Uint8Array();
    const flips = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of places) copy[Math.floor(at * copy.length)] = value;
        await endsWell(copy);
      }),
      { numRuns: 150 },
    );
  });
});

describe('damage to a zip', () => {
  it('never goes unseen in what is read of a sheet', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] });
    const whole = await open(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ change;
        const ended = await open(copy).catch(() => null);
        // What is read in spite of the damage is what was written: checksums are proved.
        if (ended?.format === 'xlsx' && ended.sheets.length === 1)
          expect(ended.sheets[0]?.rows).toEqual(whole.sheets[0]?.rows);
      }),
      { numRuns: 200 },
    );
  });
});
