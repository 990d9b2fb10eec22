/** Lines across all columns: above a unit, a title or a workplace with sub-totals, above a body with its name. */
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import { SeverityCountMarks } from '../../components/plan-finding.tsx';
import { titleName, unitName } from '../../components/plan-words.ts';
import { FULL_WIDTH_CELL } from '../../grid/full-width-cell.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './plan-grid.module.css';
import { isTotal, type PlanLine, type TotalLine } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';
import { type PeopleTotals, peopleTotals, type SeatTotals, seatTotals } from './totals.ts';
import { useFolding } from './use-folding.ts';

export function GroupLine({ data }: CustomCellRendererProps<PlanLine>): ReactNode {
  if (isTotal(data)) return <TotalsLine line={data} />;
  if (data?.kind !== 'body') return null;
  return (
    <div className={styles.bodyLine} {...FULL_WIDTH_CELL}>
      {data.body.name}
    </div>
  );
}

function TotalsLine({ line }: { line: TotalLine }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  // The totals follow every change of the plan.
  usePlanStore((state) => state.revision);
  const folded = useFolding()(line.id);
  const toggleFold = usePlanView((view) => view.toggleFold);
  const name =
    line.kind === 'title'
      ? titleName(index, line.titleCode)
      : line.unitCode === null
        ? t('plan.totals.noPlace')
        : unitName(index, line.unitCode);
  const totals = line.kind === 'place' ? peopleTotals(index, line.people) : seatTotals(index, line);
  return (
    <div className={styles.unitLine} {...FULL_WIDTH_CELL}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.fold}
        aria-expanded={!folded}
        aria-label={t(folded ? 'plan.grid.unfold' : 'plan.grid.fold', { unit: name })}
        onClick={() => toggleFold(line.id)}
      >
        <Icon name={folded ? 'right' : 'down'} size={14} />
      </button>
      <strong>{name}</strong>
      <Totals totals={totals} />
      <SeverityCountMarks counts={totals.findings} />
    </div>
  );
}

/** How many there are, then what becomes of them; what there is none of is left out. */
function Totals({ totals }: { totals: SeatTotals | PeopleTotals }): ReactNode {
  const t = useT();
  const { findings: _findings, ...counts } = totals;
  const words = Object.entries(counts)
    .filter(([word, count]) => count > 0 || word === 'seats' || word === 'people')
    .map(([word, count]) => t(`plan.totals.${word}`, { count: formatNumber(count) }));
  return <span className={styles.quiet}>{words.join(' · ')}</span>;
}
