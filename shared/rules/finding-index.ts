/** Findings of a plan, kept true change by change: only what a change touched is asked again. */
import type { Finding, RuleScope, Severity } from '../domain/finding.ts';
import { SEVERITIES } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import { countFindings, type SeverityCounts } from '../domain/workspace.ts';
import {
  checkBody,
  checkPerson,
  checkPlacement,
  checkPost,
  checkProvince,
  checkTitle,
  checkUnit,
} from './check-subjects.ts';
import { FindingStore } from './finding-store.ts';
import type { PlanState } from './plan-state.ts';
import type { PlanView } from './plan-view.ts';
import { RULES } from './registry.ts';
import type { Rule } from './rule.ts';
import { Touched } from './touched.ts';

export interface FindingDiff {
  added: Finding[];
  removed: Finding[];
}

/** Rules about the province; each is asked by itself, and only where a change touched what it counts. */
const PROVINCE_RULES: readonly Rule<'province'>[] = RULES.filter((rule) => rule.scope === 'province');

/** Subjects checked between two reports of progress. */
const PROGRESS_STEP = 5_000;

export class FindingIndex {
  readonly #state: PlanState;
  #store = new FindingStore();
  #sorted: readonly Finding[] | null = null;

  constructor(state: PlanState) {
    this.#state = state;
  }

  /** Checks the whole plan anew. `onProgress` hears of subjects done and subjects in all. */
  checkAll(onProgress?: (done: number, total: number) => void): void {
    this.#store = new FindingStore();
    this.#sorted = null;
    const everything = touchEverything(this.#state);
    const total = subjectsOf(everything);
    let done = 0;
    checkTouched(this.#state, everything, (scope, subject, findings) => {
      this.#store.replace(scope, subject, findings, this.#state);
      done++;
      if (done % PROGRESS_STEP === 0) onProgress?.(done, total);
    });
    onProgress?.(total, total);
  }

  /** Checks what was touched and answers the difference; a finding whose facts changed is in both lists. */
  update(touched: Touched): FindingDiff {
    const diff: FindingDiff = { added: [], removed: [] };
    const touchedOrAll = touched.all ? touchEverything(this.#state).add(touched) : touched;
    checkTouched(this.#state, touchedOrAll, (scope, subject, findings) => {
      const before = this.#store.replace(scope, subject, findings, this.#state);
      diff.removed.push(...without(before, findings));
      diff.added.push(...without(findings, before));
    });
    if (diff.added.length > 0 || diff.removed.length > 0) this.#sorted = null;
    return diff;
  }

  /** Gravest first, then by unit and id; what is waived comes last. */
  all(): readonly Finding[] {
    this.#sorted ??= [...this.#store.values()].sort(byGravity);
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
    return this.#store.ofPerson(personId);
  }

  /** How many findings concern the unit or a post of it. */
  ofUnit(unitCode: UnitCode): SeverityCounts {
    return this.#store.countsOf(unitCode);
  }

  /** How many findings there are in all. */
  counts(): SeverityCounts {
    return countFindings(this.#store.values());
  }
}

/** All findings of a plan as a view shows it, in no order; nothing is kept. */
export function findingsOf(view: PlanView): Finding[] {
  const all: Finding[] = [];
  checkTouched(view, touchEverything(view), (_scope, _subject, findings) => {
    all.push(...findings);
  });
  return all;
}

/** Which findings came and which went; one whose facts changed is in both lists. */
export function differenceOf(before: readonly Finding[], after: readonly Finding[]): FindingDiff {
  return { added: [...without(after, before)], removed: [...without(before, after)] };
}

type Answered = (scope: RuleScope, subject: string, findings: Finding[]) => void;

function checkTouched(state: PlanView, touched: Touched, answered: Answered): void {
  for (const id of touched.posts) {
    answered('placement', id, checkPlacement(state, id));
    answered('post', id, checkPost(state, id));
  }
  for (const id of touched.people) answered('person', id, checkPerson(state, id));
  for (const [key, title] of touched.titles) answered('title', key, checkTitle(state, title));
  for (const id of touched.bodies) answered('body', id, checkBody(state, id));
  for (const code of touched.units) answered('unit', code, checkUnit(state, code));
  if (touched.nothing) return;
  for (const rule of PROVINCE_RULES) {
    if (touched.all || rule.isTouchedBy(state, touched)) {
      answered('province', rule.id, checkProvince(state, rule.id));
    }
  }
}

function touchEverything(state: PlanView): Touched {
  const touched = new Touched();
  touched.all = true;
  for (const post of state.posts.values()) touched.touchPost(post);
  for (const id of state.people.keys()) touched.people.add(id);
  for (const id of state.bodies.keys()) touched.bodies.add(id);
  for (const code of state.units.keys()) touched.units.add(code);
  return touched;
}

function subjectsOf(touched: Touched): number {
  const { posts, people, titles, bodies, units } = touched;
  return posts.size * 2 + people.size + titles.size + bodies.size + units.size + PROVINCE_RULES.length;
}

/** Findings that are not, with the same facts, among others. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  if (others.length === 0) return findings;
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
