import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { byDeadline, type Fact, WAIVER_STATES, type WaiverRow } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { ruleWords } from '../../components/plan-words.ts';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { formatDate } from '../../i18n/format.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { personWords, seatsWords, unitWords } from './findings-rows.ts';
import { WaiverStateMark } from './waiver-state-mark.tsx';

function StateCell({ data }: CustomCellRendererProps<WaiverRow>): ReactNode {
  return data ? <WaiverStateMark state={data.state} /> : null;
}

/** `describe` puts a fact into words. */
export function owedColumns(t: Translate, describe: (fact: Fact) => string): ColDef<WaiverRow>[] {
  const column = (colId: string, read: (row: WaiverRow) => string): ColDef<WaiverRow> => ({
    colId,
    headerName: t(`waivers.column.${colId}`),
    headerTooltip: t(`waivers.column.${colId}`),
    valueGetter: ({ data }) => (data ? read(data) : ''),
    tooltipValueGetter: ({ value }) => value,
    comparator: (a: string, b: string) => a.localeCompare(b, 'vi'),
  });
  const plan = () => usePlanStore.getState().index;
  return [
    {
      ...column('deadline', ({ deadline }) => formatDate(deadline)),
      width: 92,
      comparator: (_a, _b, x, y) => (x.data && y.data ? byDeadline(x.data, y.data) : 0),
    },
    {
      ...column('state', ({ state }) => t(`domain.waiverState.${state}`)),
      width: 128,
      cellRenderer: StateCell,
      tooltipValueGetter: () => null,
      comparator: (_a, _b, x, y) => order(x.data) - order(y.data),
    },
    { ...column('person', (row) => personWords(plan(), row)), flex: 2, minWidth: 158 },
    {
      ...column('post', (row) => seatsWords(t, plan(), row)),
      flex: 3,
      minWidth: 150,
      cellRenderer: FittedCell<WaiverRow>,
      tooltipValueGetter: () => null,
    },
    { ...column('unit', (row) => unitWords(t, plan(), row)), flex: 2, minWidth: 112 },
    { ...column('rule', ({ rule }) => ruleWords(t, plan(), rule)), flex: 2, minWidth: 132 },
    { ...column('wanted', ({ wanted }) => describe(wanted)), flex: 2, minWidth: 100 },
    { ...column('found', ({ found }) => describe(found)), flex: 2, minWidth: 100 },
    { ...column('kind', ({ kind }) => t(`domain.waiver.${kind}`)), flex: 1, minWidth: 110 },
    { ...column('document', ({ document }) => document), flex: 3, minWidth: 150 },
    { ...column('approver', ({ approver }) => approver), flex: 2, minWidth: 120 },
    {
      ...column('course', ({ course, reason }) => [course, reason].filter(Boolean).join('; ')),
      flex: 2,
      minWidth: 120,
    },
  ];
}

const order = (row: WaiverRow | undefined): number => (row ? WAIVER_STATES.indexOf(row.state) : 0);
