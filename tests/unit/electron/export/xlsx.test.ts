import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { textWidthMm } from '../../../../electron/export/layout/text-width.ts';
import { listXlsx } from '../../../../electron/export/xlsx/list-xlsx.ts';
import {
  columnLetters,
  columnWidth,
  rowHeight,
  sheetRows,
} from '../../../../electron/export/xlsx/sheet-layout.ts';
import type { ListDocument } from '../../../../shared/documents/list-document.ts';
import { placementPlan } from '../../../../shared/documents/placement-plan.ts';
import { rosterList, shortRosterList } from '../../../../shared/documents/roster-list.ts';
import { vacancyList } from '../../../../shared/documents/vacancy-list.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import { partsOf } from '../../../support/docx.ts';
import { bodyOf, LIST_HEAD, person, post, UNIT } from '../../shared/documents/samples.ts';

const ODD = ['=1+1', '+84 911', '-5', '@x', 'Y Bhŏk Niê', 'A<b>&"'];

function roster(people: readonly Partial<Person>[]): ListDocument {
  const entries = people.map((over) => ({ person: person(over), unit: UNIT, posts: [], disposition: null }));
  return rosterList(entries, LIST_HEAD);
}

async function open(list: ListDocument) {
  const bytes = await listXlsx(list);
  const book = await readXlsx(bytes);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  return { bytes, parts: partsOf(bytes), sheet, xml: partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '' };
}

describe('listXlsx', () => {
  it('merges the header of R1 and nothing in the data', async () => {
    const list = roster([{}, {}]);
    const { sheet } = await open(list);
    const rows = sheetRows(list);
    const merges = (sheet.merges ?? []).filter(
      (merge) => merge.startRow >= rows.header && merge.startRow < rows.closing,
    );
    const names = merges.map(
      ({ startRow, startCol, endRow, endCol }) =>
        `${columnLetters(startCol)}${startRow - rows.header + 1}:${columnLetters(endCol)}${endRow - rows.header + 1}`,
    );
    expect(names.sort()).toEqual(
      'A1:A2 B1:B2 C1:D1 E1:E2 F1:F2 G1:G2 H1:M1 N1:O1 P1:P2 Q1:Q2 R1:R2'.split(' ').sort(),
    );
    expect(sheet.rows[rows.numbers]).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
    expect(sheet.rows[rows.header]?.[1]).toBe('Họ và tên');
    expect(sheet.rows[rows.header + 1]?.[3]).toBe('Nữ');
  });

  it('writes true dates, shown dd/mm/yyyy', async () => {
    const list = roster([{}]);
    const { sheet, parts, xml } = await open(list);
    const row = sheetRows(list).data + 1;
    expect(sheet.rows[row]?.[2]).toEqual(new Date('1985-02-05T00:00:00Z'));
    expect(xml).toContain(`<c r="C${row + 1}"`);
    expect(new RegExp(`<c r="C${row + 1}"[^>]*><v>31083</v>`).test(xml)).toBe(true);
    expect(parts.get('xl/styles.xml')).toContain('formatCode="dd/mm/yyyy"');
  });

  it('sets letters smaller where a date or a word would not fit its narrow column', async () => {
    const list = shortRosterList(
      [{ person: person({ ethnicity: 'HMông' }), unit: UNIT, posts: [], disposition: null }],
      LIST_HEAD,
    );
    const { parts, xml } = await open(list);
    const fonts = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<font>[\s\S]*?<\/font>/g)].map(([font]) =>
      Number(/<sz val="([\d.]+)"/.exec(font)?.[1]),
    );
    const xfs = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(parts.get('xl/styles.xml') ?? '')?.[0] ?? '';
    const fontOf = [...xfs.matchAll(/<xf [^>]*fontId="(\d+)"/g)].map(([, id]) => fonts[Number(id)] ?? 0);
    const row = sheetRows(list).data + 2;
    const sizeAt = (column: string) =>
      fontOf[Number(new RegExp(`<c r="${column}${row}"[^>]* s="(\\d+)"`).exec(xml)?.[1])] ?? 0;
    // Born, ethnic group; the name has room.
    const fits = (column: string, text: string, widthMm: number) =>
      textWidthMm(text, sizeAt(column), 'regular') <= widthMm - 1.6;
    expect(sizeAt('B')).toBe(list.fontSize);
    expect(fits('C', '05/02/1985', 17)).toBe(true);
    expect(fits('E', 'HMông', 10)).toBe(true);
    expect(sizeAt('E')).toBeLessThan(list.fontSize);
  });

  it('keeps what looks like a formula as text, names byte for byte', async () => {
    const list = roster(ODD.map((odd) => ({ fullName: odd, note: odd })));
    const { sheet, xml } = await open(list);
    const { data } = sheetRows(list);
    ODD.forEach((odd, at) => {
      expect(sheet.rows[data + 1 + at]?.[1]).toBe(odd);
      expect(sheet.rows[data + 1 + at]?.[17]).toBe(odd);
    });
    expect(xml).not.toContain('<f>');
  });

  it('sums by formula, in agreement with the model', async () => {
    const seats = ['D01', 'U01', 'U20'].map((code) => ({
      post: post(code),
      body: bodyOf('U20'),
      placed: null,
      current: null,
      waivers: [],
    }));
    const list = placementPlan(
      [
        { unit: UNIT, seats },
        { unit: UNIT, seats },
      ],
      LIST_HEAD,
    );
    const { xml } = await open(list);
    const { data } = sheetRows(list);
    const formulas = [...xml.matchAll(/<c r="(C\d+)"[^>]*><f>([^<]*)<\/f><v>([^<]*)<\/v>/g)].map((match) =>
      match.slice(1),
    );
    const first = data + 1;
    expect(formulas).toEqual([
      [`C${first + 4}`, `SUBTOTAL(9,C${first + 1}:C${first + 3})`, '3'],
      [`C${first + 9}`, `SUBTOTAL(9,C${first + 6}:C${first + 8})`, '3'],
      [`C${first + 10}`, `SUBTOTAL(9,C${first}:C${first + 9})`, '6'],
    ]);
  });

  it('prints as the rules want: A3 or A4 across, one page wide, repeated header, page number below', async () => {
    const list = roster([{}]);
    const { xml, parts } = await open(list);
    expect(xml).toMatch(/<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    const rows = sheetRows(list);
    expect(xml).toContain(`ySplit="${rows.data}"`);
    expect(parts.get('xl/workbook.xml')).toContain(
      `'Danh sách trích ngang'!$${rows.header + 1}:$${rows.numbers + 1}`,
    );
    expect(xml).toMatch(/<oddFooter>&amp;C[^<]*&amp;P<\/oddFooter>/);
    expect(xml).toMatch(/<pageMargins left="1\.18\d*" right="0\.59\d*" top="0\.78\d*" bottom="0\.59\d*"/);
    const small = await open(
      vacancyList([{ unit: UNIT, seats: [{ post: post('C01'), body: bodyOf('U20') }] }], LIST_HEAD),
    );
    expect(small.xml).toContain('<pageSetup paperSize="9" orientation="landscape"');
  });

  it('is all Times New Roman, the grid thin and black', async () => {
    const { parts } = await open(roster([{}]));
    const styles = parts.get('xl/styles.xml') ?? '';
    const fonts = [...styles.matchAll(/<font>[\s\S]*?<\/font>/g)].map((match) => match[0]);
    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.every((font) => font.includes('<name val="Times New Roman"/>'))).toBe(true);
    const sides = [...styles.matchAll(/<(?:left|right|top|bottom) style="(\w+)"><color rgb="(\w+)"/g)];
    expect(sides.length).toBeGreaterThan(4);
    expect(sides.every((side) => side[1] === 'thin' && side[2]?.endsWith('000000'))).toBe(true);
  });

  it('tells the organ and the title, and nothing about the making; same list, same bytes', async () => {
    const list = roster([{}]);
    const { parts, bytes } = await open(list);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>Ban Tổ chức Tỉnh uỷ Lai Châu</dc:creator>');
    expect(core).toContain('<dc:title>DANH SÁCH TRÍCH NGANG NHÂN SỰ</dc:title>');
    expect([...parts.values()].join('')).not.toMatch(/hucre|lastModifiedBy|dcterms:(created|modified)/);
    expect(Buffer.from(await listXlsx(list)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('gives rows the height their texts need', () => {
    const list = roster([
      { currentTitle: 'Phó' },
      { currentTitle: 'Phó Chủ tịch Hội đồng nhân dân kiêm nhiệm '.repeat(4) },
    ]);
    const [, short, long] = list.rows;
    if (!short || !long) throw new Error('no rows');
    expect(rowHeight(long, list)).toBeGreaterThan(rowHeight(short, list) * 2);
  });

  it('gives columns the width they were planned with, inner margins and all', async () => {
    const list = roster([{}]);
    const { xml } = await open(list);
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    // A digit is 7 pixels wide at 96 dpi, and the width of a column counts what stands beside its text as well.
    const millimetres = widths.map((width) => (width * 7 * 25.4) / 96);
    expect(millimetres).toHaveLength(list.columns.length);
    list.columns.forEach(({ widthMm }, at) => {
      expect(millimetres[at]).toBeCloseTo(widthMm, 1);
    });
    expect(columnWidth(25.4)).toBe(13.71);
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
