/** Asks the rules of one scope about one subject of the plan. */
import type { Finding, RuleScope } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import { type PlanView, placedOn, type TitleInBody } from './plan-view.ts';
import { RULES } from './registry.ts';
import type { Rule, Subjects } from './rule.ts';

const PLACEMENT_RULES = RULES.filter((rule) => rule.scope === 'placement');
const PERSON_RULES = RULES.filter((rule) => rule.scope === 'person');
const POST_RULES = RULES.filter((rule) => rule.scope === 'post');
const TITLE_RULES = RULES.filter((rule) => rule.scope === 'title');
const UNIT_RULES = RULES.filter((rule) => rule.scope === 'unit');

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

/** Findings about a unit as a whole. */
export function checkUnit(view: PlanView, unitCode: UnitCode): Finding[] {
  return ask(UNIT_RULES, view, unitCode);
}
