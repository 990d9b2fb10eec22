import { useEffect } from 'react';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useRosterStore } from './roster-store.ts';

/** Applies what a click on another screen asked for; a plain visit leaves the list as it was left. */
export function useVisit(): void {
  const visit = useAppStore((state) => state.visit);
  useEffect(() => {
    if (visit === 0) return;
    const { placed, degree, theory, sex, people, personId } = useAppStore.getState().filter;
    const { clear, put, setFacet } = useRosterStore.getState();
    if (personId) {
      usePlanStore.getState().choosePerson(personId);
      put({ view: 'list', selected: [], merging: null });
    }
    if ([placed, degree, theory, sex, people].every((wanted) => wanted === undefined)) return;
    clear();
    put({ view: 'list', merging: null });
    if (placed !== undefined) setFacet('state', [placed ? 'placed' : 'unplaced']);
    for (const [facet, wanted] of Object.entries({ degree, theory, sex })) {
      // Null stands for "not known", which filters write as an empty value.
      if (wanted !== undefined) setFacet(facet as 'degree' | 'theory' | 'sex', [wanted ?? '']);
    }
    if (people !== undefined) put({ filter: people });
  }, [visit]);
}
