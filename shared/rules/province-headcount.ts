/**
 * DOMAIN.md §5, NQ 76/2025/UBTVQH15 Điều 11: no more staff in the new communes than there was in the old ones, people
 * sent down from district and province left out. "Before" is the number the office enters, else everybody of the
 * roster who works in a commune; who is received from outside the service was not there before.
 */
import { z } from 'zod';
import type { PostId } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { heldSeats } from './kept.ts';
import { makeFinding } from './make-finding.ts';
import type { HeldSeat, Kept, Listed, PlanView } from './plan-view.ts';
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
    for (const listed of view.everybody()) {
      const held = heldSeats(view, listed);
      const seat = seatOf(held);
      if (seat === null || !(seat === 'received' || listed.digest.fromCommune)) continue;
      const bringing = held.find((one) => bringsInto(one) === seat);
      if (bringing !== undefined) seats.push(bringing.post.id);
    }
    return seats;
  },
});

/** People of the communes before and after, each counted once. */
class StaffCount implements Kept {
  static readonly make = (): StaffCount => new StaffCount();
  onRoster = 0;
  after = 0;

  enter(_view: PlanView, listed: Listed, seats: readonly HeldSeat[]): void {
    this.#count(listed, seats, 1);
  }

  leave(_view: PlanView, listed: Listed, seats: readonly HeldSeat[]): void {
    this.#count(listed, seats, -1);
  }

  #count({ person, digest }: Listed, seats: readonly HeldSeat[], step: 1 | -1): void {
    const seat = seatOf(seats);
    if (seat === 'received') {
      this.after += step;
    } else if ((person.inScope || seat === 'staff') && digest.fromCommune) {
      if (seat === 'staff') this.after += step;
      this.onRoster += step;
    }
  }
}

/** Whether somebody ends in the headcount, and as one who came from outside; who is sent counts where they come from. */
function seatOf(seats: readonly HeldSeat[]): 'received' | 'staff' | null {
  let seat: 'staff' | null = null;
  for (const held of seats) {
    const brings = bringsInto(held);
    if (brings === 'received') return 'received';
    seat ??= brings;
  }
  return seat;
}

function bringsInto({ post, placement: { form } }: HeldSeat): 'received' | 'staff' | null {
  if (form === 'receive') return 'received';
  return form !== 'second' && post.inHeadcount ? 'staff' : null;
}
