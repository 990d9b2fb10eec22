/** Commands on placements: assign, move, swap, edit, clear. */

import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import { heldJointly, jointSeats } from '../../../shared/domain/joint-seats.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Placement, PlacementForm } from '../../../shared/domain/plan.ts';
import type { Post } from '../../../shared/domain/post.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import { mayBeHeldTogether } from '../../../shared/rules/person-double-post.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { placementToRow } from '../../db/queries/plan-rows.ts';
import type { Session } from '../workspace/session.ts';
import { jointGroup, jointPairs, jointView } from './joint-placements.ts';

export interface Assign {
  postId: PostId;
  personId: PersonId;
  form?: PlacementForm | undefined;
  since?: string | null | undefined;
  /** Taking the seat of somebody else must be meant. */
  displace: boolean;
  /** Seat left at the same time: a move. */
  from?: PostId | undefined;
}

export function existingPost(state: PlanState, postId: PostId): Post {
  const post = state.posts.get(postId);
  if (post === undefined) throw new AppError('post-not-found', { post: postId });
  return post;
}

export function existingPerson(state: PlanState, personId: PersonId): Person {
  const person = state.people.get(personId);
  if (person === undefined) throw new AppError('person-not-found', { person: personId });
  return person;
}

export function unitNameOf(state: PlanState, unitCode: UnitCode): string {
  return state.units.get(unitCode)?.fullName ?? unitCode;
}

/** Where seats are, for a sentence about them: the name of the unit where all are of one, and how many units. */
export function whereOf(state: PlanState, postIds: readonly PostId[]): { unit: string; units: number } {
  const codes = new Set(postIds.map((id) => existingPost(state, id).unitCode));
  const [only] = codes;
  return { unit: only === undefined || codes.size > 1 ? '' : unitNameOf(state, only), units: codes.size };
}

/**
 * The form where the officer named none: kept where the person already sits, concurrent beside a seat it goes with,
 * else the usual one of that title.
 */
export function defaultForm(state: PlanState, { postId, personId, from }: Assign): PlacementForm {
  const present = state.placementOn(postId);
  if (present?.personId === personId) return present.form;
  const others = state.postsOfPerson(personId).filter((id) => id !== postId && id !== from);
  if (others.some((id) => mayBeHeldTogether(state, id, postId))) return 'concurrent';
  const title = state.titles.get(existingPost(state, postId).titleCode);
  return title?.usualForm ?? 'transfer-appoint';
}

/** Puts a person on a seat; with `from` it is a move and that seat is left. No entry where it is so already. */
export function assign(session: Session, request: Assign): ChangeResult {
  const { state } = session;
  const { postId, personId, from } = request;
  const post = existingPost(state, postId);
  const person = existingPerson(state, personId);
  if (post.frozen) throw new AppError('seat-frozen', { post: post.title });
  const present = state.placementOn(postId);
  if (present !== undefined && present.personId !== personId && !request.displace) {
    const holder = existingPerson(state, present.personId);
    throw new AppError('post-filled', { post: post.title, person: holder.fullName });
  }
  const leaves = from === undefined || from === postId ? null : existingPost(state, from);
  if (leaves !== null && state.placementOn(leaves.id)?.personId !== personId) {
    throw new AppError('post-empty', { post: leaves.title, person: person.fullName });
  }
  const placement: Placement = {
    postId,
    personId,
    form: request.form ?? defaultForm(state, request),
    since:
      request.since === undefined ? (present?.personId === personId ? present.since : null) : request.since,
    note: present?.personId === personId ? present.note : '',
  };
  return session.change(leaves === null ? 'placement.assign' : 'placement.move', (tx) => {
    const left = leaves === null ? [] : [leaves.id, ...heldJointly(jointView(state), leaves.id)];
    const goWithIt = jointSeats(jointView(state), postId);
    for (const id of left.filter((one) => !goWithIt.includes(one)))
      tx.remove('placement', { plan_id: state.plan.id, post_id: id });
    const group = jointGroup(state, placement, request.form !== undefined);
    for (const one of group) tx.put('placement', placementToRow(state.plan.id, one));
    // Whoever sits on a post no longer needs to be disposed of.
    tx.remove('disposition', { plan_id: state.plan.id, person_id: personId });
    const summary = { person: person.fullName, post: post.title, unit: unitNameOf(state, post.unitCode) };
    const also = group.flatMap((one) => (one.postId === postId ? [] : existingPost(state, one.postId).title));
    return {
      ...summary,
      ...(leaves === null ? {} : { fromPost: leaves.title }),
      ...(also.length === 0 ? {} : { also: also.join(', ') }),
    };
  });
}

/**
 * The people of two seats change places in one step. Form and date belong to the seat and stay with it; a seat
 * whose holder was kept, or held it beside another, gets the form a newcomer gets. Notes were about the persons
 * on their old seats and go. No entry where one person sits on both.
 */
export function swap(session: Session, a: PostId, b: PostId): ChangeResult {
  const { state } = session;
  const [first, second] = [filledSeat(state, a), filledSeat(state, b)];
  const exchanged = first.person.id !== second.person.id;
  return session.change('placement.swap', (tx) => {
    if (exchanged) {
      tx.put('placement', placementToRow(state.plan.id, taken(state, first.placement, second.placement)));
      tx.put('placement', placementToRow(state.plan.id, taken(state, second.placement, first.placement)));
      for (const [one, other] of jointPairs(state, first.post, second.post)) {
        tx.put('placement', placementToRow(state.plan.id, { ...one, personId: other.personId, note: '' }));
        tx.put('placement', placementToRow(state.plan.id, { ...other, personId: one.personId, note: '' }));
      }
    }
    return {
      personA: first.person.fullName,
      postA: first.post.title,
      unitA: unitNameOf(state, first.post.unitCode),
      personB: second.person.fullName,
      postB: second.post.title,
      unitB: unitNameOf(state, second.post.unitCode),
    };
  });
}

function filledSeat(state: PlanState, postId: PostId): { post: Post; placement: Placement; person: Person } {
  const post = existingPost(state, postId);
  const placement = state.placementOn(postId);
  if (placement === undefined) throw new AppError('post-empty', { post: post.title, person: '' });
  return { post, placement, person: existingPerson(state, placement.personId) };
}

/** `seat` with the person who sat on `left`. */
function taken(state: PlanState, seat: Placement, left: Placement): Placement {
  const { postId, form, since } = seat;
  const { personId } = left;
  const ofHolder = form === 'keep' || form === 'concurrent';
  return {
    postId,
    personId,
    form: ofHolder ? defaultForm(state, { postId, personId, displace: true, from: left.postId }) : form,
    since: form === 'keep' ? null : since,
    note: '',
  };
}

export interface Edit {
  postIds: readonly PostId[];
  form?: PlacementForm | undefined;
  since?: string | null | undefined;
  note?: string | undefined;
}

/** Changes form, date or note of placements; vacant seats among them are refused. */
export function edit(session: Session, { postIds, form, since, note }: Edit): ChangeResult {
  const { state } = session;
  const placements = postIds.map((id) => {
    const placement = state.placementOn(id);
    if (placement === undefined)
      throw new AppError('post-empty', { post: existingPost(state, id).title, person: '' });
    return placement;
  });
  return session.change('placement.edit', (tx) => {
    for (const placement of placements) {
      tx.put(
        'placement',
        placementToRow(state.plan.id, {
          ...placement,
          form: form ?? placement.form,
          since: since === undefined ? placement.since : since,
          note: note ?? placement.note,
        }),
      );
    }
    const first = existingPost(state, (placements[0] as Placement).postId);
    return { count: placements.length, post: first.title, ...whereOf(state, postIds) };
  });
}

/**
 * Takes people off seats, and off those they hold jointly with them; seats that are vacant already are passed over.
 * No entry where all were.
 */
export function clear(session: Session, postIds: readonly PostId[]): ChangeResult {
  const { state } = session;
  const named = postIds.filter((id) => {
    existingPost(state, id);
    return state.placementOn(id) !== undefined;
  });
  const filled = [...new Set(named.flatMap((id) => [id, ...heldJointly(jointView(state), id)]))];
  return session.change('placement.clear', (tx) => {
    const only = filled.length === 1 ? existingPost(state, filled[0] as PostId) : null;
    const summary = {
      count: filled.length,
      person: only === null ? '' : (state.personOn(only.id)?.fullName ?? ''),
      post: only?.title ?? '',
      ...whereOf(state, filled),
    };
    for (const postId of filled) tx.remove('placement', { plan_id: state.plan.id, post_id: postId });
    return summary;
  });
}
