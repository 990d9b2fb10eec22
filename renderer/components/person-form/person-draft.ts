/**
 * The person being corrected and what was typed so far. It outlives the card, so that looking at somebody else, or at
 * another screen, loses nothing.
 */
import { create } from 'zustand';
import type { Person } from '../../../shared/domain/index.ts';
import { type Names, type Typed, withTyped } from './follow-typing.ts';
import { changedKeys, type FormKey, valuesOf } from './form-values.ts';

export interface PersonDraft extends Typed {
  /** As the person was when the form was opened. */
  readonly person: Person;
  /** The file the person is of: ids are the same in every file. */
  readonly file: string;
  /** What had the focus before, to give it back. */
  readonly opener: Element | null;
}

interface DraftState {
  draft: PersonDraft | null;
  /** Begins to correct a person, or goes on with it; changes of somebody else that are not saved come first. */
  open: (person: Person, file: string) => void;
  type: (key: FormKey, text: string, names: Names) => void;
  close: () => void;
}

export const usePersonDraft = create<DraftState>()((set, get) => ({
  draft: null,
  open: (person, file) => {
    const { draft } = get();
    if (draft?.file === file && (draft.person.id === person.id || isChanged(draft))) return;
    const values = valuesOf(person);
    const opener = document.activeElement;
    set({ draft: { person, file, opener, before: values, values, chosen: new Set() } });
  },
  type: (key, text, names) => {
    const { draft } = get();
    if (draft) set({ draft: { ...draft, ...withTyped(draft, key, text, names) } });
  },
  close: () => set({ draft: null }),
}));

export function isChanged({ before, values }: Typed): boolean {
  return changedKeys(before, values).length > 0;
}
