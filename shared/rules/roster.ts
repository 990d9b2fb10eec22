/**
 * Everybody of the roster together with what the plan has of them. Rules about people go through all of a country:
 * what they ask for lies in one place instead of a table each, where every look-up costs more than the rule.
 */
import type { PersonId, PostId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Disposition } from '../domain/plan.ts';
import { MarkIndex } from './identity-marks.ts';
import { digestOf, type PersonDigest } from './person-digest.ts';
import type { Listed } from './plan-view.ts';

const NO_POSTS: readonly PostId[] = [];

class Entry implements Listed {
  person: Person;
  digest: PersonDigest;
  posts: readonly PostId[] = NO_POSTS;
  disposition: Disposition | null = null;
  /** How many marks others have as well. */
  shared = 0;

  constructor(person: Person) {
    this.person = person;
    this.digest = digestOf(person);
  }

  get sharesMark(): boolean {
    return this.shared > 0;
  }
}

export class Roster {
  readonly #entries = new Map<PersonId, Entry>();
  readonly #marks = new MarkIndex((personId, step) => {
    const entry = this.#entries.get(personId);
    if (entry !== undefined) entry.shared += step;
  });

  get(personId: PersonId): Listed | undefined {
    return this.#entries.get(personId);
  }

  values(): Iterable<Listed> {
    return this.#entries.values();
  }

  /** Seats somebody holds, in order of their ids. */
  postsOf(personId: PersonId): readonly PostId[] {
    return this.#entries.get(personId)?.posts ?? NO_POSTS;
  }

  /** Everybody with a mark of identity, in order of their ids. */
  withMark(mark: string): readonly PersonId[] {
    return this.#marks.get(mark);
  }

  /** Adds somebody, or replaces their facts; answers the others who share a mark, or did. */
  set(person: Person): PersonId[] {
    const known = this.#entries.get(person.id);
    if (known === undefined) {
      const entry = new Entry(person);
      this.#entries.set(person.id, entry);
      return this.#marks.add(person, entry.digest.foldedName);
    }
    const before = this.#marks.delete(known.person, known.digest.foldedName);
    known.person = person;
    known.digest = digestOf(person);
    return [...before, ...this.#marks.add(person, known.digest.foldedName)];
  }

  /** Takes somebody out; answers the others who shared a mark. */
  delete(personId: PersonId): PersonId[] {
    const known = this.#entries.get(personId);
    if (known === undefined) return [];
    const before = this.#marks.delete(known.person, known.digest.foldedName);
    this.#entries.delete(personId);
    return before;
  }

  setDisposition(personId: PersonId, disposition: Disposition | null): void {
    const entry = this.#entries.get(personId);
    if (entry !== undefined) entry.disposition = disposition;
  }

  /**
   * Answers who holds the seat now. Lists of seats are replaced, never changed: whoever goes through one may change the
   * plan meanwhile. Throws where there is no such person.
   */
  addPost(personId: PersonId, postId: PostId): Listed {
    const entry = this.#entries.get(personId);
    if (entry === undefined) throw new Error(`person ${personId} does not exist`);
    entry.posts = entry.posts.length === 0 ? [postId] : [...entry.posts, postId].sort();
    return entry;
  }

  deletePost(personId: PersonId, postId: PostId): void {
    const entry = this.#entries.get(personId);
    if (entry !== undefined) entry.posts = entry.posts.filter((id) => id !== postId);
  }
}
