/** What the roster is filtered by, one condition each, as it is said over a list of it. */
import { FACETS } from '../../../shared/rules/roster-facets.ts';
import { facetWords } from '../../components/roster-view.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useRosterStore } from './roster-store.ts';

export function useFilterWords(): string[] {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { text, filter, columnFilter } = useRosterStore();
  const columns = Object.keys(columnFilter).length;
  return [
    ...FACETS.flatMap((facet) => {
      const values = filter[facet] ?? [];
      if (values.length === 0) return [];
      const value = values.map((one) => facetWords(t, index, facet, one)).join(', ');
      return [t('roster.applied', { facet: t(`roster.facet.${facet}`), value })];
    }),
    ...(text === '' ? [] : [t('shownList.find', { text })]),
    ...(columns === 0 ? [] : [t('roster.columnFilters', { count: columns })]),
  ];
}
