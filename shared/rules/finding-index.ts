/** Findings of a plan, kept true change by change: only what a change touched is asked again. */
import type { Finding, RuleScope, Severity } from '../domain/finding.ts';
import { SEVERITIES } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { SeverityCounts } from '../domain/workspace.ts';
import {
  checkBody,
  checkListed,
  checkPerson,
  checkPlaced,
  checkPlacement,
  checkPost,
  checkProvince,
  checkSeat,
  checkTitle,
  checkUnit,
} from './check-subjects.ts';
import { FindingStore } from './finding-store.ts';
import type { PlanState } from './plan-state.ts';
import type { PlanView } from './plan-view.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';
import { Touched, titleKey } from './touched.ts';
import { placedAt, seatsIn, titlesIn } from './unit-seats.ts';

export interface FindingDiff {
  added: Finding[];
  removed: Finding[];
}

/** What the rules of a scope found about one subject. */
export interface SubjectFindings {
  readonly scope: RuleScope;
  /** What `FindingStore.replace` knows the subject by. */
  readonly subject: string;
  readonly findings: readonly Finding[];
}

type Progress = (done: number, total: number) => void;

/** How far a check is that goes unit by unit: units done, of all of them. */
export interface CheckStep {
  readonly done: number;
  readonly total: number;
}

/** Rules about the province; each is asked by itself, and only where a change touched what it counts. */
const PROVINCE_RULES: readonly Rule<'province'>[] = RULES.filter((rule) => rule.scope === 'province');

/** Subjects checked between two reports of progress. */
const PROGRESS_STEP = 5_000;
/** Bodies, or people, looked at between two rests of a check in steps. */
const STRETCH = 500;

export class FindingIndex {
  readonly #state: PlanState;
  #store = new FindingStore();
  #sorted: readonly Finding[] | null = null;
  /** What changed since the check that is under way began; null while none is. */
  #meanwhile: Touched | null = null;

  constructor(state: PlanState) {
    this.#state = state;
  }

  /** Checks the whole plan anew. `onProgress` hears of subjects done and subjects in all. */
  checkAll(onProgress?: Progress): void {
    this.adopt(findAll(this.#state, onProgress));
  }

  /** Takes over what a check of this very plan found elsewhere, in place of everything found so far. */
  adopt(found: Iterable<SubjectFindings>): void {
    this.#meanwhile = null;
    this.#store = new FindingStore();
    this.#sorted = null;
    for (const { scope, subject, findings } of found) {
      this.#store.replace(scope, subject, findings, this.#state);
    }
  }

  /**
   * Checks the whole plan anew in steps of some milliseconds, between which the plan may change and `update` is told of
   * it as ever; what was found before stays until the end. Ends early where another check of the whole plan takes its
   * place.
   */
  *checkInSteps(): Generator<CheckStep, void> {
    const meanwhile = new Touched();
    this.#meanwhile = meanwhile;
    const store = new FindingStore();
    const steps = inTurn(this.#state, (scope, subject, findings) => {
      store.replace(scope, subject, findings, this.#state);
    });
    for (const step of steps) {
      yield step;
      if (this.#meanwhile !== meanwhile) return;
    }
    this.#meanwhile = null;
    this.#store = store;
    this.#sorted = null;
    // Subjects that changed after their turn are asked once more.
    this.update(meanwhile);
  }

  /** Checks what was touched and answers the difference; a finding whose facts changed is in both lists. */
  update(touched: Touched): FindingDiff {
    this.#meanwhile?.add(touched);
    const diff: FindingDiff = { added: [], removed: [] };
    const answered: Answered = (scope, subject, findings) => {
      const { gone, come } = this.#store.replace(scope, subject, findings, this.#state);
      diff.removed.push(...without(gone, come));
      diff.added.push(...without(come, gone));
    };
    // What is gone is in no list of the plan: it is asked by name.
    checkTouched(this.#state, touched, answered);
    if (touched.all) checkEverything(this.#state, answered);
    if (diff.added.length > 0 || diff.removed.length > 0) this.#sorted = null;
    return diff;
  }

  /** Gravest first, then by unit and id; what is waived comes last. */
  all(): readonly Finding[] {
    this.#sorted ??= inOrder(this.#store.values());
    return this.#sorted;
  }

  /** The finding of this id; a look through all of them. */
  find(id: string): Finding | undefined {
    for (const finding of this.#store.values()) if (finding.id === id) return finding;
    return undefined;
  }

  /** Whether there is a finding of this id that a waiver covers, or did until its deadline. */
  isCovered(id: string): boolean {
    return this.#store.isCovered(id);
  }

  /** Findings about the post, the person on it, or a set of posts it belongs to. */
  ofPost(postId: PostId): readonly Finding[] {
    return this.#store.ofPost(postId);
  }

  ofPerson(personId: PersonId): readonly Finding[] {
    return this.#store.ofPerson(personId, this.#state.postsOfPerson(personId));
  }

  /** How many findings concern the unit or a post of it. */
  ofUnit(unitCode: UnitCode): SeverityCounts {
    return this.#store.countsOf(unitCode);
  }

  /** How many findings there are in all. */
  counts(): SeverityCounts {
    return this.#store.counts;
  }
}

/** All findings of a plan as a view shows it, in no order; nothing is kept. */
export function findingsOf(view: PlanView): Finding[] {
  const all: Finding[] = [];
  checkEverything(view, (_scope, _subject, findings) => {
    all.push(...findings);
  });
  return all;
}

/** Which findings came and which went; one whose facts changed is in both lists. */
export function differenceOf(before: readonly Finding[], after: readonly Finding[]): FindingDiff {
  return { added: [...without(after, before)], removed: [...without(before, after)] };
}

/** Everything the rules find in a plan, by subject; subjects about which there is nothing are left out. */
export function findAll(state: PlanState, onProgress?: Progress): SubjectFindings[] {
  const found: SubjectFindings[] = [];
  const total = subjectsOf(state);
  let done = 0;
  checkEverything(state, (scope, subject, findings) => {
    if (findings.length > 0) found.push({ scope, subject, findings });
    done++;
    if (done % PROGRESS_STEP === 0) onProgress?.(Math.min(done, total - 1), total);
  });
  onProgress?.(total, total);
  return found;
}

/**
 * Makes ready what changes count on (kept.ts, per-unit.ts) where the check itself ran elsewhere: otherwise the first
 * change would wait for it.
 */
export function prepareCounts(state: PlanState): void {
  for (const { id } of PROVINCE_RULES) checkProvince(state, id);
}

/** Findings in the order of lists: gravest first, then by unit and id; what is waived comes last. */
export function inOrder(findings: Iterable<Finding>): readonly Finding[] {
  return [...findings].sort(byGravity);
}

const NO_FINDINGS: readonly Finding[] = [];

type Answered = (scope: RuleScope, subject: string, findings: readonly Finding[]) => void;

function checkTouched(state: PlanView, touched: Touched, answered: Answered): void {
  for (const id of touched.posts) {
    answered('placement', id, checkPlacement(state, id));
    answered('post', id, checkPost(state, id));
  }
  for (const id of touched.people) answered('person', id, checkPerson(state, id));
  for (const [key, title] of touched.titles) answered('title', key, checkTitle(state, title));
  for (const id of touched.bodies) answered('body', id, checkBody(state, id));
  for (const code of touched.units) answered('unit', code, checkUnit(state, code));
  if (touched.nothing || touched.all) return;
  for (const rule of PROVINCE_RULES) {
    if (rule.isTouchedBy(state, touched)) answered('province', rule.id, checkProvince(state, rule.id));
  }
}

/**
 * Every subject of the plan, unit by unit: what is checked together lies together. So too people, with the first of
 * their seats: to fetch somebody of a country into the processor costs as much as to check them. Rests after some
 * milliseconds each.
 */
function* inTurn(state: PlanView, answered: Answered): Generator<CheckStep> {
  const total = state.units.size;
  let done = 0;
  for (const code of state.units.keys()) {
    for (const seat of seatsIn(state, code)) {
      const { post } = seat;
      const placed = placedAt(state, seat);
      answered('placement', post.id, placed === null ? NO_FINDINGS : checkPlaced(state, placed));
      answered('post', post.id, checkSeat(state, seat));
      const holder = seat.holder === null ? null : state.seated(seat.holder.listed);
      if (holder?.posts[0] === post.id) answered('person', holder.person.id, checkListed(state, holder));
    }
    for (const title of titlesIn(state, code)) answered('title', titleKey(title), checkTitle(state, title));
    answered('unit', code, checkUnit(state, code));
    done++;
    yield { done, total };
  }
  let subjects = 0;
  for (const id of state.bodies.keys()) {
    answered('body', id, checkBody(state, id));
    if (++subjects % STRETCH === 0) yield { done, total };
  }
  for (const listed of state.everybody()) {
    if (listed.posts.length === 0) answered('person', listed.person.id, checkListed(state, listed));
    if (++subjects % STRETCH === 0) yield { done, total };
  }
  for (const { id } of PROVINCE_RULES) {
    answered('province', id, checkProvince(state, id));
    yield { done, total };
  }
}

function checkEverything(state: PlanView, answered: Answered): void {
  const steps = inTurn(state, answered);
  while (steps.next().done !== true);
}

/** About how many subjects `checkEverything` asks about: titles, of which few have two seats, are taken as seats. */
function subjectsOf({ posts, people, bodies, units }: PlanState): number {
  return posts.size * 3 + people.size + bodies.size + units.size + PROVINCE_RULES.length;
}

/** Findings that are not, with the same facts, among others. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0 || others.length === 0) return findings;
  const facts = new Map(others.map((finding) => [finding.id, finding]));
  return findings.filter((finding) => {
    const other = facts.get(finding.id);
    return other === undefined || JSON.stringify(other) !== JSON.stringify(finding);
  });
}

const RANK = Object.fromEntries(SEVERITIES.map((severity, rank) => [severity, rank])) as Record<
  Severity,
  number
>;

/** Gravest first, then by unit and id; what is waived comes last. */
export function byGravity(a: Finding, b: Finding): number {
  if ((a.waived === null) !== (b.waived === null)) return a.waived === null ? -1 : 1;
  if (a.severity !== b.severity) return RANK[a.severity] - RANK[b.severity];
  const unitA = a.subject.unitCode ?? '';
  const unitB = b.subject.unitCode ?? '';
  if (unitA !== unitB) return unitA < unitB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
