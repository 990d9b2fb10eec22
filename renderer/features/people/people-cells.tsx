import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { personStatus } from '../../../shared/rules/roster-view.ts';
import { FindingMarks } from '../../components/plan-finding.tsx';
import { usePlanStore } from '../../state/plan-store.ts';
import type { PersonLine } from './people-rows.ts';
import styles from './people-screen.module.css';

type Props = CustomCellRendererProps<PersonLine, string>;

/** What the plan does with the person; who is not provided for stands out. */
export function StatusCell({ data, valueFormatted }: Props): ReactNode {
  const row = usePlanStore((state) => (data ? state.index.people.get(data.id) : undefined));
  return row ? (
    <span className={styles.status} data-status={personStatus(row)}>
      {valueFormatted}
    </span>
  ) : null;
}

export function PersonMarksCell({ data }: Props): ReactNode {
  const findings = usePlanStore((state) => (data ? state.index.findingsOfPerson(data.id) : null));
  return findings ? <FindingMarks findings={findings} /> : null;
}
