import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../../../renderer/app/api.ts';
import { keepWords } from '../../../../../renderer/components/review/kept-words.ts';
import { useToasts } from '../../../../../renderer/components/toasts.tsx';
import { useCommentDrafts } from '../../../../../renderer/state/comment-drafts.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { usePlanStore } from '../../../../../renderer/state/plan-store.ts';
import { useReviewStore } from '../../../../../renderer/state/review-store.ts';
import { type BegunWords, PlanId, type SeatComment } from '../../../../../shared/domain/index.ts';
import { CLERK_A1, smallPlan, UNIT_A } from '../../../../support/small-plan.ts';

const PLAN = smallPlan().info.plan.id;
const OF_SEAT: BegunWords = { planId: PLAN, about: CLERK_A1, text: 'Cần xem lại' };
const OF_UNIT: BegunWords = { planId: PLAN, about: UNIT_A, text: 'Chưa rõ' };

let kept: BegunWords[];
let sent: BegunWords[];
let refusal: CallError | null;
let end: () => void;

const drafts = () => [...useCommentDrafts.getState().drafts.values()];
const write = (words: BegunWords) => useCommentDrafts.getState().write(words);
const open = (path: string) =>
  usePlanStore.setState({
    status: 'ready',
    index: new PlanIndex(smallPlan()),
    info: { ...smallPlan().info, path },
  });

beforeEach(() => {
  vi.useFakeTimers();
  [kept, sent, refusal] = [[], [], null];
  vi.stubGlobal('window', {
    setTimeout,
    clearTimeout,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    api: {
      call: async (channel: string, args: BegunWords) => {
        if (channel === 'comment.begun') return JSON.stringify({ ok: true, value: kept });
        if (refusal !== null) return JSON.stringify({ ok: false, error: refusal.shape });
        sent.push(args);
        return JSON.stringify({ ok: true, value: null });
      },
      on: () => () => undefined,
    },
  });
  usePlanStore.getState().reset();
  useToasts.setState({ toasts: [] });
  end = keepWords();
});
afterEach(() => {
  usePlanStore.getState().reset();
  end();
  vi.useRealTimers();
});

describe('comments being written', () => {
  it('are kept once the hands rest, and forgotten at once where they were sent', async () => {
    open('a.botri');
    await vi.runAllTimersAsync();
    write({ ...OF_SEAT, text: 'Cần' });
    write(OF_SEAT);
    expect(sent).toEqual([]);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([OF_SEAT]);
    write({ ...OF_SEAT, text: '' });
    expect(sent.at(-1)).toEqual({ ...OF_SEAT, text: '' });
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(2);
  });

  it('are there again with the file, which is told nothing it holds, and what this window began stays', async () => {
    kept = [OF_SEAT, { ...OF_UNIT, text: 'cũ' }];
    open('a.botri');
    write(OF_UNIT);
    await vi.runAllTimersAsync();
    expect(drafts()).toEqual([OF_SEAT, OF_UNIT]);
    expect(sent).toEqual([OF_UNIT]);
  });

  it('say where they were left, in the plan that is open', async () => {
    kept = [
      OF_SEAT,
      { ...OF_UNIT, planId: PlanId.parse('plan-other') },
      { ...OF_UNIT, about: '{"kind":"x"}' },
    ];
    open('a.botri');
    await vi.runAllTimersAsync();
    expect(useToasts.getState().toasts).toHaveLength(1);
  });

  it('stay with their file', async () => {
    open('a.botri');
    await vi.runAllTimersAsync();
    write(OF_SEAT);
    await vi.runAllTimersAsync();
    open('b.botri');
    await vi.runAllTimersAsync();
    expect(drafts()).toEqual([]);
    usePlanStore.getState().reset();
    await vi.runAllTimersAsync();
    expect(sent).toEqual([OF_SEAT]);
  });

  it('wait for an import that holds the file', async () => {
    open('a.botri');
    await vi.runAllTimersAsync();
    refusal = new CallError({ code: 'workspace-busy', params: {}, detail: '' });
    write(OF_SEAT);
    await vi.advanceTimersByTimeAsync(400);
    refusal = null;
    await vi.runAllTimersAsync();
    expect(sent).toEqual([OF_SEAT]);
    expect(useToasts.getState().toasts).toEqual([]);
  });

  it('are let go of where another window has sent the same words', async () => {
    open('a.botri');
    await vi.runAllTimersAsync();
    write(OF_SEAT);
    write(OF_UNIT);
    const said: SeatComment = {
      id: 1,
      postId: CLERK_A1,
      unitCode: UNIT_A,
      kind: 'remark',
      text: OF_SEAT.text,
      by: 'x',
      at: '2026-01-01T00:00:00.000Z',
      settled: null,
    };
    useReviewStore.setState({ comments: new Map([[1, said]]) });
    expect(drafts()).toEqual([OF_UNIT]);
  });
});
