/** Lines and columns of the grid of the statistics: each line once for each side that is looked at. */
import type { ColDef, ColGroupDef } from 'ag-grid-community';
import type {
  StatisticsCell,
  StatisticsColumn,
  StatisticsCounts,
  StatisticsSide,
  StatisticsTable,
} from '../../../shared/domain/index.ts';
import { STATISTICS_FACTS } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { columnWords, lineWords } from '../../../shared/statistics/words.ts';
import { formatNumber } from '../../i18n/format.ts';

export interface SideLine {
  id: string;
  /** Null for everybody of the side. */
  key: string | null;
  name: string;
  side: StatisticsSide;
  isPart: boolean;
  /** False where the line before is the same one on the other side. */
  isFirst: boolean;
  counts: StatisticsCounts;
}

export function sideLines(t: Translate, { lines, scope }: StatisticsTable): SideLine[] {
  return lines.flatMap((line) => {
    const name = lineWords(t, scope.axis, line);
    return scope.sides.flatMap((side, at): SideLine[] => {
      const counts = line[side];
      if (counts === null) return [];
      const { key, isPart } = line;
      return [{ id: `${key}-${side}`, key, name, side, isPart, isFirst: at === 0, counts }];
    });
  });
}

export function totalLines(t: Translate, { total, scope }: StatisticsTable): SideLine[] {
  return scope.sides.map((side, at) => ({
    id: `total-${side}`,
    key: null,
    name: t('statistics.total'),
    side,
    isPart: false,
    isFirst: at === 0,
    counts: total[side],
  }));
}

export function statisticsColumns(
  t: Translate,
  { columns, scope }: StatisticsTable,
): (ColDef<SideLine> | ColGroupDef<SideLine>)[] {
  const isAlone = scope.sides.length === 1;
  const count = (colId: string, headerName: string, of: (line: SideLine) => number): ColDef<SideLine> => ({
    colId,
    headerName,
    headerTooltip: headerName,
    valueGetter: ({ data }) => (data === undefined ? 0 : of(data)),
    valueFormatter: ({ value }) => (value === 0 ? '' : formatNumber(Number(value))),
    type: 'rightAligned',
    width: 76,
    wrapHeaderText: true,
    // Two lines that belong together stay together.
    sortable: isAlone && scope.axis !== 'old-unit',
  });
  return [
    {
      colId: 'line',
      headerName: t(`statistics.axis.${scope.axis}`),
      pinned: 'left',
      width: 210,
      sortable: false,
      tooltipValueGetter: ({ data }) => data?.name,
      valueGetter: ({ data }) => data?.name,
      cellClassRules: {
        'bt-part': ({ data }) => data?.isPart === true,
        'bt-again': ({ data }) => data?.isFirst === false,
      },
    },
    ...(isAlone
      ? []
      : [
          {
            colId: 'side',
            headerName: t('statistics.sides'),
            pinned: 'left' as const,
            width: 84,
            sortable: false,
            valueGetter: ({ data }: { data: SideLine | undefined }) =>
              data === undefined ? '' : t(`statistics.side.${data.side}`),
          },
        ]),
    { ...count('people', t('statistics.people'), ({ counts }) => counts.people), pinned: 'left', width: 82 },
    ...STATISTICS_FACTS.flatMap((fact): ColGroupDef<SideLine>[] => {
      const children = columns.flatMap((column, at) =>
        column.fact === fact
          ? [count(columnId(column), columnWords(t, column), ({ counts }) => counts.by[at] ?? 0)]
          : [],
      );
      if (children.length === 0) return [];
      return [{ groupId: fact, headerName: t(`statistics.fact.${fact}`), marryChildren: true, children }];
    }),
  ];
}

function columnId({ fact, value }: StatisticsColumn): string {
  return `${fact}.${value}`;
}

/** The number a cell of the grid says, and that number in words; null where it says none or nought. */
export function cellShown(
  t: Translate,
  table: StatisticsTable,
  line: SideLine,
  colId: string,
): { cell: StatisticsCell; words: string } | null {
  const at = table.columns.findIndex((column) => columnId(column) === colId);
  const column = table.columns[at] ?? null;
  if (column === null && colId !== 'people') return null;
  const value = column === null ? line.counts.people : (line.counts.by[at] ?? 0);
  if (value === 0) return null;
  const what =
    column === null
      ? t('statistics.people')
      : `${t(`statistics.fact.${column.fact}`)}: ${columnWords(t, column)}`;
  return {
    cell: { side: line.side, line: line.key, column },
    words: t('statistics.shown', {
      line: line.name,
      column: what,
      side: t(`statistics.sideName.${line.side}`),
    }),
  };
}
