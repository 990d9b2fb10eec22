/** The table of standards of the open file: kept while the program runs, so that leaving the screen loses nothing. */
import { create } from 'zustand';
import type { AppErrorShape } from '../../../../shared/domain/errors.ts';
import type {
  StandardsPreview,
  StandardsVersionRow,
  TableProblem,
} from '../../../../shared/ipc/standards-channels.ts';
import type { CellReader } from '../../../../shared/rules/read-standard-cell.ts';
import { changedTitles } from '../../../../shared/rules/standards-table.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useUnsaved } from '../../../state/unsaved.ts';
import {
  type CellRefusal,
  changedTo,
  type Draft,
  doneAgain,
  draftOf,
  type Table,
  type TypedCell,
  tableOf,
  takenBack,
  typedInto,
} from './draft.ts';

interface StandardsState {
  status: 'idle' | 'loading' | 'ready' | 'failed';
  failure: AppErrorShape | null;
  /** The file the rest is about. */
  path: string | null;
  versions: readonly StandardsVersionRow[];
  /** The version that is shown and edited. */
  version: number | null;
  draft: Draft;
  /** What was tried out, and the rows it was tried with. */
  preview: { of: Table; result: StandardsPreview } | null;
  previewing: boolean;
  /** What of the workbook taken in last was not understood. */
  problems: { file: string; list: readonly TableProblem[] } | null;

  /** Follows the plan: another file, another version in use. What was typed stays. */
  follow: () => Promise<void>;
  show: (version: number | null) => Promise<void>;
  /** Texts into cells; answers those that were refused. */
  type: (cells: readonly TypedCell[], read: CellReader) => CellRefusal[];
  takeBack: () => void;
  doAgain: () => void;
  discard: () => void;
  tryOut: () => Promise<void>;
  /** Closes what is shown beside the table. */
  closePane: () => void;
  /** False where the rows say what the version in use says. */
  save: (name: string) => Promise<boolean>;
  use: () => Promise<void>;
  readTable: (path: string, file: string) => Promise<void>;
}

const rowsOf = (table: Table) => [...table.values()];

const fresh = {
  versions: [],
  version: null,
  draft: draftOf([]),
  preview: null,
  previewing: false,
  problems: null,
} as const;

export const useStandards = create<StandardsState>((set, get) => {
  const inUse = () => get().versions.find((one) => one.inUse)?.version ?? null;
  const open = async (version: number | null) => {
    const draft = draftOf(await call('standards.rows', { version }));
    set({ version, draft, preview: null, problems: null });
  };
  const refresh = async () => set({ versions: await call('standards.list', {}) });

  return {
    status: 'idle',
    failure: null,
    path: null,
    ...fresh,

    follow: async () => {
      const path = usePlanStore.getState().info?.path ?? null;
      const isOther = path !== get().path;
      if (isOther) set({ ...fresh, path, status: 'loading' });
      try {
        await refresh();
        const { versions, version, draft } = get();
        const isGone = !versions.some((one) => one.version === version);
        if (isOther || (version !== inUse() && changedCount(draft) === 0)) await open(inUse());
        else if (isGone) {
          // The version was undone under what is being typed: that is now a change of the one in use.
          const origin = tableOf(await call('standards.rows', { version: inUse() }));
          set({ version: inUse(), draft: { ...draft, origin } });
        }
        set({ status: 'ready', failure: null, preview: null });
      } catch (error) {
        set({ status: 'failed', failure: shapeOf(error) });
      }
    },
    show: open,
    type: (cells, read) => {
      const { draft } = get();
      const { rows, refused } = typedInto(draft, cells, read);
      set({ draft: changedTo(draft, rows) });
      return refused;
    },
    takeBack: () => set({ draft: takenBack(get().draft) }),
    doAgain: () => set({ draft: doneAgain(get().draft) }),
    discard: () => {
      const { draft } = get();
      set({ draft: changedTo(draft, draft.origin), preview: null, problems: null });
    },
    tryOut: async () => {
      const { rows } = get().draft;
      set({ previewing: true });
      try {
        const result = await call('standards.preview', { rows: rowsOf(rows) });
        set({ preview: { of: rows, result } });
      } finally {
        set({ previewing: false });
      }
    },
    closePane: () => set({ preview: null, problems: null }),
    save: async (name) => {
      const { entry } = await call('standards.save', { rows: rowsOf(get().draft.rows), name });
      await refresh();
      await open(inUse());
      return entry !== null;
    },
    use: async () => {
      await call('standards.use', { version: get().version });
      await refresh();
      set({ preview: null });
    },
    readTable: async (path, file) => {
      const { draft } = get();
      const { rows, problems } = await call('standards.readTable', { path, rows: rowsOf(draft.rows) });
      set({ draft: changedTo(draft, tableOf(rows)), problems: { file, list: problems } });
      await get().tryOut();
    },
  };
});

/** How many titles differ from what is kept. */
export function changedCount({ origin, rows }: Draft): number {
  return origin === rows ? 0 : changedTitles(rowsOf(origin), rowsOf(rows)).length;
}

// Who closes the file is asked first while rows are not saved.
useStandards.subscribe(({ draft: { origin, rows }, discard }) => {
  useUnsaved.getState().note('standards', origin === rows ? null : discard);
});
