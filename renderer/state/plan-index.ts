/**
 * The plan as the window holds it: normalised maps that a delta changes in place, with every derived list
 * cached until something it rests on changes. 150,000 seats must cost a change only what the change touched.
 */
import {
  type Body,
  type BodyId,
  type Citation,
  type CitationId,
  countFindings,
  type Finding,
  type OwnRule,
  type OwnRuleId,
  type PersonId,
  type Plan,
  type Post,
  type PostId,
  peopleOfFinding,
  postsOfFinding,
  type SeverityCounts,
  type Title,
  type TitleCode,
  type UnitCode,
} from '../../shared/domain/index.ts';
import type { Speciality } from '../../shared/domain/speciality.ts';
import type {
  PersonRow,
  PlanDelta,
  PlanFindings,
  PlanPart,
  PlanRow,
  PlanSnapshotDto,
  UnitRow,
} from '../../shared/ipc/contract.ts';
import { FindingLinks, type Link, OUTSIDE } from './finding-links.ts';
import { FindingOrder } from './finding-order.ts';
import { type NamedPerson, NameOrder } from './name-order.ts';
import { RecentChanges } from './recent-changes.ts';
import { UnitSeats } from './unit-seats.ts';

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

/** Seats of a unit that have a finding of a severity, however many. */
export interface MarkedSeats {
  block: number;
  warn: number;
}

/** What an index is begun with. */
type Beginning = PlanPart &
  Pick<PlanSnapshotDto, 'units' | 'bodies' | 'titles' | 'specialities' | 'citations' | 'ownRules'> & {
    readonly info: { readonly plan: Plan };
  };

export class PlanIndex {
  readonly units = new Map<UnitCode, UnitRow>();
  readonly bodies: Map<BodyId, Body>;
  readonly titles = new Map<TitleCode, Title>();
  readonly citations = new Map<CitationId, Citation>();
  /** The office's own rules, in the order of their making. */
  readonly ownRules = new Map<OwnRuleId, OwnRule>();
  readonly rows: Map<PostId, PlanRow>;
  readonly people: Map<PersonId, PersonRow>;
  readonly specialities: readonly Speciality[];
  /** Null in an index of nothing. */
  plan: Plan | null;
  /** Whom changes touched, for what is counted beside the index. */
  readonly changes = new RecentChanges();
  /** Numbers that grow when people, or seats, come or go or are called otherwise. */
  readonly nameStamps = { people: 0, seats: 0 };

  readonly #seats: UnitSeats;
  readonly #links = new FindingLinks((finding) => this.#linksOf(finding));
  readonly #order = new FindingOrder(this.#links.findings);
  readonly #seatFindings = new Map<PostId, readonly Finding[]>();
  readonly #personFindings = new Map<PersonId, readonly Finding[]>();
  readonly #unitFindings = new Map<UnitCode, readonly Finding[]>();
  readonly #unitCounts = new Map<UnitCode, SeverityCounts>();
  readonly #markedSeats = new Map<UnitCode, MarkedSeats>();
  readonly #names: NameOrder;
  #peopleList: readonly PersonRow[] | null = null;
  #unitList: readonly UnitRow[] | null = null;

  /**
   * An index of a plan as far as it came with its snapshot, or of nothing. What it is to go on with of an index `before`,
   * which nobody may change any more, is not made a second time: people and seats of a country are most of its memory.
   */
  constructor(snapshot?: Beginning, before?: PlanIndex) {
    this.bodies = before?.bodies ?? new Map();
    this.rows = before?.rows ?? new Map();
    this.people = before?.people ?? new Map();
    this.#names = before ? before.#names : new NameOrder();
    this.#seats = before ? before.#seats : new UnitSeats(this.rows, this.bodies);
    this.plan = snapshot?.info.plan ?? null;
    this.specialities = snapshot?.specialities ?? [];
    if (!snapshot) return;
    for (const unit of snapshot.units) this.units.set(unit.unit.code, unit);
    for (const body of snapshot.bodies) this.bodies.set(body.id, body);
    for (const title of snapshot.titles) this.titles.set(title.code, title);
    for (const citation of snapshot.citations) this.citations.set(citation.id, citation);
    for (const rule of snapshot.ownRules) this.ownRules.set(rule.id, rule);
    this.add(snapshot);
  }

  /**
   * The same plan with all its findings, and what units have of them, in place of those known so far. People and seats are
   * those of this index, which is not to be changed any more.
   */
  withFindings({ findings, units }: Pick<PlanFindings, 'findings' | 'units'>): PlanIndex {
    if (this.plan === null) return this;
    const summaries = new Map(units.map((summary) => [summary.unitCode, summary]));
    const head = {
      info: { plan: this.plan },
      units: this.unitList().map((row) => ({ ...row, summary: summaries.get(row.unit.code) ?? row.summary })),
      bodies: [],
      titles: [...this.titles.values()],
      specialities: [...this.specialities],
      citations: [...this.citations.values()],
      ownRules: [...this.ownRules.values()],
      people: [],
      rows: [],
      findings,
    };
    return new PlanIndex(head, this);
  }

  /** Takes in a part of a plan that is still being loaded; nothing was asked of the index before. */
  add({ people, rows, findings }: PlanPart): void {
    for (const person of people) this.people.set(person.person.id, person);
    this.#names.add(people);
    for (const row of rows) this.rows.set(row.post.id, row);
    this.#seats.fill(rows);
    for (const finding of findings) this.#links.add(finding);
  }

  /** All findings by id. */
  get findings(): ReadonlyMap<string, Finding> {
    return this.#links.findings;
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

  /** Everybody of the roster by given name; the same array until people come, go or are called otherwise. */
  peopleByName(): readonly NamedPerson[] {
    return this.#names.list();
  }

  /** How many numbers of entries people have. */
  get entries(): number {
    return this.#names.entries;
  }

  /** All findings, worst first. */
  findingList(): readonly Finding[] {
    return this.#order.list();
  }

  /** Seats of a unit in the order of its bodies and titles. */
  seatsOfUnit(unit: UnitCode): readonly PostId[] {
    return this.#seats.of(unit);
  }

  /** What is marked on a seat: findings about it or its holder there, and those of its title in the body. */
  findingsOfSeat(post: PostId): readonly Finding[] {
    return cached(this.#seatFindings, post, () => {
      return this.#links.under(...this.#linksOfSeat(post));
    });
  }

  #linksOfSeat(id: PostId): Link[] {
    const post = this.rows.get(id)?.post;
    return post === undefined ? [] : [`post:${id}`, `title:${post.bodyId}/${post.titleCode}`];
  }

  /** What is known against a person, wherever it was found. */
  findingsOfPerson(person: PersonId): readonly Finding[] {
    return cached(this.#personFindings, person, () => this.#links.under(`person:${person}`));
  }

  /** Findings of a unit: of its seats, of its bodies, of itself. */
  findingsOfUnit(unit: UnitCode): readonly Finding[] {
    return cached(this.#unitFindings, unit, () => this.#links.under(`unit:${unit}`));
  }

  /** Counts of a unit's findings; the grid, the unit list and the panel all count by this. */
  severitiesOfUnit(unit: UnitCode): SeverityCounts {
    return cached(this.#unitCounts, unit, () => countFindings(this.findingsOfUnit(unit)));
  }

  /** How many seats of a unit have findings that block, and that warn; what a filter by them lists. */
  markedSeatsOfUnit(unit: UnitCode): MarkedSeats {
    return cached(this.#markedSeats, unit, () => {
      const marked: MarkedSeats = { block: 0, warn: 0 };
      for (const seat of this.seatsOfUnit(unit)) {
        const { block, warn } = this.#links.marksUnder(this.#linksOfSeat(seat));
        if (block) marked.block += 1;
        if (warn) marked.warn += 1;
      }
      return marked;
    });
  }

  /** Counts every unit step by step, so that the first look at all of them need not wait for that. */
  *countSteps(): Generator<void> {
    for (const unit of this.units.keys()) {
      this.markedSeatsOfUnit(unit);
      yield;
    }
  }

  /** Counts of findings that belong to no unit: those about people without a seat, and about the province. */
  severitiesOutsideUnits(): SeverityCounts {
    return this.#links.outside;
  }

  /** Units a finding belongs to; none where it is about a person without a seat or about the province. */
  unitsOfFinding(finding: Pick<Finding, 'subject' | 'found'>): readonly UnitCode[] {
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

    this.plan = delta.plan;
    if (delta.citations !== null) {
      this.citations.clear();
      for (const citation of delta.citations) this.citations.set(citation.id, citation);
    }
    if (delta.ownRules !== null) {
      this.ownRules.clear();
      for (const rule of delta.ownRules) this.ownRules.set(rule.id, rule);
    }
    this.#takeNames(delta);
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
      this.#seats.remove(unit, id);
      this.nameStamps.seats += 1;
      seatsChanged = true;
    }
    for (const row of delta.rows) {
      posts.add(row.post.id);
      units.add(row.post.unitCode);
      const before = this.rows.get(row.post.id);
      this.rows.set(row.post.id, row);
      if (!isCalledAlike(before?.post, row.post)) this.nameStamps.seats += 1;
      if (before) continue;
      this.#seats.add(row);
      seatsChanged = true;
    }
    for (const summary of delta.units) {
      const unit = this.units.get(summary.unitCode);
      if (unit) this.units.set(summary.unitCode, { ...unit, summary });
    }
    for (const id of delta.findingsRemoved) {
      const finding = this.findings.get(id);
      if (!finding) continue;
      this.#links.remove(finding);
      this.#order.remove(finding);
      this.#touchFinding(finding, posts, units, people);
    }
    for (const finding of delta.findingsAdded) {
      const before = this.findings.get(finding.id);
      if (before) {
        this.#links.remove(before);
        this.#order.remove(before);
      }
      this.#links.add(finding);
      this.#order.add(finding);
      this.#touchFinding(finding, posts, units, people);
    }

    const findingsChanged = delta.findingsAdded.length + delta.findingsRemoved.length > 0;
    this.#forget(posts, units, people, delta.units.length > 0);
    this.changes.add(people);
    return { posts, units, people, seatsChanged, findingsChanged };
  }

  /** Before the people themselves are taken in. */
  #takeNames({ removedPeople, people }: PlanDelta): void {
    const gone = new Set(removedPeople.filter((id) => this.people.has(id)));
    const come: PersonRow[] = [];
    const renamed = new Map<PersonId, string>();
    for (const row of people) {
      const { id, fullName } = row.person;
      const before = gone.has(id) ? undefined : this.people.get(id);
      if (before === undefined) come.push(row);
      else if (before.person.fullName !== fullName) renamed.set(id, fullName);
    }
    if (gone.size > 0) this.#names.remove(gone);
    if (renamed.size > 0) this.#names.rename(renamed);
    this.#names.add(come);
    this.nameStamps.people += gone.size + come.length + renamed.size;
  }

  #touchFinding(finding: Finding, posts: Set<PostId>, units: Set<UnitCode>, people: Set<PersonId>): void {
    const { bodyId, titleCode } = finding.subject;
    const about = postsOfFinding(finding);
    for (const post of about) posts.add(post);
    for (const person of peopleOfFinding(finding)) people.add(person);
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
    unitsChanged: boolean,
  ): void {
    for (const post of posts) this.#seatFindings.delete(post);
    for (const person of people) this.#personFindings.delete(person);
    for (const unit of units) {
      this.#unitFindings.delete(unit);
      this.#unitCounts.delete(unit);
      this.#markedSeats.delete(unit);
    }
    if (people.size > 0) this.#peopleList = null;
    if (unitsChanged) this.#unitList = null;
  }

  #linksOf(finding: Finding): Link[] {
    const { bodyId, titleCode } = finding.subject;
    const about = postsOfFinding(finding);
    const links = this.unitsOfFinding(finding).map((unit): Link => `unit:${unit}`);
    if (links.length === 0) links.push(OUTSIDE);
    for (const post of about) links.push(`post:${post}`);
    if (about.length === 0 && bodyId && titleCode) links.push(`title:${bodyId}/${titleCode}`);
    for (const person of peopleOfFinding(finding)) links.push(`person:${person}`);
    return links;
  }
}

/** Whether a seat goes by the same name: its title, and its number among several. */
function isCalledAlike(a: Post | undefined, b: Post): boolean {
  return a?.title === b.title && a.norm === b.norm && a.slot === b.slot;
}

function cached<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
