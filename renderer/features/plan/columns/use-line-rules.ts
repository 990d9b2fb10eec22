import { useMemo } from 'react';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import type { LineScope } from '../plan-rows.ts';
import { cellOrder, cellText } from './cell-values.ts';
import { cellTest } from './column-filter.ts';
import { isPlanColumn } from './column-list.ts';
import { usePlanLayout } from './layout-store.ts';
import { inOrder } from './line-order.ts';

/** What is typed above the columns and how they are sorted, as rules for making the lines. */
export function useLineRules(): Pick<LineScope, 'passes' | 'order'> {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const filters = usePlanLayout((state) => state.layout.filters);
  const sort = usePlanLayout((state) => state.layout.sort);
  const passes = useMemo((): LineScope['passes'] => {
    const tests = Object.entries(filters).flatMap(([column, typed]) => {
      const test = cellTest(typed);
      return test && isPlanColumn(column) ? [{ column, test }] : [];
    });
    if (tests.length === 0) return null;
    return (line) =>
      tests.every(({ column, test }) =>
        test(cellText(t, index, line, column), cellOrder(t, index, line, column)),
      );
  }, [t, index, filters]);
  const order = useMemo((): LineScope['order'] => {
    const by = sort.filter(({ id }) => isPlanColumn(id));
    if (by.length === 0) return null;
    return (lines) =>
      inOrder(lines, by, (line, column) => (isPlanColumn(column) ? cellOrder(t, index, line, column) : null));
  }, [t, index, sort]);
  return { passes, order };
}
