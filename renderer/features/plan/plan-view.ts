/** What the panes of the plan screen tell one another: the open tab, a question to answer, a seat to go to. */
import { create } from 'zustand';
import type { PersonId, PostId, UnitCode } from '../../../shared/domain/index.ts';
import type { Assignment } from './assignment.ts';

export const INSPECTOR_TABS = ['candidates', 'reasons', 'person'] as const;
export type InspectorTab = (typeof INSPECTOR_TABS)[number];

export interface Question {
  postId: PostId;
  personId: PersonId;
  assignment: Assignment;
}

interface PlanView {
  tab: InspectorTab;
  /** What settles the gravest finding of the selection is shown at once. */
  settling: boolean;
  /** Which way of seating a person is meant; asked above the grid. */
  question: Question | null;
  /** A seat whose person was cut and waits to be pasted on another. */
  cut: PostId | null;
  /** A seat the grid shall show and focus; null once it has. */
  reveal: PostId | null;
  /** Units whose seats are folded away. */
  folded: ReadonlySet<UnitCode>;
  showTab: (tab: InspectorTab) => void;
  /** Shows what settles the findings of the selection. */
  settle: () => void;
  ask: (question: Question | null) => void;
  setCut: (cut: PostId | null) => void;
  revealPost: (postId: PostId) => void;
  toggleFold: (unitCode: UnitCode) => void;
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
  toggleFold: (unitCode) => {
    const folded = new Set(get().folded);
    if (!folded.delete(unitCode)) folded.add(unitCode);
    set({ folded });
  },
}));
