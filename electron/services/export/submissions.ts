/** Tờ trình and Phương án nhân sự of an open workspace, each with the list that goes with it. */
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import type { OfficePaper } from '../../../shared/documents/office-paper.ts';
import {
  type PersonnelPlanInput,
  type PlanUnit,
  personnelPlanPaper,
  type SeatCounts,
} from '../../../shared/documents/personnel-plan.ts';
import { placementPlan } from '../../../shared/documents/placement-plan.ts';
import { type ProposedPerson, proposalPaper } from '../../../shared/documents/proposal.ts';
import { shortRosterList } from '../../../shared/documents/roster-list.ts';
import { unitPhrase } from '../../../shared/documents/wording.ts';
import type { DecisionFamily } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { DEGREES, rankOf } from '../../../shared/domain/levels.ts';
import type { ListLook } from '../../../shared/domain/list-layout.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { type Bloc, mattersWhenVacant, type Post } from '../../../shared/domain/post.ts';
import { groupBy } from '../../../shared/outlook/group-by.ts';
import { surplusBoard, surplusPath } from '../../../shared/outlook/surplus.ts';
import { ethnicValue } from '../../../shared/rules/roster-facets.ts';
import type { Session } from '../workspace/session.ts';
import { decidedIn } from './decision-inputs.ts';
import {
  isWhole,
  listHeadOf,
  type PaperScope,
  postsInScope,
  rosterEntries,
  unitPlacements,
} from './paper-inputs.ts';

/** A paper and the list attached to it. */
export interface Submission {
  paper: OfficePaper;
  attached: ListDocument;
}

/** `xã Mường Tè` where the scope is one unit, else ''. */
function scopeWords({ state }: Session, { unitCode }: PaperScope): string {
  const unit = unitCode === null ? undefined : state.units.get(unitCode);
  return unit === undefined ? '' : unitPhrase(unit);
}

/** Everybody whose placement in the scope wants a decision, each once. */
function proposedIn(session: Session, scope: PaperScope): ProposedPerson[] {
  const { startDate } = session.state.plan;
  const wanted = new Set(postsInScope(session, scope).map(({ id }) => id));
  const seats = decidedIn(session, scope, {}).flatMap(({ who }) => {
    const { person, seat, since, waivers } = who;
    if (seat === null || !wanted.has(seat.post.id)) return [];
    return [{ person, seat: { ...seat, since: since ?? startDate, waivers } }];
  });
  return [...groupBy(seats, ({ person }) => person).entries()].flatMap(([person, own]) => {
    const [main, ...others] = own.map(({ seat }) => seat);
    return main === undefined ? [] : [{ person, main, others }];
  });
}

/** The Tờ trình for the placements of the scope that want a decision. Refuses with `nothing-to-export`. */
export function proposalOf(session: Session, scope: PaperScope, family: DecisionFamily): Submission {
  const people = proposedIn(session, scope);
  if (people.length === 0) throw new AppError('nothing-to-export');
  const look: ListLook = { columns: [], family, issued: 'attached' };
  const paper = proposalPaper({
    head: listHeadOf(session),
    family,
    people,
    scope: scopeWords(session, scope),
    submission: session.settings.submission,
  });
  const seats = people.flatMap(({ main, others }) => [main, ...others].map(({ post }) => post.id));
  const entries = rosterEntries(session, { postIds: seats, unitCode: null });
  return { paper, attached: shortRosterList(entries, listHeadOf(session, look)) };
}

/** The Phương án of the scope. Refuses with `nothing-to-export` where it has no seat. */
export function personnelPlanOf(session: Session, scope: PaperScope, family: DecisionFamily): Submission {
  const posts = postsInScope(session, scope);
  if (posts.length === 0) throw new AppError('nothing-to-export');
  const look: ListLook = { columns: [], family, issued: 'attached' };
  return {
    paper: personnelPlanPaper(planInput(session, scope, family, posts)),
    attached: placementPlan(unitPlacements(session, scope), listHeadOf(session, look)),
  };
}

function planInput(
  session: Session,
  scope: PaperScope,
  family: DecisionFamily,
  posts: readonly Post[],
): PersonnelPlanInput {
  const { state } = session;
  const whole = isWhole(scope);
  const byUnit = groupBy(posts, ({ unitCode }) => unitCode);
  const isIn = (person: Person): boolean => {
    if (whole) return true;
    const seats = state.postsOfPerson(person.id);
    const units = seats.flatMap((id) => state.posts.get(id)?.unitCode ?? []);
    const [unit = person.currentUnitCode] = units;
    return unit !== null && byUnit.has(unit);
  };
  const everybody = [...state.people.values()].filter((person) => person.inScope && isIn(person));
  const board = surplusBoard(state);
  const entries = board.entries.filter(
    ({ state: where, unitCode }) =>
      where !== 'seated' && (whole || (unitCode !== null && byUnit.has(unitCode))),
  );
  const present = groupBy(
    [...state.people.values()].filter(({ inScope }) => inScope),
    ({ currentUnitCode }) => currentUnitCode,
  );
  const units = [...byUnit].map(
    ([code, own]): PlanUnit => ({
      ...seatCounts(session, own),
      name: state.units.get(code)?.fullName ?? code,
      present: present.get(code)?.length ?? 0,
    }),
  );
  const blocs = groupBy(posts, ({ bodyId }) => state.bodies.get(bodyId)?.bloc ?? null);
  return {
    head: listHeadOf(session),
    family,
    scope: scopeWords(session, scope),
    blocs: new Map(
      [...blocs].flatMap(([bloc, own]): [Bloc, SeatCounts][] =>
        bloc === null ? [] : [[bloc, seatCounts(session, own)]],
      ),
    ),
    units,
    people: {
      all: everybody.length,
      women: everybody.filter(({ sex }) => sex === 'female').length,
      minority: everybody.filter((person) => ethnicValue(person) === 'minority').length,
      party: everybody.filter(({ party }) => party.official.text !== '' || party.probation.text !== '')
        .length,
      graduates: everybody.filter(
        ({ degree }) => degree !== null && rankOf(DEGREES, degree) >= rankOf(DEGREES, 'university'),
      ).length,
    },
    forms: counted(posts.flatMap(({ id }) => state.placementOn(id)?.form ?? [])),
    dispositions: counted(entries.flatMap(({ kind }) => kind ?? [])),
    open: entries.filter(({ state: where }) => where === 'open').length,
    path: entries.length === 0 ? [] : surplusPath(entries, board),
    deadline: board.deadline,
  };
}

function seatCounts({ state }: Session, posts: readonly Post[]): SeatCounts {
  const within = posts.filter(({ slot, norm }) => slot <= norm);
  const isFilled = ({ id }: Post) => state.placementOn(id) !== undefined;
  const filled = posts.filter(isFilled);
  return {
    norm: within.length,
    headcount: within.filter(({ inHeadcount }) => inHeadcount).length,
    filled: filled.length,
    beyond: filled.length - within.filter(isFilled).length,
    vacantRequired: posts.filter((post) => mattersWhenVacant(post) && !isFilled(post)).length,
  };
}

function counted<K>(values: readonly K[]): Map<K, number> {
  return new Map([...groupBy(values, (value) => value)].map(([value, own]) => [value, own.length]));
}
