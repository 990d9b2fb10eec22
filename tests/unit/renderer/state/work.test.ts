import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAppStore } from '../../../../renderer/state/app-store.ts';
import { newWorkId, runWork, takeProgress, whenSlow, withProgress } from '../../../../renderer/state/work.ts';

const progress = { workId: 'a', kind: 'import-read', done: 1, total: 10 } as const;

beforeEach(() => {
  useAppStore.getState().put({ work: [] });
});

afterEach(() => vi.useRealTimers());

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

  it('is said where an answer takes longer than a moment, until it is there or refused', async () => {
    vi.useFakeTimers();
    const kinds = () => useAppStore.getState().work.map(({ kind }) => kind);
    let answer: () => void = () => undefined;
    let refuse: (error: Error) => void = () => undefined;
    const slow = whenSlow('switch', () => new Promise<void>((resolve) => (answer = resolve)));
    const refused = whenSlow('change', () => new Promise<void>((_, reject) => (refuse = reject)));
    expect(kinds()).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(kinds()).toEqual(['switch', 'change']);
    answer();
    await slow;
    expect(kinds()).toEqual(['change']);
    refuse(new Error('busy'));
    await expect(refused).rejects.toThrow('busy');
    expect(kinds()).toEqual([]);
    await whenSlow('switch', () => Promise.resolve());
    vi.advanceTimersByTime(1_000);
    expect(kinds()).toEqual([]);
  });

  it('keeps how far it is where that was told before the moment was over', async () => {
    vi.useFakeTimers();
    let answer: () => void = () => undefined;
    const slow = whenSlow('switch', (workId) => {
      takeProgress({ workId, kind: 'switch', done: 1, total: 4 });
      return new Promise<void>((resolve) => (answer = resolve));
    });
    vi.advanceTimersByTime(1_000);
    expect(useAppStore.getState().work).toMatchObject([{ done: 1, total: 4 }]);
    answer();
    await slow;
    expect(useAppStore.getState().work).toEqual([]);
  });

  it('has ids that never repeat', () => {
    expect(new Set(Array.from({ length: 100 }, newWorkId)).size).toBe(100);
  });
});
