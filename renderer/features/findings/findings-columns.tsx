import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/domain/index.ts';
import { countedAs, SEVERITIES } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { FindingText } from '../../../shared/rules/describe.ts';
import { FindingMark } from '../../components/plan-finding.tsx';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { type Ranks, ranksOf, wordRanks } from '../../grid/held/shown-order.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { personWords, seatsWords, unitWords } from './findings-rows.ts';

function SeverityCell({ data }: CustomCellRendererProps<Finding>): ReactNode {
  return data ? <FindingMark finding={data} /> : null;
}

/** Columns of findings, and how each of them sorts a list by its id. */
export interface FindingColumns {
  columns: ColDef<Finding>[];
  orders: ReadonlyMap<string, (findings: readonly Finding[]) => Ranks>;
}

/** `describe` puts a finding into words. */
export function findingColumns(t: Translate, describe: (finding: Finding) => FindingText): FindingColumns {
  const orders = new Map<string, (findings: readonly Finding[]) => Ranks>();
  const column = (colId: string, read: (finding: Finding) => string): ColDef<Finding> => {
    orders.set(colId, (findings) => wordRanks(findings, read));
    return {
      colId,
      headerName: t(`findings.column.${colId}`),
      headerTooltip: t(`findings.column.${colId}`),
      valueGetter: ({ data }) => (data ? read(data) : ''),
      tooltipValueGetter: ({ value }) => value,
    };
  };
  const plan = () => usePlanStore.getState().index;
  const columns: ColDef<Finding>[] = [
    {
      ...column('severity', (finding) => t(`domain.severity.${countedAs(finding)}`)),
      width: 112,
      cellRenderer: SeverityCell,
      tooltipValueGetter: () => null,
    },
    { ...column('title', (finding) => describe(finding).title), flex: 3, minWidth: 168 },
    { ...column('unit', (finding) => unitWords(t, plan(), finding)), flex: 2, minWidth: 112 },
    {
      ...column('post', (finding) => seatsWords(t, plan(), finding)),
      flex: 3,
      minWidth: 170,
      cellRenderer: FittedCell<Finding>,
      tooltipValueGetter: () => null,
    },
    { ...column('person', (finding) => personWords(plan(), finding)), flex: 2, minWidth: 158 },
    { ...column('wanted', (finding) => describe(finding).wanted), flex: 3, minWidth: 170 },
    { ...column('found', (finding) => describe(finding).found), flex: 4, minWidth: 210 },
    { ...column('basis', (finding) => describe(finding).basis), flex: 2, minWidth: 160 },
    { ...column('waiver', (finding) => describe(finding).waiver), flex: 2, minWidth: 160 },
  ];
  orders.set('severity', (findings) => ranksOf(findings, order, (a, b) => a - b));
  return { columns, orders };
}

/** What is let stand comes after what counts. */
const order = ({ severity, waived }: Finding): number =>
  SEVERITIES.indexOf(severity) + (waived === null ? 0 : SEVERITIES.length);
