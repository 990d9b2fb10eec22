/** What stands in the cells of the plan's grid. Cells read the store, so a change redraws only its own. */
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { dragSource } from '../../components/person-drag.ts';
import { FindingMarks } from '../../components/plan-finding.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { findingsOfLine } from './columns/cell-values.ts';
import styles from './plan-grid.module.css';
import { isItem, type PlanLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';

type CellProps = CustomCellRendererProps<PlanLine>;

/** The person of a line, to be dragged; or that the seat is vacant and how much that matters. */
export function PersonCell({ data }: CellProps): ReactNode {
  return data?.kind === 'person' ? <RosterCell personId={data.id} /> : <HolderCell data={data} />;
}

function HolderCell({ data }: Pick<CellProps, 'data'>): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => (data?.kind === 'seat' ? state.index.rows.get(data.id) : undefined));
  const person = usePlanStore((state) =>
    row?.personId ? state.index.people.get(row.personId)?.person : undefined,
  );
  const cut = usePlanView((view) => row !== undefined && view.cut?.seats.includes(row.post.id) === true);
  if (!row) return null;
  if (!row.personId || !person) {
    const { requirement, frozen } = row.post;
    if (frozen) return <span className={styles.vacant}>{t('plan.frozen')}</span>;
    const mark = requirement === 'key' ? 'block' : requirement === 'required' ? 'warn' : null;
    return (
      <span className={styles.vacant}>
        {t('plan.vacant')}
        {mark ? <SeverityMark mark={mark} compact /> : null}
      </span>
    );
  }
  return (
    <span
      className={styles.person}
      data-cut={cut}
      {...dragSource({ personId: row.personId, from: row.post.id })}
    >
      {person.fullName}
    </span>
  );
}

/** Dragged from the line of a person: the only seat is left, as it is when dragged from the seat itself. */
function RosterCell({ personId }: { personId: PersonId }): ReactNode {
  const row = usePlanStore((state) => state.index.people.get(personId));
  if (!row) return null;
  const [only, other] = row.postIds;
  return (
    <span
      className={styles.person}
      {...dragSource({ personId, from: other === undefined ? (only ?? null) : null })}
    >
      {row.person.fullName}
    </span>
  );
}

/** How many findings a line has, by severity; what they are is in the tooltip. */
export function MarksCell({ data }: CellProps): ReactNode {
  const findings = usePlanStore((state) => (isItem(data) ? findingsOfLine(state.index, data) : null));
  return findings ? <FindingMarks findings={findings} /> : null;
}
