/** The journal as it is looked through: what is asked for, and what of it fits. */
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import { type JournalFilter, WHOLE_JOURNAL } from '../../../shared/domain/index.ts';
import type { ResultOf } from '../../../shared/ipc/contract.ts';
import { call, shapeOf } from '../../app/api.ts';
import { currentLanguage } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';

const PAGE = 200;

/** Undoing and doing again are left out until they are asked for. */
const AT_FIRST: JournalFilter = { ...WHOLE_JOURNAL, turns: false };

interface JournalView {
  filter: JournalFilter;
  change: (filter: Partial<JournalFilter>) => void;
  clear: () => void;
}

/** Kept while the window is elsewhere. */
export const useJournalFilter = create<JournalView>((set, get) => ({
  filter: AT_FIRST,
  change: (filter) => set({ filter: { ...get().filter, ...filter } }),
  clear: () => set({ filter: { ...AT_FIRST, turns: get().filter.turns } }),
}));

/** Whether anything narrows the journal down. */
export function isNarrowed({ turns: _turns, ...filter }: JournalFilter): boolean {
  const { turns: _none, ...nothing } = AT_FIRST;
  return JSON.stringify(filter) !== JSON.stringify(nothing);
}

export interface JournalPage {
  /** Null until it is read. */
  found: ResultOf<'journal.search'> | null;
  failure: AppErrorShape | null;
  more: () => void;
}

/** Reads anew with every change of the plan and of the filter. */
export function useJournal(filter: JournalFilter): JournalPage {
  const revision = usePlanStore((state) => state.revision);
  const [found, setFound] = useState<JournalPage['found']>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const language = currentLanguage();
  useEffect(() => {
    // The plan's revision grows with every change, and so does the journal.
    let stale = revision < 0;
    call('journal.search', { filter, language, limit }).then(
      (answer) => {
        if (stale) return;
        setFound(answer);
        setFailure(null);
      },
      (error: unknown) => {
        if (!stale) setFailure(shapeOf(error));
      },
    );
    return () => {
      stale = true;
    };
  }, [filter, language, limit, revision]);
  return { found, failure, more: () => setLimit(limit + PAGE) };
}
