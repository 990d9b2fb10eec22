/**
 * Who sits on the Party committee of a unit and on its standing committee (DOMAIN.md §1.1, CT 45): most by the post
 * they hold, the others on seats of the titles D04 and D05 where the plan has such seats.
 */
import { z } from 'zod';
import type { TitleCode, UnitCode } from '../domain/ids.ts';
import { oncePer } from './once-per.ts';
import type { PlanView } from './plan-view.ts';
import type { Ruleset } from './ruleset.ts';
import { TitleCodes, titleCodes } from './title-codes.ts';
import { type Seat, seatsOfTitles } from './unit-seats.ts';

/** Structure of the standing committee by CT 45; one vice-chair of the People's Committee comes to it. */
export const STANDING_TITLES = titleCodes(
  'D01',
  'D02',
  'D03',
  'D04',
  'D20',
  'D22',
  'D24',
  'D30',
  'H02',
  'M01',
  'Q01',
);
export const ONE_VICE_CHAIR = titleCodes('U02');
/** Members of the committee who hold no post that brings the seat. */
export const PLAIN_MEMBERS = titleCodes('D05');

const Members = z.object({ members: z.object({ value: TitleCodes }) });

/** Titles whose holders sit on the standing committee, as the province set them. */
const standingTitles = oncePer((ruleset: Ruleset) => {
  const own = Members.safeParse(ruleset.parameters['UNIT-STANDING-COMMITTEE']);
  return own.success ? own.data.members.value : STANDING_TITLES;
});

/** Whether a holder of the title may sit on the standing committee. */
export function isStandingTitle(ruleset: Ruleset, title: TitleCode): boolean {
  return standingTitles(ruleset).includes(title) || ONE_VICE_CHAIR.includes(title);
}

/** Seats of the standing committee; of the vice-chairs' seats the first that is filled, else the first. */
export function standingSeats(view: PlanView, unitCode: UnitCode): Seat[] {
  const viceChairs = seatsOfTitles(view, unitCode, ONE_VICE_CHAIR);
  const viceChair = viceChairs.find(({ holder }) => holder !== null) ?? viceChairs[0];
  const seats = seatsOfTitles(view, unitCode, standingTitles(view.ruleset));
  return viceChair === undefined ? seats : [...seats, viceChair];
}

/** Seats of the whole committee, as far as the plan has them. */
export function committeeSeats(view: PlanView, unitCode: UnitCode): Seat[] {
  return [...standingSeats(view, unitCode), ...seatsOfTitles(view, unitCode, PLAIN_MEMBERS)];
}

/** Whether the plan lists the members who hold no post: only then is the committee known as a whole. */
export function listsCommittee(view: PlanView, unitCode: UnitCode): boolean {
  return seatsOfTitles(view, unitCode, PLAIN_MEMBERS).length > 0;
}
