import { describe, expect, it } from 'vitest';
import type { NastyCell, NastyList } from '../../../support/nasty-lists/nasty-list.ts';
import { nastyWorkbook } from '../../../support/nasty-lists/nasty-workbook.ts';
import { readBytesAsList } from '../../../support/read-list.ts';

const ABOUT_HIM = [1, 'Lò Văn An', 'Nam', '05/03/1975', 'Phó Chủ tịch UBND xã Bum Nưa'] as const;

/** What is read of one person below these headers. */
async function read(headers: readonly (readonly [header: string, cell: NastyCell])[]) {
  const list: NastyList = {
    name: 'histories',
    what: '',
    sheets: [
      {
        name: 'DS',
        cells: [
          [
            'TT',
            'Họ và tên',
            'Giới tính',
            'Ngày sinh',
            'Chức vụ, đơn vị công tác',
            ...headers.map(([header]) => header),
          ],
          [...ABOUT_HIM, ...headers.map(([, cell]) => cell)],
          [2, 'Vàng Thị Bình', 'Nữ', '06/04/1980', 'Chuyên viên UBND xã Bum Nưa', ...headers.map(() => null)],
        ],
      },
    ],
    truth: { people: [], columns: {} },
  };
  const { rows, issues } = await readBytesAsList(await nastyWorkbook(list));
  const [him, her] = rows;
  if (him?.person == null || her?.person == null) throw new Error('two people are in the list');
  return {
    person: him.person,
    other: her.person,
    issues: issues
      .filter(({ row, code }) => row === 2 && code !== 'unit-unknown')
      .map(({ code, column, value }) => [code, column, value]),
  };
}

describe('histories of a list', () => {
  it('are read from columns of a year each, from one column, and from several lines of a cell', async () => {
    const { person, other, issues } = await read([
      ['Xếp loại năm 2023', 'HTTNV'],
      ['Xếp loại năm 2024', 'Hoàn thành xuất sắc nhiệm vụ'],
      ['Kỷ luật', 'Không'],
      ['Thân nhân là cán bộ, công chức', 'Vợ: Vàng Thị Bình, sinh 1980, công chức xã\nEm ruột: Lò Văn Cường'],
      ['Quá trình công tác', '01/2005 - 6/2015: Chuyên viên\n7/2015 - nay: Phó Chủ tịch UBND xã Bum Nưa'],
      ['Thời hạn giữ chức vụ', '01/7/2025 - 30/6/2030'],
    ]);
    expect(person).toMatchObject({
      evaluations: [
        { year: 2023, rating: 'good', text: 'HTTNV' },
        { year: 2024, rating: 'excellent', text: '' },
      ],
      disciplines: [],
      relatives: [
        { relation: 'spouse', name: 'Vàng Thị Bình', birthYear: '1980', personId: null },
        { relation: 'sibling', name: 'Lò Văn Cường' },
      ],
      service: [{ position: 'Chuyên viên' }, { position: 'Phó Chủ tịch', unit: 'UBND xã Bum Nưa' }],
      appointedUntil: { text: '01/7/2025 - 30/6/2030', value: '2030-06-30' },
      extra: [],
    });
    expect(issues).toEqual([]);
    expect(other).toMatchObject({ evaluations: null, disciplines: null, relatives: null, service: null });
  });

  it('tell what was not understood, and keep the cell as it stood', async () => {
    const { person, issues } = await read([
      ['Đánh giá, xếp loại 3 năm gần nhất', '2023: HTTNV; 2024: Khá; 2099: HTTNV'],
      ['Kỷ luật', 'Phê bình; Khiển trách'],
      ['Quan hệ gia đình', 'Lò Văn Cường'],
      ['Quá trình công tác', 'Chuyên viên'],
    ]);
    expect(person).toMatchObject({
      evaluations: [{ year: 2023 }],
      disciplines: [{ kind: 'reprimand' }],
      relatives: null,
      service: null,
    });
    expect(issues).toEqual([
      ['discipline-unread', 'G', 'Phê bình'],
      ['discipline-undated', 'G', 'Phê bình; Khiển trách'],
      ['evaluation-unread', 'F', '2024: Khá; 2099'],
      ['relative-unread', 'H', 'Lò Văn Cường'],
      ['service-unread', 'I', 'Chuyên viên'],
    ]);
    expect(person.extra).toContainEqual({ header: 'Kỷ luật', text: 'Phê bình; Khiển trách' });
    expect(person.extra).toHaveLength(4);
  });

  it('are read below a group of years, whether these are typed as numbers or as texts', async () => {
    const bytes = await nastyWorkbook({
      name: 'years',
      what: '',
      sheets: [
        {
          name: 'DS',
          cells: [
            ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Xếp loại chất lượng 3 năm gần nhất', null, null],
            [null, null, null, null, 2023, 'Năm 2024', '2025'],
            [1, 'Lò Văn An', 'Nam', '05/03/1975', 'HTTNV', 'HTNV', 'HTXSNV'],
            [2, 'Vàng Thị Bình', 'Nữ', '06/04/1980', 'HTTNV', 'HTTNV', 'HTTNV'],
          ],
          merges: [...[0, 1, 2, 3].map((column) => [0, column, 1, column] as const), [0, 4, 0, 6]],
        },
      ],
      truth: { people: [], columns: {} },
    });
    const { rows } = await readBytesAsList(bytes);
    expect(rows[0]?.person?.evaluations?.map(({ year, rating }) => [year, rating])).toEqual([
      [2023, 'good'],
      [2024, 'completed'],
      [2025, 'excellent'],
    ]);
  });

  it('take a bare “Xếp loại” for what its cells are about', async () => {
    const marks = ['Xuất sắc', 'Giỏi', 'Khá'].map((mark): NastyCell => mark);
    const rows = (cells: readonly NastyCell[]) =>
      cells.map((cell, at) => [at + 1, `Lò Văn An ${'ABC'[at]}`, 'Nam', `0${at + 1}/03/1975`, cell]);
    const personOf = async (cells: readonly NastyCell[]) => {
      const header = ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Xếp loại'];
      const sheets = [{ name: 'DS', cells: [header, ...rows(cells)] }];
      const list = { name: 'bare', what: '', sheets, truth: { people: [], columns: {} } };
      return (await readBytesAsList(await nastyWorkbook(list))).rows[0]?.person;
    };
    expect((await personOf(['2024: HTTNV', '2024: HTNV', '2024: HTTNV']))?.evaluations).toHaveLength(1);
    const graduated = await personOf(marks.toReversed());
    expect(graduated).toMatchObject({ evaluations: null, extra: [{ header: 'Xếp loại', text: 'Khá' }] });
  });

  it('understand a day to come as the end of the term', async () => {
    const { person, issues } = await read([['Ngày hết nhiệm kỳ', { date: '2030-06-30' }]]);
    expect(person.appointedUntil.value).toBe('2030-06-30');
    expect(issues).toEqual([]);
  });
});
