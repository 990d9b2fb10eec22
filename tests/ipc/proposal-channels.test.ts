import { describe, expect, it } from 'vitest';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { personId, postOf } from '../support/workspaces.ts';

const ANY = {
  postIds: [postOf('C20'), postOf('C06')],
  personIds: null,
  requiredOnly: false,
  reach: 'province',
  standard: 'warned',
} as const;

describe('proposal channels', () => {
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
