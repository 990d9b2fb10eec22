/**
 * The headcount of a unit by bloc, and the frame it is held against (DOMAIN.md §1.1, §1.3, §1.4): Party bodies up to
 * 17, up to 20 with a political centre (HD 31); the Front 8 to 10 (HD 31); council and government about 32 (letters
 * 03 and 09/CV-BCĐ of 2025). These are orientations; what was assigned to a unit is set by its code and goes first.
 */
import { z } from 'zod';
import type { Counted } from '../domain/count-facts.ts';
import { type BodyId, type PersonId, type PostId, type TitleCode, UnitCode } from '../domain/ids.ts';
import type { Bloc, Post } from '../domain/post.ts';
import { UnitType } from '../domain/unit.ts';
import { oncePer } from './once-per.ts';
import { perUnit } from './per-unit.ts';
import type { PlanView } from './plan-view.ts';
import type { Ruleset } from './ruleset.ts';
import { titleCodes } from './title-codes.ts';
import { seatsIn, seatsOfTitles } from './unit-seats.ts';

export const STAFF_BLOCS = ['party', 'government', 'front'] as const;
export type StaffBloc = (typeof STAFF_BLOCS)[number];

export const STAFF: Readonly<Record<StaffBloc, Counted>> = {
  party: 'party-staff',
  government: 'government-staff',
  front: 'front-staff',
};

/** The military command is outside the payroll (DOMAIN.md §1.5). */
const BLOC_OF: Readonly<Record<Bloc, StaffBloc | null>> = {
  party: 'party',
  service: 'party',
  council: 'government',
  government: 'government',
  front: 'front',
  military: null,
};

const POLITICAL_CENTRE = titleCodes('D40', 'D41');
const people = z.number().int().nonnegative();
const byType = (count: number) =>
  z.record(UnitType, people).default({ commune: count, ward: count, 'special-zone': count });

export const Frames = z.object({
  partyMax: byType(17),
  partyMaxWithCentre: byType(20),
  governmentMax: byType(32),
  frontMax: byType(10),
  /** By the code of a unit and bloc: what was assigned; fewer people than that are a shortage. */
  assigned: z
    .record(UnitCode, z.object({ party: people, government: people, front: people }).partial())
    .default({}),
});
export type Frames = z.infer<typeof Frames>;

const framesOf = oncePer((ruleset: Ruleset) => {
  const own = Object.entries(ruleset.parameters['UNIT-HEADCOUNT'] ?? {});
  return Frames.parse(Object.fromEntries(own.map(([name, { value }]) => [name, value])));
});

export interface Frame {
  readonly bloc: StaffBloc;
  readonly max: number;
  /** What was assigned to the unit itself; false for an orientation. */
  readonly assigned: boolean;
  /** People on seats of the headcount, each once; who was sent from elsewhere counts there (DOMAIN.md §5). */
  readonly people: number;
  /** Of them those beyond the norm of their titles. */
  readonly beyondNorm: number;
}

/** The blocs of a unit with their frames. */
export function framesIn(view: PlanView, unitCode: UnitCode): readonly Frame[] {
  return framesOfUnit(view, unitCode, framesOf(view.ruleset));
}

const framesOfUnit = perUnit((view, unitCode, frames: Frames): readonly Frame[] => {
  const type = view.units.get(unitCode)?.type;
  if (type === undefined) return [];
  const withCentre = seatsOfTitles(view, unitCode, POLITICAL_CENTRE).length > 0;
  const limits: Record<StaffBloc, number> = {
    party: (withCentre ? frames.partyMaxWithCentre : frames.partyMax)[type],
    government: frames.governmentMax[type],
    front: frames.frontMax[type],
  };
  const seats = countedByBloc(view, unitCode);
  const own = frames.assigned[unitCode] ?? {};
  return STAFF_BLOCS.map((bloc) => ({
    bloc,
    max: own[bloc] ?? limits[bloc],
    assigned: own[bloc] !== undefined,
    ...staffOn(seats[bloc]),
  }));
});

/** Seats of the headcount whose holders count: who was sent from elsewhere counts there. */
function countedByBloc(view: PlanView, unitCode: UnitCode): Record<StaffBloc, FilledSeat[]> {
  const seats: Record<StaffBloc, FilledSeat[]> = { party: [], government: [], front: [] };
  for (const { post, body, holder } of seatsIn(view, unitCode)) {
    const bloc = BLOC_OF[body.bloc];
    if (bloc === null || !post.inHeadcount || holder === null || holder.placement.form === 'second') continue;
    seats[bloc].push({ post, personId: holder.person.id });
  }
  return seats;
}

interface FilledSeat {
  readonly post: Post;
  readonly personId: PersonId;
}

function staffOn(seats: readonly FilledSeat[]): Pick<Frame, 'people' | 'beyondNorm'> {
  const staff = new Set<PersonId>();
  /** Filled seats over the norm, by body and title. */
  const over = new Map<BodyId, Map<TitleCode, number>>();
  for (const { post, personId } of seats) {
    staff.add(personId);
    const ofBody = over.get(post.bodyId) ?? new Map<TitleCode, number>();
    over.set(post.bodyId, ofBody);
    ofBody.set(post.titleCode, (ofBody.get(post.titleCode) ?? -post.norm) + 1);
  }
  let beyondNorm = 0;
  for (const ofBody of over.values()) for (const count of ofBody.values()) beyondNorm += Math.max(0, count);
  return { people: staff.size, beyondNorm };
}

/** The seats of a bloc whose holders count: filled, in the headcount, and nobody who was sent from elsewhere. */
export function countedInBloc(view: PlanView, unitCode: UnitCode, bloc: StaffBloc): PostId[] {
  return countedByBloc(view, unitCode)[bloc].map(({ post }) => post.id);
}
