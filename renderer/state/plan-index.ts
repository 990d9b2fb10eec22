/**
 * The plan as the window holds it: normalised maps that a delta changes in place, with every derived list
 * cached until something it rests on changes. 150,000 seats must cost a change only what the change touched.
 */
import type {
  Body,
  BodyId,
  Citation,
  CitationId,
  Finding,
  PersonId,
  Plan,
  PostId,
  SeverityCounts,
  Title,
  TitleCode,
  UnitCode,
} from '../../shared/domain/index.ts';
import { SEVERITIES } from '../../shared/domain/index.ts';
import type { PersonRow, PlanDelta, PlanRow, PlanSnapshotDto, UnitRow } from '../../shared/ipc/contract.ts';

/** What a delta touched, so that grids and lists refresh only that. */
export interface PlanChange {
  /** Seats whose row or whose marks may look different now. */
  posts: ReadonlySet<PostId>;
  units: ReadonlySet<UnitCode>;
  people: ReadonlySet<PersonId>;
  /** Seats were added or removed: lists of seats have another length. */
  seatsChanged: boolean;
  findingsChanged: boolean;
}

const NO_FINDINGS: readonly Finding[] = [];
const NO_POSTS: readonly PostId[] = [];
const SEVERITY_ORDER = new Map(SEVERITIES.map((severity, order) => [severity, order]));

/** Worst first, then by rule, so that a list reads the same after every change. */
export function compareFindings(a: Finding, b: Finding): number {
  const order = (SEVERITY_ORDER.get(a.severity) ?? 0) - (SEVERITY_ORDER.get(b.severity) ?? 0);
  return order || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Seats a finding is about: its own, or those it found one person on. */
export function postsOfFinding(finding: Finding): readonly PostId[] {
  if (finding.subject.postId) return [finding.subject.postId];
  return finding.found.kind === 'posts' ? finding.found.postIds : NO_POSTS;
}

/** How many findings there are of each severity. */
export function countSeverities(findings: Iterable<Finding>): SeverityCounts {
  const counts: SeverityCounts = { block: 0, warn: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

export class PlanIndex {
  readonly units = new Map<UnitCode, UnitRow>();
  readonly bodies = new Map<BodyId, Body>();
  readonly titles = new Map<TitleCode, Title>();
  readonly citations = new Map<CitationId, Citation>();
  readonly rows = new Map<PostId, PlanRow>();
  readonly people = new Map<PersonId, PersonRow>();
  readonly findings = new Map<string, Finding>();
  /** Null in an index of nothing. */
  readonly plan: Plan | null;

  readonly #seatsOfUnit = new Map<UnitCode, PostId[]>();
  readonly #findingsOf = new Map<string, Set<string>>();
  readonly #seatFindings = new Map<PostId, readonly Finding[]>();
  readonly #personFindings = new Map<PersonId, readonly Finding[]>();
  readonly #unitFindings = new Map<UnitCode, readonly Finding[]>();
  readonly #unitCounts = new Map<UnitCode, SeverityCounts>();
  #allFindings: readonly Finding[] | null = null;
  #peopleList: readonly PersonRow[] | null = null;
  #unitList: readonly UnitRow[] | null = null;

  /** An index of a whole plan, or of nothing. */
  constructor(snapshot?: PlanSnapshotDto) {
    this.plan = snapshot?.info.plan ?? null;
    if (!snapshot) return;
    for (const unit of snapshot.units) this.units.set(unit.unit.code, unit);
    for (const body of snapshot.bodies) this.bodies.set(body.id, body);
    for (const title of snapshot.titles) this.titles.set(title.code, title);
    for (const citation of snapshot.citations) this.citations.set(citation.id, citation);
    for (const person of snapshot.people) this.people.set(person.person.id, person);
    for (const row of snapshot.rows) {
      this.rows.set(row.post.id, row);
      cached(this.#seatsOfUnit, row.post.unitCode, () => []).push(row.post.id);
    }
    for (const seats of this.#seatsOfUnit.values()) this.#sortSeats(seats);
    for (const finding of snapshot.findings) this.#link(finding);
  }

  /** Units in the order of the data process. */
  unitList(): readonly UnitRow[] {
    this.#unitList ??= [...this.units.values()];
    return this.#unitList;
  }

  /** Everybody of the roster, in the order of entry. */
  peopleList(): readonly PersonRow[] {
    this.#peopleList ??= [...this.people.values()];
    return this.#peopleList;
  }

  /** All findings, worst first. */
  findingList(): readonly Finding[] {
    this.#allFindings ??= [...this.findings.values()].sort(compareFindings);
    return this.#allFindings;
  }

  /** Seats of a unit in the order of its bodies and titles. */
  seatsOfUnit(unit: UnitCode): readonly PostId[] {
    return this.#seatsOfUnit.get(unit) ?? NO_POSTS;
  }

  /** What is marked on a seat: findings about it or its holder there, and those of its title in the body. */
  findingsOfSeat(post: PostId): readonly Finding[] {
    return cached(this.#seatFindings, post, () => {
      const row = this.rows.get(post);
      if (!row) return NO_FINDINGS;
      return this.#resolve([
        ...this.#ids('post', post),
        ...this.#ids('title', `${row.post.bodyId}/${row.post.titleCode}`),
      ]);
    });
  }

  /** What is known against a person, wherever it was found. */
  findingsOfPerson(person: PersonId): readonly Finding[] {
    return cached(this.#personFindings, person, () => this.#resolve(this.#ids('person', person)));
  }

  /** Findings of a unit: of its seats, of its bodies, of itself. */
  findingsOfUnit(unit: UnitCode): readonly Finding[] {
    return cached(this.#unitFindings, unit, () => this.#resolve(this.#ids('unit', unit)));
  }

  /** Counts of a unit's findings; the grid, the unit list and the panel all count by this. */
  severitiesOfUnit(unit: UnitCode): SeverityCounts {
    return cached(this.#unitCounts, unit, () => countSeverities(this.findingsOfUnit(unit)));
  }

  /** Units a finding belongs to; none where it is about a person without a seat. */
  unitsOfFinding(finding: Finding): readonly UnitCode[] {
    const { unitCode, bodyId } = finding.subject;
    const units = [unitCode, ...postsOfFinding(finding).map((post) => this.rows.get(post)?.post.unitCode)];
    const known = new Set(units.filter((unit) => unit !== undefined));
    const ofBody = bodyId && this.bodies.get(bodyId)?.unitCode;
    if (known.size === 0 && ofBody) known.add(ofBody);
    return [...known];
  }

  /** Takes a delta in; taking the same one twice leaves the same state. */
  apply(delta: PlanDelta): PlanChange {
    const posts = new Set<PostId>();
    const units = new Set<UnitCode>(delta.units.map((summary) => summary.unitCode));
    const people = new Set<PersonId>(delta.removedPeople);
    let seatsChanged = false;

    for (const id of delta.removedPeople) this.people.delete(id);
    for (const person of delta.people) {
      people.add(person.person.id);
      this.people.set(person.person.id, person);
      // Names stand on seats, so a person who changed is drawn anew wherever seated.
      for (const post of person.postIds) posts.add(post);
    }
    for (const id of delta.removedPosts) {
      const unit = this.rows.get(id)?.post.unitCode;
      if (!unit) continue;
      posts.add(id);
      units.add(unit);
      this.rows.delete(id);
      this.#seatsOfUnit.set(
        unit,
        this.seatsOfUnit(unit).filter((seat) => seat !== id),
      );
      seatsChanged = true;
    }
    for (const row of delta.rows) {
      posts.add(row.post.id);
      units.add(row.post.unitCode);
      const added = !this.rows.has(row.post.id);
      this.rows.set(row.post.id, row);
      if (added) {
        const seats = [...this.seatsOfUnit(row.post.unitCode), row.post.id];
        this.#sortSeats(seats);
        this.#seatsOfUnit.set(row.post.unitCode, seats);
        seatsChanged = true;
      }
    }
    for (const summary of delta.units) {
      const unit = this.units.get(summary.unitCode);
      if (unit) this.units.set(summary.unitCode, { ...unit, summary });
    }
    for (const id of delta.findingsRemoved) {
      const finding = this.findings.get(id);
      if (!finding) continue;
      this.#unlink(finding);
      this.#touchFinding(finding, posts, units, people);
    }
    for (const finding of delta.findingsAdded) {
      const before = this.findings.get(finding.id);
      if (before) this.#unlink(before);
      this.#link(finding);
      this.#touchFinding(finding, posts, units, people);
    }

    const findingsChanged = delta.findingsAdded.length + delta.findingsRemoved.length > 0;
    this.#forget(posts, units, people, findingsChanged, delta.units.length > 0);
    return { posts, units, people, seatsChanged, findingsChanged };
  }

  #touchFinding(finding: Finding, posts: Set<PostId>, units: Set<UnitCode>, people: Set<PersonId>): void {
    const { personId, bodyId, titleCode } = finding.subject;
    const about = postsOfFinding(finding);
    for (const post of about) posts.add(post);
    if (personId) people.add(personId);
    for (const unit of this.unitsOfFinding(finding)) {
      units.add(unit);
      if (about.length > 0 || !bodyId || !titleCode) continue;
      for (const seat of this.seatsOfUnit(unit)) {
        const post = this.rows.get(seat)?.post;
        if (post?.bodyId === bodyId && post.titleCode === titleCode) posts.add(seat);
      }
    }
  }

  #forget(
    posts: Iterable<PostId>,
    units: Iterable<UnitCode>,
    people: Set<PersonId>,
    findingsChanged: boolean,
    unitsChanged: boolean,
  ): void {
    for (const post of posts) this.#seatFindings.delete(post);
    for (const person of people) this.#personFindings.delete(person);
    for (const unit of units) {
      this.#unitFindings.delete(unit);
      this.#unitCounts.delete(unit);
    }
    if (findingsChanged) this.#allFindings = null;
    if (people.size > 0) this.#peopleList = null;
    if (unitsChanged) this.#unitList = null;
  }

  #link(finding: Finding): void {
    this.findings.set(finding.id, finding);
    for (const key of this.#keysOf(finding)) {
      const ids = this.#findingsOf.get(key);
      if (ids) ids.add(finding.id);
      else this.#findingsOf.set(key, new Set([finding.id]));
    }
  }

  #unlink(finding: Finding): void {
    this.findings.delete(finding.id);
    for (const key of this.#keysOf(finding)) this.#findingsOf.get(key)?.delete(finding.id);
  }

  #keysOf(finding: Finding): string[] {
    const { personId, bodyId, titleCode } = finding.subject;
    const about = postsOfFinding(finding);
    const keys = this.unitsOfFinding(finding).map((unit) => `unit:${unit}`);
    for (const post of about) keys.push(`post:${post}`);
    if (about.length === 0 && bodyId && titleCode) keys.push(`title:${bodyId}/${titleCode}`);
    if (personId) keys.push(`person:${personId}`);
    return keys;
  }

  #ids(kind: 'unit' | 'post' | 'person' | 'title', id: string): Iterable<string> {
    return this.#findingsOf.get(`${kind}:${id}`) ?? [];
  }

  #resolve(ids: Iterable<string>): readonly Finding[] {
    const found = [...new Set(ids)]
      .map((id) => this.findings.get(id))
      .filter((finding) => finding !== undefined);
    return found.length === 0 ? NO_FINDINGS : found.sort(compareFindings);
  }

  #sortSeats(seats: PostId[]): void {
    const place = (id: PostId) => {
      const post = this.rows.get(id)?.post;
      return {
        body: (post && this.bodies.get(post.bodyId)?.ordinal) ?? 0,
        ordinal: post?.ordinal ?? 0,
        slot: post?.slot ?? 0,
      };
    };
    const places = new Map(seats.map((id) => [id, place(id)]));
    seats.sort((x, y) => {
      const a = places.get(x);
      const b = places.get(y);
      return a && b ? a.body - b.body || a.ordinal - b.ordinal || a.slot - b.slot : 0;
    });
  }
}

function cached<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
