import { describe, expect, it } from 'vitest';
import { assign } from '../../../../electron/services/plan/placements.ts';
import { addComment } from '../../../../electron/services/review/comments.ts';
import { lockSeats, markSeats } from '../../../../electron/services/review/marks.ts';
import { stepPlan } from '../../../../electron/services/review/stages.ts';
import { UnitCode } from '../../../../shared/domain/ids.ts';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import {
  personId,
  postOf,
  serviceForTests,
  smallWorkspace,
  UNIT_CODES,
} from '../../../support/workspaces.ts';
import { Failure, Journal, Reviewed } from './shapes.ts';

/** A plan in review: one placement returned and locked, one agreed. */
async function reviewed(): Promise<(command: string, ...rest: string[]) => string[]> {
  const { path } = smallWorkspace();
  const service = serviceForTests();
  await service.open(path);
  const { session } = service;
  assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
  assign(session, { postId: postOf('D02'), personId: personId(2), displace: false });
  stepPlan(session, 'submit', '');
  markSeats(session, [postOf('D01')], 'returned', 'Chưa rõ trình độ');
  markSeats(session, [postOf('D02')], 'agreed', '');
  lockSeats(session, [postOf('D01')], true);
  addComment(session, { unitCode: UnitCode.parse(UNIT_CODES[0]), postId: null }, 'đã gửi');
  service.close();
  return (command, ...rest) => [command, '--file', path, ...rest];
}

describe('review', () => {
  it('tells where the plan and its units stand, and ends with 1 where something stands returned', async () => {
    const on = await reviewed();
    const { code, json } = await headlessJson(Reviewed, ...on('review'));
    expect(code).toBe(1);
    expect(json.plan).toMatchObject({ name: '1', stage: 'in-review' });
    expect(json.counts).toEqual({ open: 0, proposed: 0, returned: 1, agreed: 1 });
    expect(json.units.find(({ unitCode }) => unitCode === UNIT_CODES[0])).toMatchObject({
      counts: { returned: 1, agreed: 1 },
      locked: 1,
      openComments: 2,
    });
    expect(json.units).toHaveLength(2);
    const one = await headless(...on('review', '--unit', UNIT_CODES[0] ?? ''));
    expect(one.stdout).toMatch(/^Đang thẩm định · can-bo-thu/);
  });

  it('says why a locked seat is not changed', async () => {
    const on = await reviewed();
    const refused = await headlessHere(Failure, ...on('unassign', '--post', postOf('D01')));
    expect([refused.code, refused.json.error.code]).toEqual([2, 'seat-locked']);
    expect(refused.json.error.message).toContain('can-bo-thu');
  });
});

describe('journal', () => {
  it('finds steps by words without marks, by person, unit, kind and day', async () => {
    const on = await reviewed();
    const found = async (...options: string[]) =>
      (await headlessHere(Journal, ...on('journal', ...options))).json.map(({ command }) => command);
    expect(await found('--search', 'chua ro trinh')).toEqual(['review.return']);
    expect(await found('--person', personId(1))).toEqual(['seat.lock', 'review.return', 'placement.assign']);
    expect(await found('--unit', UNIT_CODES[1] ?? '')).toEqual([]);
    expect(await found('--kind', 'placement')).toEqual(['placement.assign', 'placement.assign']);
    expect(await found('--since', '2026-06-02')).toEqual([]);
    expect(await found('--until', '2026-06-01')).toHaveLength(8);
    expect(await found('--actor', 'ai đó')).toEqual([]);
  });
});
