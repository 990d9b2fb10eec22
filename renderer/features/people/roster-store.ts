/** What of the roster is looked at. It outlives the screen: who comes back finds the list as it was left. */
import type { FilterModel } from 'ag-grid-community';
import { create } from 'zustand';
import type { PersonId } from '../../../shared/domain/index.ts';
import type { Facet, RosterFilter } from '../../../shared/rules/roster-facets.ts';

/** The roster, pairs that may be one person, and people taken out of it. */
export const ROSTER_VIEWS = ['list', 'doubles', 'removed'] as const;
export type RosterView = (typeof ROSTER_VIEWS)[number];

interface RosterState {
  /** The file it is about: another file begins anew. */
  file: string;
  view: RosterView;
  text: string;
  filter: RosterFilter;
  /** Filters of columns, as the grid has them. */
  columnFilter: FilterModel;
  /** Several people chosen at once, fewer than two being nobody. */
  selected: readonly PersonId[];
  /** Two people side by side, the one to keep first. */
  merging: readonly [PersonId, PersonId] | null;

  open: (file: string) => void;
  put: (
    change: Partial<Pick<RosterState, 'view' | 'text' | 'filter' | 'columnFilter' | 'selected' | 'merging'>>,
  ) => void;
  /** Looks for exactly these values of a facet; none takes the facet away. */
  setFacet: (facet: Facet, values: readonly string[]) => void;
  toggle: (facet: Facet, value: string) => void;
  /** Everybody again. */
  clear: () => void;
}

const EVERYBODY = { text: '', filter: {}, columnFilter: {} } as const;

export const useRosterStore = create<RosterState>()((set, get) => ({
  file: '',
  view: 'list',
  ...EVERYBODY,
  selected: [],
  merging: null,

  open: (file) => {
    if (file !== get().file) set({ file, view: 'list', ...EVERYBODY, selected: [], merging: null });
  },
  put: (change) => set(change),
  setFacet: (facet, values) => {
    const { [facet]: _, ...others } = get().filter;
    set({ filter: values.length === 0 ? others : { ...others, [facet]: values } });
  },
  toggle: (facet, value) => {
    const { filter, setFacet } = get();
    const wanted = filter[facet] ?? [];
    setFacet(facet, wanted.includes(value) ? wanted.filter((one) => one !== value) : [...wanted, value]);
  },
  clear: () => set(EVERYBODY),
}));
