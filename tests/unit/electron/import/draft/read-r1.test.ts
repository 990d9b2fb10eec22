import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportIssue } from '../../../../../shared/domain/import.ts';
import { ImportDraft } from '../../../../../shared/domain/import-draft.ts';
import { NOTHING_KNOWN } from '../../../../../shared/domain/person.ts';
import { type R1Options, type R1Row, r1Bytes, writeR1Workbook } from '../../../../support/r1-workbook.ts';
import { openDesk, readBytesAsList, readList } from '../../../../support/read-list.ts';
import { SAMPLE_ETHNIC_GROUPS, SAMPLE_UNITS } from '../../../../support/sample-units.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';

const BASE = { units: SAMPLE_UNITS, ethnicGroups: SAMPLE_ETHNIC_GROUPS };

/** A row about which nothing is doubtful. */
const GOOD: R1Row = {
  fullName: 'Lò Văn Ẩn',
  birthMale: '05/03/1975',
  ethnicity: 'Thái',
  homePlace: 'Xã Bum Nưa, huyện Mường Tè',
  current: 'Phó Chủ tịch UBND xã Bum Nưa, huyện Mường Tè',
  generalEducation: '12/12',
  degree: 'ĐH Luật; ThS QLKT',
  theory: 'CC LLCT',
  stateManagement: 'CVC',
  foreignLanguage: 'B1',
  informatics: 'A',
  partyProbation: '03/02/2005',
  partyOfficial: '03/02/2006',
  planning: 'CT UBND',
  proposedTitle: 'Chủ tịch UBND',
  note: 'ghi nhận',
};

async function read(options: R1Options) {
  return readBytesAsList(await r1Bytes(options), BASE);
}

async function readRows(rows: readonly (R1Row | null)[], more: Partial<R1Options> = {}) {
  return read({ groups: [{ heading: '', rows }], ...more });
}

/** The only person and the issues of a one-row roster. */
async function readOne(row: R1Row, more: Partial<R1Options> = {}) {
  const result = await readRows([row], more);
  expect(result.rows).toHaveLength(1);
  return { person: result.rows[0]?.person, issues: result.issues };
}

function codes(issues: readonly ImportIssue[]): string[] {
  return issues.map((issue) => issue.code);
}

describe('a list in layout R1', () => {
  it('reads every field, verbatim and understood', async () => {
    const { person, issues } = await readOne(GOOD);
    expect(issues).toEqual([]);
    expect(person).toEqual({
      ...NOTHING_KNOWN,
      fullName: 'Lò Văn Ẩn',
      sex: 'male',
      birth: { text: '05/03/1975', value: '1975-03-05', precision: 'day' },
      ethnicity: 'Thái',
      homePlace: 'Xã Bum Nưa, huyện Mường Tè',
      currentPosition: 'Phó Chủ tịch UBND xã Bum Nưa, huyện Mường Tè',
      currentTitle: 'Phó Chủ tịch',
      currentUnit: 'UBND xã Bum Nưa, huyện Mường Tè',
      currentUnitCode: '10001',
      generalEducation: '12/12',
      degree: 'master',
      degreeText: 'ĐH Luật; ThS QLKT',
      fields: ['luật', 'quản lý kinh tế'],
      theory: 'advanced',
      theoryText: 'CC LLCT',
      stateManagement: 'principal',
      stateManagementText: 'CVC',
      foreignLanguage: 'B1',
      informatics: 'A',
      party: {
        probation: { text: '03/02/2005', value: '2005-02-03', precision: 'day' },
        official: { text: '03/02/2006', value: '2006-02-03', precision: 'day' },
      },
      planning: 'CT UBND',
      proposedTitle: 'Chủ tịch UBND',
      proposedTitleCode: expect.toSatisfy((code) => code === null || typeof code === 'string'),
      note: 'ghi nhận',
    });
  });

  it('tells where the header and the rows are, and what the columns hold', async () => {
    const result = await readRows([GOOD], { blankRows: 3, sheetName: 'DS 2026' });
    expect(ImportDraft.parse(result.draft)).toEqual(result.draft);
    const { sheets, files } = result.draft;
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({ name: 'DS 2026', header: { firstRow: 9, lastRow: 10 } });
    expect(sheets[0]?.columns[9]).toMatchObject({
      index: 9,
      header: 'Trình độ › LLCT',
      field: 'theory',
      confidence: 1,
    });
    expect(sheets[0]?.columns.every((column) => column.field !== null)).toBe(true);
    expect(result.rows[0]).toMatchObject({ sheet: 'DS 2026', row: 12, group: '' });
    expect(files).toMatchObject([{ name: 'ds.xlsx', format: 'xlsx', error: null, importedBefore: null }]);
    expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('reads groups, skips blank rows, totals and the signature block', async () => {
    const result = await read({
      groups: [
        { heading: 'Xã Bum Nưa', rows: [GOOD, null, { ...GOOD, fullName: 'Vàng A Dê' }] },
        {
          heading: 'UBND phường Đoàn Kết (1 người)',
          rows: [{ ...GOOD, fullName: 'Tổng Thị Cộng', current: 'Chuyên viên' }],
        },
      ],
    });
    expect(result.rows.map((row) => [row.row, row.group, row.person?.fullName])).toEqual([
      [10, 'Xã Bum Nưa', 'Lò Văn Ẩn'],
      [12, 'Xã Bum Nưa', 'Vàng A Dê'],
      [14, 'UBND phường Đoàn Kết', 'Tổng Thị Cộng'],
    ]);
    expect(result.issues).toEqual([]);
    expect(result.rows[2]?.person).toMatchObject({
      currentTitle: 'Chuyên viên',
      currentUnit: 'UBND phường Đoàn Kết',
      currentUnitCode: '10004',
    });
  });

  it('reads the same without number row, merges and signature', async () => {
    const options = { groups: [{ heading: 'Xã Bum Nưa', rows: [GOOD, { ...GOOD, fullName: 'Vàng A Dê' }] }] };
    const plain = await read({ ...options, numberRow: false, merged: false, signature: false });
    const full = await read(options);
    expect(plain.rows.map((row) => row.person)).toEqual(full.rows.map((row) => row.person));
    expect(plain.rows.map((row) => row.group)).toEqual(['Xã Bum Nưa', 'Xã Bum Nưa']);
    expect(plain.issues).toEqual([]);
  });

  it('reads true dates, day numbers, months and years', async () => {
    const rows: R1Row[] = [
      {
        ...GOOD,
        birthMale: { date: '1975-03-05' },
        partyProbation: { date: '2005-02-01', format: 'mm/yyyy' },
      },
      { ...GOOD, fullName: 'Lò Văn Hai', birthMale: 27454, partyOfficial: '2/2006' },
      { ...GOOD, fullName: 'Lò Văn Ba', birthMale: 1975 },
      { ...GOOD, fullName: 'Lò Văn Bốn', birthMale: '1975' },
      { ...GOOD, fullName: 'Lò Văn Năm', birthMale: '3/1975' },
    ];
    const { rows: read, issues } = await readRows(rows);
    expect(issues).toEqual([]);
    expect(read.map((row) => row.person?.birth)).toEqual([
      { text: '05/03/1975', value: '1975-03-05', precision: 'day' },
      { text: '27454', value: '1975-03-01', precision: 'day' },
      { text: '1975', value: '1975', precision: 'year' },
      { text: '1975', value: '1975', precision: 'year' },
      { text: '3/1975', value: '1975-03', precision: 'month' },
    ]);
    expect(read[0]?.person?.party.probation).toEqual({
      text: '02/2005',
      value: '2005-02',
      precision: 'month',
    });
    expect(read[1]?.person?.party.official).toEqual({ text: '2/2006', value: '2006-02', precision: 'month' });
  });

  it('counts days from 1904 where the file does', async () => {
    const { person } = await readOne({ ...GOOD, birthMale: { date: '1975-03-05' } }, { dateSystem: '1904' });
    expect(person?.birth.value).toBe('1975-03-05');
    const serial = await readOne({ ...GOOD, birthMale: 25992 }, { dateSystem: '1904' });
    expect(serial.person?.birth.value).toBe('1975-03-01');
  });

  it('takes 12/12 back from the date Excel made of it', async () => {
    const twelve = await readOne({ ...GOOD, generalEducation: { date: '2026-12-12', format: 'd-mmm' } });
    const nine = await readOne({ ...GOOD, generalEducation: { date: '2026-09-12', format: 'd-mmm' } });
    expect([twelve.person?.generalEducation, nine.person?.generalEducation]).toEqual(['12/12', '9/12']);
  });

  it('keeps a name as typed, but composed and without stray spaces', async () => {
    const { person, issues } = await readOne({
      ...GOOD,
      fullName: '  NGUYỄN  thị hòa ’Ẩn '.normalize('NFD'),
    });
    expect(person?.fullName).toBe('NGUYỄN thị hòa ’Ẩn'.normalize('NFC'));
    expect(issues).toEqual([]);
  });

  it('keeps all that it does not understand', async () => {
    const { person, issues } = await readOne({
      ...GOOD,
      ethnicity: 'Klingon',
      degree: 'Luật',
      theory: 'ĐH',
      stateManagement: 'đã học',
      current: 'Chuyên viên Phòng Nội vụ huyện Mường Tè',
    });
    expect(codes(issues).sort()).toEqual([
      'degree-unknown',
      'ethnicity-unknown',
      'state-management-unknown',
      'theory-unknown',
    ]);
    expect(person).toMatchObject({
      degree: null,
      theory: null,
      stateManagement: null,
      currentUnitCode: null,
    });
    expect(person).toMatchObject({
      degreeText: 'Luật',
      theoryText: 'ĐH',
      ethnicity: 'Klingon',
      fields: ['luật'],
    });
    expect(person?.currentUnit).toBe('Phòng Nội vụ huyện Mường Tè');
    expect(issues.find((issue) => issue.code === 'degree-unknown')).toEqual({
      sheetId: 'f1s1',
      sheet: 'Danh sách',
      row: 9,
      column: 'I',
      field: 'degree',
      code: 'degree-unknown',
      severity: 'warning',
      value: 'Luật',
      params: {},
    });
  });

  it('does not put people of a district office into the commune they are listed under', async () => {
    const result = await read({
      groups: [
        { heading: 'Xã Bum Nưa', rows: [{ ...GOOD, current: 'Chuyên viên Phòng Nội vụ huyện Mường Tè' }] },
      ],
    });
    expect(result.rows[0]?.person?.currentUnitCode).toBeNull();
  });

  it('lets the heading decide where the row could mean several units', async () => {
    const row = { ...GOOD, current: 'Phó Chủ tịch UBND xã Tân Tiến' };
    const alone = await readOne(row);
    expect(alone.person?.currentUnitCode).toBeNull();
    expect(alone.issues).toMatchObject([
      { code: 'unit-unknown', severity: 'warning', params: { candidates: 2 } },
    ]);
    const grouped = await read({ groups: [{ heading: 'Xã Phong Thổ', rows: [row] }] });
    expect(grouped.rows[0]?.person?.currentUnitCode).toBe('10005');
    expect(grouped.issues).toEqual([]);
  });

  it.each<[string, R1Row, string, string]>([
    ['an impossible date', { birthMale: '31/02/1980' }, 'date-impossible', 'C'],
    ['an unreadable date', { partyProbation: 'tháng Ba' }, 'date-unreadable', 'N'],
    ['an unlikely age', { birthMale: '05/03/1901', partyProbation: '' }, 'birth-implausible', 'C'],
    ['Party dates in the wrong order', { partyOfficial: '03/02/2004' }, 'party-dates-order', 'O'],
    ['a Party date before birth', { partyProbation: '1970' }, 'party-dates-order', 'N'],
    ['a strange name', { fullName: 'Lò Văn An 2' }, 'name-suspicious', 'B'],
    ['a single word for a name', { fullName: 'An' }, 'name-suspicious', 'B'],
    ['a formula error', { degree: { formula: '1/0', result: '#DIV/0!' } }, 'formula-error', 'I'],
    ['no birth', { birthMale: null }, 'birth-missing', 'C'],
  ])('reports %s, keeps the row', async (_, cells, code, column) => {
    const { person, issues } = await readOne({ ...GOOD, ...cells });
    expect(issues).toMatchObject([{ code, column, severity: 'warning', row: 9 }]);
    expect(person).not.toBeNull();
  });

  it('keeps the text of an impossible date', async () => {
    const { person } = await readOne({ ...GOOD, birthMale: '31/02/1980' });
    expect(person?.birth).toEqual({ text: '31/02/1980', value: null, precision: null });
  });

  it('understands a two-digit year as the rule says', async () => {
    const { person, issues } = await readOne({ ...GOOD, birthMale: '05/03/75' });
    expect(issues).toMatchObject([{ code: 'date-two-digit-year', column: 'C', severity: 'info' }]);
    expect(person?.birth).toEqual({ text: '05/03/75', value: '1975-03-05', precision: 'day' });
  });

  it('takes the value of a formula', async () => {
    const { person, issues } = await readOne({
      ...GOOD,
      degree: { formula: '"ĐH "&"Luật"', result: 'ĐH Luật' },
    });
    expect(person?.degree).toBe('university');
    expect(issues).toEqual([]);
  });

  it('knows neither sex nor birth where both halves are filled, unless the dates agree', async () => {
    const { person, issues } = await readOne({ ...GOOD, birthFemale: '06/03/1975' });
    expect(codes(issues)).toEqual(['birth-both-columns']);
    expect(person?.sex).toBeNull();
    expect(person?.birth).toEqual({ text: '05/03/1975 | 06/03/1975', value: null, precision: null });
    const same = await readOne({ ...GOOD, birthFemale: '5/3/1975' });
    expect(same.person?.birth.value).toBe('1975-03-05');
    expect(same.person?.sex).toBeNull();
  });

  it('tells a woman by the column of her birth', async () => {
    const { person } = await readOne({ ...GOOD, birthMale: null, birthFemale: '1980' });
    expect([person?.sex, person?.birth.value]).toEqual(['female', '1980']);
  });

  it('refuses a row without a name and goes on', async () => {
    const result = await readRows([{ ...GOOD, fullName: null }, GOOD]);
    expect(result.issues).toMatchObject([{ code: 'name-missing', severity: 'error', row: 9, column: 'B' }]);
    expect(result.rows.map((row) => row.person?.fullName ?? null)).toEqual([null, 'Lò Văn Ẩn']);
  });

  it('reports a lost name and the formula that lost it', async () => {
    const result = await readRows([{ ...GOOD, fullName: { formula: 'VLOOKUP(1,A1,2)', result: '#N/A' } }]);
    expect(codes(result.issues)).toEqual(['formula-error', 'name-missing']);
  });
});

describe('reading at work', () => {
  const many = (count: number): R1Options => ({
    groups: [
      { heading: '', rows: Array.from({ length: count }, (_, i) => ({ ...GOOD, fullName: `Lò Văn ${i}` })) },
    ],
    signature: false,
    numberRow: false,
  });

  async function file(count: number): Promise<string> {
    const path = join(temporaryFolder(), 'ds.xlsx');
    await writeR1Workbook(path, many(count));
    return path;
  }

  it('tells how far it is', async () => {
    const shares: number[] = [];
    const path = await file(4500);
    const work = { progress: (share: number) => shares.push(share), signal: new AbortController().signal };
    const draft = await openDesk(BASE).add({ paths: [path] }, work);
    expect(draft.counts.rows).toBe(4500);
    expect(shares.length).toBeGreaterThanOrEqual(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it('stops when it is cancelled, at the start or on the way, with the draft as it was', async () => {
    const path = await file(4500);
    const desk = openDesk(BASE);
    const stopped = desk.add({ paths: [path] }, { progress: () => undefined, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    const control = new AbortController();
    const onTheWay = desk.add({ paths: [path] }, { progress: () => control.abort(), signal: control.signal });
    await expect(onTheWay).rejects.toMatchObject({ code: 'cancelled' });
    expect(desk.view()).toMatchObject({ files: [], sheets: [], counts: { rows: 0 } });
  });

  it('lists a file that is not there by its name, and reads the others', async () => {
    const desk = openDesk(BASE);
    const paths = [join(temporaryFolder(), 'không có.xlsx'), await file(2)];
    const draft = await desk.add(
      { paths },
      { progress: () => undefined, signal: new AbortController().signal },
    );
    expect(draft.files).toMatchObject([
      { name: 'không có.xlsx', error: { code: 'file-not-found', params: { file: 'không có.xlsx' } } },
      { name: 'ds.xlsx', error: null },
    ]);
    expect(draft.counts.rows).toBe(2);
    await expect(readList([paths[0] ?? ''], BASE)).rejects.toMatchObject({ code: 'file-not-found' });
  });
});
