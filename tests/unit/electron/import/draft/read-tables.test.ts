import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOds, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { IDLE, openDesk, readBytesAsList } from '../../../../support/read-list.ts';
import { SAMPLE_ETHNIC_GROUPS, SAMPLE_UNITS } from '../../../../support/sample-units.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';

const BASE = { units: SAMPLE_UNITS, ethnicGroups: SAMPLE_ETHNIC_GROUPS };

describe('lists of other makes', () => {
  type Values = (string | number | null)[];
  const HEADER: Values = ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'CCCD'];
  const PERSON: Values = [
    1,
    'Lò Văn Ẩn',
    'Nam',
    '5/3/1975',
    'Phó Chủ tịch',
    'UBND xã Bum Nưa',
    '001090012345',
  ];

  async function readSheets(sheets: Record<string, Values[]>, more: { sheet?: string } = {}, hidden = '') {
    const bytes = await writeXlsx({
      sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows, hidden: name === hidden })),
    });
    return readBytesAsList(bytes, BASE, more.sheet);
  }

  it('reads a flat table with title and unit in two columns', async () => {
    const { rows, issues } = await readSheets({ A: [HEADER, PERSON] });
    expect(issues).toEqual([]);
    expect(rows[0]?.person).toMatchObject({
      sex: 'male',
      currentTitle: 'Phó Chủ tịch',
      currentUnit: 'UBND xã Bum Nưa',
      currentUnitCode: '10001',
      citizenId: '001090012345',
    });
  });

  it('reports an unknown sex and a citizen id that lost its zeros', async () => {
    const { issues, rows } = await readSheets({ A: [HEADER, PERSON.with(2, 'khác').with(6, 1090012345)] });
    expect(issues).toMatchObject([
      { code: 'sex-unknown', column: 'C', value: 'khác' },
      { code: 'citizen-id-zeros', column: 'G', value: '1090012345', params: { whole: '001090012345' } },
    ]);
    expect(rows[0]?.person).toMatchObject({ sex: null, citizenId: '001090012345' });
  });

  it('reports a sex that nothing tells, once per person', async () => {
    const { issues } = await readSheets({ A: [HEADER, PERSON.with(2, null)] });
    expect(issues.map((issue) => issue.code)).toEqual(['sex-unknown']);
  });

  it('reads ticked columns and joins a name of two columns', async () => {
    const { rows, issues } = await readSheets({
      A: [
        ['TT', 'Họ đệm', 'Tên', 'Nam', 'Nữ', 'Năm sinh'],
        [1, 'Lò Thị', 'Ẩn', null, 'x', 1980],
      ],
    });
    expect(rows[0]?.person).toMatchObject({ fullName: 'Lò Thị Ẩn', sex: 'female', birth: { value: '1980' } });
    expect(issues).toEqual([]);
  });

  it('skips repeated headers, totals and stray lines, and reports the strays', async () => {
    const { rows, issues } = await readSheets({
      A: [
        HEADER,
        ['1', '2', '3', '4', '5', '6', '7'],
        PERSON,
        [null, 'Cộng: 1 người'],
        HEADER,
        PERSON.with(1, 'Vàng A Dê').with(6, null),
        [null, null, null, null, null, 'xem phụ lục'],
        ['Tổng cộng', null, 2],
      ],
    });
    expect(rows.map((row) => [row.row, row.person?.fullName])).toEqual([
      [3, 'Lò Văn Ẩn'],
      [6, 'Vàng A Dê'],
    ]);
    expect(issues).toMatchObject([
      { code: 'row-without-person', row: 7, severity: 'info', value: 'xem phụ lục' },
    ]);
  });

  it('nests headings and tells family names from bodies', async () => {
    const { rows } = await readSheets({
      A: [
        HEADER,
        ['A', 'Khối xã'],
        ['I', 'Xã Bum Nưa'],
        [null, 'Đảng uỷ'],
        PERSON.with(5, null),
        [2, 'Đoàn Văn Ban', 'Nam', '1980', 'Chuyên viên'],
        [3, 'Bàn Thị Phòng', 'Nữ', '1980', 'Chuyên viên'],
        ['II', 'Xã Bum Tở'],
        PERSON.with(1, 'Lý Văn Ba').with(5, null),
      ],
    });
    expect(rows.map((row) => [row.person?.fullName, row.group, row.person?.currentUnitCode])).toEqual([
      ['Lò Văn Ẩn', 'Khối xã › Xã Bum Nưa › Đảng uỷ', '10001'],
      ['Đoàn Văn Ban', 'Khối xã › Xã Bum Nưa › Đảng uỷ', '10001'],
      ['Bàn Thị Phòng', 'Khối xã › Xã Bum Nưa › Đảng uỷ', '10001'],
      ['Lý Văn Ba', 'Khối xã › Xã Bum Tở', '10003'],
    ]);
  });

  it('still takes a numbered person below a note', async () => {
    const { rows } = await readSheets({
      A: [HEADER, PERSON, ['Ghi chú: xem sau'], PERSON.with(0, 2).with(1, 'Vàng A Dê')],
    });
    expect(rows).toHaveLength(2);
  });

  it('reads all visible sheets, or the one that is asked for', async () => {
    const sheets = {
      Bìa: [['Bìa']],
      A: [HEADER, PERSON],
      B: [HEADER, PERSON.with(1, 'Vàng A Dê')],
      C: [HEADER, PERSON],
    };
    const all = await readSheets(sheets, {}, 'C');
    expect(all.draft.sheets.map((sheet) => [sheet.name, sheet.header?.firstRow ?? null, sheet.used])).toEqual(
      [
        ['Bìa', null, false],
        ['A', 1, true],
        ['B', 1, true],
        ['C', 1, false],
      ],
    );
    expect(all.rows.map((row) => row.sheet)).toEqual(['A', 'B']);
    const hidden = await readSheets(sheets, { sheet: 'C' }, 'C');
    expect(hidden.rows.map((row) => row.sheet)).toEqual(['C']);
    await expect(readSheets(sheets, { sheet: 'D' })).rejects.toMatchObject({
      code: 'sheet-not-found',
      params: { file: 'ds.xlsx', sheet: 'D', sheets: 'Bìa, A, B, C' },
    });
  });

  it('refuses a workbook without a roster and one without anything', async () => {
    await expect(readSheets({ A: [['xin chào']] })).rejects.toMatchObject({ code: 'no-table-found' });
    await expect(readSheets({ A: [] })).rejects.toMatchObject({ code: 'file-empty' });
  });

  it('lets the officer show where the table of such a file begins', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Bảng theo dõi'],
            ['Mã', 'Tên gọi', 'Sinh', 'Ghi'],
            ['a1', 'Lò Văn Ẩn', 'x', 'y'],
            ['a2', 'Vàng A Dê', 'x', 'y'],
          ],
        },
      ],
    });
    const path = join(temporaryFolder(), 'ds.xlsx');
    await writeFile(path, bytes);
    const desk = openDesk(BASE);
    const before = await desk.add({ paths: [path] }, IDLE);
    expect(before.files).toMatchObject([{ error: { code: 'no-table-found' } }]);
    expect(before.sheets).toMatchObject([{ id: 'f1s1', used: false, header: null }]);
    const name = {
      kind: 'column',
      sheetId: 'f1s1',
      index: 1,
      use: 'field',
      field: 'fullName',
      option: null,
    } as const;
    const after = await desk.change(
      {
        changes: [
          { kind: 'use-sheet', sheetId: 'f1s1', used: true },
          { kind: 'header', sheetId: 'f1s1', row: 2 },
          name,
        ],
      },
      IDLE,
    );
    expect(after.files).toMatchObject([{ error: null }]);
    expect(after.counts).toMatchObject({ rows: 2, created: 2 });
  });

  it.each(['csv', 'ods'])('reads the same from .%s', async (format) => {
    const rows = [HEADER, PERSON.with(0, '1')];
    const bytes =
      format === 'ods'
        ? await writeOds({ sheets: [{ name: 'A', rows }] })
        : new TextEncoder().encode(
            rows.map((row) => row.map((value) => `"${value ?? ''}"`).join(';')).join('\r\n'),
          );
    const result = await readBytesAsList(bytes, BASE);
    const xlsx = await readSheets({ A: rows });
    expect(result.rows.map((row) => row.person)).toEqual(xlsx.rows.map((row) => row.person));
    expect(result.rows[0]?.person?.citizenId).toBe('001090012345');
  });
});
