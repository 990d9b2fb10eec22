/** Báo cáo tổng hợp: seats, findings and people of every commune, with a total. */
import { DEGREES, THEORIES } from '../domain/levels.ts';
import type { Person } from '../domain/person.ts';
import { domain } from '../i18n/vi/domain.ts';
import type { ListHeadInput, UnitReport } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument, ListRow } from './list-document.ts';
import { A3, checkedWith, countCell, listDocument, numberCell, textCell, totalRow } from './list-parts.ts';

const SEATS = 'Vị trí';
const FINDINGS = 'Kết quả kiểm tra';
const OWED = 'Nợ tiêu chuẩn';
const PEOPLE = 'Nhân sự đã bố trí';
const DEGREE = 'Trình độ chuyên môn';
const THEORY = 'Lý luận chính trị';

interface ReportColumn extends ColumnPlan {
  cell: (row: UnitReport, ordinal: number) => ListCell;
}

function count(key: string, header: readonly string[], value: (row: UnitReport) => number): ReportColumn {
  return { key, header, widthMm: 12, align: 'center', cell: (row) => countCell(value(row)) };
}

function people(key: string, header: readonly string[], counts: (person: Person) => boolean): ReportColumn {
  return { ...count(key, header, (row) => row.people.filter(counts).length), widthMm: 12 };
}

/** Highest level first, as the statistics forms list them; people whose level is not known come last. */
const DEGREE_COLUMNS = [...DEGREES]
  .reverse()
  .map((degree) =>
    people(`degree-${degree}`, [DEGREE, domain.degree[degree]], (person) => person.degree === degree),
  );
const THEORY_COLUMNS = [...THEORIES]
  .reverse()
  .map((theory) =>
    people(`theory-${theory}`, [THEORY, domain.theory[theory]], (person) => person.theory === theory),
  );

const COLUMNS: readonly ReportColumn[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 10, align: 'center', cell: (_, ordinal) => numberCell(ordinal) },
  {
    key: 'unit',
    header: ['Xã, phường, đặc khu'],
    widthMm: 41,
    align: 'left',
    cell: ({ unit }) => textCell(unit.fullName),
  },
  count('seats', [SEATS, 'Tổng số'], (row) => row.seats),
  count('filled', [SEATS, 'Đã bố trí'], (row) => row.filled),
  count('vacant', [SEATS, 'Còn trống'], (row) => row.seats - row.filled),
  count('vacantRequired', [SEATS, 'Trống bắt buộc'], (row) => row.vacantRequired),
  count('block', [FINDINGS, domain.severity.block], (row) => row.findings.block),
  count('warn', [FINDINGS, domain.severity.warn], (row) => row.findings.warn),
  count('info', [FINDINGS, domain.severity.info], (row) => row.findings.info),
  count('waived', [FINDINGS, domain.severity.waived], (row) => row.findings.waived),
  count('owed', [OWED, 'Còn hạn'], (row) => row.owed.owed),
  count('overdue', [OWED, 'Quá hạn'], (row) => row.owed.overdue),
  people('people', [PEOPLE, 'Tổng số'], () => true),
  people('women', [PEOPLE, 'Nữ'], (person) => person.sex === 'female'),
  people(
    'party',
    [PEOPLE, 'Đảng viên'],
    ({ party }) => party.official.text !== '' || party.probation.text !== '',
  ),
  ...DEGREE_COLUMNS,
  people('degree-unknown', [DEGREE, 'Chưa rõ'], (person) => person.degree === null),
  ...THEORY_COLUMNS,
  people('theory-unknown', [THEORY, 'Chưa rõ'], (person) => person.theory === null),
];

const SUMMED = COLUMNS.flatMap((_, at) => (at >= 2 ? [at] : []));

/** One line per commune in the given order, and the total. */
export function unitReport(units: readonly UnitReport[], input: ListHeadInput): ListDocument {
  const rows: ListRow[] = units.map((unit, at) => ({
    kind: 'data',
    cells: COLUMNS.map((column) => column.cell(unit, at + 1)),
  }));
  if (rows.length > 0) rows.push(totalRow(rows, COLUMNS.length, 'Tổng cộng', SUMMED, 0));
  return listDocument(input, {
    name: 'Báo cáo tổng hợp',
    title: 'BÁO CÁO TỔNG HỢP PHƯƠNG ÁN BỐ TRÍ NHÂN SỰ',
    page: A3,
    columns: COLUMNS,
    rows,
    closing: checkedWith(input),
  });
}
