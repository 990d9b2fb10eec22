import { useMemo } from 'react';
import { createTitleMatcher } from '../../../shared/text/title-matcher.ts';
import { createUnitMatcher } from '../../../shared/text/unit-matcher.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Names } from './follow-typing.ts';

/** Recognises units and titles of the open plan by their names, old communes included. */
export function useNames(): Names {
  const units = usePlanStore((state) => state.index.unitList());
  const titles = usePlanStore((state) => state.index.titles);
  return useMemo(() => {
    const unitMatcher = createUnitMatcher(units.map(({ unit, mergedFrom }) => ({ ...unit, mergedFrom })));
    const titleMatcher = createTitleMatcher([...titles.values()]);
    return {
      unit: (text) => unitMatcher.match(text)?.unitCode ?? '',
      title: (text) => {
        const match = titleMatcher.match(text);
        return match?.certainty === 'exact' ? match.titleCode : '';
      },
    };
  }, [units, titles]);
}
