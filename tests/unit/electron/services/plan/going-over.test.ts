/** Going over to another plan of a large file: in slices, stopped without a trace, and the same as at once. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { stepLong } from '../../../../../electron/services/plan/going-over.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import {
  createPlan,
  createPlanLong,
  editPlan,
  switchPlan,
  switchPlanLong,
} from '../../../../../electron/services/plan/plans.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { PlanId } from '../../../../../shared/domain/ids.ts';
import { FindingIndex } from '../../../../../shared/rules/finding-index.ts';
import { checkHere } from '../../../../support/check-here.ts';
import { tableData } from '../../../../support/migration-kit.ts';
import {
  personId,
  postOf,
  serviceForTests,
  smallWorkspace,
  somebody,
} from '../../../../support/workspaces.ts';

const FIRST = PlanId.parse('plan-1');
const SECOND = PlanId.parse('plan-2');
/** Other dates than those of the first plan: everything has to be checked anew. */
const OTHER = { startDate: '2027-07-01', termEnd: '2031-06-30' };

/** Two plans with others on their seats, the second in use, in a file that is a large one to the session. */
async function twoPlans() {
  const service = serviceForTests({
    checking: {
      remote: checkHere,
      largeFrom: 0,
      onProgress: () => undefined,
      onFirstDone: () => undefined,
      onFailed: (error) => {
        throw error;
      },
      onLost: (error) => {
        throw error;
      },
    },
  });
  await service.open(smallWorkspace([1, 2, 3, 4].map((number) => somebody(number))).path);
  const { session } = service;
  await session.checks.settled();
  assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
  setDisposition(session, { personId: personId(3), kind: 'retire', date: '2026-12-01', note: '' });
  createPlan(session, { name: '2', ...OTHER, from: FIRST, content: 'empty' });
  await session.checks.settled();
  assign(session, { postId: postOf('D02'), personId: personId(2), displace: false });
  return { service, session };
}

/** Every step takes as long as a slice may. */
function rests(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
}

/** What memory says of the plan in use, its findings included. */
async function said({ session }: { session: Session }) {
  await session.checks.settled();
  const { state, findings } = session;
  const anew = new FindingIndex(state);
  anew.checkAll();
  expect(findings.all()).toEqual(anew.all());
  expect(findings.counts()).toEqual(anew.counts());
  return {
    plan: state.plan,
    placements: [...state.placements.values()],
    dispositions: [...state.dispositions.values()],
    people: [...state.people.keys()],
    posts: [...state.posts.keys()],
    findings: findings.all(),
  };
}

afterEach(() => vi.restoreAllMocks());

describe('going over to another plan of a large file', () => {
  it('comes to what going over at once comes to, and windows read it anew', async () => {
    const atOnce = await twoPlans();
    switchPlan(atOnce.session, FIRST);
    const long = await twoPlans();
    const before = long.session.state;
    const shares: number[] = [];
    rests();
    const { delta, entry } = await switchPlanLong(long.session, FIRST, {
      progress: (share) => shares.push(share),
    });
    expect(entry).toMatchObject({ command: 'plan.use', summary: { plan: '1', from: '2' } });
    expect(delta.reload).toBe(true);
    expect(long.session.state).not.toBe(before);
    expect(shares.length).toBeGreaterThan(0);
    expect(await said(long)).toEqual(await said(atOnce));
  });

  it('lets changes through meanwhile, which are made in the plan that is still in use', async () => {
    const { session } = await twoPlans();
    rests();
    let changed = false;
    await switchPlanLong(session, FIRST, {
      progress: () => {
        if (changed) return;
        changed = true;
        expect(session.state.plan.id).toBe(SECOND);
        assign(session, { postId: postOf('D03'), personId: personId(4), displace: false });
      },
    });
    expect(session.state.plan.id).toBe(FIRST);
    await said({ session });
    switchPlan(session, SECOND);
    expect(session.state.personOn(postOf('D03'))?.id).toBe(personId(4));
  });

  it('stopped, leaves the plan before in use, with its findings and without a step', async () => {
    const { session } = await twoPlans();
    const before = tableData(session.db);
    const memory = await said({ session });
    rests();
    const stop = new AbortController();
    const going = switchPlanLong(session, FIRST, { progress: () => stop.abort(), signal: stop.signal });
    await expect(going).rejects.toMatchObject({ code: 'cancelled' });
    expect(tableData(session.db)).toEqual(before);
    expect(await said({ session })).toEqual(memory);
  });

  it('of a file that is left meanwhile ends there', async () => {
    const { service, session } = await twoPlans();
    rests();
    const going = switchPlanLong(session, FIRST, { progress: () => service.close() });
    await expect(going).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('is told as a difference where the plans are alike', async () => {
    const { session } = await twoPlans();
    createPlan(session, { name: '3', ...OTHER, from: SECOND, content: 'copy' });
    await session.checks.settled();
    const { state } = session;
    const { delta } = await switchPlanLong(session, SECOND);
    expect(session.state).toBe(state);
    expect(delta.reload).toBe(false);
    await said({ session });
  });

  it('goes back and forth with the history', async () => {
    const { session } = await twoPlans();
    const second = await said({ session });
    await switchPlanLong(session, FIRST);
    const first = await said({ session });
    for (const [kind, expected] of [
      ['undo', second],
      ['redo', first],
      ['undo', second],
    ] as const) {
      const { state } = session;
      await stepLong(session, kind);
      expect(session.state).not.toBe(state);
      expect(await said({ session })).toEqual(expected);
    }
  });

  it('a step of the history is not taken back where another one is made meanwhile', async () => {
    const { session } = await twoPlans();
    await switchPlanLong(session, FIRST);
    await session.checks.settled();
    rests();
    const going = stepLong(session, 'undo');
    assign(session, { postId: postOf('D03'), personId: personId(4), displace: false });
    await expect(going).rejects.toMatchObject({ code: 'history-conflict' });
    expect(session.state.plan.id).toBe(FIRST);
    expect(session.state.personOn(postOf('D03'))?.id).toBe(personId(4));
    await said({ session });
  });

  it('what was got ready for is not taken once the file has changed', async () => {
    const { session } = await twoPlans();
    await session.goingOver.getReady(session, { ...session.state.plan, id: FIRST, name: '1' });
    editPlan(session, FIRST, { name: 'Vùng biên', startDate: '2026-07-01', termEnd: '2031-06-30' });
    switchPlan(session, FIRST);
    await session.checks.settled();
    expect(session.state.plan.name).toBe('Vùng biên');
    expect(session.state.personOn(postOf('D01'))?.id).toBe(personId(1));
    await said({ session });
  });

  it('of a plan that is renamed on the way comes to it under its new name', async () => {
    const { session } = await twoPlans();
    rests();
    let renamed = false;
    await switchPlanLong(session, FIRST, {
      progress: () => {
        if (renamed) return;
        renamed = true;
        editPlan(session, FIRST, { name: 'Vùng biên', startDate: '2026-07-01', termEnd: '2030-06-30' });
      },
    });
    expect(session.state.plan).toMatchObject({ name: 'Vùng biên', termEnd: '2030-06-30' });
    await said({ session });
  });

  it('a new plan is gone over to in the same way, and stopped on the way is not there', async () => {
    const { session } = await twoPlans();
    const before = tableData(session.db);
    const asked = {
      name: '3',
      startDate: '2028-01-01',
      termEnd: '2031-06-30',
      from: FIRST,
      content: 'copy',
    } as const;
    const stop = new AbortController();
    const shares: number[] = [];
    rests();
    const stopped = createPlanLong(session, asked, {
      progress: (share) => {
        // At the half its rows are written; told of it once more, it is being got ready for.
        if (shares.includes(0.5)) stop.abort();
        shares.push(share);
      },
      signal: stop.signal,
    });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
    expect(tableData(session.db)).toEqual(before);
    vi.restoreAllMocks();
    const { state } = session;
    await createPlanLong(session, asked, {});
    expect(session.state).not.toBe(state);
    expect((await said({ session })).placements).toHaveLength(1);
  });
});
