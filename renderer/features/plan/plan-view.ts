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
  /** Ids of the lines under which everything is folded away. */
  folded: ReadonlySet<string>;
  showTab: (tab: InspectorTab) => void;
  /** Shows what settles the findings of the selection. */
  settle: () => void;
  ask: (question: Question | null) => void;
  setCut: (cut: Cut | null) => void;
  revealPost: (postId: PostId) => void;
  toggleFold: (lineId: string) => void;
  /** Folds all of these, or, where `folded` is false, none. */
  foldAll: (lineIds: readonly string[], folded: boolean) => void;
}

export const usePlanView = create<PlanView>()((set, get) => ({
  tab: 'candidates',
  settling: false,
  question: null,
  cut: null,
  reveal: null,
  folded: new Set(),
  showTab: (tab) => set({ tab, settling: false }),
  settle: () => set({ tab: 'reasons', settling: true }),
  ask: (question) => set({ question }),
  setCut: (cut) => set({ cut }),
  revealPost: (reveal) => set({ reveal }),
  toggleFold: (lineId) => {
    const folded = new Set(get().folded);
    if (!folded.delete(lineId)) folded.add(lineId);
    set({ folded });
  },
  foldAll: (lineIds, folded) => set({ folded: new Set(folded ? lineIds : []) }),
}));
