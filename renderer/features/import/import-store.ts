/**
 * The import under way in this window. It outlives the screen: who looks at the plan in between finds the draft as
 * it was left. Reading and changing go one after the other; changes show at once and travel together.
 */
import { create } from 'zustand';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { ImportCounts } from '../../../shared/domain/import.ts';
import type { DraftChange, ImportDraft } from '../../../shared/domain/import-draft.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { call, isCancelled, shapeOf } from '../../app/api.ts';
import { notifyError } from '../../components/toasts.tsx';
import { fileName } from '../../i18n/format.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { newWorkId, runWork } from '../../state/work.ts';
import { applyLocally } from './apply-locally.ts';
import { DraftMemory } from './draft-memory.ts';
import { firstStepInNeed, openPoints, type Step } from './draft-steps.ts';

export interface AcceptedImport {
  counts: ImportCounts;
  batchId: number | null;
  result: ChangeResult;
  file: string;
}

type Settable = 'sheetId' | 'putAside' | 'batchId' | 'failure' | 'accepted' | 'goneOutOfScope';

export interface ImportState {
  draft: ImportDraft | null;
  /** Grows with every draft that came from the data process: pages of rows are then out of date. */
  revision: number;
  step: Step;
  /** The sheet whose columns are looked at. */
  sheetId: string | null;
  /** Files that could not be read and were put aside, by their place in the draft. */
  putAside: ReadonlySet<number>;
  /** Work under way, with the names of the files where some are read. */
  reading: { workId: string; names: string[] } | null;
  accepting: string | null;
  /** Why nothing could be read at all. */
  failure: { names: string[]; paths: string[]; error: AppErrorShape } | null;
  accepted: AcceptedImport | null;
  /** The record of an earlier import that is looked at. */
  batchId: number | null;
  /** Something was answered that would be lost with the draft. */
  touched: boolean;
  /** People who are gone from the list are taken out of the plan's scope with it. */
  goneOutOfScope: boolean;

  open(paths: readonly string[]): Promise<void>;
  change(...changes: DraftChange[]): void;
  refresh(): Promise<void>;
  accept(): Promise<void>;
  /** Leaves the draft; nothing of it is in the file. */
  close(): void;
  goTo(step: Step): void;
  put(change: Partial<Pick<ImportState, Settable>>): void;
}

const nothing = () => ({
  draft: null,
  revision: 0,
  step: 'files' as Step,
  sheetId: null,
  putAside: new Set<number>(),
  reading: null,
  accepting: null,
  failure: null,
  accepted: null,
  batchId: null,
  touched: false,
  goneOutOfScope: false,
});

export const useImport = create<ImportState>()((set, get) => {
  /** Everything that asks for a draft waits for what was asked before. */
  let line: Promise<unknown> = Promise.resolve();
  const inLine = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = line.then(task, task);
    line = turn.catch(() => undefined);
    return turn;
  };
  let waiting: DraftChange[] = [];
  const memory = new DraftMemory();
  /** Grows when the draft is left: an answer that comes later is about something that is no more. */
  let life = 0;
  const leave = (change: Partial<ImportState> = {}): void => {
    life += 1;
    waiting = [];
    memory.forget();
    set({ ...nothing(), ...change });
  };
  // Another file, or none: what was being imported into the one before is no longer meant.
  useAppStore.subscribe(({ workspace, restarted }, before) => {
    if (workspace?.path !== before.workspace?.path) leave();
    else if (restarted !== null && restarted !== before.restarted) {
      void inLine(fetchDraft);
      void inLine(sendChanges);
    }
  });

  const take = (draft: ImportDraft): void => {
    const shown = waiting.reduce(applyLocally, draft);
    const { sheetId, revision } = get();
    const known = draft.sheets.some((sheet) => sheet.id === sheetId);
    const sheet = known ? sheetId : (draft.sheets.find((one) => one.used)?.id ?? null);
    set({ draft: shown, revision: revision + 1, sheetId: sheet });
  };

  /** Progress of a change is shown only where the data process tells of it: most are done before one looks. */
  const quietly = async <T>(task: (workId: string) => Promise<T>): Promise<T> => {
    const workId = newWorkId();
    try {
      return await task(workId);
    } finally {
      const { work, put } = useAppStore.getState();
      put({ work: work.filter((one) => one.workId !== workId) });
    }
  };

  /** Asks for something of the draft; one that the data process no longer has is made anew first. */
  const ofDraft = async <T>(draftId: string, ask: (draftId: string) => Promise<T>): Promise<T> => {
    const mine = life;
    try {
      return await ask(draftId);
    } catch (error) {
      if (shapeOf(error).code !== 'draft-gone' || mine !== life) throw error;
      const again = await memory.makeAnew();
      if (mine === life) take(again);
      return ask(again.draftId);
    }
  };

  const fetchDraft = async (): Promise<void> => {
    const { draft } = get();
    if (draft === null) return;
    const mine = life;
    try {
      const now = await ofDraft(draft.draftId, (draftId) =>
        quietly((workId) => call('import.draft', { workId, draftId })),
      );
      if (mine === life) take(now);
    } catch (error) {
      if (mine !== life || isCancelled(error)) return;
      const paths = [...memory.paths];
      leave({ failure: { names: paths.map(fileName), paths, error: shapeOf(error) } });
    }
  };

  const sendChanges = async (): Promise<void> => {
    const { draft } = get();
    const changes = waiting;
    if (draft === null || changes.length === 0) return;
    const mine = life;
    try {
      const changed = await ofDraft(draft.draftId, (draftId) =>
        quietly((workId) => call('import.change', { workId, draftId, changes })),
      );
      if (mine !== life) return;
      memory.addChanges(changes);
      waiting = waiting.slice(changes.length);
      take(changed);
    } catch (error) {
      // What was on its way when the data process died is said again once that is back.
      if (mine !== life || shapeOf(error).code === 'data-process-died') return;
      waiting = [];
      notifyError(error);
      await fetchDraft();
    }
  };

  const read = async (paths: readonly string[]): Promise<void> => {
    const names = paths.map(fileName);
    const { draft } = get();
    const mine = life;
    try {
      const open = (workId: string, more: { draftId?: string }) => {
        set({ reading: { workId, names }, failure: null, accepted: null, batchId: null });
        return call('import.open', { workId, paths: [...paths], ...more });
      };
      const read = await runWork('import-read', (workId) =>
        draft === null ? open(workId, {}) : ofDraft(draft.draftId, (draftId) => open(workId, { draftId })),
      );
      if (mine !== life) return;
      memory.addFiles(paths);
      take(read);
      set({ step: firstStepInNeed(openPoints(read, get().putAside)) });
    } catch (error) {
      if (isCancelled(error)) return;
      if (draft === null) set({ failure: { names, paths: [...paths], error: shapeOf(error) } });
      else notifyError(error);
    } finally {
      if (mine === life) set({ reading: null });
    }
  };

  return {
    ...nothing(),

    open: (paths) => inLine(() => read(paths)),

    change(...changes) {
      const { draft } = get();
      if (draft === null) return;
      waiting = [...waiting, ...changes];
      set({ draft: changes.reduce(applyLocally, draft), touched: true });
      void inLine(sendChanges);
    },

    refresh: () => inLine(fetchDraft),

    accept: () =>
      inLine(async () => {
        await sendChanges();
        const { draft, goneOutOfScope } = get();
        if (draft === null) return;
        try {
          const { counts, batchId, ...result } = await ofDraft(draft.draftId, (draftId) =>
            runWork('import-accept', (workId) => {
              set({ accepting: workId });
              return call('import.accept', { workId, draftId, goneOutOfScope });
            }),
          );
          usePlanStore.getState().applyDelta(result.delta);
          const file = draft.files.map(({ name }) => name).join('; ');
          leave({ accepted: { counts, batchId, result, file } });
        } finally {
          set({ accepting: null });
        }
      }),

    close() {
      const { draft } = get();
      leave();
      if (draft !== null)
        void inLine(() => call('import.close', { draftId: draft.draftId })).catch(() => undefined);
    },

    goTo: (step) => set({ step }),
    put: (change) => set(change),
  };
});
