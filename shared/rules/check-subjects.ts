/** Asks the rules of one scope about one subject of the plan. */
import type { Finding, RuleScope } from '../domain/finding.ts';
import type { BodyId, PersonId, PostId, UnitCode } from '../domain/ids.ts';
import { type PlanView, placedOn, type TitleInBody } from './plan-view.ts';
import { RULES } from './registry.ts';
import type { Rule, Subjects } from './rule.ts';

const PLACEMENT_RULES = rulesOf('placement');
const PERSON_RULES = rulesOf('person');
const POST_RULES = rulesOf('post');
const TITLE_RULES = rulesOf('title');
const BODY_RULES = rulesOf('body');
const UNIT_RULES = rulesOf('unit');
const UNIT_RULES_OF_CANDIDATES = UNIT_RULES.filter((rule) => rule.judgesCandidates);

/** Rules about the province; each is asked by itself, and only where a change touched what it counts. */
export const PROVINCE_RULES = rulesOf('province');

function rulesOf<S extends RuleScope>(scope: S): readonly Rule<S>[] {
  const all: readonly Rule<RuleScope>[] = RULES;
  return all.filter((rule): rule is Rule<RuleScope> & Rule<S> => rule.scope === scope);
}

function ask<S extends RuleScope>(
  rules: readonly Rule<S>[],
  view: PlanView,
  subject: Subjects[S],
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) findings.push(...rule.check(view, subject));
  return findings;
}

/** Findings about the person on a post; none where it is vacant or gone. */
export function checkPlacement(view: PlanView, postId: PostId): Finding[] {
  const placed = placedOn(view, postId);
  return placed === null ? [] : ask(PLACEMENT_RULES, view, placed);
}

/** Findings about a person; none where the person is gone. */
export function checkPerson(view: PlanView, personId: PersonId): Finding[] {
  const person = view.people.get(personId);
  return person === undefined ? [] : ask(PERSON_RULES, view, person);
}

/** Findings about a post itself; none where it is gone. */
export function checkPost(view: PlanView, postId: PostId): Finding[] {
  const post = view.posts.get(postId);
  return post === undefined ? [] : ask(POST_RULES, view, post);
}

/** Findings about the seats of one title in one body. */
export function checkTitle(view: PlanView, title: TitleInBody): Finding[] {
  return ask(TITLE_RULES, view, title);
}

/** Findings about a body as a whole. */
export function checkBody(view: PlanView, bodyId: BodyId): Finding[] {
  return ask(BODY_RULES, view, bodyId);
}

/** Findings about a unit as a whole. */
export function checkUnit(view: PlanView, unitCode: UnitCode): Finding[] {
  return ask(UNIT_RULES, view, unitCode);
}

/** Of the findings about a unit those that depend on who holds a post, not on how many there are. */
export function checkUnitOfCandidate(view: PlanView, unitCode: UnitCode): Finding[] {
  return ask(UNIT_RULES_OF_CANDIDATES, view, unitCode);
}
