/** Findings by the subject that was checked, with look-ups by post, person and unit. */
import { type Finding, peopleOfFinding, postsOfFinding, type RuleScope } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import { countedAs, NO_FINDINGS, type SeverityCounts } from '../domain/workspace.ts';
import type { PlanView } from './plan-view.ts';

/** A finding with the posts and units it concerns, as they were when it was found; its own unit alone where it has one. */
interface Entry {
  readonly finding: Finding;
  readonly posts: readonly PostId[];
  readonly units: readonly UnitCode[];
}

/** Findings that are no longer there, and those that were not there before, each by itself: facts are not compared. */
interface Replaced {
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

const NO_ENTRIES: readonly Entry[] = [];
const NO_FINDINGS_GONE: readonly Finding[] = [];
const UNCHANGED: Replaced = { gone: [], come: [] };

export class FindingStore {
  readonly #bySubject: Record<RuleScope, Map<string, readonly Entry[]>> = {
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
  readonly #byPerson = new Map<PersonId, Finding[]>();
  readonly #byUnit = new Map<UnitCode, SeverityCounts>();
  /** Ids of waived findings, and of those whose waiver has lapsed. */
  readonly #covered = new Set<string>();
  readonly #counts: SeverityCounts = { ...NO_FINDINGS };

  /** Puts the findings of the rules of a scope about one subject in place of those before; answers what that changed. */
  replace(scope: RuleScope, subject: string, findings: readonly Finding[], view: PlanView): Replaced {
    const bySubject = this.#bySubject[scope];
    const before = bySubject.get(subject) ?? NO_ENTRIES;
    if (before.length === 0 && findings.length === 0) return UNCHANGED;
    if (before.length === 0) {
      const entries = findings.map((finding) => entryOf(finding, view));
      for (const entry of entries) this.#remember(entry);
      bySubject.set(subject, entries);
      return { gone: NO_FINDINGS_GONE, come: findings };
    }
    // A rule may tell thousands of findings again as they were: those stay where they are.
    const known = new Map(before.map((entry) => [entry.finding, entry]));
    const come: Finding[] = [];
    const entries = findings.map((finding) => {
      const entry = known.get(finding);
      if (entry !== undefined) {
        known.delete(finding);
        return entry;
      }
      come.push(finding);
      return entryOf(finding, view);
    });
    for (const entry of known.values()) this.#forget(entry);
    const isNew = new Set(come);
    for (const entry of entries) if (isNew.has(entry.finding)) this.#remember(entry);
    if (entries.length === 0) bySubject.delete(subject);
    else bySubject.set(subject, entries);
    return { gone: [...known.keys()], come };
  }

  /** How many findings there are in all. */
  get counts(): SeverityCounts {
    return { ...this.#counts };
  }

  *values(): Generator<Finding> {
    for (const bySubject of Object.values(this.#bySubject)) {
      for (const entries of bySubject.values()) for (const entry of entries) yield entry.finding;
    }
  }

  /** Whether there is a finding of this id that a waiver covers, or did until its deadline. */
  isCovered(id: string): boolean {
    return this.#covered.has(id);
  }

  ofPost(postId: PostId): readonly Finding[] {
    const { placement, post } = this.#bySubject;
    const own = [...(placement.get(postId) ?? []), ...(post.get(postId) ?? [])].map(({ finding }) => finding);
    return inOrder([...own, ...(this.#byPost.get(postId) ?? [])]);
  }

  ofPerson(personId: PersonId): readonly Finding[] {
    return inOrder([...(this.#byPerson.get(personId) ?? [])]);
  }

  countsOf(unitCode: UnitCode): SeverityCounts {
    return { ...(this.#byUnit.get(unitCode) ?? NO_FINDINGS) };
  }

  #remember({ finding, posts, units }: Entry): void {
    this.#counts[countedAs(finding)]++;
    if (isAround(finding)) for (const id of posts) addTo(this.#byPost, id, finding);
    if (isCovered(finding)) this.#covered.add(finding.id);
    for (const id of peopleOfFinding(finding)) addTo(this.#byPerson, id, finding);
    for (const code of units) {
      const counts = this.#byUnit.get(code) ?? { ...NO_FINDINGS };
      counts[countedAs(finding)]++;
      this.#byUnit.set(code, counts);
    }
  }

  #forget({ finding, posts, units }: Entry): void {
    this.#counts[countedAs(finding)]--;
    if (isAround(finding)) for (const id of posts) removeFrom(this.#byPost, id, finding);
    if (isCovered(finding)) this.#covered.delete(finding.id);
    for (const id of peopleOfFinding(finding)) removeFrom(this.#byPerson, id, finding);
    for (const code of units) {
      const counts = this.#byUnit.get(code);
      if (counts !== undefined) counts[countedAs(finding)]--;
    }
  }
}

function entryOf(finding: Finding, view: PlanView): Entry {
  const { unitCode } = finding.subject;
  const posts = postsOfFinding(finding);
  if (unitCode !== undefined) return { finding, posts, units: [unitCode] };
  const units = new Set(posts.flatMap((id) => view.posts.get(id)?.unitCode ?? []));
  return { finding, posts, units: [...units] };
}

function isCovered({ waived, lapsed }: Finding): boolean {
  return waived !== null || lapsed !== undefined;
}

/** About something that posts are part of, not about a post itself. */
function isAround({ scope }: Finding): boolean {
  return scope !== 'placement' && scope !== 'post';
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
