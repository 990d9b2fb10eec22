/** What the averages over a province are about: its organisations and the deputies in them (DOMAIN.md §1.3). */
import { z } from 'zod';
import { BodyKind } from '../domain/body-kind.ts';
import type { Average } from '../domain/count-facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { CitationId } from '../domain/ids.ts';
import type { RuleId } from '../domain/rule-id.ts';
import { makeFinding } from './make-finding.ts';
import { peopleOn, vacantIn } from './meant.ts';
import { perUnit } from './per-unit.ts';
import type { PlanView } from './plan-view.ts';
import type { Touched } from './touched.ts';
import { seatsIn } from './unit-seats.ts';

/** Specialised agencies and the service centre, by their kinds in the templates (NĐ 150/2025 Điều 15). */
export const OrganisationKinds = z
  .array(BodyKind)
  .default(['office', 'economy', 'culture', 'service-centre']);

/** The organisations of one unit, bodies of these kinds that have a seat, and who is meant to be a deputy in them. */
export const organisationsOf = perUnit((view, unitCode, kinds: readonly string[]) => {
  const seats = seatsIn(view, unitCode).filter(({ body }) => kinds.includes(body.kind));
  const deputySeats = seats.filter(({ title }) => title.role === 'deputy');
  return {
    bodies: [...new Set(seats.map(({ body }) => body.id))],
    deputySeats,
    deputies: peopleOn(deputySeats),
    vacant: vacantIn(deputySeats),
  };
});

export function touchesKinds(view: PlanView, touched: Touched, kinds: readonly string[]): boolean {
  for (const id of touched.bodies) {
    const body = view.bodies.get(id);
    // Of a body that is gone nobody can say what kind it was.
    if (body === undefined || kinds.includes(body.kind)) return true;
  }
  return false;
}

/** The most an average allows so many of, rounded down. */
export function most(average: number, times: number): number {
  // A hair more keeps 2.2 × 5 from falling below 11.
  return Math.floor(average * times + 1e-9);
}

/** A finding about a number of the province that is over its average. */
export function overAverage(
  rule: RuleId,
  wanted: Average,
  count: number,
  legalBasis: readonly CitationId[],
): Finding {
  return makeFinding(
    'province',
    'province',
    {},
    { rule, severity: 'warn', wanted, found: { kind: 'count', of: wanted.of, count }, legalBasis },
  );
}
