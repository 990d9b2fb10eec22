/** Cơ cấu đội ngũ: who the corps is made of, as it works now and as the plan has it, in numbers and shares. */
import type { Composition, CompositionFacet, Side } from '../overview/composition.ts';
import type { ListHeadInput } from './input.ts';
import { type ColumnPlan, type ListCell, type ListDocument, type ListRow, roman } from './list-document.ts';
import { A4, BLANK, countCell, listDocument, numberCell, textCell, totalRow } from './list-parts.ts';

const BEFORE = 'Hiện nay';
const AFTER = 'Theo phương án';

const COLUMNS: readonly ColumnPlan[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 14, align: 'center' },
  { key: 'part', header: ['Nội dung'], widthMm: 110, align: 'left' },
  { key: 'before', header: [BEFORE, 'Số người'], widthMm: 28, align: 'center' },
  { key: 'before-share', header: [BEFORE, 'Tỷ lệ (%)'], widthMm: 28, align: 'center' },
  { key: 'after', header: [AFTER, 'Số người'], widthMm: 28, align: 'center' },
  { key: 'after-share', header: [AFTER, 'Tỷ lệ (%)'], widthMm: 28, align: 'center' },
];

const SUMMED = COLUMNS.flatMap(({ key }, at) => (key === 'before' || key === 'after' ? [at] : []));

export function compositionList(
  corps: Composition,
  wordsOf: (facet: CompositionFacet, values?: readonly string[]) => string,
  input: ListHeadInput,
): ListDocument {
  const share = (side: Side, count: number): ListCell =>
    count === 0 || corps[side] === 0 ? BLANK : numberCell(Math.round((count / corps[side]) * 1000) / 10);
  const rows: ListRow[] = [];
  corps.parts.forEach(({ facet, lines }, at) => {
    rows.push({ kind: 'group', mark: roman(at + 1), text: wordsOf(facet) });
    const from = rows.length;
    lines.forEach(({ values, before, after }, index) => {
      rows.push({
        kind: 'data',
        cells: [
          numberCell(index + 1),
          textCell(wordsOf(facet, values)),
          countCell(before),
          share('before', before),
          countCell(after),
          share('after', after),
        ],
      });
    });
    rows.push(totalRow(rows, COLUMNS.length, 'Cộng', SUMMED, from));
  });
  return listDocument(input, {
    name: 'Cơ cấu đội ngũ',
    title: 'CƠ CẤU ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC',
    page: A4,
    columns: COLUMNS,
    rows,
    closing:
      '(Hiện nay: mọi người trong danh sách. Theo phương án: người đã được bố trí vào vị trí. Tỷ lệ tính trên tổng số người của từng cột.)',
  });
}
