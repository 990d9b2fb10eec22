import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/domain/index.ts';
import { countedAs, SEVERITIES } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { FindingText } from '../../../shared/rules/describe.ts';
import { FindingMark } from '../../components/plan-finding.tsx';
import { FittedCell } from '../../grid/fitted-cell.tsx';
import { usePlanStore } from '../../state/plan-store.ts';
import { personWords, seatsWords, unitWords } from './findings-rows.ts';

function SeverityCell({ data }: CustomCellRendererProps<Finding>): ReactNode {
  return data ? <FindingMark finding={data} /> : null;
}

/** `describe` puts a finding into words. */
export function findingColumns(t: Translate, describe: (finding: Finding) => FindingText): ColDef<Finding>[] {
  const column = (colId: string, read: (finding: Finding) => string): ColDef<Finding> => ({
    colId,
    headerName: t(`findings.column.${colId}`),
    headerTooltip: t(`findings.column.${colId}`),
    valueGetter: ({ data }) => (data ? read(data) : ''),
    tooltipValueGetter: ({ value }) => value,
    comparator: (a: string, b: string) => a.localeCompare(b, 'vi'),
  });
  const plan = () => usePlanStore.getState().index;
  return [
    {
      ...column('severity', (finding) => t(`domain.severity.${countedAs(finding)}`)),
      width: 112,
      cellRenderer: SeverityCell,
      tooltipValueGetter: () => null,
      comparator: (_a, _b, x, y) => order(x.data) - order(y.data),
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
}

/** What is let stand comes after what counts. */
const order = (finding: Finding | undefined): number =>
  finding ? SEVERITIES.indexOf(finding.severity) + (finding.waived === null ? 0 : SEVERITIES.length) : 0;
