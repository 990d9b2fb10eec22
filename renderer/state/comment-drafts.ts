/** Comments and reasons being written: each stays where it was begun while somebody looks elsewhere. */
import { create } from 'zustand';
import type { BegunWords } from '../../shared/domain/index.ts';
import { usePlanStore } from './plan-store.ts';

interface CommentDrafts {
  /** The file they are written in, '' while none is open. */
  file: string;
  /** By plan and what they are about, as `draftKey` writes it; blank ones are left out. */
  drafts: ReadonlyMap<string, BegunWords>;
  /** Those of another file are let go of: they are kept there. */
  open: (file: string) => void;
  /** What was left in the file; what was begun in this window since stays. */
  takeUp: (kept: readonly BegunWords[]) => void;
  write: (words: BegunWords) => void;
}

export function draftKey({ planId, about }: Pick<BegunWords, 'planId' | 'about'>): string {
  return `${planId}|${about}`;
}

export const useCommentDrafts = create<CommentDrafts>()((set, get) => ({
  file: '',
  drafts: new Map(),
  open: (file) => set({ file, drafts: new Map() }),
  takeUp: (kept) => {
    const left = kept.map((words) => [draftKey(words), words] as const);
    set({ drafts: new Map([...left, ...get().drafts]) });
  },
  write: (words) => {
    const drafts = new Map(get().drafts);
    if (words.text.trim() === '') drafts.delete(draftKey(words));
    else drafts.set(draftKey(words), words);
    set({ drafts });
  },
}));

/** What is being written about something in the open plan, and how to go on with it. */
export function useDraft(about: string): [text: string, write: (text: string) => void] {
  const planId = usePlanStore((state) => state.info?.plan.id);
  const text = useCommentDrafts(({ drafts }) =>
    planId === undefined ? '' : (drafts.get(draftKey({ planId, about }))?.text ?? ''),
  );
  const write = (next: string): void => {
    if (planId !== undefined) useCommentDrafts.getState().write({ planId, about, text: next });
  };
  return [text, write];
}
