/** Units with how far their review is. */
import type { CellFocusedEvent, ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import {
  countReviews,
  REVIEW_STATES,
  type ReviewCounts,
  type UnitCode,
} from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { ReviewMark } from '../../components/review/review-mark.tsx';
import { reviewCountsOf } from '../../components/review/unit-review.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useReviewStore } from '../../state/review-store.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';
import styles from './review-screen.module.css';

interface UnitLine {
  unitCode: UnitCode;
  name: string;
  counts: ReviewCounts;
  /** Seats with somebody on them. */
  filled: number;
}

interface Props {
  chosen: UnitCode;
  onChoose: (unitCode: UnitCode) => void;
}

export function ReviewUnits({ chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  // The index is changed in place; its revision tells.
  const revision = useSettledRevision();
  const marks = useReviewStore((state) => state.marks);
  const lines = useMemo(() => (revision >= 0 ? linesOf(index, marks) : []), [index, revision, marks]);
  const whole = useMemo(() => sumOf(lines), [lines]);
  const columns = useMemo(() => columnsOf(t), [t]);
  const onFocus = useCallback(
    ({ api, rowIndex }: CellFocusedEvent<UnitLine>) => {
      const line = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data;
      if (line !== undefined) onChoose(line.unitCode);
    },
    [onChoose],
  );
  return (
    <section className={styles.units} aria-label={t('review.screen.units')}>
      <header>
        <h2>{t('review.screen.units')}</h2>
        <p className={styles.marks}>
          {REVIEW_STATES.map((state) => (
            <ReviewMark key={state} state={state} count={formatNumber(whole[state])} compact />
          ))}
        </p>
      </header>
      <div className={styles.grid}>
        <DataGrid<UnitLine>
          label={t('review.screen.units')}
          rowData={lines}
          columnDefs={columns}
          getRowId={({ data }) => data.unitCode}
          rowHeight={46}
          headerHeight={0}
          rowClassRules={{ [styles.chosen ?? '']: ({ data }) => data?.unitCode === chosen }}
          onCellFocused={onFocus}
        />
      </div>
    </section>
  );
}

function linesOf(index: PlanIndex, marks: Parameters<typeof reviewCountsOf>[0]): UnitLine[] {
  return index.unitList().flatMap(({ unit }) => {
    const rows = index.seatsOfUnit(unit.code).flatMap((id) => index.rows.get(id) ?? []);
    const counts = reviewCountsOf(marks, rows);
    const filled = REVIEW_STATES.reduce((sum, state) => sum + counts[state], 0);
    return [{ unitCode: unit.code, name: unit.fullName, counts, filled }];
  });
}

function sumOf(lines: readonly UnitLine[]): ReviewCounts {
  const sum = countReviews([]);
  for (const { counts } of lines) for (const state of REVIEW_STATES) sum[state] += counts[state];
  return sum;
}

function columnsOf(t: Translate): ColDef<UnitLine>[] {
  return [
    {
      colId: 'unit',
      headerName: t('review.screen.units'),
      flex: 1,
      valueGetter: ({ data }) => data?.name ?? '',
      // The name stays while what is drawn below it changes.
      equals: () => false,
      cellRenderer: UnitCell,
    },
  ];
}

/** The name with what waits there, and below it how much is agreed. */
function UnitCell({ data }: CustomCellRendererProps<UnitLine>): ReactNode {
  const t = useT();
  if (data === undefined) return null;
  const { name, counts, filled } = data;
  const share = (count: number): string => `${((filled === 0 ? 0 : count / filled) * 100).toFixed(1)}%`;
  return (
    <div className={styles.unit}>
      <span>
        <strong>{name}</strong>
        <span className={styles.marks}>
          {(['returned', 'proposed'] as const).map((state) =>
            counts[state] === 0 ? null : (
              <ReviewMark key={state} state={state} count={formatNumber(counts[state])} compact />
            ),
          )}
        </span>
      </span>
      <span className={styles.progress}>
        <span className={styles.track} aria-hidden="true" data-drawn="track">
          <span data-state="agreed" style={{ width: share(counts.agreed) }} />
          <span data-state="proposed" style={{ width: share(counts.proposed) }} />
          <span data-state="returned" style={{ width: share(counts.returned) }} />
        </span>
        {t('review.screen.unitProgress', { agreed: formatNumber(counts.agreed), all: formatNumber(filled) })}
      </span>
    </div>
  );
}
