import { describe, expect, it } from 'vitest';
import { WorkList } from '../../../../electron/data/work.ts';
import type { WorkProgress } from '../../../../shared/ipc/events.ts';

function workList() {
  const told: WorkProgress[] = [];
  return { told, works: new WorkList((progress) => told.push(progress)) };
}

describe('WorkList', () => {
  it('answers what the work gives, told under its name', async () => {
    const { told, works } = workList();
    const result = await works.run('viec-1', 'export', async ({ progress }) => {
      progress(1, 1);
      return 'xong';
    });
    expect(result).toBe('xong');
    expect(told).toEqual([{ workId: 'viec-1', kind: 'export', done: 1, total: 1 }]);
  });

  it('tells the end always, and steps on the way only now and then', async () => {
    const { told, works } = workList();
    await works.run('viec-1', 'import-read', ({ progress }) => {
      for (let done = 1; done <= 10_000; done += 1) progress(done, 10_000);
    });
    expect(told.at(-1)?.done).toBe(10_000);
    expect(told.length).toBeLessThan(1000);
  });

  it('tells the end of what was stopped or broke down on the way, which other windows show as well', async () => {
    const { told, works } = workList();
    const failing = works.run('viec-1', 'duplicate', ({ progress }) => {
      progress(1, 10);
      throw new Error('hỏng');
    });
    await expect(failing).rejects.toThrow('hỏng');
    expect(told.map(({ done, total }) => done / total)).toEqual([0.1, 1]);
  });

  it('cancels the work it is asked to, and no other', async () => {
    const { works } = workList();
    const signals: AbortSignal[] = [];
    const start = (id: string) =>
      works.run(id, 'export', ({ signal }) => {
        signals.push(signal);
        return new Promise<string>((resolve) => {
          signal.addEventListener('abort', () => resolve(`${id} dừng`));
          setImmediate(() => works.cancel('viec-1'));
          setTimeout(() => resolve(`${id} xong`), 50);
        });
      });
    expect(await Promise.all([start('viec-1'), start('viec-2')])).toEqual(['viec-1 dừng', 'viec-2 xong']);
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
  });

  it('forgets work that failed, and passes the reason on', async () => {
    const { works } = workList();
    let signal: AbortSignal | undefined;
    const failing = works.run('viec-1', 'check', (work) => {
      signal = work.signal;
      throw new Error('hỏng');
    });
    await expect(failing).rejects.toThrow('hỏng');
    works.cancel('viec-1');
    expect(signal?.aborted).toBe(false);
  });
});
