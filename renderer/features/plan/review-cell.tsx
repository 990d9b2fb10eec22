/** How far the review of a line's seats is, whether they are locked, what was said. */
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { ReviewCell } from '../../components/review/review-cell.tsx';
import { usePlanStore } from '../../state/plan-store.ts';
import type { PlanLine } from './plan-rows.ts';

export function LineReviewCell({ data }: CustomCellRendererProps<PlanLine>): ReactNode {
  const holder = usePlanStore((state) =>
    data?.kind === 'person' ? state.index.people.get(data.id) : undefined,
  );
  if (data?.kind === 'seat') return <ReviewCell postId={data.id} />;
  return holder?.postIds.map((id) => <ReviewCell key={id} postId={id} />) ?? null;
}
