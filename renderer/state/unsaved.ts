/** What was typed in this window and is not saved: whoever closes the file or the window is asked first. */
import { create } from 'zustand';
import type { UnsavedKind } from '../../shared/domain/unsaved.ts';

interface UnsavedState {
  /** What there is, each with what lets go of it. */
  drafts: ReadonlyMap<UnsavedKind, () => void>;
  /** Null: nothing of the kind is unsaved. */
  note: (kind: UnsavedKind, letGo: (() => void) | null) => void;
}

export const useUnsaved = create<UnsavedState>()((set, get) => ({
  drafts: new Map(),
  note: (kind, letGo) => {
    const { drafts } = get();
    if (drafts.has(kind) === (letGo !== null)) return;
    const next = new Map(drafts);
    if (letGo === null) next.delete(kind);
    else next.set(kind, letGo);
    set({ drafts: next });
  },
}));

/** What was typed is let go of: the next opening of the file begins without it. */
export function forgetUnsaved(): void {
  for (const letGo of [...useUnsaved.getState().drafts.values()]) letGo();
}
