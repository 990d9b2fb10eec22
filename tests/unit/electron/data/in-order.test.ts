import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../electron/data/in-order.ts';

describe('tasks in order', () => {
  it('begin when the one before is over, also where that broke down', async () => {
    const inTurn = inOrder();
    const done: string[] = [];
    let end: (error: Error) => void = () => undefined;
    const first = inTurn(() => new Promise<void>((_, reject) => (end = reject)));
    const second = inTurn(async () => done.push('second'));
    const third = inTurn(async () => done.push('third'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual([]);
    end(new Error('stopped'));
    await expect(first).rejects.toThrow('stopped');
    expect(await second).toBe(1);
    expect(await third).toBe(2);
    expect(done).toEqual(['second', 'third']);
  });
});
