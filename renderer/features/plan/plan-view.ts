/** What the panes of the plan screen tell one another: the open tab, a question to answer, a seat to go to. */
import { create } from 'zustand';
import type { PersonId, PostId } from '../../../shared/domain/index.ts';
import type { Assignment } from './assignment.ts';

export const INSPECTOR_TABS = ['candidates', 'reasons', 'person', 'comments', 'unplaced'] as const;
export type InspectorTab = (typeof INSPECTOR_TABS)[number];

export function isInspectorTab(name: string): name is InspectorTab {
  return (INSPECTOR_TABS as readonly string[]).includes(name);
}

export interface Question {
  postId: PostId;
  personId: PersonId;
  assignment: Assignment;
}

export interface Cut {
  seats: readonly PostId[];
  /** What went to the clipboard with them: another text there means that something else was copied since; null: nothing. */
  text: string | null;
}

/** Which lines of the grid are folded: all or none of them, but for these. */
export interface Folding {
  all: boolean;
  except: ReadonlySet<string>;
  /** Nobody folded the lines: there are too many to look at all of them. What is looked for is shown all the same. */
  byItself: boolean;
}

interface PlanView {
  tab: InspectorTab;
  /** What settles the gravest finding of the selection is shown at once. */
  settling: boolean;
  /** Which way of seating a person is meant; asked above the grid. */
  question: Question | null;
  /** Seats whose people were cut and wait to be pasted on others. */
  cut: Cut | null;
  /** A seat the grid shall show and focus; null once it has. */
  reveal: PostId | null;
  folding: Folding;
  /** The file the folding is of. */
  foldingOf: string | null;
  showTab: (tab: InspectorTab) => void;
  /** Shows what settles the findings of the selection. */
  settle: () => void;
  ask: (question: Question | null) => void;
  setCut: (cut: Cut | null) => void;
  revealPost: (postId: PostId) => void;
  /** Begins with another file: with everything unfolded, or, where it is too much, folded. */
  beginFolding: (file: string, isMuch: boolean) => void;
  toggleFold: (lineId: string) => void;
  unfold: (lineIds: readonly string[]) => void;
  foldAll: (folded: boolean) => void;
}

const UNFOLDED: Folding = { all: false, except: new Set(), byItself: false };

export const usePlanView = create<PlanView>()((set, get) => ({
  tab: 'candidates',
  settling: false,
  question: null,
  cut: null,
  reveal: null,
  folding: UNFOLDED,
  foldingOf: null,
  showTab: (tab) => set({ tab, settling: false }),
  settle: () => set({ tab: 'reasons', settling: true }),
  ask: (question) => set({ question }),
  setCut: (cut) => set({ cut }),
  revealPost: (reveal) => set({ reveal }),
  beginFolding: (file, isMuch) => {
    if (get().foldingOf === file) return;
    set({ foldingOf: file, folding: isMuch ? { ...UNFOLDED, all: true, byItself: true } : UNFOLDED });
  },
  toggleFold: (lineId) => {
    const except = new Set(get().folding.except);
    if (!except.delete(lineId)) except.add(lineId);
    set({ folding: { ...get().folding, except } });
  },
  unfold: (lineIds) => {
    const { folding } = get();
    const except = new Set(folding.except);
    for (const id of lineIds) {
      if (folding.all) except.add(id);
      else except.delete(id);
    }
    set({ folding: { ...folding, except } });
  },
  foldAll: (all) => set({ folding: { ...UNFOLDED, all } }),
}));
