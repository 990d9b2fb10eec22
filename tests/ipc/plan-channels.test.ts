import { describe, expect, it } from 'vitest';
import { PlanId } from '../../shared/domain/ids.ts';
import { events } from '../../shared/ipc/contract.ts';
import { peopleOf } from '../../shared/ipc/packed-people.ts';
import { dataProcess, dataProcessWithWorkspace } from '../support/data-process.ts';
import { personId, postOf, smallWorkspace, somebody } from '../support/workspaces.ts';

const FIRST = PlanId.parse('plan-1');
const SECOND = PlanId.parse('plan-2');
const DATES = { startDate: '2026-07-01', termEnd: '2031-06-30' };

describe('a plan too large for one message', () => {
  it('comes in parts, which are there until the last one was fetched', async () => {
    const { call, answer } = dataProcess();
    const { path } = smallWorkspace(Array.from({ length: 10_000 }, (_, n) => somebody(n + 1)));
    await call('workspace.open', { path });
    const { rows, people, rest } = await call('plan.load', {});
    expect(rows.length + people.count).toBe(10_000);
    const reading = rest?.reading ?? 0;
    const further = [];
    for (let part = 0; part < (rest?.parts ?? 0); part += 1)
      further.push(await call('plan.part', { reading, part }));
    const everybody = [people, ...further.map((part) => part.people)]
      .flatMap(peopleOf)
      .map(({ person }) => person.id);
    expect(new Set(everybody).size).toBe(10_000);
    expect(further.at(-1)?.findings.length).toBeGreaterThan(0);
    expect(await answer('plan.part', { reading, part: 0 })).toMatchObject({
      error: { code: 'plan-reading-gone' },
    });
  });
});

describe('plan channels', () => {
  it('make plans, go from one to the other, and tell every window the difference', async () => {
    const { call, told } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: postOf('D01'), personId: personId(1), displace: false });
    await call('plan.create', { name: '2', ...DATES, from: FIRST, content: 'empty', workId: 'w1' });
    expect((await call('plan.list', {})).map(({ id, inUse }) => [id, inUse])).toEqual([
      [FIRST, false],
      [SECOND, true],
    ]);
    expect((await call('plan.figures', { planId: FIRST })).filled).toBe(1);
    told.length = 0;
    const { delta, entry } = await call('plan.use', { planId: FIRST, workId: 'w' });
    expect(entry).toMatchObject({ command: 'plan.use', summary: { plan: '1', from: '2' } });
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    expect(events['plan.changed'].parse(told[0]?.payload)).toEqual(delta);
    expect(delta).toMatchObject({ plan: { id: FIRST }, counts: { filled: 1 } });
    expect(delta.rows).toMatchObject([{ personId: personId(1) }]);
    expect((await call('plan.load', {})).info.plan.id).toBe(FIRST);
  });

  it('stop making a plan, and leave nothing of it', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: postOf('D01'), personId: personId(1), displace: false });
    told.length = 0;
    const making = answer('plan.create', { name: '2', ...DATES, from: FIRST, content: 'copy', workId: 'w2' });
    await call('work.cancel', { workId: 'w2' });
    expect(await making).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect((await call('plan.list', {})).map(({ id }) => id)).toEqual([FIRST]);
    expect(told.some(({ event }) => event === 'plan.changed')).toBe(false);
  });

  it('name, put away, take back and remove a plan', async () => {
    const { call, answer } = await dataProcessWithWorkspace();
    await call('plan.create', { name: '2', ...DATES, from: FIRST, content: 'copy', workId: 'w1' });
    await call('plan.edit', { planId: FIRST, name: 'Vùng biên', ...DATES });
    await call('plan.archive', { planId: FIRST, archived: true });
    expect((await call('plan.list', {}))[0]).toMatchObject({ name: 'Vùng biên', archived: true });
    expect(await answer('plan.use', { planId: FIRST, workId: 'w' })).toMatchObject({
      error: { code: 'plan-is-archived', params: { plan: 'Vùng biên' } },
    });
    await call('plan.archive', { planId: FIRST, archived: false });
    await call('plan.archive', { planId: FIRST, archived: true });
    await call('plan.remove', { planId: FIRST });
    expect((await call('plan.list', {})).map(({ id }) => id)).toEqual([SECOND]);
  });

  it('compare two plans, and take somebody over', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: postOf('D01'), personId: personId(1), displace: false });
    await call('plan.create', { name: '2', ...DATES, from: FIRST, content: 'empty', workId: 'w1' });
    const { people } = await call('plan.compare', { planId: FIRST });
    expect(people.map((one) => one.personId)).toEqual([personId(1)]);
    const asked = { planId: FIRST, personIds: [personId(1)] };
    expect(await call('plan.previewTakeOver', asked)).toMatchObject({ personIds: [personId(1)], along: [] });
    told.length = 0;
    const { delta, entry } = await call('plan.takeOver', { ...asked, withWaivers: true });
    expect(entry).toMatchObject({ command: 'plan.takeOver', summary: { count: 1, plan: '1' } });
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    expect((await call('plan.compare', { planId: FIRST })).people).toEqual([]);
    expect(await answer('plan.compare', { planId: SECOND })).toMatchObject({
      error: { code: 'take-over-same-plan' },
    });
  });
});
