/** Bảng thừa, thiếu so với định mức: every commune with its seats of the norm and the people on them, by bloc. */
import { BLOCS, type Bloc } from '../domain/post.ts';
import { domain } from '../i18n/vi/domain.ts';
import { type Balance, type BalanceTable, type UnitBalance, worstFirst } from '../overview/balance.ts';
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument, ListRow } from './list-document.ts';
import { A3, countCell, listDocument, numberCell, textCell, totalRow } from './list-parts.ts';

interface BalanceColumn extends ColumnPlan {
  cell: (line: UnitBalance, name: string, ordinal: number) => ListCell;
}

const FIGURES = [
  ['norm', 'Định mức'],
  ['filled', 'Đã bố trí'],
  ['lack', 'Thiếu'],
  ['surplus', 'Thừa'],
] as const satisfies readonly (readonly [keyof Balance, string])[];

const LEADING: readonly BalanceColumn[] = [
  {
    key: 'ordinal',
    header: ['TT'],
    widthMm: 10,
    align: 'center',
    cell: (_line, _name, ordinal) => numberCell(ordinal),
  },
  {
    key: 'unit',
    header: ['Xã, phường, đặc khu'],
    widthMm: 45,
    align: 'left',
    cell: (_line, name) => textCell(name),
  },
];

function figures(
  key: string,
  group: string,
  of: (line: UnitBalance) => Balance | undefined,
): readonly BalanceColumn[] {
  return FIGURES.map(([figure, header]) => ({
    key: `${key}-${figure}`,
    header: [group, header],
    widthMm: 12,
    align: 'center',
    cell: (line) => countCell(of(line)?.[figure] ?? 0),
  }));
}

function columnsOf(blocs: readonly Bloc[]): readonly BalanceColumn[] {
  return [
    ...LEADING,
    ...figures('all', 'Tổng số', ({ all }) => all),
    {
      key: 'required',
      header: ['Thiếu vị trí bắt buộc'],
      widthMm: 15,
      align: 'center',
      cell: ({ all }) => countCell(all.required),
    },
    ...blocs.flatMap((bloc) => figures(bloc, domain.bloc[bloc], ({ by }) => by.get(bloc))),
  ];
}

/** `table` is by bloc. The unit that lacks most comes first; what is nought is left blank. */
export function balanceList(
  table: BalanceTable,
  nameOf: (unitCode: UnitBalance['unitCode']) => string,
  input: ListHeadInput,
): ListDocument {
  const columns = columnsOf(BLOCS.filter((bloc) => table.by.has(bloc)));
  const units = table.units
    .map((line) => ({ line, name: nameOf(line.unitCode) }))
    .sort((a, b) => worstFirst(a.line.all, b.line.all) || a.name.localeCompare(b.name, 'vi'));
  const rows: ListRow[] = units.map(({ line, name }, at) => ({
    kind: 'data',
    cells: columns.map((column) => column.cell(line, name, at + 1)),
  }));
  const summed = columns.flatMap((_, at) => (at >= LEADING.length ? [at] : []));
  if (rows.length > 0) rows.push(totalRow(rows, columns.length, 'Tổng cộng', summed, 0));
  return listDocument(input, {
    name: 'Thừa, thiếu theo đơn vị',
    title: 'BẢNG THỪA, THIẾU SO VỚI ĐỊNH MỨC CỦA TỪNG ĐƠN VỊ',
    page: A3,
    columns: columns,
    rows,
    closing:
      '(Thiếu: vị trí theo định mức còn trống. Thừa: số người vượt định mức của chức danh. Ô trống: không có.)',
  });
}
