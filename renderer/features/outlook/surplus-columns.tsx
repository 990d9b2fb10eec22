import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { dragSource } from '../../components/person-drag.ts';
import { unitName } from '../../components/plan-words.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import styles from './surplus.module.css';
import type { SurplusFilter, SurplusLine, SurplusPerson } from './surplus-rows.ts';

/** What a line is grouped by needs no column. */
export function surplusColumns(
  t: Translate,
  index: PlanIndex,
  by: SurplusFilter['by'],
): ColDef<SurplusLine>[] {
  const column = (
    colId: string,
    value: (line: SurplusPerson) => string | number | null,
    more: ColDef<SurplusLine> = {},
  ): ColDef<SurplusLine> => ({
    colId,
    headerName: t(`outlook.surplus.column.${colId}`),
    headerTooltip: t(`outlook.surplus.column.${colId}`),
    sortable: false,
    wrapHeaderText: true,
    autoHeaderHeight: true,
    valueGetter: ({ data }) => (data?.kind === 'person' ? value(data) : null),
    tooltipValueGetter: ({ value: shown }) => shown,
    ...more,
  });
  const number: ColDef<SurplusLine> = {
    type: 'rightAligned',
    valueFormatter: ({ value }) => (typeof value === 'number' ? formatNumber(value) : ''),
  };
  return [
    column('name', ({ name }) => name, { minWidth: 140, flex: 2.5, cellRenderer: NameCell }),
    column('position', ({ position }) => position, { minWidth: 220, flex: 5 }),
    column('unit', ({ entry }) => (entry.unitCode === null ? '' : unitName(index, entry.unitCode)), {
      hide: by === 'unit',
      minWidth: 120,
      flex: 2,
    }),
    column('bloc', ({ entry }) => (entry.bloc === null ? '' : t(`domain.bloc.${entry.bloc}`)), {
      hide: by === 'bloc',
      minWidth: 96,
      flex: 1.5,
    }),
    column('age', ({ entry }) => entry.age, { ...number, width: 54 }),
    column('monthsLeft', ({ entry }) => entry.monthsLeft, { ...number, width: 70 }),
    column('degree', ({ id }) => degreeWords(t, index, id), { width: 84 }),
    column('kind', ({ entry }) => kindWords(t, entry), { minWidth: 124, flex: 2 }),
    column('date', ({ entry }) => formatDate(entry.date), { width: 96 }),
    column('pensionFrom', ({ id }) => formatDate(index.people.get(id)?.retirement?.pensionFrom ?? null), {
      width: 92,
    }),
  ];
}

function degreeWords(t: Translate, index: PlanIndex, id: SurplusPerson['id']): string {
  const degree = index.people.get(id)?.person.degree;
  return degree ? t(`domain.degree.${degree}`) : '';
}

/** The disposition, or that there is none; of somebody with a post that as well. */
function kindWords(t: Translate, { kind, state }: SurplusPerson['entry']): string {
  const words = kind === null ? t('outlook.state.open') : t(`domain.disposition.${kind}`);
  return state === 'seated' ? `${words} (${t('outlook.state.seated').toLocaleLowerCase('vi')})` : words;
}

/** A name to take hold of: dropped on a vacant post beside the list, it seats the person. */
function NameCell({ data, value }: CustomCellRendererProps<SurplusLine, string>): ReactNode {
  if (data?.kind !== 'person') return null;
  return (
    <span className={styles.name} {...dragSource({ personId: data.id, from: null })}>
      {value}
    </span>
  );
}
