/** The legal basis that is shown or edited: what was typed stays while somebody looks at another tab or screen. */
import { create } from 'zustand';
import { useUnsaved } from '../../../state/unsaved.ts';
import type { CitationForm } from './citation-form-values.ts';

/** What the pane shows: a text, the form of one, or the form of a new one (`id` null). */
export type ShownCitation =
  | { id: string }
  /** `before` is the form as it was opened. */
  | { id: string | null; form: CitationForm; before: CitationForm }
  | null;

interface CitationDraft {
  /** The file it belongs to: another one knows nothing of it. */
  path: string;
  shown: ShownCitation;
  show: (path: string, shown: ShownCitation) => void;
}

export const useCitationDraft = create<CitationDraft>()((set, get) => ({
  path: '',
  shown: null,
  show: (path, shown) => {
    set({ path, shown });
    useUnsaved.getState().note('citation', isChanged(shown) ? () => get().show('', null) : null);
  },
}));

function isChanged(shown: ShownCitation): boolean {
  return shown !== null && 'form' in shown && JSON.stringify(shown.form) !== JSON.stringify(shown.before);
}
