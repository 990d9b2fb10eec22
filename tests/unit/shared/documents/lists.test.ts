import { describe, expect, it } from 'vitest';
import type { RosterEntry } from '../../../../shared/documents/input.ts';
import type { ListCell, ListDocument } from '../../../../shared/documents/list-document.ts';
import { layOutHeader, roman } from '../../../../shared/documents/list-document.ts';
import { peopleCounted } from '../../../../shared/documents/list-parts.ts';
import { placementPlan } from '../../../../shared/documents/placement-plan.ts';
import { rosterList } from '../../../../shared/documents/roster-list.ts';
import { unitReport } from '../../../../shared/documents/unit-report.ts';
import { vacancyList } from '../../../../shared/documents/vacancy-list.ts';
import { PersonId, PostId, UnitCode } from '../../../../shared/domain/index.ts';
import { bodyOf, LIST_HEAD, person, post, UNIT } from './samples.ts';

const OTHER = { ...UNIT, code: UnitCode.parse('03439'), name: 'Bum Nưa', fullName: 'Xã Bum Nưa' };
const BODY = bodyOf('U20');
const NO_DATE = { text: '', value: null, precision: null };

function entry(over: Parameters<typeof person>[0] = {}, rest: Partial<RosterEntry> = {}): RosterEntry {
  return { person: person(over), unit: UNIT, posts: [], disposition: null, ...rest };
}

/** The header text above a column, from the top down. */
function headerOf(list: ListDocument, column: number): string {
  return list.header
    .filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
    .map((cell) => cell.text)
    .join(' › ');
}

function show(cell: ListCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'date':
      return cell.date;
    case 'number':
    case 'sum':
      return String(cell.value);
    default:
      return '';
  }
}

function dataRows(list: ListDocument): ListCell[][] {
  return list.rows.flatMap((row) => (row.kind === 'data' ? [row.cells] : []));
}

const EMPTY = {
  fullName: '-',
  sex: 'male' as const,
  birth: NO_DATE,
  ethnicity: '',
  homePlace: '',
  currentTitle: '',
  currentUnit: '',
  generalEducation: '',
  degree: null,
  degreeText: '',
  theory: null,
  theoryText: '',
  stateManagement: null,
  stateManagementText: '',
  foreignLanguage: '',
  informatics: '',
  party: { probation: NO_DATE, official: NO_DATE },
  planning: '',
  proposedTitle: '',
  note: '',
};

describe('rosterList (R1)', () => {
  const day = { text: '05/02/1985', value: '1985-02-05', precision: 'day' as const };

  it('merges its header exactly as the form does', () => {
    const list = rosterList([entry()], LIST_HEAD);
    const letters = 'ABCDEFGHIJKLMNOPQR';
    const merges = list.header
      .filter((cell) => cell.rowSpan * cell.columnSpan > 1)
      .map(({ row, column, rowSpan, columnSpan }) => {
        const to = `${letters[column + columnSpan - 1]}${row + rowSpan}`;
        return `${letters[column]}${row + 1}:${to}`;
      });
    expect(merges.sort()).toEqual(
      'A1:A2 B1:B2 C1:D1 E1:E2 F1:F2 G1:G2 H1:M1 N1:O1 P1:P2 Q1:Q2 R1:R2'.split(' ').sort(),
    );
    expect(list.columns.map((column) => column.widthMm)).toEqual([
      9, 40, 20, 20, 13, 30, 46, 13, 32, 14, 15, 13, 13, 20, 20, 18, 27, 12,
    ]);
  });

  it('puts every value under its own header, one at a time', () => {
    const cases: [string, Parameters<typeof person>[0], string][] = [
      ['Họ và tên', { fullName: 'Lò Thị X' }, 'Lò Thị X'],
      ['Ngày, tháng, năm sinh › Nam', { birth: day }, '1985-02-05'],
      ['Ngày, tháng, năm sinh › Nữ', { birth: day, sex: 'female' }, '1985-02-05'],
      ['Dân tộc', { ethnicity: 'Thái' }, 'Thái'],
      ['Quê quán', { homePlace: 'xã A' }, 'xã A'],
      ['Chức vụ, đơn vị công tác hiện nay', { currentTitle: 'Phó', currentUnit: 'UBND' }, 'Phó, UBND'],
      ['Trình độ › GDPT', { generalEducation: '12/12' }, '12/12'],
      ['Trình độ › Chuyên môn', { degreeText: 'ĐH Luật' }, 'ĐH Luật'],
      ['Trình độ › Chuyên môn', { degree: 'master' }, 'Thạc sĩ'],
      ['Trình độ › LLCT', { theoryText: 'CC' }, 'CC'],
      ['Trình độ › QLNN', { stateManagementText: 'CVC' }, 'CVC'],
      ['Trình độ › Ngoại ngữ', { foreignLanguage: 'Anh' }, 'Anh'],
      ['Trình độ › Tin học', { informatics: 'B' }, 'B'],
      ['Ngày vào Đảng › Dự bị', { party: { probation: day, official: NO_DATE } }, '1985-02-05'],
      ['Ngày vào Đảng › Chính thức', { party: { probation: NO_DATE, official: day } }, '1985-02-05'],
      ['Quy hoạch', { planning: 'BT' }, 'BT'],
      ['Chức vụ dự kiến', { proposedTitle: 'Chánh VP' }, 'Chánh VP'],
      ['Ghi chú', { note: 'đi học' }, 'đi học'],
    ];
    for (const [header, fields, value] of cases) {
      const list = rosterList([entry({ ...EMPTY, ...fields })], LIST_HEAD);
      const cells = dataRows(list)[0] ?? [];
      const filled = cells.flatMap((cell, column) =>
        column > 1 && cell.kind !== 'blank' ? [[headerOf(list, column), show(cell)]] : [],
      );
      if (header === 'Họ và tên') expect([headerOf(list, 1), show(cells[1])]).toEqual([header, value]);
      else expect(filled).toEqual([[header, value]]);
    }
  });

  it('writes true dates, and months and years as text', () => {
    const births = [
      { text: '5/2/85', value: '1985-02-05', precision: 'day' as const },
      { text: '7/1975', value: '1975-07', precision: 'month' as const },
      { text: '1975', value: '1975', precision: 'year' as const },
      { text: 'khoảng 1970', value: null, precision: null },
    ];
    const rows = dataRows(
      rosterList(
        births.map((birth) => entry({ birth })),
        LIST_HEAD,
      ),
    );
    expect(rows.map((cells) => cells[2])).toEqual([
      { kind: 'date', date: '1985-02-05' },
      { kind: 'text', text: '07/1975' },
      { kind: 'text', text: '1975' },
      { kind: 'text', text: 'khoảng 1970' },
    ]);
  });

  it('keeps the given order under units, people without one last', () => {
    const list = rosterList(
      [
        entry({ fullName: 'B' }, { unit: null }),
        entry({ fullName: 'Z' }, { unit: OTHER }),
        entry({ fullName: 'A' }),
        entry({ fullName: 'C' }, { unit: OTHER }),
      ],
      LIST_HEAD,
    );
    const shown = list.rows.map((row) =>
      row.kind === 'group' ? `${row.mark} ${row.text}` : show(row.cells[1]),
    );
    expect(shown).toEqual(['I Xã Bum Nưa', 'Z', 'C', 'II Xã Mường Tè', 'A', 'III Chưa xác định đơn vị', 'B']);
    expect(dataRows(list).map((cells) => show(cells[0]))).toEqual(['1', '2', '3', '4']);
    expect(list.closing).toBe('(Danh sách có 4 đồng chí)');
  });

  it('counts people with a dot after the thousands, as the papers do', () => {
    expect(peopleCounted(1389, 'party')).toBe('1.389 đồng chí');
    expect(peopleCounted(300_000, 'state')).toBe('300.000 người');
  });

  it('says where a person goes: post, end of service, else what was proposed', () => {
    const rows = dataRows(
      rosterList(
        [
          entry({}, { posts: [{ post: post('U20'), unit: UNIT }] }),
          entry(
            {},
            { disposition: { personId: PersonId.parse('P000001'), kind: 'retire', date: null, note: '' } },
          ),
          entry({ proposedTitle: 'Chánh Văn phòng' }),
        ],
        LIST_HEAD,
      ),
    );
    expect(rows.map((cells) => show(cells[16]))).toEqual([
      'Trưởng phòng Kinh tế xã Mường Tè',
      'Nghỉ hưu',
      'Chánh Văn phòng',
    ]);
  });

  it('does not lose a birth date for want of the sex', () => {
    const cells = dataRows(rosterList([entry({ sex: null })], LIST_HEAD))[0];
    expect([show(cells?.[2]), show(cells?.[3]), show(cells?.[17])]).toEqual([
      '',
      '',
      'Sinh 05/02/1985, chưa rõ giới tính',
    ]);
  });
});

describe('placementPlan (R2)', () => {
  const placement = {
    postId: PostId.parse('x'),
    personId: PersonId.parse('P000001'),
    form: 'designate' as const,
    since: null,
    note: '',
  };
  const seat = (code: string, filled: boolean, slot = 1) => ({
    post: post(code, { slot }),
    body: BODY,
    placed: filled ? { person: person(), placement } : null,
    current: null,
    waivers: [],
  });
  const list = placementPlan(
    [
      { unit: UNIT, seats: [seat('D01', true), seat('U01', false), seat('U02', true, 2)] },
      { unit: OTHER, seats: [seat('D01', false)] },
    ],
    LIST_HEAD,
  );

  it('counts seats and what is over or short, by commune and in all', () => {
    const totals = list.rows.flatMap((row) =>
      row.kind === 'total' ? [[show(row.cells[1]), show(row.cells[2]), show(row.cells[12])]] : [],
    );
    expect(totals).toEqual([
      ['Cộng xã Mường Tè', '2', '0'],
      ['Cộng xã Bum Nưa', '1', '-1'],
      ['Tổng cộng', '3', '-1'],
    ]);
    expect(dataRows(list).map((cells) => show(cells[12]))).toEqual(['', '-1', '1', '-1']);
    expect(headerOf(list, 12)).toBe('Thừa (+), thiếu (-)');
    expect(headerOf(list, 8)).toBe('Nhân sự dự kiến › Họ và tên');
    expect(show(dataRows(list)[0]?.[11])).toBe('Chỉ định');
  });

  it('fits the page', () => {
    expect(list.columns.reduce((sum, column) => sum + column.widthMm, 0)).toBe(375);
  });
});

describe('vacancyList', () => {
  it('counts seats of a title together and leaves full communes out', () => {
    const list = vacancyList(
      [
        {
          unit: UNIT,
          seats: [post('U20'), post('C01'), post('C01', { slot: 2 })].map((one) => ({
            post: one,
            body: BODY,
          })),
        },
        { unit: OTHER, seats: [] },
      ],
      LIST_HEAD,
    );
    expect(
      list.rows.map((row) =>
        row.kind === 'group' ? row.text : `${show(row.cells[1])} ${show(row.cells[5])}`,
      ),
    ).toEqual([
      'Xã Mường Tè',
      'Trưởng phòng Kinh tế 1',
      'Công chức địa chính - đất đai - môi trường 2',
      'Cộng xã Mường Tè 3',
      'Tổng cộng 3',
    ]);
    expect(list.columns.reduce((sum, column) => sum + column.widthMm, 0)).toBe(252);
  });
});

describe('unitReport', () => {
  it('sums every column and counts each person under one level', () => {
    const people = [
      person(),
      person({ sex: 'female', degree: 'doctor', theory: null }),
      person({ degree: null }),
    ];
    const row = {
      unit: UNIT,
      seats: 5,
      filled: 3,
      vacantRequired: 1,
      findings: { block: 1, warn: 2, info: 0, waived: 3 },
      owed: { owed: 2, overdue: 1 },
      people,
    };
    const list = unitReport([row, { ...row, unit: OTHER }], LIST_HEAD);
    expect(list.closing).toBe('(Đối chiếu theo bộ tiêu chuẩn: QĐ 12-QĐ/TU)');
    expect(unitReport([row], { ...LIST_HEAD, standardsName: '' }).closing).toContain('Bộ mặc định');
    const total = list.rows.at(-1);
    const cells = total?.kind === 'total' ? total.cells : [];
    const byHeader = new Map(list.columns.map((_, column) => [headerOf(list, column), show(cells[column])]));
    expect(byHeader.get('Vị trí › Còn trống')).toBe('4');
    expect(byHeader.get('Kết quả kiểm tra › Cảnh báo')).toBe('4');
    expect(byHeader.get('Kết quả kiểm tra › Cho nợ, miễn trừ')).toBe('6');
    expect(byHeader.get('Nợ tiêu chuẩn › Còn hạn')).toBe('4');
    expect(byHeader.get('Nợ tiêu chuẩn › Quá hạn')).toBe('2');
    expect(byHeader.get('Nhân sự đã bố trí › Tổng số')).toBe('6');
    expect(byHeader.get('Nhân sự đã bố trí › Nữ')).toBe('2');
    expect(byHeader.get('Trình độ chuyên môn › Tiến sĩ')).toBe('2');
    expect(byHeader.get('Trình độ chuyên môn › Chưa rõ')).toBe('2');
    const levels = [...byHeader].filter(([header]) => header.startsWith('Trình độ chuyên môn'));
    expect(levels.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(6);
    expect(list.columns.reduce((sum, column) => sum + column.widthMm, 0)).toBe(375);
  });
});

describe('layOutHeader', () => {
  it('does not join groups of the same name that stand apart', () => {
    const plan = (key: string, header: string[]) => ({ key, header, widthMm: 1, align: 'left' as const });
    const { header, headerRows } = layOutHeader([
      plan('a', ['G', 'a']),
      plan('b', ['b']),
      plan('c', ['G', 'c']),
    ]);
    expect(headerRows).toBe(2);
    expect(header.map((cell) => [cell.text, cell.column, cell.columnSpan, cell.rowSpan])).toEqual([
      ['G', 0, 1, 1],
      ['a', 0, 1, 1],
      ['b', 1, 1, 2],
      ['G', 2, 1, 1],
      ['c', 2, 1, 1],
    ]);
  });

  it('numbers groups in Roman numerals', () => {
    expect([1, 4, 9, 14, 38, 49, 99, 168].map(roman)).toEqual([
      'I',
      'IV',
      'IX',
      'XIV',
      'XXXVIII',
      'XLIX',
      'XCIX',
      'CLXVIII',
    ]);
  });
});

describe('the properties of a list', () => {
  it('name the plan as the list itself does', () => {
    const subjectOf = (planName: string) => vacancyList([], { ...LIST_HEAD, planName }).properties.subject;
    expect([subjectOf('2'), subjectOf('Phương án đợt 1'), subjectOf('')]).toEqual([
      'Phương án 2',
      'Phương án đợt 1',
      '',
    ]);
  });
});
