/** Findings by the subject that was checked, with look-ups by post, person and unit. */
import { type Finding, peopleOfFinding, postsOfFinding, type RuleScope } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import { countedAs, NO_FINDINGS, type SeverityCounts } from '../domain/workspace.ts';
import type { PlanView } from './plan-view.ts';

/** Findings that are no longer there, and those that were not there before, each by itself: facts are not compared. */
interface Replaced {
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

const NOTHING_FOUND: readonly Finding[] = [];
const NO_UNITS: readonly UnitCode[] = [];
const UNCHANGED: Replaced = { gone: [], come: [] };

export class FindingStore {
  readonly #bySubject: Record<RuleScope, Map<string, readonly Finding[]>> = {
    placement: new Map(),
    person: new Map(),
    post: new Map(),
    title: new Map(),
    body: new Map(),
    unit: new Map(),
    province: new Map(),
  };
  /** Findings of persons and units that concern a post; those of the post itself are found by subject. */
  readonly #byPost = new Map<PostId, Finding[]>();
  /** Findings of units that concern a person; those of the person and of the seats they hold are found by subject. */
  readonly #byPerson = new Map<PersonId, Finding[]>();
  /** Of findings that have no unit of their own the units of their posts, as they were when it was found. */
  readonly #unitsAround = new Map<Finding, readonly UnitCode[]>();
  readonly #byUnit = new Map<UnitCode, SeverityCounts>();
  /** Ids of waived findings, and of those whose waiver has lapsed. */
  readonly #covered = new Set<string>();
  readonly #counts: SeverityCounts = { ...NO_FINDINGS };

  /** Puts the findings of the rules of a scope about one subject in place of those before; answers what that changed. */
  replace(scope: RuleScope, subject: string, findings: readonly Finding[], view: PlanView): Replaced {
    const bySubject = this.#bySubject[scope];
    const before = bySubject.get(subject) ?? NOTHING_FOUND;
    if (before.length === 0 && findings.length === 0) return UNCHANGED;
    if (findings.length === 0) bySubject.delete(subject);
    else bySubject.set(subject, findings);
    if (before.length === 0) {
      for (const finding of findings) this.#remember(scope, finding, view);
      return { gone: NOTHING_FOUND, come: findings };
    }
    // A rule may tell thousands of findings again as they were: those stay where they are.
    const gone = new Set(before);
    const come = findings.filter((finding) => !gone.delete(finding));
    for (const finding of gone) this.#forget(scope, finding);
    for (const finding of come) this.#remember(scope, finding, view);
    return { gone: [...gone], come };
  }

  /** How many findings there are in all. */
  get counts(): SeverityCounts {
    return { ...this.#counts };
  }

  *values(): Generator<Finding> {
    for (const bySubject of Object.values(this.#bySubject)) {
      for (const findings of bySubject.values()) yield* findings;
    }
  }

  /** Whether there is a finding of this id that a waiver covers, or did until its deadline. */
  isCovered(id: string): boolean {
    return this.#covered.has(id);
  }

  ofPost(postId: PostId): readonly Finding[] {
    const { placement, post } = this.#bySubject;
    return inOrder([
      ...(placement.get(postId) ?? NOTHING_FOUND),
      ...(post.get(postId) ?? NOTHING_FOUND),
      ...(this.#byPost.get(postId) ?? NOTHING_FOUND),
    ]);
  }

  /** `held` are the seats the person holds. */
  ofPerson(personId: PersonId, held: readonly PostId[]): readonly Finding[] {
    const { placement, person } = this.#bySubject;
    const own = [
      ...(person.get(personId) ?? NOTHING_FOUND),
      ...held.flatMap((postId) => placement.get(postId) ?? NOTHING_FOUND),
    ];
    return inOrder([
      ...own.filter((finding) => peopleOfFinding(finding).includes(personId)),
      ...(this.#byPerson.get(personId) ?? NOTHING_FOUND),
    ]);
  }

  countsOf(unitCode: UnitCode): SeverityCounts {
    return { ...(this.#byUnit.get(unitCode) ?? NO_FINDINGS) };
  }

  #remember(scope: RuleScope, finding: Finding, view: PlanView): void {
    const counted = countedAs(finding);
    this.#counts[counted]++;
    if (isCovered(finding)) this.#covered.add(finding.id);
    if (isAround(finding)) for (const id of postsOfFinding(finding)) addTo(this.#byPost, id, finding);
    if (!isByPerson(scope)) for (const id of peopleOfFinding(finding)) addTo(this.#byPerson, id, finding);
    const { unitCode } = finding.subject;
    if (unitCode !== undefined) {
      this.#countsIn(unitCode)[counted]++;
      return;
    }
    const units = new Set(postsOfFinding(finding).flatMap((id) => view.posts.get(id)?.unitCode ?? []));
    if (units.size === 0) return;
    this.#unitsAround.set(finding, [...units]);
    for (const code of units) this.#countsIn(code)[counted]++;
  }

  #forget(scope: RuleScope, finding: Finding): void {
    const counted = countedAs(finding);
    this.#counts[counted]--;
    if (isCovered(finding)) this.#covered.delete(finding.id);
    if (isAround(finding)) for (const id of postsOfFinding(finding)) removeFrom(this.#byPost, id, finding);
    if (!isByPerson(scope))
      for (const id of peopleOfFinding(finding)) removeFrom(this.#byPerson, id, finding);
    const { unitCode } = finding.subject;
    const units = unitCode === undefined ? (this.#unitsAround.get(finding) ?? NO_UNITS) : [unitCode];
    this.#unitsAround.delete(finding);
    for (const code of units) this.#countsIn(code)[counted]--;
  }

  #countsIn(unitCode: UnitCode): SeverityCounts {
    let counts = this.#byUnit.get(unitCode);
    if (counts === undefined) {
      counts = { ...NO_FINDINGS };
      this.#byUnit.set(unitCode, counts);
    }
    return counts;
  }
}

function isCovered({ waived, lapsed }: Finding): boolean {
  return waived !== null || lapsed !== undefined;
}

/** About something that posts are part of, not about a post itself. */
function isAround({ scope }: Finding): boolean {
  return scope !== 'placement' && scope !== 'post';
}

/** Whether findings about a subject of the scope are found from the person they are about, without a list of their own. */
function isByPerson(scope: RuleScope): boolean {
  return scope === 'placement' || scope === 'person';
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Lists, not sets: most have one finding or two, and a country has a hundred thousand of them. */
function addTo<K>(map: Map<K, Finding[]>, key: K, finding: Finding): void {
  const findings = map.get(key);
  if (findings === undefined) map.set(key, [finding]);
  else if (!findings.includes(finding)) findings.push(finding);
}

function removeFrom<K>(map: Map<K, Finding[]>, key: K, finding: Finding): void {
  const findings = map.get(key);
  const at = findings?.indexOf(finding) ?? -1;
  if (findings === undefined || at < 0) return;
  if (findings.length === 1) map.delete(key);
  else findings.splice(at, 1);
}
