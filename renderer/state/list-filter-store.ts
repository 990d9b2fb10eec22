/** How the lists of this window are filtered. It outlives the screens, and with the window's place also the program. */
import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import type { UnitCode } from '../../shared/domain/ids.ts';
import { type ListFilters, PROVINCE, UNFILTERED } from '../../shared/domain/list-filters.ts';
import { isOwnRule } from '../../shared/domain/rule-id.ts';
import type { PlanIndex } from './plan-index.ts';

/** Lists with a find box. */
export type FilteredList = Exclude<keyof ListFilters, 'people' | 'tabs'>;
/** What was typed is part of the filter and not of what is kept: it may be a name. */
export type ListFilter<L extends FilteredList> = ListFilters[L] & { text: string };

interface ListFilterState {
  lists: ListFilters;
  texts: Readonly<Partial<Record<FilteredList, string>>>;
  change: <L extends FilteredList>(list: L, part: Partial<ListFilter<L>>) => void;
  showTab: (tabs: Partial<ListFilters['tabs']>) => void;
  /** Every list as `lists` says, for a file that was just opened. */
  begin: (lists: ListFilters) => void;
}

export const useListFilterStore = create<ListFilterState>()((set) => ({
  lists: UNFILTERED,
  texts: {},

  change: (list, { text, ...part }) =>
    set(({ lists, texts }) => ({
      lists: { ...lists, [list]: { ...lists[list], ...part } },
      texts: text === undefined ? texts : { ...texts, [list]: text },
    })),
  showTab: (tabs) => set(({ lists }) => ({ lists: { ...lists, tabs: { ...lists.tabs, ...tabs } } })),
  begin: (lists) => set({ lists, texts: {} }),
}));

/** The filter of a list, and what changes parts of it. */
export function useListFilter<L extends FilteredList>(
  list: L,
): [filter: ListFilter<L>, change: (part: Partial<ListFilter<L>>) => void] {
  const filter = useListFilterStore(({ lists }) => lists[list]);
  const text = useListFilterStore(({ texts }) => texts[list] ?? '');
  const change = useListFilterStore((state) => state.change);
  return [
    useMemo(() => ({ ...filter, text }), [filter, text]),
    useCallback((part: Partial<ListFilter<L>>) => change(list, part), [change, list]),
  ];
}

/** `lists` without units and rules the file no longer has: nothing could pass them. */
export function stillThere(lists: ListFilters, index: PlanIndex): ListFilters {
  const unit = (code: UnitCode | null): UnitCode | null =>
    code !== null && index.units.has(code) ? code : null;
  const { findings, due, drafts, numbered } = lists;
  const { rule, unitCode } = findings;
  return {
    ...lists,
    findings: {
      ...findings,
      unitCode: unitCode === PROVINCE ? unitCode : unit(unitCode),
      rule: rule !== null && isOwnRule(rule) && !index.ownRules.has(rule) ? null : rule,
    },
    due: { ...due, unitCode: unit(due.unitCode) },
    drafts: { ...drafts, unitCode: unit(drafts.unitCode) },
    numbered: { ...numbered, unitCode: unit(numbered.unitCode) },
  };
}
