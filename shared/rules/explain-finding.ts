/** What would settle a finding: other people, another post, a waiver, another number. */
import { type CountedSeats, type FindingExplanation, SEATS_NAMED } from '../domain/explanation.ts';
import type { Finding } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import { countedAs } from '../domain/workspace.ts';
import { activeRules, type RuleOfPlan } from './active-rules.ts';
import { rankCandidates } from './candidates.ts';
import { changeOfNumber } from './change-of-number.ts';
import { checkPerson } from './check-subjects.ts';
import { fittingPosts } from './fitting-posts.ts';
import type { Districts } from './nearness.ts';
import { type PlanView, placedOn } from './plan-view.ts';
import { postsLeftFor, supposeLeft, supposePlaced } from './suppose.ts';

/** How many people and posts are offered. */
const OFFERED = 5;

/** Whom a finding is about, where somebody else on the post, or another post for the person, would settle it. */
interface Settling {
  readonly finding: Finding;
  readonly rule: RuleOfPlan;
  readonly districts: Districts;
}

/** Every way out that can be shown to lead out. Throws where the rule of the finding is not in force. */
export function explainFinding(
  state: PlanView,
  finding: Finding,
  { districts }: { districts: Districts },
): FindingExplanation {
  const rule = activeRules(state.ruleset).byId.get(finding.rule);
  if (rule === undefined) throw new Error(`rule ${finding.rule} is not in force`);
  const settling = { finding, rule, districts };
  const seats = rule.counted(state, finding);
  return {
    finding,
    people: peopleFor(state, settling),
    posts: postsFor(state, settling),
    waivers: [...rule.waivable],
    counted: seats === null ? null : countedSeats(state, seats),
    change: changeOfNumber(finding),
  };
}

function peopleFor(state: PlanView, { finding, rule, districts }: Settling): FindingExplanation['people'] {
  const postId = postToFill(state, finding);
  if (postId === null) return [];
  const { personId } = finding.subject;
  if (personId !== undefined && staysWith(supposeLeft(state, postId, personId), finding, personId)) return [];
  return rankCandidates(state, postId, {
    limit: OFFERED,
    districts,
    accepts: ({ personId: other, lacks }) =>
      !lacks.some((lack) => lack.rule === finding.rule) && !mayBreakUnseen(state, rule, postId, other),
  });
}

/** The post somebody else could take: that of the finding, or the only one its person holds. */
function postToFill(state: PlanView, { subject, scope }: Finding): PostId | null {
  if (subject.postId !== undefined) return subject.postId;
  if (scope !== 'person' || subject.personId === undefined) return null;
  const [only, other] = state.postsOfPerson(subject.personId);
  return only === undefined || other !== undefined ? null : only;
}

/** Whether a finding about a person is there whatever post that person leaves or takes. */
function staysWith(view: PlanView, finding: Finding, personId: PersonId): boolean {
  return finding.scope === 'person' && checkPerson(view, personId).some(({ id }) => id === finding.id);
}

/** Whether the rule cannot tell for want of a fact: that is no way out of a finding. */
function mayBreakUnseen(state: PlanView, rule: RuleOfPlan, postId: PostId, personId: PersonId): boolean {
  const view = supposePlaced(state, postId, personId, postsLeftFor(state, postId, personId));
  const placed = placedOn(view, postId);
  return placed === null || rule.lacks(view, placed).length > 0;
}

function postsFor(state: PlanView, { finding, rule, districts }: Settling): FindingExplanation['posts'] {
  const { personId, postId, unitCode } = finding.subject;
  if (personId === undefined || (postId === undefined && finding.scope !== 'person')) return [];
  const held = state.postsOfPerson(personId);
  // Who holds several posts is to give one up, not to take another.
  if (postId === undefined && held.length > 1) return [];
  const from = (held[0] === undefined ? null : state.posts.get(held[0])?.unitCode) ?? null;
  return fittingPosts(state, personId, {
    limit: OFFERED,
    leaves: postId === undefined ? held : [postId],
    from: unitCode ?? from ?? state.people.get(personId)?.currentUnitCode ?? null,
    districts,
    accepts: ({ postId: other, lacks }) =>
      !lacks.some((lack) => lack.rule === finding.rule || countedAs(lack) === 'block') &&
      !staysWith(supposePlaced(state, other, personId, held), finding, personId) &&
      !mayBreakUnseen(state, rule, other, personId),
  });
}

function countedSeats(state: PlanView, seats: readonly PostId[]): CountedSeats {
  const byUnit = new Map<UnitCode, number>();
  for (const id of seats) {
    const unitCode = state.posts.get(id)?.unitCode;
    if (unitCode !== undefined) byUnit.set(unitCode, (byUnit.get(unitCode) ?? 0) + 1);
  }
  return {
    total: seats.length,
    byUnit: [...byUnit].map(([unitCode, count]) => ({ unitCode, count })),
    postIds: seats.slice(0, SEATS_NAMED),
  };
}
