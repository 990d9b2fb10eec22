/** Where the window is: noted as it moves, and gone back to when the window begins again. */
import { ListFilters } from '../../shared/domain/list-filters.ts';
import type { WindowPlace } from '../../shared/domain/window-place.ts';
import { FACETS, type RosterFilter } from '../../shared/rules/roster-facets.ts';
import { useRosterStore } from '../features/people/roster-store.ts';
import { isInspectorTab, usePlanView } from '../features/plan/plan-view.ts';
import { useAppStore } from '../state/app-store.ts';
import { stillThere, useListFilterStore } from '../state/list-filter-store.ts';
import { isScreen } from '../state/navigation.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { useReviewPlace } from '../state/review-place.ts';
import { call, on } from './api.ts';

/** Somebody who walks through a list is noted where they stop, in milliseconds. */
const REST = 400;

/** The place of this window, or null while no file is open. */
export function placeNow(): WindowPlace | null {
  const { screen, workspace } = useAppStore.getState();
  if (workspace === null) return null;
  const { unitCodes, postId, personId, filter } = usePlanStore.getState();
  const { tab } = usePlanView.getState();
  const { seats, titleCode } = filter;
  const { unitCode, postId: reviewed } = useReviewPlace.getState();
  return {
    screen,
    unitCodes: [...unitCodes],
    postId,
    personId,
    seats,
    titleCode,
    tab,
    review: { unitCode, postId: reviewed },
    lists: listsNow(),
  };
}

function listsNow(): ListFilters {
  const { filter } = useRosterStore.getState();
  // Copies into the form that is kept.
  return ListFilters.parse({ ...useListFilterStore.getState().lists, people: filter });
}

/**
 * Goes to `place` in the plan that was just loaded; what is no longer there is passed over. Whoever has gone somewhere
 * while the plan was loading stays there.
 */
export function goToPlace(place: WindowPlace): void {
  const { screen, unitCodes, postId, personId, seats, titleCode, tab } = place;
  if (useAppStore.getState().visit > 0) return;
  const plan = usePlanStore.getState();
  const { index } = plan;
  plan.chooseUnits(unitCodes.filter((code) => index.units.has(code)));
  plan.setFilter({ seats, titleCode: titleCode !== null && index.titles.has(titleCode) ? titleCode : null });
  if (postId !== null && index.rows.has(postId)) plan.choosePost(postId);
  if (personId !== null && index.people.has(personId)) plan.choosePerson(personId);
  const { postId: seatOfPlan } = usePlanStore.getState();
  useReviewPlace.setState(({ begun }) => ({ ...place.review, seatOfPlan, begun: begun + 1 }));
  const lists = stillThere(place.lists, index);
  useListFilterStore.getState().begin(lists);
  const roster = useRosterStore.getState();
  roster.open(plan.info?.path ?? '');
  roster.put({ filter: knownFacets(lists.people) });
  const { showTab } = usePlanView.getState();
  if (isInspectorTab(tab)) showTab(tab);
  if (isScreen(screen)) useAppStore.getState().put({ screen });
}

/** Facets of another version of the program are passed over. */
function knownFacets(kept: ListFilters['people']): RosterFilter {
  return Object.fromEntries(FACETS.flatMap((facet) => (kept[facet] ? [[facet, kept[facet]]] : [])));
}

/** Notes every place the window comes to; the answer ends it. */
export function followPlace(): () => void {
  let timer: number | undefined;
  let noted = '';
  const tell = (isAsked: boolean): void => {
    window.clearTimeout(timer);
    const place = placeNow();
    if (place === null || usePlanStore.getState().status !== 'ready') return;
    const text = JSON.stringify(place);
    if (text === noted && !isAsked) return;
    noted = text;
    // A place that could not be noted costs nothing: the window then begins at the one before.
    call('window.keepPlace', { place }).catch(() => undefined);
  };
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => tell(false), REST);
  };
  const stores = [useAppStore, usePlanStore, usePlanView, useListFilterStore, useRosterStore, useReviewPlace];
  const ends = [...stores.map((store) => store.subscribe(soon)), on('window.closing', () => tell(true))];
  return () => {
    window.clearTimeout(timer);
    for (const end of ends) end();
  };
}
