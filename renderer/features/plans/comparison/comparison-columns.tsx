import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { PlanComparison } from '../../../../shared/domain/index.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { SeverityMark } from '../../../components/severity-mark.tsx';
import { formatNumber, planTitle } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import type { ComparisonLine, View } from './comparison-rows.ts';

type Column = ColDef<ComparisonLine>;

/** The columns of one view; both plans stand in them by name. */
export function comparisonColumns(t: Translate, comparison: PlanComparison, view: View): Column[] {
  const mine = planTitle(t, comparison.mine.name);
  const other = planTitle(t, comparison.other.name);
  const text = (colId: string, rest: Column, headerName = t(`comparison.column.${colId}`)): Column => ({
    colId,
    headerName,
    valueGetter: ({ data }) => (data === undefined ? '' : cellOf(data, colId)),
    tooltipValueGetter: ({ value }) => value,
    ...rest,
  });
  const plans = (rest: Column): Column[] => [text('mine', rest, mine), text('other', rest, other)];
  const wide = { flex: 3, minWidth: 160 };
  switch (view) {
    case 'people':
      return [
        text('person', { flex: 2, minWidth: 150 }),
        text('differences', { flex: 2, minWidth: 130 }),
        ...plans({ flex: 5, minWidth: 200 }),
      ];
    case 'seats':
      return [text('unit', wide), text('post', { flex: 4, minWidth: 180 }), ...plans(wide)];
    case 'findings':
      return [
        text('severity', { width: 110, cellRenderer: SeverityCell }),
        {
          ...text('only', { flex: 2, minWidth: 120 }),
          valueGetter: ({ data }) => {
            if (data?.kind !== 'findings') return '';
            return data.side === 'mine' ? mine : other;
          },
        },
        text('rule', { flex: 3, minWidth: 150 }),
        text('finding', { flex: 4, minWidth: 180 }),
        text('unit', { flex: 2, minWidth: 110 }),
        text('post', { flex: 3, minWidth: 120 }),
        text('person', { flex: 2, minWidth: 120 }),
      ];
    case 'headcount':
      return [
        text('unit', wide),
        {
          ...text('bloc', wide),
          valueGetter: ({ data }) => (data?.kind === 'headcount' ? t(`comparison.bloc.${data.bloc}`) : ''),
        },
        ...plans({ flex: 2, minWidth: 140, type: 'rightAligned', cellRenderer: NumberCell }),
        {
          ...text('change', { width: 120, type: 'rightAligned' }),
          valueGetter: ({ data }) => (data?.kind === 'headcount' ? data.other - data.mine : 0),
          valueFormatter: ({ value }) => signed(value),
        },
      ];
  }
}

/** What a line holds under the name of a column. */
function cellOf(line: ComparisonLine, colId: string): string | number {
  const value = (line as unknown as Readonly<Record<string, unknown>>)[colId];
  return typeof value === 'string' || typeof value === 'number' ? value : '';
}

/** `+3`, `-1`, `0`. */
function signed(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

function NumberCell({ value }: CustomCellRendererProps<ComparisonLine, number>): ReactNode {
  return typeof value === 'number' ? formatNumber(value) : '';
}

function SeverityCell({ data }: CustomCellRendererProps<ComparisonLine>): ReactNode {
  const t = useT();
  if (data?.kind !== 'findings') return null;
  if (data.isWaived) return <SeverityMark mark="owed" word={t('domain.severity.waived')} />;
  return <SeverityMark mark={data.severity} />;
}
