/** Long work: every one has an id, shows its progress at the foot of the window and can be cancelled. */
import type { WorkProgress } from '../../shared/ipc/events.ts';
import { call } from '../app/api.ts';
import { useAppStore } from './app-store.ts';

let count = 0;

/** An id no other work of this window has. */
export function newWorkId(): string {
  count += 1;
  return `w${Date.now().toString(36)}-${count}`;
}

/** Puts one progress message in its place of the list; finished work leaves it. */
export function withProgress(work: readonly WorkProgress[], progress: WorkProgress): WorkProgress[] {
  const finished = progress.total > 0 && progress.done >= progress.total;
  const known = work.some((one) => one.workId === progress.workId);
  if (finished) return work.filter((one) => one.workId !== progress.workId);
  if (!known) return [...work, progress];
  return work.map((one) => (one.workId === progress.workId ? progress : one));
}

/** For the 'work.progress' event. */
export function takeProgress(progress: WorkProgress): void {
  const { work, put } = useAppStore.getState();
  put({ work: withProgress(work, progress) });
}

function leave(workId: string): void {
  const { work, put } = useAppStore.getState();
  put({ work: work.filter((one) => one.workId !== workId) });
}

/** Puts long work of this window in the list, where it stays until `end`; `tell` says how far it is. */
export function showWork(kind: WorkProgress['kind']): {
  workId: string;
  tell: (done: number, total: number) => void;
  end: () => void;
} {
  const workId = newWorkId();
  takeProgress({ workId, kind, done: 0, total: 0 });
  return {
    workId,
    tell: (done, total) => takeProgress({ workId, kind, done, total }),
    end: () => leave(workId),
  };
}

/** Runs `task` as long work: it is in the list from its start to its end, however it ends. */
export async function runWork<T>(
  kind: WorkProgress['kind'],
  task: (workId: string) => Promise<T>,
): Promise<T> {
  const { workId, end } = showWork(kind);
  try {
    return await task(workId);
  } finally {
    end();
  }
}

/** An answer that is there within it needs no sign, in milliseconds. */
const MOMENT = 400;

/** Says at the foot of the window that something is under way, where it takes longer than a moment. */
export async function whenSlow<T>(
  kind: WorkProgress['kind'],
  task: (workId: string) => Promise<T>,
): Promise<T> {
  const workId = newWorkId();
  const timer = setTimeout(() => {
    // How far it is may be told already.
    if (!useAppStore.getState().work.some((one) => one.workId === workId))
      takeProgress({ workId, kind, done: 0, total: 0 });
  }, MOMENT);
  try {
    return await task(workId);
  } finally {
    clearTimeout(timer);
    leave(workId);
  }
}

/** Asks the data process to stop a work; it then answers `cancelled`. */
export async function cancelWork(workId: string): Promise<void> {
  await call('work.cancel', { workId });
}
