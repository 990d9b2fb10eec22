/** Which seats of a title stay in a body when its norm changes, and which of them the norm takes in. */
import type { PostId } from '../../../shared/domain/ids.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { itemsInPapers } from '../../db/queries/paper-rows.ts';
import { planFilling } from '../../db/queries/plan-rows.ts';
import type { Session } from '../workspace/session.ts';

/** A change of the norm as it shows in the seats there are. */
interface NormSeats {
  staying: Post[];
  leaving: Post[];
}

/**
 * The seats of a title under a new norm. Vacant seats beyond it leave. Where somebody sits beyond it and a vacant seat
 * within it is like theirs, that one leaves and they take its place: which of two equal seats was filled first is
 * nothing an office means. A seat that is a different post (another name, weight or headcount) stays, and so does one
 * that is held back, locked, spoken of, named by a paper, or filled in another plan.
 */
export function seatsUnder(session: Session, seats: readonly Post[], norm: number): NormSeats {
  const { state } = session;
  const isVacant = ({ id }: Post) => state.placementOn(id) === undefined;
  const leaving = seats.filter((seat) => seat.slot > norm && isVacant(seat));
  const vacant = seats.filter((seat) => seat.slot <= norm && isVacant(seat));
  const staying = new Map(
    seats.filter((seat) => !leaving.includes(seat)).map((seat) => [seat.id, { ...seat, norm }]),
  );
  const held = seats.filter((seat) => seat.slot > norm && !isVacant(seat));
  const isPlain = held.length === 0 || vacant.length === 0 ? () => false : plainSeats(session);
  const free = new Set(vacant.filter(isPlain));
  for (const seat of held) {
    const place = [...free].find((one) => areAlike(one, seat));
    if (place === undefined) continue;
    free.delete(place);
    staying.delete(place.id);
    leaving.push(place);
    staying.set(seat.id, { ...seat, norm, slot: place.slot, ordinal: place.ordinal });
  }
  return { staying: [...staying.values()], leaving };
}

function areAlike(a: Post, b: Post): boolean {
  return a.title === b.title && a.requirement === b.requirement && a.inHeadcount === b.inHeadcount;
}

/** Tells vacant seats of which nothing is written anywhere. */
function plainSeats({ db, state, review }: Session): (seat: Post) => boolean {
  const spokenOf = new Set<PostId | null>([
    ...[...review.comments.values()].map(({ postId }) => postId),
    ...review.marks.keys(),
    ...itemsInPapers(db, state.plan.id).map(({ postId }) => postId),
  ]);
  return ({ id, frozen }) => !frozen && !spokenOf.has(id) && planFilling(db, id, state.plan.id) === null;
}
