/** What the papers need, gathered from an open workspace. */

import type {
  ListHeadInput,
  RosterEntry,
  UnitPlacements,
  UnitVacancies,
  WaiverNote,
} from '../../../shared/documents/input.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId, PostId, UnitCode } from '../../../shared/domain/ids.ts';
import {
  isNarrowed,
  type ListFilter,
  type ListLayout,
  type ListLook,
  NO_FILTER,
} from '../../../shared/domain/list-layout.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Bloc, Body, Post } from '../../../shared/domain/post.ts';
import type { Province, Unit } from '../../../shared/domain/unit.ts';
import { blocOf } from '../../../shared/outlook/leaving.ts';
import { ruleName } from '../../../shared/rules/rule-words.ts';
import { sortKey } from '../../../shared/text/names.ts';
import { authorityBook } from '../plan/authority.ts';
import { vacantPosts } from '../plan/vacancies.ts';
import { waiverList } from '../plan/waivers.ts';
import { loadProvinces } from '../resources/index.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';

/** Which part of the plan a paper is about: chosen seats, else a unit, else everything. */
export interface PaperScope {
  postIds: readonly PostId[];
  unitCode: UnitCode | null;
  /** Several units in place of one; none of them stands for all. */
  unitCodes?: readonly UnitCode[] | undefined;
  /** Who of them is wanted, in which order; left out: all of them, by post. */
  layout?: Pick<ListLayout, 'order' | 'filter'> | undefined;
  /** Who is wanted where there is no layout. */
  filter?: ListFilter | undefined;
}

/** Who is wanted of the units or seats of a scope. */
export function filterOf({ layout, filter }: Pick<PaperScope, 'layout' | 'filter'>): ListFilter {
  return layout?.filter ?? filter ?? NO_FILTER;
}

/** Whether a bloc, null where it is not known, is one of those a scope is narrowed down to. */
export function isWantedBloc(scope: Pick<PaperScope, 'layout' | 'filter'>, bloc: Bloc | null): boolean {
  const { blocs } = filterOf(scope);
  return blocs.length === 0 || (bloc !== null && blocs.includes(bloc));
}

/** The bloc somebody is of: that of the first of these seats, else the one they work in now. */
export function blocOfSeats({ state }: Session, person: Person, postIds: readonly PostId[]): Bloc | null {
  const [postId] = postIds;
  const post = postId === undefined ? undefined : state.posts.get(postId);
  return (post && state.bodies.get(post.bodyId)?.bloc) ?? blocOf(person);
}

export function provinceOf(session: Session): Province {
  const province = loadProvinces().find((p) => p.code === session.info.provinceCode);
  if (province === undefined)
    throw new AppError('province-not-found', { province: session.info.provinceCode });
  return province;
}

/** Reads a map that the workspace file keeps complete through its foreign keys. */
export function held<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new AppError('workspace-damaged', {}, `${String(key)} is not there`);
  return value;
}

export function listHeadOf(session: Session, look: ListLook | null = null): ListHeadInput {
  return {
    province: provinceOf(session),
    planName: session.state.plan.name,
    standardsName: session.standards.name,
    settings: session.settings.decisions,
    look,
    toneStyles: {
      state: session.settings.formats.state.toneStyle,
      party: session.settings.formats.party.toneStyle,
    },
    signing: authorityBook(session.settings),
  };
}

/** Seats of the scope: unit by unit, body by body, or in the order in which they were chosen. */
export function postsInScope(session: Session, scope: PaperScope): Post[] {
  const { state } = session;
  const { postIds, layout } = scope;
  const chosen = new Map(postIds.map((id, at) => [id, at]));
  const posts = unitsInScope(session, scope)
    .flatMap((unit) => state.postsOfUnit(unit.code))
    .filter((id) => chosen.size === 0 || chosen.has(id))
    .map((id) => held(state.posts, id))
    .filter((post) => isWanted(session, post, filterOf(scope)));
  if (layout?.order !== 'shown') return posts;
  return posts.sort((a, b) => (chosen.get(a.id) ?? 0) - (chosen.get(b.id) ?? 0));
}

/** Whether a seat is of the units, blocs, titles and states that are wanted. */
function isWanted({ state }: Session, post: Post, filter: ListFilter): boolean {
  const { unitCodes, blocs, titleCodes, states } = filter;
  const bloc = state.bodies.get(post.bodyId)?.bloc;
  return (
    (unitCodes.length === 0 || unitCodes.includes(post.unitCode)) &&
    (blocs.length === 0 || (bloc !== undefined && blocs.includes(bloc))) &&
    (titleCodes.length === 0 || titleCodes.includes(post.titleCode)) &&
    (states.length === 0 || states.includes(state.placementOn(post.id) === undefined ? 'vacant' : 'placed'))
  );
}

/** Whether somebody without a seat is wanted: by the present unit and bloc, and by what becomes of them. */
function isWantedWithoutSeat({ state }: Session, person: Person, filter: ListFilter): boolean {
  const { unitCodes, blocs, titleCodes, states } = filter;
  const { currentUnitCode } = person;
  const bloc = blocOf(person);
  return (
    titleCodes.length === 0 &&
    (unitCodes.length === 0 || (currentUnitCode !== null && unitCodes.includes(currentUnitCode))) &&
    (blocs.length === 0 || (bloc !== null && blocs.includes(bloc))) &&
    (states.length === 0 || states.includes(state.dispositions.has(person.id) ? 'settled' : 'open'))
  );
}

type UnitScope = Pick<PaperScope, 'unitCode' | 'unitCodes' | 'layout' | 'filter'>;

/** Codes of the units that are named; none where everything is meant. */
export function unitsNamed({ unitCode, unitCodes = [] }: UnitScope): readonly UnitCode[] {
  return unitCode === null ? unitCodes : [unitCode];
}

/** Whether a unit, null where there is none, is of those that are named and of those that are wanted. */
export function inUnits(scope: UnitScope): (unit: UnitCode | null) => boolean {
  const sets = [unitsNamed(scope), filterOf(scope).unitCodes]
    .filter((codes) => codes.length > 0)
    .map((codes) => new Set(codes));
  return (unit) => sets.every((codes) => unit !== null && codes.has(unit));
}

/** Whether a paper is about every unit of the plan. */
export function isWhole(scope: PaperScope): boolean {
  return (
    unitsNamed(scope).length === 0 && scope.postIds.length === 0 && filterOf(scope).unitCodes.length === 0
  );
}

/** The units of a scope, in the order of the file. Throws `unit-not-found`. */
export function unitsInScope(session: Session, scope: UnitScope): Unit[] {
  const { units } = session.state;
  for (const code of unitsNamed(scope))
    if (!units.has(code)) throw new AppError('unit-not-found', { unit: code });
  const isIn = inUnits(scope);
  return [...units.values()].filter(({ code }) => isIn(code));
}

/** People of the scope for the "danh sách trích ngang": unit by unit in the order of posts, then those without a post. */
export function rosterEntries(session: Session, scope: PaperScope): RosterEntry[] {
  const { state } = session;
  const entries = new Map<PersonId, RosterEntry>();
  const add = (person: Person, unit: Unit | null): void => {
    if (entries.has(person.id)) return;
    const posts = state.postsOfPerson(person.id).map((id) => {
      const post = held(state.posts, id);
      return { post, unit: held(state.units, post.unitCode) };
    });
    entries.set(person.id, { person, unit, posts, disposition: state.dispositions.get(person.id) ?? null });
  };
  for (const post of postsInScope(session, scope)) {
    const person = state.personOn(post.id);
    if (person !== null) add(person, held(state.units, post.unitCode));
  }
  if (scope.postIds.length === 0) {
    const named = new Set(unitsNamed(scope));
    const filter = filterOf(scope);
    for (const person of byName([...state.people.values()], (person) => person)) {
      const seated = state.postsOfPerson(person.id).length > 0;
      // Whose seats are not wanted is not wanted for having them.
      if (isNarrowed(filter) && (seated || !isWantedWithoutSeat(session, person, filter))) continue;
      const unit = person.currentUnitCode === null ? null : held(state.units, person.currentUnitCode);
      if (named.size === 0 || (unit !== null && named.has(unit.code))) add(person, unit);
    }
  }
  const entered = [...entries.values()];
  const listed = scope.layout?.order === 'name' ? byName(entered, ({ person }) => person) : entered;
  // Chosen seats come unit by unit as they are, unless another order was asked for.
  return scope.layout?.order === 'shown' || (scope.postIds.length > 0 && scope.layout?.order !== 'name')
    ? listed
    : listed.sort(byUnit(session));
}

/** `entries` in the order of the names of their people, whose keys are worked out once for each. */
function byName<T>(entries: readonly T[], personOf: (entry: T) => Person): T[] {
  return entries
    .map((entry) => ({ entry, key: sortKey(personOf(entry).fullName) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

/** Units in the order of the state list, people without a unit last; the order inside a unit stays. */
function byUnit(session: Session): (a: RosterEntry, b: RosterEntry) => number {
  const order = new Map([...session.state.units.keys()].map((code, index) => [code, index]));
  const placeOf = (entry: RosterEntry): number =>
    entry.unit === null ? order.size : (order.get(entry.unit.code) ?? order.size);
  return (a, b) => placeOf(a) - placeOf(b);
}

/** Waivers that are needed now and not met yet, by the placement they are about. */
export function waiversBySeat(session: Session): Map<string, WaiverNote[]> {
  const { t } = wordsIn('vi');
  const bySeat = new Map<string, WaiverNote[]>();
  for (const { state, rule, subject, kind, document, documentDate, deadline } of waiverList(session)) {
    const { postId, personId } = subject;
    if (state === 'not-needed' || state === 'paid' || postId === undefined || personId === undefined)
      continue;
    const key = seatKey({ postId, personId });
    const standard = ruleName(t, rule, (id) => session.settings.ownRules.find((own) => own.id === id));
    const note = { kind, state, document, documentDate, deadline, standard };
    bySeat.set(key, [...(bySeat.get(key) ?? []), note]);
  }
  return bySeat;
}

export function seatKey({ postId, personId }: { postId: PostId; personId: PersonId }): string {
  return `${postId}:${personId}`;
}

export function unitPlacements(session: Session, scope: PaperScope): UnitPlacements[] {
  const { state } = session;
  const waivers = waiversBySeat(session);
  return byUnits(postsInScope(session, scope)).map(([unitCode, posts]) => ({
    unit: held(state.units, unitCode),
    seats: posts.map((post) => {
      const placement = state.placementOn(post.id);
      const person = state.personOn(post.id);
      return {
        post,
        body: held<Body['id'], Body>(state.bodies, post.bodyId),
        placed: placement === undefined || person === null ? null : { person, placement },
        current: placement?.form === 'keep' ? person : null,
        waivers: placement === undefined ? [] : (waivers.get(seatKey(placement)) ?? []),
      };
    }),
  }));
}

export function unitVacancies(session: Session, scope: PaperScope): UnitVacancies[] {
  const { state } = session;
  const chosen = new Set(scope.postIds);
  return unitsInScope(session, scope).flatMap((unit) => {
    const vacant = vacantPosts(state, unit.code).filter(
      (post) => (chosen.size === 0 || chosen.has(post.id)) && isWanted(session, post, filterOf(scope)),
    );
    const seats = vacant.map((post) => ({ post, body: held<Body['id'], Body>(state.bodies, post.bodyId) }));
    return seats.length === 0 ? [] : [{ unit, seats }];
  });
}

function byUnits(posts: readonly Post[]): [UnitCode, Post[]][] {
  const groups = new Map<UnitCode, Post[]>();
  for (const post of posts) groups.set(post.unitCode, [...(groups.get(post.unitCode) ?? []), post]);
  return [...groups.entries()];
}
