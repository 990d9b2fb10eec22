import { describe, expect, it } from 'vitest';
import { postsFor } from '../../../../../electron/services/plan/candidates.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import {
  openSmallWorkspace,
  personId,
  postOf,
  somebody,
  UNIT_CODES,
} from '../../../../support/workspaces.ts';

const [HERE, THERE] = UNIT_CODES;

describe('postsFor', () => {
  it('offers vacant seats only, nothing that blocks first, found by title and unit without diacritics', async () => {
    const { session } = await openSmallWorkspace();
    const all = postsFor(session, personId(1), '', 200);
    expect(all.every(({ postId }) => session.state.placementOn(postId) === undefined)).toBe(true);
    const blocked = all.map(({ lacks }) => lacks.some(({ severity }) => severity === 'block'));
    expect(blocked.indexOf(true) === -1 || !blocked.slice(blocked.indexOf(true)).includes(false)).toBe(true);
    const named = postsFor(session, personId(1), 'bi thu dang uy', 50);
    expect(named.map(({ postId }) => postId)).toContain(postOf('D01'));
    expect(named.length).toBeLessThan(all.length);
    expect(postsFor(session, personId(1), 'khong co chuc danh nay', 50)).toEqual([]);
    assign(session, { postId: postOf('D01'), personId: personId(2), displace: false });
    expect(postsFor(session, personId(1), 'bi thu dang uy', 50).map(({ postId }) => postId)).not.toContain(
      postOf('D01'),
    );
  });

  it('tells how near a seat is from where the person works now', async () => {
    const people = [somebody(1, { currentUnitCode: HERE ?? null })];
    const { session } = await openSmallWorkspace(people);
    const near = postsFor(session, personId(1), '', 200);
    const unitOf = (postId: (typeof near)[number]['postId']) => session.state.posts.get(postId)?.unitCode;
    for (const { postId, nearness } of near) {
      if (unitOf(postId) === HERE) expect(nearness).toBe('same-unit');
      if (unitOf(postId) === THERE) expect(nearness).not.toBe('same-unit');
    }
    expect(near.some(({ nearness }) => nearness === 'same-unit')).toBe(true);
  });

  it('refuses a person there is not', async () => {
    const { session } = await openSmallWorkspace();
    expect(() => postsFor(session, personId(999), '', 5)).toThrow(
      expect.objectContaining({ code: 'person-not-found' }),
    );
  });
});
