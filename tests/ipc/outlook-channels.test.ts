import { describe, expect, it } from 'vitest';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { personId, postOf } from '../support/workspaces.ts';

const [ONE, TWO] = [personId(1), personId(2)];

describe('outlook channels', () => {
  it('settle several people at once, told to every window', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    expect((await call('disposition.board', {})).scope).toEqual({
      people: 4,
      placed: 0,
      settled: 0,
      open: 4,
    });
    const request = { personIds: [ONE, TWO], kind: 'leave-154', date: '2026-12-01', note: null } as const;
    const { delta } = await call('disposition.setMany', { ...request, personIds: [...request.personIds] });
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    const board = await call('disposition.board', {});
    expect(board.scope).toMatchObject({ settled: 2, open: 2 });
    expect(board.deadline).toBe('2030-06-30');
    expect(board.path.map(({ left }) => left)).toEqual([2, 2, 2, 2, 2]);
    expect(
      await answer('disposition.setMany', { ...request, personIds: [ONE], date: '31/12/2026' }),
    ).toMatchObject({ error: { code: 'bad-arguments' } });
    expect(await answer('disposition.setMany', { ...request, personIds: [] })).toMatchObject({
      error: { code: 'bad-arguments' },
    });
  });

  it('tell retirements and vacancies of the term', async () => {
    const { call } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: postOf('D01'), personId: ONE, displace: false });
    await call('disposition.set', { personId: ONE, kind: 'retire', date: '2027-05-01', note: '' });
    expect((await call('retirement.calendar', {})).entries).toMatchObject([
      { personId: ONE, month: '2027-04', cause: 'retire', postIds: [postOf('D01')], requirement: 'key' },
    ]);
    const { events, from, to } = await call('vacancy.forecast', {});
    expect([from, to]).toEqual(['2026-07', '2031-06']);
    expect(events).toMatchObject([{ personId: ONE, on: '2027-05-01', group: 'retirement' }]);
  });
});
