/**
 * Commands on the organisation of a unit: how many seats of a title the norm allows, seats held back for the time
 * being, bodies that are set up or dissolved. Each is one undoable step; nobody loses a seat by them.
 */
import { AppError } from '../../../shared/domain/errors.ts';
import { type BodyId, PostId, type TitleCode, type UnitCode } from '../../../shared/domain/ids.ts';
import type { Body, Post, Title, UnitTemplate } from '../../../shared/domain/post.ts';
import { bodyIdOf, buildBodySeats, freeIdOf } from '../../../shared/domain/seats.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { FurtherBody } from '../../../shared/ipc/organisation-channels.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import { bodyToRow, postToRow } from '../../db/queries/organisation-rows.ts';
import { loadFurtherBodies, loadTemplates } from '../resources/index.ts';
import type { Session } from '../workspace/session.ts';
import { seatsUnder } from './norm-seats.ts';
import { existingPost, unitNameOf, whereOf } from './placements.ts';
import { refuseFilledElsewhere } from './used-elsewhere.ts';

type BodyTemplate = UnitTemplate['bodies'][number];

function existingBody(state: PlanState, bodyId: BodyId): Body {
  const body = state.bodies.get(bodyId);
  if (body === undefined) throw new AppError('body-not-found', { body: bodyId });
  return body;
}

/**
 * Sets the norm of a title in a body. Missing seats are added, vacant ones go while there are more than it allows;
 * people beyond it stay and are told as an excess. A title the body did not have comes with its first seat.
 */
export function setNorm(session: Session, bodyId: BodyId, titleCode: TitleCode, norm: number): ChangeResult {
  const { state } = session;
  const body = existingBody(state, bodyId);
  const title = state.titles.get(titleCode);
  if (title === undefined) throw new AppError('post-not-found', { post: titleCode });
  const seats = state.postsOfTitle(bodyId, titleCode).map((id) => existingPost(state, id));
  const { staying, leaving } = seatsUnder(session, seats, norm);
  refuseFilledElsewhere(session, leaving);
  return session.change('seat.norm', (tx) => {
    for (const { id } of leaving) tx.remove('post', { id });
    for (const seat of staying) tx.put('post', postToRow(seat));
    const pattern = seats[0] ?? firstSeat(state, body, title);
    const taken = new Set(staying.map((seat) => seat.slot));
    const ids = new Set<PostId>(state.posts.keys());
    for (let slot = 1; slot <= norm; slot += 1) {
      if (taken.has(slot)) continue;
      const id = freeIdOf(body.unitCode, titleCode, slot, (one) => ids.has(one));
      ids.add(id);
      const requirement = requirementOf(body, titleCode, slot);
      tx.put(
        'post',
        postToRow({
          ...pattern,
          id,
          slot,
          norm,
          requirement,
          ordinal: pattern.ordinal + slot - pattern.slot,
        }),
      );
    }
    return {
      post: pattern.title,
      body: body.name,
      unit: unitNameOf(state, body.unitCode),
      before: seats[0]?.norm ?? 0,
      after: norm,
    };
  });
}

/** What a seat of a title new to the body is made from: behind the titles that stand as high or higher. */
function firstSeat(state: PlanState, body: Body, title: Title): Post {
  const posts = state.postsOfBody(body.id).map((id) => existingPost(state, id));
  const rankOf = (post: Post) => state.titles.get(post.titleCode)?.rank ?? 0;
  const before = Math.max(
    body.ordinal * 10_000,
    ...posts.filter((p) => rankOf(p) >= title.rank).map((p) => p.ordinal),
  );
  const after = Math.min(before + 100, ...posts.map((p) => p.ordinal).filter((ordinal) => ordinal > before));
  const entry = templateOf(body)?.posts.find((one) => one.title === title.code);
  return {
    id: PostId.parse(`${body.unitCode}-${title.code}-1`),
    unitCode: body.unitCode,
    bodyId: body.id,
    titleCode: title.code,
    title: entry?.name ?? title.name,
    slot: 1,
    norm: 1,
    inHeadcount: entry?.inHeadcount ?? true,
    requirement: 'optional',
    ordinal: before + Math.max(1, Math.floor((after - before) / 2)),
    frozen: false,
  };
}

/** As the templates have it for that seat; a seat they do not know may stay vacant. */
function requirementOf(body: Body, titleCode: TitleCode, slot: number): Post['requirement'] {
  const entries = templateOf(body)?.posts.filter((one) => one.title === titleCode) ?? [];
  const seats = entries.flatMap((entry) => Array.from({ length: entry.count }, () => entry.requirement));
  return seats[slot - 1] ?? 'optional';
}

function templateOf(body: Pick<Body, 'kind'>): BodyTemplate | undefined {
  return allBodyTemplates().find((one) => one.kind === body.kind);
}

function allBodyTemplates(): BodyTemplate[] {
  return [...loadTemplates().flatMap((template) => template.bodies), ...loadFurtherBodies()];
}

/** Holds vacant seats back, or takes that back; seats with somebody on them are refused. */
export function freezeSeats(session: Session, postIds: readonly PostId[], frozen: boolean): ChangeResult {
  const { state } = session;
  const posts = postIds.map((id) => existingPost(state, id));
  const filled = frozen ? posts.find((post) => state.placementOn(post.id) !== undefined) : undefined;
  if (filled !== undefined) {
    const person = state.personOn(filled.id)?.fullName ?? '';
    throw new AppError('seat-not-vacant', { post: filled.title, person });
  }
  return session.change(frozen ? 'seat.freeze' : 'seat.unfreeze', (tx) => {
    for (const post of posts) tx.put('post', postToRow({ ...post, frozen }));
    const [first] = posts;
    const alike = posts.every((post) => post.title === first?.title && post.unitCode === first.unitCode);
    return {
      count: posts.length,
      post: alike ? (first?.title ?? '') : '',
      ...whereOf(state, postIds),
    };
  });
}

/** Bodies of the templates that the unit lacks, those of its own type first. */
export function furtherBodies(state: PlanState, unitCode: UnitCode): FurtherBody[] {
  const unit = state.units.get(unitCode);
  if (unit === undefined) throw new AppError('unit-not-found', { unit: unitCode });
  const own = loadTemplates().filter((template) => template.unitType === unit.type);
  const known = new Map<string, BodyTemplate>();
  for (const body of [...own.flatMap((template) => template.bodies), ...allBodyTemplates()]) {
    if (!known.has(body.kind) && !state.bodies.has(bodyIdOf(unitCode, body.kind))) known.set(body.kind, body);
  }
  return [...known.values()].map(({ kind, name, bloc, posts }) => ({
    kind,
    name,
    bloc,
    seats: posts.reduce((sum, entry) => sum + entry.count, 0),
  }));
}

/** Sets a body up in a unit, with the seats of its template; all vacant. */
export function addBody(session: Session, unitCode: UnitCode, kind: string): ChangeResult {
  const { state } = session;
  const offered = furtherBodies(state, unitCode).find((one) => one.kind === kind);
  const template = allBodyTemplates().find((one) => one.kind === kind && one.name === offered?.name);
  if (template === undefined) throw new AppError('body-not-found', { body: kind });
  const ordinals = [...state.bodies.values()].filter((b) => b.unitCode === unitCode).map((b) => b.ordinal);
  const built = buildBodySeats(
    { code: unitCode },
    template,
    Math.max(0, ...ordinals) + 1,
    state.titles,
    (id) => state.posts.has(id),
  );
  return session.change('body.add', (tx) => {
    tx.put('body', bodyToRow(built.body));
    for (const post of built.posts) tx.put('post', postToRow(post));
    return { body: built.body.name, unit: unitNameOf(state, unitCode) };
  });
}

/** Dissolves a body nobody sits in any more, with its seats. */
export function removeBody(session: Session, bodyId: BodyId): ChangeResult {
  const { state } = session;
  const body = existingBody(state, bodyId);
  const posts = state.postsOfBody(bodyId).map((id) => existingPost(state, id));
  const filled = posts.filter((post) => state.placementOn(post.id) !== undefined);
  const unit = unitNameOf(state, body.unitCode);
  if (filled.length > 0) {
    throw new AppError('body-not-empty', { body: body.name, unit, count: String(filled.length) });
  }
  refuseFilledElsewhere(session, posts);
  return session.change('body.remove', (tx) => {
    for (const post of posts) tx.remove('post', { id: post.id });
    tx.remove('body', { id: bodyId });
    return { body: body.name, unit };
  });
}
