/**
 * DOMAIN.md §5, NQ 76/2025/UBTVQH15 Điều 11: no more staff in the new communes than there was in the old ones, people
 * sent down from district and province left out. "Before" is the number the office enters, else everybody of the
 * roster who works in a commune; who is received from outside the service was not there before.
 */
import { z } from 'zod';
import type { PostId } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { makeFinding } from './make-finding.ts';
import type { Kept, Listed, PlanView } from './plan-view.ts';
import { isFromCommune } from './present-title.ts';
import { defineRule } from './rule.ts';

const BASIS = cite('nq-76-2025');

export const provinceHeadcount = defineRule({
  id: 'PROVINCE-HEADCOUNT',
  scope: 'province',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({ before: z.number().int().nonnegative().nullable().default(null) }),
  check(view, _province, { values }) {
    const { onRoster, after } = view.kept(StaffCount.make);
    const before = values.before ?? onRoster;
    if (after <= before) return [];
    return [
      makeFinding(
        'province',
        'province',
        {},
        {
          rule: 'PROVINCE-HEADCOUNT',
          severity: 'warn',
          wanted: { kind: 'between', of: 'staff-before', min: null, max: before },
          found: { kind: 'count', of: 'staff-after', count: after },
          legalBasis: BASIS,
        },
      ),
    ];
  },
  counted(view) {
    const seats: PostId[] = [];
    for (const { person, posts } of view.everybody()) {
      const seat = seatOf(view, posts);
      if (seat === null || !(seat === 'received' || isFromCommune(person))) continue;
      const held = posts.find((id) => bringsInto(view, id) === seat);
      if (held !== undefined) seats.push(held);
    }
    return seats;
  },
});

/** People of the communes before and after, each counted once. */
class StaffCount implements Kept {
  static readonly make = (): StaffCount => new StaffCount();
  onRoster = 0;
  after = 0;

  enter(view: PlanView, listed: Listed): void {
    this.#count(view, listed, 1);
  }

  leave(view: PlanView, listed: Listed): void {
    this.#count(view, listed, -1);
  }

  #count(view: PlanView, { person, posts }: Listed, step: 1 | -1): void {
    const seat = seatOf(view, posts);
    if (seat === 'received') {
      this.after += step;
    } else if ((person.inScope || seat === 'staff') && isFromCommune(person)) {
      if (seat === 'staff') this.after += step;
      this.onRoster += step;
    }
  }
}

/** Whether somebody ends in the headcount, and as one who came from outside; who is sent counts where they come from. */
function seatOf(view: PlanView, posts: readonly PostId[]): 'received' | 'staff' | null {
  let seat: 'staff' | null = null;
  for (const postId of posts) {
    const brings = bringsInto(view, postId);
    if (brings === 'received') return 'received';
    seat ??= brings;
  }
  return seat;
}

function bringsInto(view: PlanView, postId: PostId): 'received' | 'staff' | null {
  const form = view.placementOn(postId)?.form;
  if (form === 'receive') return 'received';
  return form !== 'second' && view.posts.get(postId)?.inHeadcount === true ? 'staff' : null;
}
