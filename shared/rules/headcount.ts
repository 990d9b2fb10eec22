/**
 * The headcount of a unit by bloc, and the frame it is held against (DOMAIN.md §1.1, §1.3, §1.4): Party bodies up to
 * 17, up to 20 with a political centre (HD 31); the Front 8 to 10 (HD 31); council and government about 32 (letters
 * 03 and 09/CV-BCĐ of 2025). These are orientations; what was assigned to a unit is set by its code and goes first.
 */
import { z } from 'zod';
import type { Counted } from '../domain/count-facts.ts';
import { type PostId, UnitCode } from '../domain/ids.ts';
import type { Bloc } from '../domain/post.ts';
import { UnitType } from '../domain/unit.ts';
import { oncePer } from './once-per.ts';
import type { PlanView } from './plan-view.ts';
import type { Ruleset } from './ruleset.ts';
import { titleCodes } from './title-codes.ts';

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
export function framesIn(view: PlanView, unitCode: UnitCode): Frame[] {
  const frames = framesOf(view.ruleset);
  const type = view.units.get(unitCode)?.type;
  if (type === undefined) return [];
  const withCentre = POLITICAL_CENTRE.some((title) => view.postsOfTitleInUnit(unitCode, title).length > 0);
  const limits: Record<StaffBloc, number> = {
    party: (withCentre ? frames.partyMaxWithCentre : frames.partyMax)[type],
    government: frames.governmentMax[type],
    front: frames.frontMax[type],
  };
  const seats = seatsByBloc(view, unitCode);
  const own = frames.assigned[unitCode] ?? {};
  return STAFF_BLOCS.map((bloc) => ({
    bloc,
    max: own[bloc] ?? limits[bloc],
    assigned: own[bloc] !== undefined,
    ...staffOn(view, seats[bloc]),
  }));
}

function seatsByBloc(view: PlanView, unitCode: UnitCode): Record<StaffBloc, PostId[]> {
  const seats: Record<StaffBloc, PostId[]> = { party: [], government: [], front: [] };
  for (const id of view.postsOfUnit(unitCode)) {
    const post = view.posts.get(id);
    const body = post === undefined ? undefined : view.bodies.get(post.bodyId);
    const bloc = body === undefined ? null : BLOC_OF[body.bloc];
    if (bloc !== null && post?.inHeadcount === true) seats[bloc].push(id);
  }
  return seats;
}

function staffOn(view: PlanView, seats: readonly PostId[]): Pick<Frame, 'people' | 'beyondNorm'> {
  const staff = new Set<string>();
  /** Filled seats over the norm, by body and title. */
  const over = new Map<string, number>();
  for (const id of seats) {
    const placement = view.placementOn(id);
    const post = view.posts.get(id);
    if (placement === undefined || post === undefined || placement.form === 'second') continue;
    staff.add(placement.personId);
    const key = `${post.bodyId}|${post.titleCode}`;
    over.set(key, (over.get(key) ?? -post.norm) + 1);
  }
  let beyondNorm = 0;
  for (const count of over.values()) beyondNorm += Math.max(0, count);
  return { people: staff.size, beyondNorm };
}

/** The seats of a bloc whose holders count: filled, in the headcount, and nobody who was sent from elsewhere. */
export function countedInBloc(view: PlanView, unitCode: UnitCode, bloc: StaffBloc): PostId[] {
  return seatsByBloc(view, unitCode)[bloc].filter((id) => {
    const placement = view.placementOn(id);
    return placement !== undefined && placement.form !== 'second';
  });
}
