/** The placements of a unit to be gone through, with what speaks against each and what was said of it. */
import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { type Review as Mark, REVIEW_STATES, type UnitCode } from '../../../shared/domain/index.ts';
import { isKey, isTyping } from '../../app/keys.ts';
import { ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { ListScreen } from '../../components/plan-list-screen.tsx';
import { unitName } from '../../components/plan-words.ts';
import { goToComment } from '../../components/review/comment-thread.tsx';
import { markSeats, tell, usualReview } from '../../components/review/review-commands.ts';
import { reviewCountsOf, seatsToReview } from '../../components/review/unit-review.ts';
import { attempt } from '../../components/toasts.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { MouseOrKeys, useByMouse } from '../../grid/mouse-or-keys.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { t as translate, useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { reviewCalls, useReviewStore } from '../../state/review-store.ts';
import { ReviewActions, UnitActions } from './review-actions.tsx';
import { type SeatLine, seatColumns } from './review-columns.tsx';
import { ReviewPane } from './review-pane.tsx';
import styles from './review-screen.module.css';
import type { Review } from './use-review.ts';

export function ReviewSeats({ review, unitCode }: { review: Review; unitCode: UnitCode }): ReactNode {
  const t = useT();
  const { postId, wanted, filter, choosePost, arrived, setFilter, goOn } = review;
  const index = usePlanStore((state) => state.index);
  const revision = usePlanStore((state) => state.revision);
  const marks = useReviewStore((state) => state.marks);
  const [api, setApi] = useState<GridApi<SeatLine> | null>(null);
  const counts = useMemo(
    () =>
      reviewCountsOf(
        marks,
        revision >= 0 ? index.seatsOfUnit(unitCode).flatMap((id) => index.rows.get(id) ?? []) : [],
      ),
    [index, revision, marks, unitCode],
  );
  const lines = useMemo(
    () =>
      revision >= 0
        ? seatsToReview(index, marks, unitCode, filter === null ? [] : [filter]).map((id) => ({ id }))
        : [],
    [index, revision, marks, unitCode, filter],
  );
  const columns = useMemo(() => seatColumns(t), [t]);
  const name = unitName(index, unitCode);
  const all = REVIEW_STATES.reduce((sum, state) => sum + counts[state], 0);
  const seats = index.seatsOfUnit(unitCode).length;

  // The seat gone to stands in the list once its unit does.
  useEffect(() => {
    const node = wanted === null ? undefined : api?.getRowNode(wanted);
    if (!api || node?.rowIndex == null || !lines.some(({ id }) => id === wanted)) return;
    api.ensureIndexVisible(node.rowIndex);
    api.setFocusedCell(node.rowIndex, 'title');
    node.setSelected(true, true);
    arrived();
  }, [api, wanted, lines, arrived]);

  const byMouse = useByMouse();
  const onFocus = useCallback(
    ({ api: grid, rowIndex }: CellFocusedEvent<SeatLine>) => {
      const node = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex);
      if (!byMouse.current && !node?.isSelected()) node?.setSelected(true, true);
      choosePost(node?.data?.id ?? null);
    },
    [choosePost, byMouse],
  );
  const inHand = (): SeatLine['id'][] => {
    const selected = api?.getSelectedRows().map(({ id }) => id) ?? [];
    return selected.length > 0 ? selected : postId === null ? [] : [postId];
  };
  const mark = (given: Mark): void => {
    const postIds = inHand();
    if (postIds.length === 0) return;
    if (given === 'returned') markSeats(postIds, given);
    else attempt(() => markAndGoOn(postIds, given, goOn));
  };
  const markWholeUnit = (): void => {
    const given = usualReview();
    attempt(() =>
      tell(reviewCalls.markUnit(unitCode, given), ({ entry }) =>
        translate(`review.done.${given}`, { count: formatNumber(Number(entry?.summary.count ?? 0)) }),
      ),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { nativeEvent } = event;
    if (isTyping(event.target)) return;
    if (isKey(nativeEvent, 'Shift+A')) markWholeUnit();
    else if (isKey(nativeEvent, 'A')) mark(usualReview());
    else if (isKey(nativeEvent, 'R')) mark('returned');
    else if (isKey(nativeEvent, 'N')) goOn();
    else if (isKey(nativeEvent, 'Shift+F2')) goToComment();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const openInPlan = (id: SeatLine['id']): void =>
    useAppStore.getState().navigate('plan', { postId: id, seats: 'all' });

  return (
    <ListScreen
      name="review.detail"
      title={name}
      summary={t('review.screen.unitProgress', {
        agreed: formatNumber(counts.agreed),
        all: formatNumber(all),
      })}
      actions={<ReviewActions chosen={postId !== null} onMark={mark} onNext={goOn} />}
      toolbar={
        <>
          <ChipRow label={t('review.screen.filter')}>
            <FilterChip
              words={t('review.screen.all')}
              count={all}
              pressed={filter === null}
              onPress={() => setFilter(null)}
            />
            {REVIEW_STATES.map((state) => (
              <FilterChip
                key={state}
                words={t(`review.state.${state}`)}
                count={counts[state]}
                pressed={filter === state}
                onPress={() => setFilter(filter === state ? null : state)}
              />
            ))}
          </ChipRow>
          <UnitActions unitCode={unitCode} onMark={markWholeUnit} />
        </>
      }
      paneLabel={t('review.comments.write')}
      pane={<ReviewPane unitCode={unitCode} postId={postId} onOpenPost={openInPlan} />}
    >
      <div className={styles.seats} role="presentation" onKeyDownCapture={onKeyDown}>
        <MouseOrKeys byMouse={byMouse}>
          <DataGrid<SeatLine>
            label={t('review.screen.grid', { unit: name })}
            rowData={lines}
            columnDefs={columns}
            getRowId={({ data }) => data.id}
            rowSelection={{
              mode: 'multiRow',
              checkboxes: false,
              headerCheckbox: false,
              enableClickSelection: true,
            }}
            overlayNoRowsTemplate={`<span>${t('review.screen.emptyUnit')}</span>`}
            onGridReady={(event) => setApi(event.api)}
            onGridPreDestroyed={() => setApi(null)}
            onCellFocused={onFocus}
            onCellDoubleClicked={({ data }) => {
              if (data) openInPlan(data.id);
            }}
          />
        </MouseOrKeys>
      </div>
      <p className={styles.keys}>
        <span>{t('review.screen.keys')}</span>
        {seats > all ? <span>{t('review.screen.vacant', { count: formatNumber(seats - all) })}</span> : null}
      </p>
    </ListScreen>
  );
}

/** Marks seats and goes on to the next that waits. */
async function markAndGoOn(
  postIds: readonly SeatLine['id'][],
  review: Exclude<Mark, 'returned'>,
  goOn: () => void,
): Promise<void> {
  await tell(reviewCalls.mark(postIds, review), ({ entry }) =>
    translate(`review.done.${review}`, { count: formatNumber(Number(entry?.summary.count ?? 0)) }),
  );
  goOn();
}
