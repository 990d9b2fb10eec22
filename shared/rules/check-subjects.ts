/** Asks the rules of one scope about one subject of the plan. */
import type { Finding, RuleScope } from '../domain/finding.ts';
import type { BodyId, PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { RuleId } from '../domain/rule-id.ts';
import { activeRules } from './active-rules.ts';
import { type Listed, type Placed, type PlanView, placedOn, type TitleInBody } from './plan-view.ts';
import type { AskedRule, Subjects } from './rule.ts';
import { type Seat, seatsIn } from './unit-seats.ts';
import { withWaiver } from './waivers.ts';

function ask<S extends RuleScope>(
  rules: readonly AskedRule<S>[],
  view: PlanView,
  subject: Subjects[S],
): readonly Finding[] {
  // Most rules find nothing about most subjects.
  let findings: Finding[] | null = null;
  for (const rule of rules) {
    const found = rule.check(view, subject);
    if (found.length === 0) continue;
    findings ??= [];
    for (const finding of found) findings.push(withWaiver(view, finding));
  }
  return findings ?? NO_FINDINGS;
}

const NO_FINDINGS: readonly Finding[] = [];

/** Findings about the person on a post; none where it is vacant or gone. */
export function checkPlacement(view: PlanView, postId: PostId): readonly Finding[] {
  const placed = placedOn(view, postId);
  return placed === null ? NO_FINDINGS : checkPlaced(view, placed);
}

/** The same where the facts were looked up already. */
export function checkPlaced(view: PlanView, placed: Placed): readonly Finding[] {
  return ask(activeRules(view.ruleset).placement, view, placed);
}

/** Findings about a person on a post, or null as soon as `isEnough` says so of those found so far. */
export function checkPlacedUntil(
  view: PlanView,
  placed: Placed,
  isEnough: (found: readonly Finding[]) => boolean,
): readonly Finding[] | null {
  const findings: Finding[] = [];
  for (const rule of activeRules(view.ruleset).placement) {
    const found = rule.check(view, placed);
    if (found.length === 0) continue;
    for (const finding of found) findings.push(withWaiver(view, finding));
    if (isEnough(findings)) return null;
  }
  return findings;
}

/** Findings about a person; none where the person is gone. */
export function checkPerson(view: PlanView, personId: PersonId): readonly Finding[] {
  const listed = view.listed(personId);
  return listed === undefined ? NO_FINDINGS : checkListed(view, listed);
}

export function checkListed(view: PlanView, listed: Listed): readonly Finding[] {
  return ask(activeRules(view.ruleset).person, view, listed);
}

/** Findings about a post itself; none where it is gone. */
export function checkPost(view: PlanView, postId: PostId): readonly Finding[] {
  const post = view.posts.get(postId);
  const seat = post && seatsIn(view, post.unitCode).find((one) => one.post.id === postId);
  return seat === undefined ? NO_FINDINGS : checkSeat(view, seat);
}

export function checkSeat(view: PlanView, seat: Seat): readonly Finding[] {
  return ask(activeRules(view.ruleset).post, view, seat);
}

/** Findings about the seats of one title in one body. */
export function checkTitle(view: PlanView, title: TitleInBody): readonly Finding[] {
  return ask(activeRules(view.ruleset).title, view, title);
}

/** Findings about a body as a whole. */
export function checkBody(view: PlanView, bodyId: BodyId): readonly Finding[] {
  return ask(activeRules(view.ruleset).body, view, bodyId);
}

/** Findings about a unit as a whole. */
export function checkUnit(view: PlanView, unitCode: UnitCode): readonly Finding[] {
  return ask(activeRules(view.ruleset).unit, view, unitCode);
}

/** Of the findings about a unit those that depend on who holds a post, not on how many there are. */
export function checkUnitOfCandidate(view: PlanView, unitCode: UnitCode): readonly Finding[] {
  return ask(activeRules(view.ruleset).unitOfCandidate, view, unitCode);
}

/** Findings of one rule about the province, which is asked by itself; none where it is switched off. */
export function checkProvince(view: PlanView, id: RuleId): readonly Finding[] {
  const rule = activeRules(view.ruleset).province.find((one) => one.id === id);
  return rule === undefined ? NO_FINDINGS : ask([rule], view, null);
}
