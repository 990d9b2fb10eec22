/** Comments being written: each stays where it was begun while somebody looks elsewhere. */
import { create } from 'zustand';
import { useUnsaved } from './unsaved.ts';

interface CommentDrafts {
  /** By file and what they are about, as `draftKey` writes it; blank ones are left out. */
  texts: ReadonlyMap<string, string>;
  write: (key: string, text: string) => void;
}

export function draftKey(file: string, about: string): string {
  return `${file}|${about}`;
}

function letGo(): void {
  useCommentDrafts.setState({ texts: new Map() });
  useUnsaved.getState().note('comment', null);
}

export const useCommentDrafts = create<CommentDrafts>()((set, get) => ({
  texts: new Map(),
  write: (key, text) => {
    const texts = new Map(get().texts);
    if (text.trim() === '') texts.delete(key);
    else texts.set(key, text);
    set({ texts });
    useUnsaved.getState().note('comment', texts.size > 0 ? letGo : null);
  },
}));
