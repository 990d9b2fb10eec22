/** Chuyên môn còn thiếu: which communes lack which speciality, who is trained for it and where they are. */
import type { PersonId, UnitCode } from '../domain/ids.ts';
import { domain } from '../i18n/vi/domain.ts';
import { type SpecialityGap, TRAINED, type Trained } from '../overview/speciality-gaps.ts';
import type { ListHeadInput } from './input.ts';
import { type ColumnPlan, type ListDocument, type ListRow, roman } from './list-document.ts';
import { A4, BLANK, countCell, listDocument, numberCell, textCell } from './list-parts.ts';

const TRAINED_NAMES: Record<Trained, string> = {
  all: 'Tổng số',
  government: 'Ở khối chính quyền',
  elsewhere: 'Ở khối khác',
  unplaced: 'Chưa bố trí',
};

const COLUMNS: readonly ColumnPlan[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 12, align: 'center' },
  { key: 'what', header: ['Lĩnh vực, đơn vị còn thiếu'], widthMm: 66, align: 'left' },
  { key: 'units', header: ['Số đơn vị thiếu'], widthMm: 18, align: 'center' },
  ...TRAINED.map(
    (which): ColumnPlan => ({
      key: which,
      header: ['Người có chuyên môn', TRAINED_NAMES[which]],
      widthMm: 19,
      align: 'center',
    }),
  ),
  { key: 'named', header: ['Có thể lấy từ'], widthMm: 80, align: 'left' },
];

interface Named {
  unit: (unitCode: UnitCode) => string;
  person: (personId: PersonId) => string;
}

/** The speciality most units lack first; below it its units by name. */
export function specialityList(
  gaps: readonly SpecialityGap[],
  names: Named,
  input: ListHeadInput,
): ListDocument {
  const rows = gaps.flatMap(({ code, units, people }, at): ListRow[] => [
    {
      kind: 'total',
      cells: [
        textCell(roman(at + 1)),
        textCell(capitalised(domain.speciality[code])),
        numberCell(units.length),
        ...TRAINED.map((which) => countCell(people[which])),
        BLANK,
      ],
    },
    ...units
      .map(({ unitCode, personIds }) => ({
        unit: names.unit(unitCode),
        named: personIds.map(names.person).join('; '),
      }))
      .sort((a, b) => a.unit.localeCompare(b.unit, 'vi'))
      .map(
        ({ unit, named }, index): ListRow => ({
          kind: 'data',
          cells: [numberCell(index + 1), textCell(unit), BLANK, ...TRAINED.map(() => BLANK), textCell(named)],
        }),
      ),
  ]);
  return listDocument(input, {
    name: 'Chuyên môn còn thiếu',
    title: 'CHUYÊN MÔN CÒN THIẾU CỦA CÁC ĐƠN VỊ',
    page: A4,
    columns: COLUMNS,
    rows,
    closing:
      '(Lĩnh vực mà khối chính quyền của đơn vị chưa có ai được đào tạo; vấn đề đã cho nợ, miễn trừ không tính.)',
  });
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
