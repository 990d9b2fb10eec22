/** What the decisions of a plan are made of: who is decided on, of which kind, together with whom. */
import { appliedRow, rowKey } from '../../../shared/documents/authority-row.ts';
import { familyOf, isProposedElsewhere, issuingFamily } from '../../../shared/documents/decision.ts';
import { isMove } from '../../../shared/documents/decision-frame.ts';
import type {
  DecisionInput,
  DecisionPerson,
  DecisionSeat,
  HeldPost,
} from '../../../shared/documents/decision-input.ts';
import type { AuthorityRow } from '../../../shared/domain/authority.ts';
import type { DecisionFamily, DecisionGrouping } from '../../../shared/domain/decision.ts';
import {
  DECISION_KINDS,
  type DecisionKind,
  familiesOf,
  kindOfDisposition,
  kindOfPlacement,
  type PaperItem,
} from '../../../shared/domain/decision-kind.ts';
import type { PersonId, UnitCode } from '../../../shared/domain/ids.ts';
import { isCommuneIssuer } from '../../../shared/domain/issuer.ts';
import type { Disposition, Placement } from '../../../shared/domain/plan.ts';
import type { Body, Post } from '../../../shared/domain/post.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import type { DecisionCounts } from '../../../shared/ipc/decision-channels.ts';
import { blocOf } from '../../../shared/outlook/leaving.ts';
import { choicesOf, itemKey } from '../decision/choices.ts';
import { authorityBook } from '../plan/authority.ts';
import { allCitations } from '../plan/citations.ts';
import type { Session } from '../workspace/session.ts';
import {
  held,
  inUnits,
  isWantedBloc,
  type PaperScope,
  postsInScope,
  provinceOf,
  seatKey,
  waiversBySeat,
} from './paper-inputs.ts';

/** A change of the plan that a paper decides on. */
export interface Decided {
  item: PaperItem;
  kind: DecisionKind;
  family: DecisionFamily;
  who: DecisionPerson;
}

/** Which changes are decided on, and how people come together in papers. */
export interface Grouped {
  /** Several units in place of the one of the scope. */
  unitCodes?: readonly UnitCode[] | undefined;
  grouping: DecisionGrouping;
  /** People of one paper stand in an attached list. */
  listed: boolean;
}

/** One paper with the changes it decides on. */
export interface DecisionPaper {
  input: DecisionInput;
  items: readonly PaperItem[];
}

/**
 * The changes of a scope that want a decision, seats in the order of the list, then people without one. Chosen seats
 * are decided on in any case: somebody kept there is assigned anew.
 */
export function decidedIn(
  session: Session,
  { postIds, unitCode, layout, filter }: PaperScope,
  { unitCodes = [unitCode] }: { unitCodes?: readonly (UnitCode | null)[] | undefined },
): Decided[] {
  const waivers = waiversBySeat(session);
  const { rows } = authorityBook(session.settings);
  const choices = choicesOf(session);
  const chosen = postIds.length > 0;
  const posts = unitCodes.flatMap((code) =>
    postsInScope(session, { postIds, unitCode: code, layout, filter }),
  );
  const seats = posts.flatMap((post): Decided[] => {
    const placement = session.state.placementOn(post.id);
    if (placement === undefined) return [];
    const seat = seatOf(session, post, placement);
    const { personId } = placement;
    const item = { personId, postId: post.id };
    const choice = choices.get(itemKey(item));
    const kind = choice?.kind ?? usualKind(session, seat) ?? (chosen ? kindAnyhow(session, seat) : null);
    if (kind === null) return [];
    const who: DecisionPerson = {
      person: held(session.state.people, personId),
      seat,
      since: placement.since,
      facts: choice?.facts ?? {},
      waivers: waivers.get(seatKey(placement)) ?? [],
    };
    return [{ item, kind, family: issuingFamily(rows, kind, seat.title), who }];
  });
  return chosen ? seats : [...seats, ...leavingIn(session, new Set(unitCodes), { layout, filter })];
}

/**
 * The kind a placement leads to: by its form, or because the appointment somebody keeps is about to end. A council seat
 * held beside a secretary's post has none of its own.
 */
function usualKind(session: Session, seat: DecisionSeat): DecisionKind | null {
  const titles = seat.alsoHolds.map(({ title }) => title);
  if (isProposedElsewhere(seat.title, titles)) return null;
  return kindOfPlacement(seat.form, seat.title) ?? dueAtEndOfTerm(session, seat);
}

/** For a seat that is decided on although nothing of it is due: who is kept there is assigned anew. */
function kindAnyhow(session: Session, { form, title, post }: DecisionSeat): DecisionKind {
  return kindOfPlacement(form, title) ?? dueAtEndOfTerm(session, { post }) ?? 'assign';
}

/** What FORM-REAPPOINT-OR-EXTEND found due for whoever keeps the post. */
function dueAtEndOfTerm(session: Session, { post }: Pick<DecisionSeat, 'post'>): DecisionKind | null {
  const due = session.findings
    .ofPost(post.id)
    .find(({ rule, subject }) => rule === 'FORM-REAPPOINT-OR-EXTEND' && subject.postId === post.id);
  if (due?.wanted.kind !== 'appointment-due') return null;
  return due.wanted.action === 'extend' ? 'extend' : 're-appoint';
}

function seatOf(session: Session, post: Post, { personId, form }: Placement): DecisionSeat {
  const { state } = session;
  return {
    post,
    title: held(state.titles, post.titleCode),
    body: held<Body['id'], Body>(state.bodies, post.bodyId),
    unit: held<Unit['code'], Unit>(state.units, post.unitCode),
    form,
    alsoHolds: otherPosts(session, personId, post),
  };
}

/** Other seats of the person in the same unit. */
function otherPosts({ state }: Session, personId: PersonId, post: Post): HeldPost[] {
  return state
    .postsOfPerson(personId)
    .map((id) => held(state.posts, id))
    .filter((other) => other.id !== post.id && other.unitCode === post.unitCode)
    .map((other) => ({ post: other, title: held(state.titles, other.titleCode) }));
}

/** People whose disposition is decided on, in the order of the roster; of units those who work there. */
function leavingIn(
  session: Session,
  unitCodes: ReadonlySet<UnitCode | null>,
  narrowed: Pick<PaperScope, 'layout' | 'filter'>,
): Decided[] {
  const everywhere = unitCodes.has(null);
  const isIn = inUnits({ unitCode: null, ...narrowed });
  return [...session.state.people.values()].flatMap((person): Decided[] => {
    const disposition = session.state.dispositions.get(person.id);
    if (disposition === undefined) return [];
    if (!everywhere && !unitCodes.has(person.currentUnitCode)) return [];
    if (!isIn(person.currentUnitCode) || !isWantedBloc(narrowed, blocOf(person))) return [];
    return leavingOf(session, disposition);
  });
}

function leavingOf(session: Session, disposition: Disposition): Decided[] {
  const { personId, date } = disposition;
  const item = { personId, postId: null };
  const choice = choicesOf(session).get(itemKey(item));
  const kind = choice?.kind ?? kindOfDisposition(disposition.kind);
  if (kind === null) return [];
  const person = held(session.state.people, personId);
  const bloc = blocOf(person);
  const decidedBy = bloc === 'party' || bloc === 'front' || bloc === 'council' ? 'party' : 'state';
  const who = { person, seat: null, since: date, facts: choice?.facts ?? {}, waivers: [] };
  return [{ item, kind, family: familyOf(kind, { decidedBy }), who }];
}

/** The changes that items are about, by `itemKey`; an item the plan does not have is not among them. */
export function decidedOn(session: Session, items: readonly PaperItem[]): Map<string, Decided> {
  const postIds = items.flatMap(({ postId }) => postId ?? []);
  const seats = postIds.length === 0 ? [] : decidedIn(session, { postIds, unitCode: null }, {});
  const leaving = items.flatMap(({ personId, postId }) => {
    const disposition = postId === null ? session.state.dispositions.get(personId) : undefined;
    return disposition === undefined ? [] : leavingOf(session, disposition);
  });
  return new Map([...seats, ...leaving].map((one) => [itemKey(one.item), one]));
}

/** The kind that follows from a change, and the one its paper has; null where none is due. */
export function kindsOfItem(
  session: Session,
  item: PaperItem,
): { usual: DecisionKind | null; kind: DecisionKind | null } {
  const usual = usualOf(session, item);
  return { usual, kind: choicesOf(session).get(itemKey(item))?.kind ?? usual };
}

function usualOf(session: Session, { personId, postId }: PaperItem): DecisionKind | null {
  const { state } = session;
  if (postId === null) {
    const disposition = state.dispositions.get(personId);
    return disposition === undefined ? null : kindOfDisposition(disposition.kind);
  }
  const placement = state.placementOn(postId);
  if (placement?.personId !== personId) return null;
  return usualKind(session, seatOf(session, held(state.posts, postId), placement));
}

/** What the paper on these changes is made of; of another kind than theirs where one is named. */
export function paperInput(
  session: Session,
  [first, ...rest]: Together,
  { kind = first.kind, listed }: { kind?: DecisionKind; listed: boolean },
): DecisionInput {
  return {
    kind,
    family: familiesOf(kind).includes(first.family) ? first.family : familyOf(kind, null),
    people: [first.who, ...rest.map(({ who }) => who)],
    listed: listed && rest.length > 0,
    province: provinceOf(session),
    planStart: session.state.plan.startDate,
    number: '',
    settings: session.settings.decisions,
    authority: authorityBook(session.settings),
    citations: allCitations(session.settings),
  };
}

/** The papers of a scope: one for each change, or people of one kind together. */
export function decisionPapers(session: Session, scope: PaperScope, grouped: Grouped): DecisionPaper[] {
  const { grouping, listed } = grouped;
  return together(session, decidedIn(session, scope, grouped), grouping).map((group) => ({
    items: group.map(({ item }) => item),
    input: paperInput(session, group, { listed }),
  }));
}

type Together = [Decided, ...Decided[]];

/** Changes that one paper may decide on together, in the order in which the first of each stands. */
function together(
  { settings }: Session,
  decided: readonly Decided[],
  grouping: DecisionGrouping,
): Together[] {
  if (grouping === 'each') return decided.map((one) => [one]);
  const { rows } = authorityBook(settings);
  const groups = new Map<string, Together>();
  for (const one of decided) {
    const key = groupKey(one, grouping, rows);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Papers that differ in who issues them, in what they do or in what happens to people are never one. */
function groupKey(
  { kind, family, who }: Decided,
  grouping: DecisionGrouping,
  rows: readonly AuthorityRow[],
): string {
  const { seat, person, facts } = who;
  const applied = appliedRow(rows, { kind, title: seat?.title ?? null, family })?.row;
  // A commune decides on its own people only.
  const byUnit = grouping === 'unit' || (applied !== undefined && isCommuneIssuer(applied.issuer));
  const authority = applied === undefined ? '' : rowKey(applied);
  const unit = byUnit ? (seat?.unit.code ?? person.currentUnitCode ?? '') : '';
  const way = facts['leave-form'] ?? facts['resign-form'] ?? '';
  return [kind, family, authority, isMove(kind, who) ? 'move' : 'stay', way, unit].join('|');
}

/** What an export of the scope would make. */
export function countDecisions(session: Session, scope: PaperScope, grouped: Grouped): DecisionCounts {
  const decided = decidedIn(session, scope, grouped);
  return {
    papers: together(session, decided, grouped.grouping).length,
    people: decided.length,
    kinds: DECISION_KINDS.flatMap((kind) => {
      const people = decided.filter((one) => one.kind === kind).length;
      return people === 0 ? [] : [{ kind, people }];
    }),
  };
}
