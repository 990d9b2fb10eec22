/**
 * The person being corrected and what was typed so far. It outlives the card, so that looking at somebody else, or at
 * another screen, loses nothing.
 */
import { create } from 'zustand';
import { NOTHING_KNOWN, type Person, PersonId } from '../../../shared/domain/index.ts';
import { type Names, type Typed, withTyped } from './follow-typing.ts';
import { changedKeys, type FormKey, valuesOf } from './form-values.ts';

/** Stands for somebody new: the program numbers people from 1. */
export const NEW_PERSON = PersonId.parse('P000000');

/** Nothing is known of somebody new yet. */
export const BLANK_PERSON: Person = {
  ...NOTHING_KNOWN,
  id: NEW_PERSON,
  fullName: '',
  inScope: true,
  source: null,
  edited: {},
};

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
  /** Begins with somebody new, under the same condition. */
  add: (file: string) => void;
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
  add: (file) => get().open(BLANK_PERSON, file),
  type: (key, text, names) => {
    const { draft } = get();
    if (draft) set({ draft: { ...draft, ...withTyped(draft, key, text, names) } });
  },
  close: () => set({ draft: null }),
}));

export function isChanged({ before, values }: Typed): boolean {
  return changedKeys(before, values).length > 0;
}
