/** Who is who: every row of a draft against the rows before it and against the roster. */

import type { PersonId } from '../../../shared/domain/ids.ts';
import type { FieldChange, ImportedRow, RowOutcome } from '../../../shared/domain/import.ts';
import type { PeopleAnswer, PeopleReason, QuestionScope } from '../../../shared/domain/import-draft.ts';
import type { Person, PersonFields } from '../../../shared/domain/person.ts';
import type { Removal } from '../../../shared/domain/removal.ts';
import type { RemovedPerson } from '../../../shared/domain/roster.ts';
import { fillBlanks, mergePerson } from '../merge-person.ts';
import { type Identity, identityOf, type Relation, relate } from '../relation.ts';

/** People to be found by what identifies them. */
class IdentityIndex<P> {
  readonly #byId = new Map<string, P[]>();
  readonly #byName = new Map<string, P[]>();

  add(identity: Identity, person: P): void {
    if (identity.citizenId !== '') put(this.#byId, identity.citizenId, person);
    put(this.#byName, identity.sorted, person);
  }

  /** Everybody with the same citizen id or the same words in the name, each once. */
  near(identity: Identity): readonly P[] {
    const byName = this.#byName.get(identity.sorted) ?? [];
    const byId = identity.citizenId === '' ? [] : (this.#byId.get(identity.citizenId) ?? []);
    return byId.length === 0 ? byName : [...new Set([...byId, ...byName])];
  }
}

function put<P>(map: Map<string, P[]>, key: string, person: P): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [person]);
  else known.push(person);
}

type Known = { readonly person: Person; readonly identity: Identity };

/** The roster as drafts are held against it, with those who were taken out of it. */
export class RosterIndex {
  readonly people: readonly Person[];
  readonly #index = new IdentityIndex<Known>();
  readonly #removed = new IdentityIndex<Known & { readonly removal: Removal }>();

  constructor(people: readonly Person[], removed: readonly RemovedPerson[] = []) {
    this.people = people;
    for (const person of people) {
      const identity = identityOf(person);
      this.#index.add(identity, { person, identity });
    }
    for (const { person, removal } of removed) {
      const identity = identityOf(person);
      this.#removed.add(identity, { person, identity, removal });
    }
  }

  near(identity: Identity): readonly Known[] {
    return this.#index.near(identity);
  }

  removedNear(identity: Identity): readonly (Known & { readonly removal: Removal })[] {
    return this.#removed.near(identity);
  }
}

/** A pair the officer may be asked about. */
export type Pair = {
  readonly id: string;
  readonly scope: QuestionScope;
  readonly reason: PeopleReason;
  readonly suggested: PeopleAnswer;
  readonly sure: boolean;
  readonly answer: PeopleAnswer | null;
  readonly row: ImportedRow & { readonly person: PersonFields };
  /** The earlier row, the person of the roster or the one taken out of it that it may be. */
  readonly other:
    | { readonly row: ImportedRow & { readonly person: PersonFields } }
    | { readonly known: Person; readonly removal: Removal | null };
};

export type JudgedRow = {
  readonly row: ImportedRow;
  readonly outcome: RowOutcome;
  readonly personId: PersonId | null;
  readonly changes: readonly FieldChange[];
  /** What is written: the row completed by its doubles, or the roster's person merged with it. */
  readonly written: PersonFields | Person | null;
  /** Why the person it would update was taken out: the row brings them back. */
  readonly back: Removal | null;
};

export type Decisions = {
  readonly answers: ReadonlyMap<string, PeopleAnswer>;
  /** `personId field` of conflicts in which the list wins. */
  readonly theirs: ReadonlySet<string>;
};

export type People = { readonly judged: readonly JudgedRow[]; readonly pairs: readonly Pair[] };

export function conflictKey(personId: string, field: string): string {
  return `${personId} ${field}`;
}

type Entry = {
  readonly row: ImportedRow & { person: PersonFields };
  readonly identity: Identity;
  person: PersonFields;
  outcome: RowOutcome;
  known: Person | null;
  back: Removal | null;
};

/** Rows of people with a name and without an error, `isRejected` telling the others. */
export function judgePeople(
  rows: readonly ImportedRow[],
  isRejected: (row: ImportedRow) => boolean,
  roster: RosterIndex,
  decisions: Decisions,
): People {
  const pairs: Pair[] = [];
  const taken = new Set<PersonId>();
  const inFile = new IdentityIndex<Entry>();
  const entries = rows.map((row): Entry | null => {
    const { person } = row;
    if (person === null || isRejected(row)) return null;
    const entry: Entry = {
      row: { ...row, person },
      identity: identityOf(person),
      person,
      outcome: 'create',
      known: null,
      back: null,
    };
    judge(entry, inFile, roster, decisions.answers, pairs);
    // Two rows that are two people cannot both be the same one of the roster.
    if (entry.known !== null && taken.has(entry.known.id)) {
      entry.known = null;
      entry.back = null;
    }
    if (entry.known !== null && entry.outcome === 'create') taken.add(entry.known.id);
    inFile.add(entry.identity, entry);
    return entry;
  });
  return { judged: entries.map((entry, i) => finish(entry, rows[i], decisions)), pairs };
}

function judge(
  entry: Entry,
  inFile: IdentityIndex<Entry>,
  roster: RosterIndex,
  answers: ReadonlyMap<string, PeopleAnswer>,
  pairs: Pair[],
): void {
  let open = false;
  for (const earlier of inFile.near(entry.identity)) {
    // A double stands for nobody of its own: its first row is met anyway.
    if (earlier.outcome === 'duplicate') continue;
    const relation = relate(entry.identity, earlier.identity, 'file');
    if (relation === null) continue;
    const verdict = settle(
      entry,
      `${place(entry.row)}~${place(earlier.row)}`,
      'file',
      relation,
      answers,
      pairs,
      {
        row: earlier.row,
      },
    );
    if (verdict === 'same') {
      entry.outcome = 'duplicate';
      earlier.person = fillBlanks(earlier.person, entry.person);
      return;
    }
    open ||= verdict === null;
  }
  const same: Person[] = [];
  for (const { person, identity } of roster.near(entry.identity)) {
    const relation = relate(entry.identity, identity, 'roster');
    if (relation === null) continue;
    const verdict = settle(entry, `${place(entry.row)}~${person.id}`, 'roster', relation, answers, pairs, {
      known: person,
      removal: null,
    });
    if (verdict === 'same') same.push(person);
    open ||= verdict === null;
  }
  if (same.length > 1) open = chooseOne(entry, same, answers, pairs) === null || open;
  else entry.known = same[0] ?? null;
  if (entry.known === null && !open) open = askAboutRemoved(entry, roster, answers, pairs);
  if (open) entry.outcome = 'doubtful';
}

/**
 * Nobody of the roster is meant, but perhaps somebody who was taken out: an officer decided that, so an officer says
 * whether the list brings them back. Answers whether that is still open.
 */
function askAboutRemoved(
  entry: Entry,
  roster: RosterIndex,
  answers: ReadonlyMap<string, PeopleAnswer>,
  pairs: Pair[],
): boolean {
  let open = false;
  for (const { person, identity, removal } of roster.removedNear(entry.identity)) {
    const relation = relate(entry.identity, identity, 'roster');
    if (relation === null || (relation.sure && relation.suggested === 'different')) continue;
    const asked: Relation = { reason: relation.reason, suggested: 'out', sure: false };
    const id = `${place(entry.row)}~${person.id}`;
    const verdict = settle(entry, id, 'removed', asked, answers, pairs, { known: person, removal });
    open ||= verdict === null;
    if (verdict === null || verdict === 'different') continue;
    entry.known = person;
    if (verdict === 'same') entry.back = removal;
    else entry.outcome = 'unchanged';
    return false;
  }
  return open;
}

/** The roster itself has this person more than once: the officer says which of them the row means. */
function chooseOne(
  entry: Entry,
  same: readonly Person[],
  answers: ReadonlyMap<string, PeopleAnswer>,
  pairs: Pair[],
): Person | null {
  const relation: Relation = { reason: 'several-in-roster', suggested: 'same', sure: false };
  for (const known of same) {
    const id = `${place(entry.row)}~${known.id}`;
    const at = pairs.findLastIndex((pair) => pair.id === id);
    // Asked about with this reason instead of the one it had.
    if (at >= 0) pairs.splice(at, 1);
    if (settle(entry, id, 'roster', relation, answers, pairs, { known, removal: null }) === 'same')
      entry.known = known;
  }
  return entry.known;
}

function settle(
  entry: Entry,
  id: string,
  scope: Pair['scope'],
  { reason, suggested, sure }: Relation,
  answers: ReadonlyMap<string, PeopleAnswer>,
  pairs: Pair[],
  other: Pair['other'],
): PeopleAnswer | null {
  const answer = answers.get(id) ?? null;
  // A newer word on somebody of the roster, beyond doubt, is the rule of a second list and no question.
  const isRule = scope === 'roster' && sure && suggested === 'same' && answer === null;
  if (!isRule) pairs.push({ id, scope, reason, suggested, sure, answer, row: entry.row, other });
  return answer ?? (sure ? suggested : null);
}

function place({ sheetId, row }: ImportedRow): string {
  return `${sheetId}:${row}`;
}

function finish(entry: Entry | null, row: ImportedRow | undefined, { theirs }: Decisions): JudgedRow {
  const nothing = { changes: [], written: null, back: null };
  if (entry === null) {
    if (row === undefined) throw new RangeError('a row was lost');
    return { ...nothing, row, outcome: 'reject', personId: null };
  }
  const { outcome, known, back } = entry;
  if (outcome !== 'create') return { ...nothing, row: entry.row, outcome, personId: known?.id ?? null };
  if (known === null) return { ...nothing, row: entry.row, outcome, personId: null, written: entry.person };
  const merged = mergePerson(known, entry.person, (field) => theirs.has(conflictKey(known.id, field)));
  const changed = back !== null || merged.changes.some((change) => change.take === 'theirs');
  return {
    row: entry.row,
    outcome: changed ? 'update' : 'unchanged',
    personId: known.id,
    changes: back === null ? merged.changes : [broughtBack(back), ...merged.changes],
    written: merged.person,
    back,
  };
}

function broughtBack({ reason }: Removal): FieldChange {
  return { field: 'removal', before: reason, after: '', conflict: false, take: 'theirs' };
}
