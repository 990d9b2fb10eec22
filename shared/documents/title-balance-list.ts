/** Bảng thừa, thiếu theo chức danh: every commune against every title, more (+) or fewer (-) people than the norm. */
import { BLOCS, type Title } from '../domain/post.ts';
import { domain } from '../i18n/vi/domain.ts';
import { type Balance, type BalanceTable, type UnitBalance, worstFirst } from '../overview/balance.ts';
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument, ListRow } from './list-document.ts';
import { A3, countCell, listDocument, numberCell, textCell, totalRow } from './list-parts.ts';

const LEADING: readonly ColumnPlan[] = [
  { key: 'ordinal', header: ['TT'], widthMm: 8, align: 'center' },
  { key: 'unit', header: ['Xã, phường, đặc khu'], widthMm: 36, align: 'left' },
];
const WHOLE = [
  ['norm', 'Định mức'],
  ['filled', 'Đã bố trí'],
  ['lack', 'Thiếu'],
  ['surplus', 'Thừa'],
] as const satisfies readonly (readonly [keyof Balance, string])[];
const WHOLE_MM = 10;
/** Between the margins of A3. */
const ROOM_MM = 375;
const MOST_MM = 14;

/** `table` is by title. The unit that lacks most comes first; what is even is left blank. */
export function titleBalanceList(
  table: BalanceTable,
  titles: Iterable<Title>,
  nameOf: (unitCode: UnitBalance['unitCode']) => string,
  input: ListHeadInput,
): ListDocument {
  const shown = [...titles]
    .filter(({ code }) => table.by.has(code))
    .sort((a, b) => BLOCS.indexOf(a.bloc) - BLOCS.indexOf(b.bloc) || b.rank - a.rank);
  const room = ROOM_MM - LEADING.reduce((sum, { widthMm }) => sum + widthMm, 0) - WHOLE.length * WHOLE_MM;
  const widthMm = Math.min(MOST_MM, room / Math.max(1, shown.length));
  const columns: ColumnPlan[] = [
    ...LEADING,
    ...WHOLE.map(
      ([key, header]): ColumnPlan => ({
        key,
        header: ['Cả đơn vị', header],
        widthMm: WHOLE_MM,
        align: 'center',
      }),
    ),
    ...shown.map(
      ({ code, bloc, shortName }): ColumnPlan => ({
        key: code,
        header: [domain.bloc[bloc], shortName],
        widthMm,
        align: 'center',
      }),
    ),
  ];
  const rows: ListRow[] = table.units
    .map((line) => ({ line, name: nameOf(line.unitCode) }))
    .sort((a, b) => worstFirst(a.line.all, b.line.all) || a.name.localeCompare(b.name, 'vi'))
    .map(({ line, name }, at) => ({
      kind: 'data',
      cells: [
        numberCell(at + 1),
        textCell(name),
        ...WHOLE.map(([key]) => countCell(line.all[key])),
        ...shown.map(({ code }) => netCell(line.by.get(code))),
      ],
    }));
  const summed = columns.flatMap((_, at) => (at >= LEADING.length ? [at] : []));
  rows.push(totalRow(rows, columns.length, 'Tổng cộng', summed, 0));
  const legend = shown.map(({ shortName, name }) => `${shortName}: ${name}`).join('; ');
  return listDocument(input, {
    name: 'Thừa, thiếu theo chức danh',
    title: 'BẢNG THỪA, THIẾU THEO CHỨC DANH CỦA TỪNG ĐƠN VỊ',
    page: A3,
    columns,
    rows,
    fontSize: 9,
    closing: `(Số dương: vượt định mức; số âm: còn thiếu; ô trống: đủ hoặc không có vị trí. ${legend})`,
  });
}

function netCell(balance: Balance | undefined): ListCell {
  return balance === undefined ? countCell(0) : countCell(balance.surplus - balance.lack);
}
