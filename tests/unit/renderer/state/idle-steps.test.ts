import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeWhenIdle } from '../../../../renderer/state/idle-steps.ts';

let waiting = new Map<number, (idle: { timeRemaining: () => number }) => void>();

/** An idle moment in which `steps` steps have their time. */
function idle(steps: number): void {
  const [[handle, goOn] = []] = waiting;
  if (handle === undefined || goOn === undefined) throw new Error('nothing waits');
  waiting.delete(handle);
  let left = steps;
  goOn({
    timeRemaining: () => {
      left -= 1;
      return left > 0 ? 50 : 0;
    },
  });
}

beforeEach(() => {
  waiting = new Map();
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (goOn: () => void) => {
    last += 1;
    waiting.set(last, goOn);
    return last;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
});
afterEach(() => vi.unstubAllGlobals());

function* count(done: number[], to: number): Generator<void> {
  for (let step = 1; step <= to; step += 1) {
    done.push(step);
    yield;
  }
}

it('takes as many steps as an idle moment has time for, and goes on in the next', () => {
  const done: number[] = [];
  takeWhenIdle(count(done, 5));
  expect(done).toEqual([]);
  idle(2);
  expect(done).toEqual([1, 2]);
  idle(9);
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(waiting.size).toBe(0);
});

it('is given up', () => {
  const done: number[] = [];
  const giveUp = takeWhenIdle(count(done, 5));
  idle(1);
  giveUp();
  expect(waiting.size).toBe(0);
  expect(done).toEqual([1]);
});
