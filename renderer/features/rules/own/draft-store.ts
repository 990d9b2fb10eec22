/** The rule being edited: it stays while somebody looks at whom it would hit elsewhere in the window. */
import { create } from 'zustand';
import type { OwnRuleDraft } from '../../../../shared/domain/own-rule.ts';
import { useUnsaved } from '../../../state/unsaved.ts';

interface DraftState {
  /** The file it belongs to: another one knows nothing of it. */
  path: string;
  draft: OwnRuleDraft | null;
  /** As it was when the edit began. */
  before: OwnRuleDraft | null;
  edit(path: string, draft: OwnRuleDraft, before: OwnRuleDraft): void;
  change(change: Partial<OwnRuleDraft>): void;
  close(): void;
}

export const useOwnDraft = create<DraftState>()((set, get) => ({
  path: '',
  draft: null,
  before: null,
  edit: (path, draft, before) => set({ path, draft, before }),
  change(change) {
    const { draft } = get();
    if (draft !== null) set({ draft: { ...draft, ...change } });
  },
  close: () => set({ draft: null, before: null }),
}));

export function isChanged({ draft, before }: Pick<DraftState, 'draft' | 'before'>): boolean {
  return JSON.stringify(draft) !== JSON.stringify(before);
}

useOwnDraft.subscribe((state) => {
  const isUnsaved = state.draft !== null && isChanged(state);
  useUnsaved.getState().note('ownRule', isUnsaved ? state.close : null);
});
