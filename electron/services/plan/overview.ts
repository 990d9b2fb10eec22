/** The figures of the overview, for papers and for the command line. */
import type { Post } from '../../../shared/domain/post.ts';
import {
  type BalanceAxis,
  type BalanceSeat,
  type BalanceTable,
  balanceTable,
} from '../../../shared/overview/balance.ts';
import { type Composition, type CorpsScope, composition } from '../../../shared/overview/composition.ts';
import { type SpecialityGap, specialityGaps } from '../../../shared/overview/speciality-gaps.ts';
import { rosterViewOf } from '../roster/roster-view.ts';
import type { Session } from '../workspace/session.ts';
import { personRow } from './rows.ts';

export function balanceOf({ state }: Session, axis: BalanceAxis, posts: Iterable<Post>): BalanceTable {
  const seats = [...posts].map(
    (post): BalanceSeat => ({ post, personId: state.placementOn(post.id)?.personId ?? null }),
  );
  return balanceTable(seats, axis, (id) => state.bodies.get(id)?.bloc);
}

export function compositionOf(session: Session, scope: CorpsScope): Composition {
  const { state } = session;
  const rows = [...state.people.keys()].flatMap((id) => personRow(state, id) ?? []);
  return composition(rows, rosterViewOf(session), scope);
}

/** What units lack of specialities, as the overview shows it. */
export function gapsOf(session: Session): SpecialityGap[] {
  const { state, findings } = session;
  const rows = [...state.people.keys()].flatMap((id) => personRow(state, id) ?? []);
  return specialityGaps(findings.all(), rows, rosterViewOf(session));
}
