/** How the plan's grid is laid out now; kept on this machine, so that it is found again as it was left. */
import { create } from 'zustand';
import type { PlanGrouping, PlanLayout } from '../../../../shared/domain/index.ts';
import { attempt } from '../../../components/toasts.tsx';
import { useAppStore } from '../../../state/app-store.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { isPlanColumn } from './column-list.ts';
import { layoutOf } from './shipped-views.ts';

/** Which seats are shown stands with the other filters of the plan: other screens set it too. */
export type GridLayout = Omit<PlanLayout, 'seats'>;

interface LayoutState {
  layout: GridLayout;
  /** Grows where something else than the grid itself changed the layout: the grid then follows. */
  version: number;
  /** A line of fields above the columns, to filter by. */
  filtering: boolean;
  /** Takes over what was kept when the program was left. */
  begin: () => void;
  /** Takes a whole layout over, with the seats it shows. */
  choose: (layout: PlanLayout) => void;
  /** Another grouping, with the columns it had when it was left. */
  group: (grouping: PlanGrouping) => void;
  /** What hands changed in the grid: order, widths, sort. */
  follow: (change: Partial<GridLayout>) => void;
  /** What was changed beside the grid. */
  change: (change: Partial<GridLayout>) => void;
  setFiltering: (filtering: boolean) => void;
}

/** Between two notes of a layout that is being changed by dragging. */
const WAIT = 400;

export const usePlanLayout = create<LayoutState>()((set, get) => {
  const left = new Map<PlanGrouping, GridLayout>();
  let begun = false;
  let timer = 0;
  const note = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => attempt(() => useAppStore.getState().changeSettings({ planLayout: currentLayout() })),
      WAIT,
    );
  };
  const put = (layout: GridLayout, more: Partial<LayoutState> = {}) => {
    left.set(layout.grouping, layout);
    set({ layout, ...more });
    note();
  };
  const anew = () => ({ version: get().version + 1 });
  return {
    layout: layoutOf('unit'),
    version: 0,
    filtering: false,
    begin: () => {
      if (begun) return;
      begun = true;
      const { planLayout } = useAppStore.getState().settings;
      if (planLayout === null) return;
      const layout = known(planLayout);
      left.set(layout.grouping, layout);
      set({ layout, filtering: hasFilters(layout), ...anew() });
    },
    choose: (chosen) => {
      const layout = known(chosen);
      usePlanStore.getState().setFilter({ seats: chosen.seats });
      put(layout, { filtering: hasFilters(layout), ...anew() });
    },
    group: (grouping) => {
      const layout = left.get(grouping) ?? layoutOf(grouping);
      put(layout, { filtering: hasFilters(layout), ...anew() });
    },
    follow: (change) => put({ ...get().layout, ...change }),
    change: (change) => put(withoutHiddenFilters({ ...get().layout, ...change }), anew()),
    setFiltering: (filtering) => {
      set({ filtering });
      if (!filtering && hasFilters(get().layout)) put({ ...get().layout, filters: {} });
    },
  };
});

/** Without columns of another version of the program that there are no more. */
function known({ grouping, columns, sort, filters }: GridLayout): GridLayout {
  const left = columns.filter(({ id }) => isPlanColumn(id));
  return {
    grouping,
    columns: left.length > 0 ? left : layoutOf(grouping).columns,
    sort: sort.filter(({ id }) => isPlanColumn(id)),
    filters: Object.fromEntries(Object.entries(filters).filter(([id]) => isPlanColumn(id))),
  };
}

const hasFilters = ({ filters }: GridLayout): boolean => Object.values(filters).some((text) => text !== '');

/** A filter nobody sees would hide lines nobody misses. */
function withoutHiddenFilters(layout: GridLayout): GridLayout {
  const shown = new Set(layout.columns.map(({ id }) => id));
  const filters = Object.entries(layout.filters).filter(([id]) => shown.has(id));
  return { ...layout, filters: Object.fromEntries(filters) };
}

/** The layout as a view keeps it. */
export function currentLayout(): PlanLayout {
  return { ...usePlanLayout.getState().layout, seats: usePlanStore.getState().filter.seats };
}
