import { describe, expect, it } from 'vitest';
import { rosterForm } from '../../../../../electron/export/xlsx/roster-form.ts';
import { rosterTemplate, TEMPLATE_ROWS } from '../../../../../electron/export/xlsx/roster-template.ts';
import { columnLetters } from '../../../../../electron/export/xlsx/sheet-layout.ts';
import { historyList } from '../../../../../shared/documents/history-list.ts';
import { rosterList } from '../../../../../shared/documents/roster-list.ts';
import {
  parseGeneralEducation,
  parseStateManagement,
  parseTheory,
} from '../../../../../shared/text/levels.ts';
import { parsePartialDate } from '../../../../../shared/text/parse-date.ts';
import { LIST_HEAD } from '../../../shared/documents/samples.ts';
import { filled, imported, opened, words } from './workbooks.ts';

const LISTS = {
  ethnicGroups: ['Kinh', 'Tày', 'Thái', 'Mông'],
  units: ['Xã Bum Nưa', 'Xã Bum Tở'],
  titles: ['Bí thư Đảng uỷ', 'Chủ tịch Uỷ ban nhân dân'],
};
const KINDS = ['r1', 'compact', 'histories'] as const;
/** 0-based rows of the sheet. */
const HEADER = 4;
const FIRST = 7;

const template = (kind: (typeof KINDS)[number], lists = LISTS) => rosterTemplate(kind, lists, words());

describe('rosterForm', () => {
  it('has the columns of the exported list, in its order and widths, and the citizen id behind them', () => {
    const { columns, layout } = rosterForm('r1');
    const list = rosterList([], LIST_HEAD);
    expect(columns.map(({ widthMm }) => widthMm)).toEqual([
      ...list.columns.map(({ widthMm }) => widthMm),
      25,
    ]);
    expect(layout.header.filter(({ column }) => column < 18)).toEqual(list.header);
    expect(columns.at(-1)?.key).toBe('citizenId');
  });

  it('asks for histories in the columns of their exported list', () => {
    const { columns, layout } = rosterForm('histories');
    const list = historyList([], LIST_HEAD);
    expect(columns.map(({ key, widthMm }) => [key, widthMm])).toEqual(
      list.columns.map(({ key, widthMm }) => [key, widthMm]),
    );
    expect(layout.header).toEqual(list.header);
  });

  it('leaves out of the compact form what DOCUMENTS.md leaves out', () => {
    const keys = rosterForm('compact').columns.map(({ key }) => key);
    expect(keys).toHaveLength(15);
    for (const key of ['generalEducation', 'foreignLanguage', 'informatics', 'planning']) {
      expect(keys).not.toContain(key);
    }
  });

  it.each([
    ['r1', 400],
    ['compact', 277],
    ['histories', 400],
  ] as const)('prints %s at its own size on %d mm', (kind, room) => {
    expect(rosterForm(kind).columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBeLessThanOrEqual(room);
  });
});

describe('rosterTemplate', () => {
  it.each(KINDS)('%s is known to the import in every column and holds nobody', async (kind) => {
    const [list, ...others] = await imported(await template(kind));
    expect(list?.header).toEqual({ firstRow: HEADER + 1, lastRow: HEADER + 2 });
    expect(list?.columns.map(({ field, confidence }) => [field, confidence])).toEqual(
      rosterForm(kind).columns.map(({ key }) => [key, 1]),
    );
    expect(list?.people).toEqual([]);
    expect(list?.strays).toEqual([]);
    expect(others.map(({ name, hidden, columns }) => [name, hidden, columns])).toEqual([
      ['Hướng dẫn', false, []],
      ['Danh mục', true, []],
    ]);
  });

  it('is no list of people in its English instructions either', async () => {
    const [list, ...others] = await imported(await rosterTemplate('r1', LISTS, words('en')));
    expect(list?.columns).toHaveLength(19);
    expect(others.flatMap(({ columns }) => columns)).toEqual([]);
  });

  it('gives people back as they were typed in', async () => {
    const typed = {
      ordinal: '1',
      fullName: 'Lò Văn Ẩn',
      birthMale: '05/03/1975',
      ethnicity: 'Thái',
      homePlace: 'Xã Bum Nưa, Lai Châu',
      current: 'Phó Chủ tịch UBND xã Bum Nưa',
      generalEducation: '12/12',
      degree: 'Đại học Luật',
      theory: 'Cao cấp',
      stateManagement: 'Chuyên viên chính',
      foreignLanguage: 'Anh B1',
      informatics: 'Cơ bản',
      partyProbation: '03/02/2000',
      partyOfficial: '2001',
      planning: 'Bí thư Đảng uỷ',
      proposedTitle: 'Chủ tịch Uỷ ban nhân dân',
      note: '=1+2',
      citizenId: '012075000123',
    };
    const line = (person: Partial<Record<string, string>>) =>
      rosterForm('r1').columns.map(({ key }) => person[key] ?? '');
    const second = { ordinal: '2', fullName: 'Vàng Thị Én', birthFemale: '1980', ethnicity: 'Mông' };
    const third = { ordinal: '1', fullName: 'Tao Văn Dân', birthMale: '7/1978', ethnicity: 'Thái' };
    const bytes = await filled(await template('r1'), FIRST, [
      ['I', 'Xã Bum Nưa'],
      line(typed),
      line(second),
      ['II', 'Xã Bum Tở'],
      line(third),
    ]);
    const [list] = await imported(bytes);
    expect(list?.people).toEqual([
      { group: 'Xã Bum Nưa', fields: typed },
      { group: 'Xã Bum Nưa', fields: second },
      { group: 'Xã Bum Tở', fields: third },
    ]);
    expect(list?.strays).toEqual([]);
  });

  it('has examples and dates in the forms it asks for that the import reads', () => {
    const examples = new Map(rosterForm('r1').columns.map(({ key, example }) => [key, example]));
    for (const key of ['birthMale', 'partyProbation', 'partyOfficial'] as const) {
      expect(parsePartialDate(examples.get(key) ?? '')).toMatchObject({
        issue: null,
        date: { precision: 'day' },
      });
    }
    expect(parsePartialDate('03/1975').date.precision).toBe('month');
    expect(parsePartialDate('1975').date.precision).toBe('year');
    expect(parseTheory(examples.get('theory') ?? '')).toBe('advanced');
    expect(parseStateManagement(examples.get('stateManagement') ?? '')).toBe('principal');
  });

  it('takes as text whatever Excel would turn into something else', async () => {
    const { sheets } = await opened(await template('r1'));
    const formats = rosterForm('r1').columns.map(({ key }, column) => [
      key,
      sheets[0]?.cells?.get(`${FIRST + TEMPLATE_ROWS - 1},${column}`)?.style?.numFmt,
    ]);
    expect(formats.filter(([, format]) => format !== '@').map(([key]) => key)).toEqual(['ordinal']);
  });

  it('offers choices from a hidden sheet, each of which the import understands', async () => {
    const { sheets } = await opened(await template('r1'));
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Danh sách trích ngang', false],
      ['Hướng dẫn', false],
      ['Danh mục', true],
    ]);
    const offered = (name: string) => {
      const column = sheets[2]?.rows[0]?.indexOf(name) ?? -1;
      return (sheets[2]?.rows ?? []).slice(1).flatMap((row) => (row[column] ? [String(row[column])] : []));
    };
    expect(offered('Dân tộc')).toEqual(LISTS.ethnicGroups);
    expect(offered('Chức vụ dự kiến')).toEqual(LISTS.titles);
    expect(offered('Trình độ GDPT').map(parseGeneralEducation)).not.toContain(null);
    expect(offered('Lý luận chính trị').map(parseTheory)).not.toContain(null);
    expect(offered('Quản lý nhà nước').map(parseStateManagement)).not.toContain(null);
    const lists = (sheets[0]?.dataValidations ?? []).filter(({ type }) => type === 'list');
    expect(lists.map(({ range }) => range)).toEqual([
      expect.stringMatching(/^B2:/),
      ...['E', 'H', 'J', 'K', 'Q'].map((letter) => `${letter}8:${letter}207`),
    ]);
    expect(lists[1]?.formula1).toBe("'Danh mục'!$A$2:$A$5");
  });

  it('does without choices that are not there', async () => {
    const { sheets } = await opened(await template('r1', { ethnicGroups: [], units: [], titles: [] }));
    const lists = (sheets[0]?.dataValidations ?? []).filter(({ type }) => type === 'list');
    expect(lists.map(({ range }) => range.slice(0, 1))).toEqual(['H', 'J', 'K']);
  });

  it.each(['vi', 'en'] as const)(
    'keeps to what Excel allows in messages and formulas (%s)',
    async (language) => {
      const { sheets } = await opened(await rosterTemplate('r1', LISTS, words(language)));
      const checks = sheets[0]?.dataValidations ?? [];
      expect(checks.length).toBeGreaterThan(10);
      for (const check of checks) {
        expect(check.formula1?.length ?? 0).toBeLessThanOrEqual(255);
        expect(check.inputTitle?.length ?? 0).toBeLessThanOrEqual(32);
        expect(check.errorTitle?.length ?? 0).toBeLessThanOrEqual(32);
        expect(check.inputMessage?.length ?? 0).toBeLessThanOrEqual(255);
        expect(check.errorMessage?.length ?? 0).toBeLessThanOrEqual(225);
      }
    },
  );

  it('colours a missing name, two births, a wrong date, a wrong id and a missing birth', async () => {
    const { sheets } = await opened(await template('r1'));
    const rules = [...(sheets[0]?.conditionalRules ?? [])]
      .sort((a, b) => a.priority - b.priority)
      .map(({ range, formula }) => [range, String(formula)]);
    expect(rules.map(([range]) => range)).toEqual([
      'B8:B207',
      'C8:D207',
      'C8:C207',
      'D8:D207',
      'N8:N207',
      'O8:O207',
      'S8:S207',
      'C8:D207',
    ]);
    expect(rules[0]?.[1]).toBe('AND(TRIM($B8)="",COUNTA($C8:$S8)>0)');
    expect(rules[1]?.[1]).toBe('AND($C8<>"",$D8<>"")');
    expect(rules[6]?.[1]).toContain('LEN(S8)=12');
  });

  it.each([
    ['r1', 'a3'],
    ['compact', 'a4'],
    ['histories', 'a3'],
  ] as const)('prints %s on %s across, one page wide, its header on every page', async (kind, paperSize) => {
    const { sheets, parts, xml } = await opened(await template(kind));
    expect(sheets[0]?.pageSetup).toMatchObject({
      paperSize,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(parts.get('xl/workbook.xml')).toContain("'Danh sách trích ngang'!$5:$7");
    expect(sheets[0]?.freezePane).toMatchObject({ rows: FIRST, columns: 2 });
    expect(xml(1)).not.toContain('sheetProtection');
    const last = columnLetters(rosterForm(kind).columns.length - 1);
    expect(xml(1)).toContain(
      `<ignoredError sqref="B8:${last}207" twoDigitTextYear="1" numberStoredAsText="1"/>`,
    );
  });

  it('explains every column', async () => {
    const { sheets } = await opened(await template('r1'));
    const texts = (sheets[1]?.rows ?? []).map((row) => row.map((value) => String(value ?? '')));
    for (const [at, { header }] of rosterForm('r1').columns.entries()) {
      const line = texts.find(
        ([letter, name]) => letter === columnLetters(at) && name === header.join(' – '),
      );
      expect(line?.[2], header.join()).toMatch(/\S/);
    }
  });

  it('tells nothing about its making; the same lists give the same bytes', async () => {
    const bytes = await template('r1');
    const { parts } = await opened(bytes);
    expect([...parts.values()].join('')).not.toMatch(/hucre|lastModifiedBy|dcterms:(created|modified)/);
    expect(Buffer.from(await template('r1')).equals(Buffer.from(bytes))).toBe(true);
  });
});
