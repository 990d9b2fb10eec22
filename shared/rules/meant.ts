/**
 * How many people a plan means to have on seats: those who sit there, each once, and the vacant seats of the norm,
 * which wait for somebody (POST-VACANT tells them). A vacant seat beyond the norm means nobody.
 */
import type { PersonId, PostId } from '../domain/ids.ts';
import { isVacancy } from '../domain/post.ts';
import type { Seat } from './unit-seats.ts';

export function peopleOn(seats: readonly Seat[]): Set<PersonId> {
  const people = new Set<PersonId>();
  for (const { holder } of seats) if (holder !== null) people.add(holder.person.id);
  return people;
}

/** Of seats those somebody sits on. */
export function filledIn(seats: readonly Seat[]): PostId[] {
  return seats.filter(({ holder }) => holder !== null).map(({ post }) => post.id);
}

/** Of seats those that `meantOn` counts: somebody sits there, or is meant to. */
export function meantSeats(seats: readonly Seat[]): PostId[] {
  return seats.filter(({ post, holder }) => holder !== null || isVacancy(post)).map(({ post }) => post.id);
}

export function vacantIn(seats: readonly Seat[]): number {
  let vacant = 0;
  for (const { post, holder } of seats) if (holder === null && isVacancy(post)) vacant++;
  return vacant;
}

export function meantOn(seats: readonly Seat[]): number {
  return peopleOn(seats).size + vacantIn(seats);
}
