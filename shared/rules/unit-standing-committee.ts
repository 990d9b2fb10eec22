/**
 * R02, CT 45: a standing committee of 9 to 11 with one secretary and two deputy secretaries, one of whom chairs the
 * People's Committee; the council is chaired by the secretary or the standing deputy secretary. Vacant seats of the
 * norm count as if filled. The number for special zones was not established (DOMAIN.md §1.1).
 */
import { z } from 'zod';
import type { Counted } from '../domain/count-facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { TitleCode, UnitCode } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { STANDING_TITLES, standingSeats } from './committee.ts';
import { makeFinding } from './make-finding.ts';
import { meantOn, meantSeats } from './meant.ts';
import type { PlanView } from './plan-view.ts';
import { defineRule } from './rule.ts';
import { TitleCodes, titleCodes } from './title-codes.ts';
import { type Seat, seatsOfTitles } from './unit-seats.ts';

const BASIS = cite('ct-45-tw-2025');
const SECRETARY = titleCodes('D01');
const DEPUTIES = titleCodes('D02', 'D03');
/** Who holds the first holds one of the others as well. */
const JOINED: readonly (readonly [held: TitleCode[], also: TitleCode[]])[] = [
  [titleCodes('U01'), titleCodes('D03', 'D02')],
  [titleCodes('H01'), titleCodes('D01', 'D02')],
];

const count = z.number().int().nonnegative();

export const unitStandingCommittee = defineRule({
  id: 'UNIT-STANDING-COMMITTEE',
  scope: 'unit',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({
    minMembers: count.default(9),
    maxMembers: count.default(11),
    /** Members without a post in the plan: the chief of the police. */
    outside: count.default(1),
    members: TitleCodes.default(STANDING_TITLES),
  }),
  ascending: [['minMembers', 'maxMembers']],
  singlesOut: () => false,
  check(view, unitCode, { values }) {
    const findings = [
      ...numberOf(view, unitCode, 'secretaries', SECRETARY, 1),
      ...numberOf(view, unitCode, 'deputy-secretaries', DEPUTIES, 2),
      ...JOINED.flatMap(([held, also]) => notJoined(view, unitCode, held, also)),
    ];
    if (view.units.get(unitCode)?.type === 'special-zone') return findings;
    const members = meantOn(standingSeats(view, unitCode)) + values.outside;
    if (members < values.minMembers || members > values.maxMembers) {
      findings.push(numberFinding(unitCode, 'standing', values.minMembers, values.maxMembers, members));
    }
    return findings;
  },
  counted(view, { subject: { unitCode }, found }) {
    if (unitCode === undefined || found.kind !== 'count') return [];
    return meantSeats(seatsBehind(view, unitCode, found.of));
  },
});

function seatsBehind(view: PlanView, unitCode: UnitCode, of: Counted): Seat[] {
  if (of === 'secretaries') return seatsOfTitles(view, unitCode, SECRETARY);
  if (of === 'deputy-secretaries') return seatsOfTitles(view, unitCode, DEPUTIES);
  return standingSeats(view, unitCode);
}

function numberOf(
  view: PlanView,
  unitCode: UnitCode,
  of: Counted,
  titles: readonly TitleCode[],
  wanted: number,
): Finding[] {
  const found = meantOn(seatsOfTitles(view, unitCode, titles));
  return found === wanted ? [] : [numberFinding(unitCode, of, wanted, wanted, found)];
}

function numberFinding(unitCode: UnitCode, of: Counted, min: number, max: number, found: number): Finding {
  return makeFinding(
    'unit',
    `${unitCode}:${of}`,
    { unitCode },
    {
      rule: 'UNIT-STANDING-COMMITTEE',
      severity: 'warn',
      wanted: { kind: 'between', of, min, max },
      found: { kind: 'count', of, count: found },
      legalBasis: BASIS,
    },
  );
}

function notJoined(view: PlanView, unitCode: UnitCode, held: TitleCode[], also: TitleCode[]): Finding[] {
  return seatsOfTitles(view, unitCode, held).flatMap(({ post, holder }) => {
    if (holder === null) return [];
    const postId = post.id;
    const personId = holder.person.id;
    const joined = view.postsOfPerson(personId).some((id) => {
      const other = view.posts.get(id);
      return other?.unitCode === unitCode && also.includes(other.titleCode);
    });
    if (joined) return [];
    return [
      makeFinding(
        'unit',
        `${unitCode}:${postId}:${personId}`,
        { unitCode, bodyId: post.bodyId, titleCode: post.titleCode, postId, personId },
        {
          rule: 'UNIT-STANDING-COMMITTEE',
          severity: 'warn',
          wanted: { kind: 'also-holds', titles: also },
          found: { kind: 'holds-none' },
          legalBasis: BASIS,
        },
      ),
    ];
  });
}
