/** Thẩm định: the head goes through the units, seat by seat, agrees or returns; an officer proposes. */
import type { ReactNode } from 'react';
import { PlanReady } from '../../components/plan-ready.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useReviewPlace } from '../../state/review-place.ts';
import styles from './review-screen.module.css';
import { ReviewSeats } from './review-seats.tsx';
import { ReviewStage } from './review-stage.tsx';
import { ReviewUnits } from './review-units.tsx';
import { useReview } from './use-review.ts';

export function ReviewScreen(): ReactNode {
  const begun = useReviewPlace((state) => state.begun);
  return (
    <PlanReady>
      <ReviewDesk key={begun} />
    </PlanReady>
  );
}

function ReviewDesk(): ReactNode {
  const t = useT();
  const hasPlacements = usePlanStore((state) => state.counts.filled > 0);
  const review = useReview();
  if (!hasPlacements || review.unitCode === null) {
    return (
      <EmptyState icon="review" title={t('review.screen.emptyTitle')} text={t('review.screen.emptyText')} />
    );
  }
  return (
    <div className={styles.desk}>
      <ReviewStage />
      <div className={styles.panes}>
        <Splitter
          name="review.units"
          label={t('review.screen.units')}
          side="left"
          initial={240}
          min={200}
          max={480}
          pane={<ReviewUnits chosen={review.unitCode} onChoose={review.chooseUnit} />}
        >
          <ReviewSeats review={review} unitCode={review.unitCode} />
        </Splitter>
      </div>
    </div>
  );
}
