/** What stands in the cells of the plan's grid. Cells read the store, so a change redraws only its own. */
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { UnitCode } from '../../../shared/domain/index.ts';
import { Icon } from '../../components/icons.tsx';
import { FindingMarks, SeverityCountMarks } from '../../components/plan-finding.tsx';
import { unitName } from '../../components/plan-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { FULL_WIDTH_CELL } from '../../grid/full-width-cell.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { dragSource } from './drag.ts';
import styles from './plan-grid.module.css';
import type { BodyLine, PlanLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';

type CellProps = CustomCellRendererProps<PlanLine>;

/** The person of a seat, to be dragged; or that it is vacant and how much that matters. */
export function PersonCell({ data }: CellProps): ReactNode {
  const t = useT();
  const row = usePlanStore((state) => (data?.kind === 'seat' ? state.index.rows.get(data.id) : undefined));
  const person = usePlanStore((state) =>
    row?.personId ? state.index.people.get(row.personId)?.person : undefined,
  );
  const cut = usePlanView((view) => view.cut !== null && view.cut === row?.post.id);
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

/** How many findings a seat has, by severity; what they are is in the tooltip. */
export function MarksCell({ data }: CellProps): ReactNode {
  const findings = usePlanStore((state) =>
    data?.kind === 'seat' ? state.index.findingsOfSeat(data.id) : null,
  );
  return findings ? <FindingMarks findings={findings} /> : null;
}

/** The line above a unit or a body. */
export function GroupLine({ data }: CellProps): ReactNode {
  if (data?.kind === 'unit') return <UnitGroupLine unitCode={data.unitCode} />;
  if (data?.kind === 'body') return <BodyGroupLine line={data} />;
  return null;
}

function UnitGroupLine({ unitCode }: { unitCode: UnitCode }): ReactNode {
  const t = useT();
  const name = usePlanStore((state) => unitName(state.index, unitCode));
  const summary = usePlanStore((state) => state.index.units.get(unitCode)?.summary);
  const counts = usePlanStore((state) => state.index.severitiesOfUnit(unitCode));
  const folded = usePlanView((view) => view.folded.has(unitCode));
  const toggleFold = usePlanView((view) => view.toggleFold);
  return (
    <div className={styles.unitLine} {...FULL_WIDTH_CELL}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.fold}
        aria-expanded={!folded}
        aria-label={t(folded ? 'plan.grid.unfold' : 'plan.grid.fold', { unit: name })}
        onClick={() => toggleFold(unitCode)}
      >
        <Icon name={folded ? 'right' : 'down'} size={14} />
      </button>
      <strong>{name}</strong>
      {summary ? (
        <span className={styles.quiet}>
          {t('plan.units.filled', {
            filled: formatNumber(summary.filled),
            seats: formatNumber(summary.seats),
          })}
        </span>
      ) : null}
      <SeverityCountMarks counts={counts} />
    </div>
  );
}

function BodyGroupLine({ line }: { line: BodyLine }): ReactNode {
  return (
    <div className={styles.bodyLine} {...FULL_WIDTH_CELL}>
      {line.body.name}
    </div>
  );
}
