/** Whom somebody compares for a seat. */
import { create } from 'zustand';
import type { PersonId, PostId } from '../../../../shared/domain/index.ts';

/** More columns than this cannot be read side by side. */
export const MOST_COMPARED = 4;

interface CompareState {
  /** The seat they are compared for, null for none in particular; people chosen for another one are forgotten. */
  postId: PostId | null;
  people: readonly PersonId[];
  opened: boolean;
  /** Adds or takes away; a fifth one is not taken. */
  toggle: (postId: PostId, personId: PersonId) => void;
  /** Compares just these. */
  show: (postId: PostId | null, people: readonly PersonId[]) => void;
  open: () => void;
  close: () => void;
}

export const useCompare = create<CompareState>()((set, get) => ({
  postId: null,
  people: [],
  opened: false,
  toggle: (postId, personId) => {
    const people = get().postId === postId ? get().people : [];
    if (people.includes(personId)) set({ postId, people: people.filter((id) => id !== personId) });
    else if (people.length < MOST_COMPARED) set({ postId, people: [...people, personId] });
  },
  show: (postId, people) => set({ postId, people, opened: true }),
  open: () => set({ opened: true }),
  close: () => set({ opened: false }),
}));

const NOBODY: readonly PersonId[] = [];

/** Who is chosen for this seat. */
export function useCompared(postId: PostId): readonly PersonId[] {
  return useCompare((state) => (state.postId === postId ? state.people : NOBODY));
}
