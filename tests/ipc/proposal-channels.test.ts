import { describe, expect, it, vi } from 'vitest';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { personId, postOf } from '../support/workspaces.ts';

const ANY = {
  workId: 'w1',
  postIds: [postOf('C20'), postOf('C06')],
  personIds: null,
  requiredOnly: false,
  reach: 'province',
  standard: 'warned',
} as const;

describe('proposal channels', () => {
  it('stop a proposal when asked, with no trace', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    // Every step is longer than a slice.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
    const stopped = answer('proposal.make', { ...ANY, postIds: null });
    await call('work.cancel', { workId: ANY.workId });
    expect(await stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(told.every(({ event }) => event === 'work.progress')).toBe(true);
    vi.restoreAllMocks();
  });

  it('propose without a change, then place those chosen and tell every window', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    const { rows, peopleLeft } = await call('proposal.make', { ...ANY, postIds: [...ANY.postIds] });
    expect(rows.map(({ postId }) => postId)).toEqual([postOf('C20'), postOf('C06')]);
    expect(peopleLeft.length).toBeGreaterThan(0);
    expect(told).toEqual([]);
    const [first] = rows;
    const items = [{ postId: postOf('C20'), personId: first?.personId ?? personId(1) }];
    const { delta, entry } = await call('proposal.apply', { items });
    expect(entry).toMatchObject({ command: 'placement.propose', summary: { count: 1 } });
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    expect(await answer('proposal.apply', { items })).toMatchObject({ error: { code: 'post-filled' } });
    expect((await call('history.undo', {})).delta.counts.filled).toBe(0);
  });
});
