import { describe, expect, it } from 'vitest';
import { PLAN_COLUMNS } from '../../../../../../renderer/features/plan/columns/column-list.ts';
import { moved } from '../../../../../../renderer/features/plan/columns/column-panel.tsx';
import {
  columnStateOf,
  layoutColumnsOf,
  sortOf,
} from '../../../../../../renderer/features/plan/columns/column-state.ts';
import {
  SHIPPED_LAYOUTS,
  SHIPPED_VIEWS,
} from '../../../../../../renderer/features/plan/columns/shipped-views.ts';
import { PlanLayout } from '../../../../../../shared/domain/index.ts';

const column = (id: string, width: number | null = null, pinned = false) => ({ id, width, pinned });
const COLUMNS = [column('person', 180, true), column('title'), column('since')];
const SORT = [
  { id: 'since', descending: true },
  { id: 'person', descending: false },
];

describe('columnStateOf', () => {
  it('names every column once: those shown in their order, then the hidden ones', () => {
    const state = columnStateOf({ columns: COLUMNS, sort: SORT });
    expect(state.slice(0, 3)).toMatchObject([
      { colId: 'person', hide: false, pinned: 'left', width: 180, flex: null, sort: 'asc', sortIndex: 1 },
      { colId: 'title', hide: false, pinned: null, flex: 5, sort: null },
      { colId: 'since', hide: false, sort: 'desc', sortIndex: 0 },
    ]);
    expect(state.map(({ colId }) => colId).sort()).toEqual([...PLAN_COLUMNS].sort());
    expect(state.slice(3).every(({ hide }) => hide)).toBe(true);
  });

  it('passes over a column the program does not have, as a kept view may name one', () => {
    const state = columnStateOf({ columns: [column('gone'), column('title')], sort: [] });
    expect(state[0]?.colId).toBe('title');
  });

  it('comes back as the layout it was made of', () => {
    const state = columnStateOf({ columns: COLUMNS, sort: SORT });
    expect(layoutColumnsOf(state)).toEqual(COLUMNS);
    expect(sortOf(state)).toEqual(SORT);
  });
});

describe('moved', () => {
  it('moves a column one place and loses none', () => {
    const ids = (step: 1 | -1) => moved(COLUMNS, 1, step).map(({ id }) => id);
    expect(ids(1)).toEqual(['person', 'since', 'title']);
    expect(ids(-1)).toEqual(['title', 'person', 'since']);
  });
});

describe('views of the program', () => {
  it.each(SHIPPED_VIEWS)('%s shows columns there are, each once', (view) => {
    const { columns, sort } = PlanLayout.parse(SHIPPED_LAYOUTS[view]);
    const ids = columns.map(({ id }) => id);
    expect(ids.filter((id) => !(PLAN_COLUMNS as readonly string[]).includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    // What it is sorted by is seen.
    expect(sort.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });
});
