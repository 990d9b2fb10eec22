import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../../renderer/app/api.ts';
import { followPlan, usePlanStore } from '../../../../renderer/state/plan-store.ts';
import type { ChangeResult, EventName, PlanSnapshotDto } from '../../../../shared/ipc/contract.ts';
import {
  BINH,
  CLERK_A1,
  CLERK_A2,
  DUNG,
  delta,
  dungInUnitB,
  SECRETARY_B,
  smallPlan,
  UNIT_B,
} from '../../../support/small-plan.ts';

type Answers = (channel: string, args: unknown) => unknown;

/** Stands for the preload bridge, over which everything crosses as text; answers are given by channel, events are sent by hand. */
function bridge(answer: Answers): {
  calls: [string, unknown][];
  send: (event: EventName, payload: unknown) => void;
} {
  const calls: [string, unknown][] = [];
  const listeners = new Map<string, (payload: string) => void>();
  vi.stubGlobal('window', {
    api: {
      call: async (channel: string, args: unknown) => {
        calls.push([channel, args]);
        const value = await answer(channel, args);
        return JSON.stringify(
          value instanceof CallError ? { ok: false, error: value.shape } : { ok: true, value },
        );
      },
      on: (event: string, listener: (payload: string) => void) => {
        listeners.set(event, listener);
        return () => listeners.delete(event);
      },
    },
  });
  return { calls, send: (event, payload) => listeners.get(event)?.(JSON.stringify(payload)) };
}

const answerOf = (change = delta()): ChangeResult => ({ delta: change, entry: null });
const plan = () => usePlanStore.getState();

beforeEach(() => plan().reset());
afterEach(() => plan().reset());

describe('plan store', () => {
  it('loads the plan', async () => {
    bridge(() => smallPlan());
    await plan().load();
    expect(plan()).toMatchObject({ status: 'ready', counts: { seats: 5 }, lastChange: null });
    expect(plan().index.rows.size).toBe(5);
  });

  it('keeps why a load failed and loads again', async () => {
    let failed = false;
    bridge(() => {
      if (failed) return smallPlan();
      failed = true;
      return new CallError({ code: 'no-workspace', params: {}, detail: '' });
    });
    await plan().load();
    expect(plan().status).toBe('failed');
    expect(plan().failure).toBeInstanceOf(CallError);
    await plan().load();
    expect(plan().status).toBe('ready');
  });

  it('takes a change once whether it comes as an answer, as an event, or as both', async () => {
    const { send } = bridge((channel) => (channel === 'plan.load' ? smallPlan() : answerOf(dungInUnitB())));
    const end = followPlan();
    await plan().load();
    await plan().assign(SECRETARY_B, DUNG);
    const rows = [...plan().index.rows];
    send('plan.changed', dungInUnitB());
    expect([...plan().index.rows]).toEqual(rows);
    expect(plan().index.severitiesOfUnit(UNIT_B).block).toBe(0);
    end();
  });

  it('does not let a late answer undo a newer event', async () => {
    const older = delta({ rows: smallPlan().rows.slice(4), lastSavedAt: '2026-11-22T02:00:30.000Z' });
    const { send } = bridge((channel) => {
      if (channel === 'plan.load') return smallPlan();
      send('plan.changed', dungInUnitB());
      return answerOf(older);
    });
    const end = followPlan();
    await plan().load();
    await plan().clear([SECRETARY_B]);
    expect(plan().index.rows.get(SECRETARY_B)?.personId).toBe(DUNG);
    end();
  });

  it('takes in after a load what changed during it', async () => {
    let finish: (snapshot: PlanSnapshotDto) => void = () => undefined;
    const { send } = bridge(() => new Promise((resolve) => (finish = resolve)));
    const end = followPlan();
    const loading = plan().load();
    send('plan.changed', dungInUnitB());
    expect(plan().index.rows.size).toBe(0);
    finish(smallPlan());
    await loading;
    expect(plan().index.rows.get(SECRETARY_B)?.personId).toBe(DUNG);
    end();
  });

  it('drops the answer of a load that another one overtook', async () => {
    const finish: ((snapshot: PlanSnapshotDto) => void)[] = [];
    bridge(() => new Promise((resolve) => finish.push(resolve)));
    const first = plan().load();
    const second = plan().load();
    finish[1]?.(smallPlan());
    await second;
    finish[0]?.({ ...smallPlan(), rows: [] });
    await first;
    expect(plan().index.rows.size).toBe(5);
  });

  it('loads again when everything was replaced', async () => {
    const { calls, send } = bridge(() => smallPlan());
    const end = followPlan();
    await plan().load();
    send('plan.replaced', {});
    await vi.waitFor(() => expect(plan().status).toBe('ready'));
    expect(calls.map(([channel]) => channel)).toEqual(['plan.load', 'plan.load']);
    end();
  });

  it('moves a person by leaving the seat before, and refuses to move nobody', async () => {
    const { calls } = bridge((channel) => (channel === 'plan.load' ? smallPlan() : answerOf()));
    await plan().load();
    await plan().move(CLERK_A1, SECRETARY_B, false);
    expect(calls.at(-1)).toEqual([
      'placement.assign',
      { postId: SECRETARY_B, personId: BINH, displace: false, from: CLERK_A1 },
    ]);
    await expect(plan().move(CLERK_A2, SECRETARY_B, false)).rejects.toThrow('post-empty');
  });

  it('sets a disposition and takes it away', async () => {
    const { calls } = bridge((channel) => (channel === 'plan.load' ? smallPlan() : answerOf()));
    await plan().load();
    await plan().setDisposition(DUNG, { kind: 'retire', date: '2027-01-01', note: '' });
    await plan().setDisposition(DUNG, null);
    expect(calls.slice(1)).toEqual([
      ['disposition.set', { personId: DUNG, kind: 'retire', date: '2027-01-01', note: '' }],
      ['disposition.clear', { personId: DUNG }],
    ]);
  });

  it('lets the chosen person follow the chosen seat', async () => {
    const { send } = bridge(() => smallPlan());
    const end = followPlan();
    await plan().load();
    plan().choosePost(CLERK_A1);
    expect(plan().personId).toBe(BINH);
    plan().choosePost(SECRETARY_B);
    expect(plan().personId).toBeNull();
    send('plan.changed', dungInUnitB());
    expect(plan().personId).toBe(DUNG);
    send('plan.changed', delta({ removedPosts: [SECRETARY_B] }));
    expect(plan().postId).toBeNull();
    end();
  });
});
