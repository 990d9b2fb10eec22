import { beforeEach, describe, expect, it } from 'vitest';
import { useAppStore } from '../../../../renderer/state/app-store.ts';
import { newWorkId, runWork, takeProgress, withProgress } from '../../../../renderer/state/work.ts';

const progress = { workId: 'a', kind: 'import-read', done: 1, total: 10 } as const;

beforeEach(() => {
  useAppStore.getState().put({ work: [] });
});

describe('running work', () => {
  it('is kept once per id and leaves when it is done', () => {
    const first = withProgress([], progress);
    const second = withProgress(first, { ...progress, done: 5 });
    expect(second).toEqual([{ ...progress, done: 5 }]);
    expect(withProgress(second, { ...progress, done: 10 })).toEqual([]);
  });

  it('stays while its end is not known', () => {
    expect(withProgress([], { ...progress, done: 7, total: 0 })).toHaveLength(1);
  });

  it('is listed from start to end, even when it fails', async () => {
    const seen: number[] = [];
    const failing = runWork('export', async (workId) => {
      takeProgress({ workId, kind: 'export', done: 1, total: 4 });
      seen.push(useAppStore.getState().work.length);
      throw new Error('disk');
    });
    await expect(failing).rejects.toThrow('disk');
    expect(seen).toEqual([1]);
    expect(useAppStore.getState().work).toEqual([]);
  });

  it('has ids that never repeat', () => {
    expect(new Set(Array.from({ length: 100 }, newWorkId)).size).toBe(100);
  });
});
