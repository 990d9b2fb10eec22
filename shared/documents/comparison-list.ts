/** Bảng so sánh phương án: two plans in numbers, person by person, seat by seat, finding by finding. */
import type { ListHeadInput } from './input.ts';
import { type ColumnPlan, type ListCell, type ListDocument, type ListRow, roman } from './list-document.ts';
import { A3, listDocument, numberCell, textCell } from './list-parts.ts';

/** One line of a part: what it is about, what each plan has, and a remark; '' where there is nothing to say. */
export interface ComparedLine {
  about: string;
  mine: string | number;
  other: string | number;
  remark: string | number;
}

export interface ComparedPart {
  title: string;
  lines: readonly ComparedLine[];
}

interface ComparedColumn extends ColumnPlan {
  cell: (line: ComparedLine, ordinal: number) => ListCell;
}

function cellOf(value: string | number): ListCell {
  return typeof value === 'number' ? numberCell(value) : textCell(value);
}

function columnsFor(mine: string, other: string): readonly ComparedColumn[] {
  const column = (
    key: 'about' | 'mine' | 'other' | 'remark',
    header: string,
    widthMm: number,
  ): ComparedColumn => ({
    key,
    header: [header],
    widthMm,
    align: 'left',
    cell: (line) => cellOf(line[key]),
  });
  return [
    {
      key: 'ordinal',
      header: ['TT'],
      widthMm: 11,
      align: 'center',
      cell: (_, ordinal) => numberCell(ordinal),
    },
    column('about', 'Nội dung', 100),
    column('mine', mine, 110),
    column('other', other, 110),
    column('remark', 'Khác nhau', 44),
  ];
}

/** Parts without lines are left out. `mine` and `other` are what the plans are called. */
export function comparisonList(
  plans: { mine: string; other: string },
  parts: readonly ComparedPart[],
  input: ListHeadInput,
): ListDocument {
  const columns = columnsFor(plans.mine, plans.other);
  const rows: ListRow[] = [];
  parts
    .filter(({ lines }) => lines.length > 0)
    .forEach(({ title, lines }, at) => {
      rows.push({ kind: 'group', mark: roman(at + 1), text: title });
      lines.forEach((line, index) => {
        const cells = columns.map((column) => column.cell(line, index + 1));
        rows.push({ kind: 'data', cells });
      });
    });
  return listDocument(input, {
    name: 'So sánh phương án',
    title: 'BẢNG SO SÁNH PHƯƠNG ÁN BỐ TRÍ NHÂN SỰ',
    subtitle: `(${plans.mine} và ${plans.other})`,
    page: A3,
    columns: columns,
    rows,
    closing: '',
  });
}
