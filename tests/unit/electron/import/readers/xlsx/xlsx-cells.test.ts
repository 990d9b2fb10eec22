import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { WORKSHEET_START, xlsxBytes, xlsxEntries } from '../../../../../support/workbook-parts.ts';
import { zipBytes } from '../../../../../support/zip-file.ts';
import { firstSheet, open, outcome, shortRows } from '../reading-kit.ts';

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000000000000"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts>
<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val=".VnTimeH"/></font><font><name val="VNI-Times"/></font></fonts>
<cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs>
<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="165"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf numFmtId="20"/></cellXfs>
<dxfs><dxf><font><name val=".VnTime"/></font><numFmt numFmtId="164" formatCode="dd/mm"/></dxf></dxfs></styleSheet>`;

describe('cells of .xlsx', () => {
  it('come with the part of a day that is shown, padded numbers and old fonts', async () => {
    const bytes = xlsxBytes({
      styles: STYLES,
      sharedStrings:
        '<sst><si><t>Lß V¨n An</t></si><si><r><rPr><rFont val="VNI-Times"/></rPr><t>Loø </t></r><r><t>Vaên</t></r></si></sst>',
      data: `<row><c s="1"><v>27458</v></c><c s="2"><v>27458.75</v></c><c s="4"><v>27458</v></c><c s="3"><v>1090012345</v></c><c s="8"><v>0.5</v></c></row>
<row><c s="5" t="s"><v>0</v></c><c s="6" t="s"><v>0</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="7" t="inlineStr"><is><t>Loø</t></is></c><c s="5"><v>7</v></c></row>`,
    });
    expect(await firstSheet(bytes)).toEqual({
      1: ['@1975-03-05', '@1975-03', '@1975', '1090012345~001090012345', 0.5],
      2: ['Lß V¨n An⟨tcvn3⟩', 'Lß V¨n An⟨tcvn3-capitals⟩', 'Lß V¨n An', 'Loø Vaên⟨vni⟩', 'Loø⟨vni⟩', 7],
    });
  });

  it.each([
    ['1900', { 1: ['@1900-01-01', '@1900-02-28', '@1900-02-28', '@1900-03-01', 0, -5, 2_958_466] }],
    [
      '1904',
      { 1: ['@1904-01-02', '@1904-02-29', '@1904-03-01', '@1904-03-02', '@1904-01-01', -5, 2_958_466] },
    ],
  ])('count days from %s', async (system, expected) => {
    const cells = [1, 59, 60, 61, 0, -5, 2_958_466].map((day) => `<c s="1"><v>${day}</v></c>`).join('');
    const bytes = xlsxBytes({
      data: `<row>${cells}</row>`,
      workbook: `<workbook xmlns:r="x"><workbookPr date1904="${system === '1904' ? 'true' : '0'}"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>`,
    });
    expect((await open(bytes)).dateSystem).toBe(system);
    expect(await firstSheet(bytes)).toEqual(expected);
  });

  it('are read in any order, with and without numbers, by any prefix', async () => {
    const bytes = xlsxBytes({
      worksheet: `<x:worksheet xmlns:x="${WORKSHEET_START.slice(-20)}"><x:sheetData><x:row r="3"><x:c r="C3"><x:v>3</x:v></x:c><x:c r='A3' t='b'><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>
<x:row r="1" ><x:c  r = "AA1" ><x:v>27</x:v></x:c></x:row><x:row><x:c><x:f>1/0</x:f><x:v>x</x:v></x:c></x:row><x:row r="3"><x:c r="D3" t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(await firstSheet(bytes)).toEqual({
      1: [...Array(26).fill(null), 27],
      2: ['x'],
      3: [true, 2, 3, '!#N/A'],
    });
  });

  it('keep texts as they are but for escapes, line ends and reading aids', async () => {
    const bytes = xlsxBytes({
      sharedStrings:
        '<sst><si><t xml:space="preserve">  Lò &amp; Vàng&#x1EA1; &#7841;&lt;b&gt; </t></si><si><t>a_x000D_b_x005F_x0041_</t></si><si><t>một\r\nhai</t></si><si><t>東</t><rPh><t>とう</t></rPh></si><si><t> \u00a0 </t></si><si><t>&unknown;</t></si><si><t>#REF!</t></si></sst>',
      data: `<row>${[0, 1, 2, 3, 4, 5, 6].map((i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`,
    });
    expect(await firstSheet(bytes)).toEqual({
      1: ['  Lò & Vàngạ ạ<b> ', 'a\rb_x0041_', 'một\nhai', '東', null, '&unknown;', '!#REF!'],
    });
  });

  it('are not lost without a word: a text that is not there refuses the file', async () => {
    expect(await outcome(open(xlsxBytes({ data: '<row><c t="s"><v>3</v></c></row>' })))).toBe('file-corrupt');
    const without = xlsxEntries({ data: '<row><c s="1"><v>3</v></c></row>' }).filter(
      (entry) => !entry.name.includes('styles'),
    );
    expect(await outcome(open(zipBytes(without)))).toBe('file-corrupt');
  });

  it('of UTF-16 parts are read', async () => {
    const worksheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Mường Tè</v></c></row></sheetData></worksheet>`;
    const entries = xlsxEntries({}).map((entry) =>
      entry.name.includes('sheet1')
        ? { ...entry, data: Buffer.from(`\ufeff${worksheet}`, 'utf16le') }
        : entry,
    );
    expect(await firstSheet(zipBytes(entries))).toEqual({ 1: ['Mường Tè'] });
  });

  it('far below the table stay where they are', async () => {
    const bytes = xlsxBytes({
      data: '<row r="1"><c><v>1</v></c></row><row r="1048576"><c t="str"><v>x</v></c></row>',
    });
    expect(await firstSheet(bytes)).toEqual({ 1: [1], 1048576: ['x'] });
  });

  it('after column IV are left out', async () => {
    const bytes = xlsxBytes({
      data: '<row><c r="IV1"><v>1</v></c><c r="IW1"><v>2</v></c><c r="XFD1"><v>3</v></c></row>',
    });
    const row = (await open(bytes)).sheets[0]?.rows[0];
    expect(row?.cells).toHaveLength(256);
  });
});

describe('sheets of .xlsx', () => {
  it('come with merged ranges, hidden rows and columns', async () => {
    const bytes = xlsxBytes({
      before:
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/><col min="255" max="16384" hidden="true"/></cols>',
      data: '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="0"><c><v>3</v></c></row>',
      after:
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3"/><mergeCell ref="D5:C4"/><mergeCell ref="A9999999:B1"/><mergeCell ref="x"/></mergeCells>',
    });
    const sheet = (await open(bytes)).sheets[0];
    expect(sheet?.rows.map((row) => row.hidden)).toEqual([false, true, false]);
    expect(sheet?.hiddenColumns).toEqual([1, 2, 254, 255]);
    expect(sheet?.merges).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 },
      { firstRow: 4, lastRow: 5, firstColumn: 2, lastColumn: 3 },
    ]);
  });

  it('are named and told to be hidden', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Danh sách & phụ lục', rows: [['a']] },
        { name: 'Ẩn', rows: [['b']], hidden: true },
      ],
    });
    const { sheets } = await open(bytes);
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden, shortRows(sheet)])).toEqual([
      ['Danh sách & phụ lục', false, { 1: ['a'] }],
      ['Ẩn', true, { 1: ['b'] }],
    ]);
  });
});
