/** Thống kê số lượng, chất lượng: the lines of the statistics, first as people work now, then as the plan has them. */
import type { DecisionFamily } from '../domain/decision.ts';
import type {
  StatisticsColumn,
  StatisticsCounts,
  StatisticsLine,
  StatisticsSide,
  StatisticsTable,
} from '../domain/statistics.ts';
import type { ListHeadInput } from './input.ts';
import { type ColumnPlan, type ListDocument, type ListRow, roman } from './list-document.ts';
import { A3, A4, countCell, listDocument, numberCell, textCell, totalRow } from './list-parts.ts';

/** What lines, columns and facts are called. */
export interface StatisticsWords {
  line(line: StatisticsLine): string;
  column(column: StatisticsColumn): string;
  fact(fact: StatisticsColumn['fact']): string;
  axis: string;
}

export interface StatisticsPaper {
  table: StatisticsTable;
  words: StatisticsWords;
  family: DecisionFamily;
  /** Its units in words; `tỉnh Lai Châu`. */
  scopeName: string;
  /** The day ages are counted on, `dd/mm/yyyy`. */
  ageDay: string;
}

const SIDES: Record<StatisticsSide, string> = {
  before: 'TRƯỚC SẮP XẾP (nơi công tác hiện nay)',
  after: 'SAU SẮP XẾP (theo phương án)',
};

/** Columns of ordinal, name and people before those of the facts. */
const LEADING_MM = [10, 52, 14] as const;
const LEADING = LEADING_MM.length;
/** Room between the margins of a landscape page. */
const ROOM_MM = { A4: 252, A3: 375 } as const;
/** No column of numbers is wider than this. */
const MOST_MM = 15;
/** As many columns fit on A4 without becoming too narrow for their names. */
const ON_A4 = 14;

export function statisticsList(
  { table, words, family, scopeName, ageDay }: StatisticsPaper,
  input: ListHeadInput,
): ListDocument {
  const page = table.columns.length <= ON_A4 ? A4 : A3;
  const widths = columnWidths(table.columns.map(words.column), ROOM_MM[page.size]);
  const [ordinal, name, people] = LEADING_MM;
  const columns: ColumnPlan[] = [
    { key: 'ordinal', header: ['TT'], widthMm: ordinal, align: 'center' },
    { key: 'line', header: [words.axis], widthMm: name, align: 'left' },
    { key: 'people', header: ['Tổng số'], widthMm: people, align: 'center' },
    ...table.columns.map(
      (column, at): ColumnPlan => ({
        key: `${column.fact}.${column.value}`,
        header: [words.fact(column.fact), words.column(column)],
        widthMm: widths[at] ?? MOST_MM,
        align: 'center',
      }),
    ),
  ];
  const rows: ListRow[] = [];
  table.scope.sides.forEach((side, at) => {
    rows.push({ kind: 'group', mark: roman(at + 1), text: SIDES[side] });
    rows.push(...rowsOf(table, side, words, columns.length, rows.length));
  });
  return listDocument(input, {
    name: 'Thống kê cán bộ, công chức',
    title: 'THỐNG KÊ SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ',
    subtitle: `(Phạm vi: ${scopeName}; tuổi tính đến ngày ${ageDay})`,
    page,
    columns,
    rows,
    look: { family, issued: 'attached' },
    fontSize: 10,
    closing:
      '(Trước sắp xếp: mọi người trong danh sách. Sau sắp xếp: người đã được bố trí, mỗi người tính một lần. Ô trống: không có.)',
  });
}

/** Room by the longest word of each name, so that none is broken; numbers of four digits want that of four letters. */
function columnWidths(names: readonly string[], pageMm: number): number[] {
  const room = pageMm - LEADING_MM.reduce((sum, width) => sum + width, 0);
  const weights = names.map((name) => Math.max(4, ...name.split(' ').map((word) => word.length)) + 1.2);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.min(MOST_MM, (room * weight) / whole));
}

/** The lines of a side with their sum below; `from` is the row of the list they begin at. */
function rowsOf(
  { scope, lines }: StatisticsTable,
  side: StatisticsSide,
  words: StatisticsWords,
  columns: number,
  from: number,
): ListRow[] {
  const rows = linesOf(lines, side, scope.axis === 'old-unit').map(
    ({ name, counts }, at): ListRow => ({
      kind: 'data',
      cells: [
        numberCell(at + 1),
        textCell(name(words)),
        countCell(counts.people),
        ...counts.by.map((count) => countCell(count)),
      ],
    }),
  );
  const before: ListRow[] = Array.from({ length: from }, () => ({ kind: 'group', mark: '', text: '' }));
  const summed = Array.from({ length: columns - LEADING + 1 }, (_, at) => LEADING - 1 + at);
  return [...rows, totalRow([...before, ...rows], columns, 'Cộng', summed, from)];
}

interface Told {
  name: (words: StatisticsWords) => string;
  counts: StatisticsCounts;
}

/**
 * Before the merger old communes stand for their units, each saying what it is part of now. People of whom the line is
 * not known have one where there are some: an empty one would ask the reader who they are.
 */
function linesOf(lines: readonly StatisticsLine[], side: StatisticsSide, byCommune: boolean): Told[] {
  if (side === 'after' || !byCommune) {
    return lines.flatMap((line): Told[] => {
      const counts = line[side];
      if (line.isPart || counts === null || (line.key === '' && counts.people === 0)) return [];
      return [{ name: (words) => words.line(line), counts }];
    });
  }
  let unit: StatisticsLine | null = null;
  const told: Told[] = [];
  for (const line of lines) {
    if (!line.isPart) unit = line;
    else {
      const now = unit;
      told.push({
        name: (words) => (now === null ? words.line(line) : `${words.line(line)} (nay: ${words.line(now)})`),
        counts: line.before,
      });
    }
  }
  return told;
}
