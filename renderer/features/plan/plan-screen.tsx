/** The desk: units at the left, their seats in the middle, what concerns the chosen seat at the right. */
import { Button } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { PostId, SeatFilter } from '../../../shared/domain/index.ts';
import { PlanReady } from '../../components/plan-ready.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import type { ScreenFilter } from '../../state/navigation.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { AssignQuestion } from './assign-question.tsx';
import { usePlanLayout } from './columns/layout-store.ts';
import { CompareDialog } from './compare/compare-dialog.tsx';
import { itemAt } from './grid-seats.ts';
import { Inspector } from './inspector.tsx';
import { LayoutBar } from './layout-bar.tsx';
import { PlanGrid } from './plan-grid.tsx';
import { linesAbove, type PlanLine } from './plan-rows.ts';
import styles from './plan-screen.module.css';
import { PlanToolbar } from './plan-toolbar.tsx';
import { usePlanView } from './plan-view.ts';
import { UnitList } from './unit-list.tsx';
import { useBegunFolding } from './use-folding.ts';

/** From this width of the window the panes at the sides need not be narrow for the grid's sake. */
const ROOMY = 1600;

export function PlanScreen(): ReactNode {
  return (
    <PlanReady>
      <PlanDesk />
    </PlanReady>
  );
}

function PlanDesk(): ReactNode {
  const t = useT();
  const hasSeats = usePlanStore((state) => state.counts.seats > 0);
  const navigate = useAppStore((state) => state.navigate);
  const gridApi = useRef<GridApi<PlanLine> | null>(null);
  const begin = usePlanLayout((state) => state.begin);
  useEffect(begin, [begin]);
  const isBegun = useBegunFolding();
  useVisit();
  // Until somebody sets the panes; then their own widths are kept.
  const roomy = window.innerWidth >= ROOMY;

  const enterGrid = useCallback(() => {
    const api = gridApi.current;
    if (!api) return;
    const rowIndex = api.getFocusedCell()?.rowIndex ?? firstSeat(api);
    if (rowIndex !== null && rowIndex < api.getDisplayedRowCount()) api.setFocusedCell(rowIndex, 'person');
  }, []);
  if (!hasSeats) {
    return (
      <EmptyState
        icon="plan"
        title={t('plan.empty.title')}
        text={t('plan.empty.text')}
        actions={<Button onClick={() => navigate('import')}>{t('plan.empty.action')}</Button>}
      />
    );
  }
  return (
    <div className={styles.screen}>
      <h1 className="bt-visually-hidden">{t('shell.screen.plan')}</h1>
      <Splitter
        name="plan.units"
        label={t('plan.units.label')}
        side="left"
        initial={roomy ? 240 : 200}
        min={180}
        max={480}
        pane={
          <div className={styles.pane}>
            <UnitList onEnter={enterGrid} />
          </div>
        }
      >
        <Splitter
          name="plan.inspector"
          label={t('plan.inspector.label')}
          side="right"
          initial={roomy ? 360 : 296}
          min={260}
          max={640}
          pane={
            <div className={styles.pane}>
              <Inspector onOpenPost={openPost} />
            </div>
          }
        >
          <section className={styles.centre} data-pane="grid" aria-label={t('plan.grid.label')}>
            <PlanToolbar onEnterGrid={enterGrid} />
            <LayoutBar />
            <AssignQuestion />
            {isBegun ? <PlanGrid gridApi={gridApi} /> : null}
            <CompareDialog />
          </section>
        </Splitter>
      </Splitter>
    </div>
  );
}

function firstSeat(api: GridApi<PlanLine>): number | null {
  for (let row = 0; row < api.getDisplayedRowCount(); row += 1) {
    if (itemAt(api, row) !== null) return row;
  }
  return null;
}

/** Shows a seat wherever it is: its unit, without filters that would hide it. */
function openPost(postId: PostId): void {
  const { index, unitCodes, chooseUnits, setFilter, choosePost } = usePlanStore.getState();
  const unit = index.rows.get(postId)?.post.unitCode;
  if (!unit) return;
  if (unitCodes.length > 0 && !unitCodes.includes(unit)) chooseUnits([unit]);
  setFilter({ seats: 'all', titleCode: null, bloc: null, text: '' });
  showLineOf(postId);
  choosePost(postId);
  usePlanView.getState().revealPost(postId);
}

/** Takes away what would keep a seat out of the grid: filters above columns, folded lines, a list of people it is not in. */
function showLineOf(postId: PostId): void {
  const { index } = usePlanStore.getState();
  const { layout, group, change } = usePlanLayout.getState();
  if (layout.grouping === 'person' && !index.rows.get(postId)?.personId) group('unit');
  if (Object.keys(usePlanLayout.getState().layout.filters).length > 0) change({ filters: {} });
  usePlanView.getState().unfold(linesAbove(index, postId));
}

/** Applies what a click on another screen asked for. */
function useVisit(): void {
  const visit = useAppStore((state) => state.visit);
  const applied = useRef(0);
  useEffect(() => {
    if (applied.current === visit) return;
    applied.current = visit;
    applyFilter(useAppStore.getState().filter);
  }, [visit]);
}

function applyFilter(filter: ScreenFilter): void {
  const { index, chooseUnits, choosePerson, setFilter } = usePlanStore.getState();
  const { unitCode, postId, personId, titleCode = null, bloc = null } = filter;
  const seats = seatFilterOf(filter);
  const isNarrowed = seats !== null || titleCode !== null || bloc !== null;
  if (isNarrowed) setFilter({ seats: seats ?? 'all', titleCode, bloc, text: '' });
  const unit = unitCode ?? (postId && index.rows.get(postId)?.post.unitCode);
  if (unit) chooseUnits([unit]);
  else if (isNarrowed) chooseUnits([]);
  if (postId) openPost(postId);
  if (personId) {
    choosePerson(personId);
    usePlanView.getState().showTab('person');
    const [seat] = index.people.get(personId)?.postIds ?? [];
    if (seat && !postId) openPost(seat);
  }
}

function seatFilterOf({ unitCode, seats, requiredOnly, severity }: ScreenFilter): SeatFilter | null {
  if (seats === 'vacant') return requiredOnly ? 'required' : 'vacant';
  if (seats) return seats;
  if (requiredOnly) return 'required';
  if (severity === 'block' || severity === 'warn') return severity;
  // Who asks for a unit wants to see all of it, whatever was filtered before.
  return unitCode ? 'all' : null;
}
