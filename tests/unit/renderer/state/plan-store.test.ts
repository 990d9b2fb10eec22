import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../../renderer/app/api.ts';
import { useAppStore } from '../../../../renderer/state/app-store.ts';
import { PlanIndex } from '../../../../renderer/state/plan-index.ts';
import { followPlan, usePlanStore } from '../../../../renderer/state/plan-store.ts';
import { NO_FINDINGS } from '../../../../shared/domain/workspace.ts';
import type { ChangeResult, EventName, PlanSnapshotDto } from '../../../../shared/ipc/contract.ts';
import { packedPeople } from '../../../../shared/ipc/packed-people.ts';
import {
  BINH,
  CLERK_A1,
  CLERK_A2,
  DUNG,
  delta,
  dungInUnitB,
  SECRETARY_B,
  smallPlan,
  UNIT_A,
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
          value instanceof CallError ? { ok: false, error: value.shape } : { ok: true, value: asSent(value) },
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

/** A plan, and a part of one, crosses with its people packed. */
function asSent(value: unknown): unknown {
  const people = value instanceof Object && 'people' in value ? value.people : null;
  return Array.isArray(people) ? { ...Object(value), people: packedPeople(people) } : value;
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

  it('is drawn once for a change of its own, whose event comes before its answer', async () => {
    const { send } = bridge((channel) => {
      if (channel === 'plan.load') return smallPlan();
      send('plan.changed', dungInUnitB());
      return answerOf(dungInUnitB());
    });
    const end = followPlan();
    await plan().load();
    const { revision } = plan();
    await plan().assign(SECRETARY_B, DUNG);
    expect(plan().index.rows.get(SECRETARY_B)?.personId).toBe(DUNG);
    expect(plan().revision).toBe(revision + 1);
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

  it('takes in the further parts of a large plan, and tells how far it is', async () => {
    const { rows, people, findings, ...head } = smallPlan();
    const parts = [
      { rows: rows.slice(2), people, findings: [] },
      { rows: [], people: [], findings },
    ];
    const told: string[] = [];
    const { calls } = bridge((channel, args) => {
      if (channel === 'plan.part') return parts[(args as { part: number }).part];
      return { ...head, rows: rows.slice(0, 2), people: [], findings: [], rest: { reading: 7, parts: 2 } };
    });
    const end = useAppStore.subscribe(({ work }) => told.push(work.map((one) => one.done).join()));
    await plan().load();
    end();
    expect(calls.slice(1)).toEqual([
      ['plan.part', { reading: 7, part: 0 }],
      ['plan.part', { reading: 7, part: 1 }],
    ]);
    expect(plan().index.rows.size).toBe(5);
    expect(plan().index.people.size).toBe(3);
    expect(plan().index.seatsOfUnit(UNIT_A)).toEqual(new PlanIndex(smallPlan()).seatsOfUnit(UNIT_A));
    expect(plan().index.severitiesOfUnit(UNIT_B).block).toBe(1);
    expect(told).toEqual(['0', '1', '', '']);
  });

  describe('opened before it is checked', () => {
    const unchecked = () => {
      const snapshot = smallPlan();
      const counts = { ...snapshot.counts, findings: NO_FINDINGS };
      return { ...snapshot, findings: [], counts, allFound: false };
    };
    const found = () => {
      const { units, counts, findings } = smallPlan();
      return { units: units.map(({ summary }) => summary), counts, findings, rest: null };
    };

    it('takes in all findings once the check is done, as if it were loaded then', async () => {
      const { calls, send } = bridge((channel) => (channel === 'plan.load' ? unchecked() : found()));
      const end = followPlan();
      await plan().load();
      const { index, revision } = plan();
      expect(plan().allFound).toBe(false);
      expect(index.severitiesOfUnit(UNIT_B).block).toBe(0);
      send('check.done', {});
      await vi.waitFor(() => expect(plan().allFound).toBe(true));
      expect(plan().index.severitiesOfUnit(UNIT_B).block).toBe(1);
      expect(plan().counts).toEqual(smallPlan().counts);
      expect(plan().index.rows).toEqual(index.rows);
      expect(plan().index.seatsOfUnit(UNIT_A)).toEqual(index.seatsOfUnit(UNIT_A));
      expect(plan().index).not.toBe(index);
      expect(plan().revision).toBeGreaterThan(revision);
      expect(calls.map(([channel]) => channel)).toEqual(['plan.load', 'plan.findings']);
      send('check.done', {});
      expect(calls).toHaveLength(2);
      end();
    });

    it('takes in findings that come in parts, and what changed on their way', async () => {
      const { findings, ...head } = found();
      const { send } = bridge((channel) => {
        if (channel === 'plan.load') return unchecked();
        if (channel === 'plan.findings') return { ...head, findings: [], rest: { reading: 3, parts: 1 } };
        send('plan.changed', dungInUnitB());
        return { rows: [], people: [], findings };
      });
      const end = followPlan();
      await plan().load();
      send('check.done', {});
      await vi.waitFor(() => expect(plan().allFound).toBe(true));
      expect(plan().index.rows.get(SECRETARY_B)?.personId).toBe(DUNG);
      // Dũng's seat is vacant no longer, which the findings read before still say.
      expect(findings.map(({ id }) => id)).toEqual(dungInUnitB().findingsRemoved);
      expect(plan().index.findings.size).toBe(0);
      expect(plan().counts).toEqual(dungInUnitB().counts);
      end();
    });

    it('fetches them after a load that began before the check was done', async () => {
      let finish: (snapshot: unknown) => void = () => undefined;
      const { calls, send } = bridge((channel) =>
        channel === 'plan.load' ? new Promise((resolve) => (finish = resolve)) : found(),
      );
      const end = followPlan();
      const loading = plan().load();
      send('check.done', {});
      finish(unchecked());
      await loading;
      expect(plan().allFound).toBe(true);
      expect(calls.map(([channel]) => channel)).toEqual(['plan.load', 'plan.findings']);
      end();
    });

    it('says that the check broke down and was begun once more, and takes in what it finds then', async () => {
      const { send } = bridge((channel) => (channel === 'plan.load' ? unchecked() : found()));
      const end = followPlan();
      await plan().load();
      send('check.failed', {});
      expect(plan()).toMatchObject({ allFound: false, checkFailed: true });
      send('check.begun', {});
      expect(plan()).toMatchObject({ allFound: false, checkFailed: false });
      send('check.failed', {});
      send('check.done', {});
      await vi.waitFor(() => expect(plan().allFound).toBe(true));
      expect(plan().checkFailed).toBe(false);
      expect(plan().index.severitiesOfUnit(UNIT_B).block).toBe(1);
      end();
    });

    it('knows what became last of the check while it was loaded', async () => {
      let finish: (snapshot: unknown) => void = () => undefined;
      const { send } = bridge(() => new Promise((resolve) => (finish = resolve)));
      const end = followPlan();
      const loading = plan().load();
      send('check.done', {});
      send('check.failed', {});
      finish(unchecked());
      await loading;
      expect(plan()).toMatchObject({ allFound: false, checkFailed: true });
      const again = plan().load();
      send('check.begun', {});
      finish({ ...unchecked(), checkFailed: true });
      await again;
      expect(plan()).toMatchObject({ allFound: false, checkFailed: false });
      end();
    });

    it('is loaded anew where they cannot be fetched', async () => {
      let loads = 0;
      const { send } = bridge((channel) => {
        if (channel !== 'plan.load') throw new Error('reading gone');
        loads += 1;
        return loads === 1 ? unchecked() : smallPlan();
      });
      const end = followPlan();
      await plan().load();
      send('check.done', {});
      await vi.waitFor(() => expect(plan().allFound).toBe(true));
      expect(loads).toBe(2);
      end();
    });
  });

  it('gives up a large plan that another load overtook', async () => {
    const { rows, ...head } = smallPlan();
    const large = { ...head, rows: rows.slice(0, 2), rest: { reading: 1, parts: 3 } };
    const answers = [large, smallPlan()];
    const second: Promise<void>[] = [];
    const { calls } = bridge((channel) => {
      if (channel === 'plan.load') return answers.shift();
      second.push(plan().load());
      return smallPlan();
    });
    await plan().load();
    await Promise.all(second);
    expect(calls.map(([channel]) => channel)).toEqual(['plan.load', 'plan.part', 'plan.load']);
    expect(plan().index.rows.size).toBe(5);
    expect(useAppStore.getState().work).toEqual([]);
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
