import { expect, it } from 'vitest';
import { UnitCode } from '../../shared/domain/ids.ts';
import { WHOLE_JOURNAL } from '../../shared/domain/journal-filter.ts';
import { MOST_WORDS } from '../../shared/domain/review.ts';
import { events } from '../../shared/ipc/contract.ts';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { STAFF } from '../support/review.ts';
import { personId, postOf, UNIT_CODES } from '../support/workspaces.ts';

const D01 = postOf('D01');
const UNIT = UnitCode.parse(UNIT_CODES[0]);

it('review channels mark, lock and comment, tell every window, and load the same', async () => {
  const { call, answer, told } = await dataProcessWithWorkspace();
  await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
  told.length = 0;
  const { delta } = await call('review.mark', { postIds: [D01], review: 'proposed', comment: '' });
  expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
  expect(events['plan.changed'].parse(told[0]?.payload)).toEqual(delta);
  await call('review.markUnit', { unitCode: UNIT, review: 'agreed', comment: 'được' });
  await call('seat.lock', { postIds: [D01], locked: true });
  await call('comment.add', { unitCode: UNIT, postId: D01, text: 'đã trao đổi' });
  await call('comment.settle', { id: 2, settled: true });
  const { review } = await call('plan.load', {});
  expect(review.marks).toMatchObject([{ postId: D01, given: { review: 'agreed' }, lock: {} }]);
  expect(review.comments.map(({ text, settled }) => [text, settled !== null])).toEqual([
    ['được', false],
    ['đã trao đổi', true],
  ]);
  expect(await answer('placement.clear', { postIds: [D01] })).toMatchObject({
    ok: false,
    error: { code: 'seat-locked' },
  });
  const long = 'x'.repeat(MOST_WORDS + 1);
  expect(await answer('comment.add', { unitCode: UNIT, postId: null, text: long })).toMatchObject({
    error: { code: 'bad-arguments' },
  });
});

it('stage and desk channels take the plan through its roles', async () => {
  const { call, answer, told } = await dataProcessWithWorkspace();
  const staff = [STAFF.officer, STAFF.head];
  expect((await call('desk.staff', { staff })).delta.desk).toEqual({ staff, present: null });
  told.length = 0;
  const desk = await call('desk.sit', { present: STAFF.officer });
  expect(desk).toEqual({ staff, present: STAFF.officer });
  // Not a change of the plan: windows hear of it by an event of its own.
  expect(told).toEqual([{ event: 'desk.changed', payload: desk }]);
  await call('plan.step', { step: 'submit', reason: '' });
  expect(await answer('plan.step', { step: 'approve', reason: '' })).toMatchObject({
    error: { code: 'role-missing', params: { person: STAFF.officer.name, needed: 'head' } },
  });
  await call('desk.sit', { present: STAFF.head });
  const { entry } = await call('plan.step', { step: 'approve', reason: '' });
  expect(entry).toMatchObject({ command: 'plan.approve', actor: STAFF.head.name });
  expect((await call('plan.load', {})).review.standing).toMatchObject({
    stage: 'approved',
    by: STAFF.head.name,
  });
});

it('the journal channel finds steps, tells how many there are, and who did them', async () => {
  const { call } = await dataProcessWithWorkspace();
  await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
  await call('history.undo', {});
  const filter = { ...WHOLE_JOURNAL, personId: personId(1) };
  const { entries, total, actors, undone } = await call('journal.search', {
    filter,
    language: 'vi',
    limit: 1,
  });
  expect([entries.map(({ seq }) => seq), total, undone]).toEqual([[3], 2, [2]]);
  expect(actors).toContain(entries[0]?.actor);
});

it('what was begun and not sent is kept over the closing of the file, by plan and what it is about', async () => {
  const { call, path } = await dataProcessWithWorkspace();
  expect(await call('comment.begun', {})).toEqual([]);
  const { info, history } = await call('plan.load', {});
  const ofSeat = { planId: info.plan.id, about: D01, text: 'Cần xem lại\n' };
  const ofUnit = { planId: info.plan.id, about: UNIT, text: 'Chưa rõ' };
  await call('comment.keepBegun', { ...ofSeat, text: 'Cần' });
  await call('comment.keepBegun', ofUnit);
  await call('comment.keepBegun', ofSeat);
  await call('workspace.close', {});
  await call('workspace.open', { path });
  expect(await call('comment.begun', {})).toEqual([ofUnit, ofSeat]);
  await call('comment.keepBegun', { ...ofUnit, text: ' ' });
  expect(await call('comment.begun', {})).toEqual([ofSeat]);
  expect((await call('plan.load', {})).history).toEqual(history);
  expect(await call('workspace.verify', {})).toEqual({ ok: true, problems: [] });
});
