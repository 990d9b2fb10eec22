/** A plan made a stretch at a time: the same as at once, with its progress, and without a trace where it is stopped. */
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { createPlan, createPlanLong, planList } from '../../../../../electron/services/plan/plans.ts';
import { PlanId } from '../../../../../shared/domain/ids.ts';
import { tableData } from '../../../../support/migration-kit.ts';
import { openPlannedWorkspace } from '../../../../support/planned-workspace.ts';
import { personId, postOf } from '../../../../support/workspaces.ts';

const FIRST = PlanId.parse('plan-1');
const COPY = {
  name: '2',
  startDate: '2026-07-01',
  termEnd: '2031-06-30',
  from: FIRST,
  content: 'copy',
} as const;
const TABLES = ['plan', 'placement', 'disposition', 'waiver', 'setting'] as const;

async function planned() {
  const { session } = await openPlannedWorkspace();
  const rows = () => {
    const all = tableData(session.db);
    return TABLES.map((table) => all[table]);
  };
  return { session, rows };
}

describe('createPlanLong', () => {
  it.each(['copy', 'kept', 'empty'] as const)('makes what createPlan makes: %s', async (content) => {
    const atOnce = await planned();
    createPlan(atOnce.session, { ...COPY, content });
    const long = await planned();
    const shares: number[] = [];
    const before = long.rows();
    const { entry, delta } = await createPlanLong(
      long.session,
      { ...COPY, content },
      { progress: (share) => shares.push(share) },
    );
    const withoutTime = (rows: ReturnType<typeof long.rows>) =>
      JSON.stringify(rows).replaceAll(/\d{4}-\d\d-\d\dT[^"]+/g, '');
    expect(withoutTime(long.rows())).toBe(withoutTime(atOnce.rows()));
    expect(entry).toMatchObject({ command: 'plan.create', summary: { plan: '2', from: '1', content } });
    expect(delta.plan.id).toBe('plan-2');
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1) ?? 1).toBe(1);
    long.session.undo();
    expect(long.rows()).toEqual(before);
  });

  it('stopped, leaves neither a plan nor a step, and the file can be worked in at once', async () => {
    const { session } = await planned();
    const before = tableData(session.db);
    const stop = new AbortController();
    const making = createPlanLong(session, COPY, { progress: () => stop.abort(), signal: stop.signal });
    // Other changes wait for its end: it has begun to write.
    expect(() => assign(session, { postId: postOf('D02'), personId: personId(4), displace: false })).toThrow(
      expect.objectContaining({ code: 'workspace-busy' }),
    );
    await expect(making).rejects.toMatchObject({ code: 'cancelled' });
    // The journal is one of the tables.
    expect(tableData(session.db)).toEqual(before);
    expect(planList(session).map(({ id }) => id)).toEqual([FIRST]);
    expect(
      assign(session, { postId: postOf('D02'), personId: personId(4), displace: false }).entry,
    ).not.toBeNull();
  });

  it('refuses what createPlan refuses, before anything is written', async () => {
    const { session } = await planned();
    expect(() => createPlanLong(session, { ...COPY, name: ' ' }, {})).toThrow('plan-name-missing');
    expect(() => createPlanLong(session, { ...COPY, name: '1' }, {})).toThrow('plan-name-taken');
  });
});
