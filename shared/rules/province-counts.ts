/** What the averages over a province are about: its organisations and the deputies in them (DOMAIN.md §1.3). */
import { z } from 'zod';
import { BodyKind } from '../domain/body-kind.ts';
import type { Average } from '../domain/count-facts.ts';
import type { Finding } from '../domain/finding.ts';
import type { BodyId, CitationId, PostId } from '../domain/ids.ts';
import type { RuleId } from '../domain/rule-id.ts';
import { makeFinding } from './make-finding.ts';
import type { PlanView } from './plan-view.ts';
import type { Touched } from './touched.ts';

/** Specialised agencies and the service centre, by their kinds in the templates (NĐ 150/2025 Điều 15). */
export const OrganisationKinds = z
  .array(BodyKind)
  .default(['office', 'economy', 'culture', 'service-centre']);

/** Bodies of these kinds that have a seat. */
export function organisations(view: PlanView, kinds: readonly string[]): BodyId[] {
  const bodies: BodyId[] = [];
  for (const { id, kind } of view.bodies.values()) {
    if (kinds.includes(kind) && view.postsOfBody(id).length > 0) bodies.push(id);
  }
  return bodies;
}

export function deputySeats(view: PlanView, bodies: readonly BodyId[]): PostId[] {
  return bodies.flatMap((id) =>
    view.postsOfBody(id).filter((seat) => {
      const post = view.posts.get(seat);
      return post !== undefined && view.titles.get(post.titleCode)?.role === 'deputy';
    }),
  );
}

export function touchesKinds(view: PlanView, touched: Touched, kinds: readonly string[]): boolean {
  for (const id of touched.bodies) if (kinds.includes(view.bodies.get(id)?.kind ?? '')) return true;
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
