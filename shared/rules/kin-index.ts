/** Who of the roster is related to whom, by the relatives people name and somebody confirmed. */
import type { Relation } from '../domain/history.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';

/** A relative in the roster: what the other is to the person. */
export interface Kin {
  readonly personId: PersonId;
  readonly relation: Relation;
}

const NOBODY: readonly Kin[] = [];

const REVERSED: Readonly<Record<Relation, Relation>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  'parent-in-law': 'child-in-law',
  'child-in-law': 'parent-in-law',
  'sibling-in-law': 'sibling-in-law',
  other: 'other',
};

/** What the first is to the second, where the second is `relation` to the first. */
export function reversed(relation: Relation): Relation {
  return REVERSED[relation];
}

export class KinIndex {
  /** Who names whom. */
  readonly #named = new Map<PersonId, readonly Kin[]>();
  /** Who is named by whom, with what the namer is to the named. */
  readonly #namedBy = new Map<PersonId, Map<PersonId, Relation>>();

  /** Takes over what a person says of relatives; null forgets it. Answers everybody whose kin may be another now. */
  set(personId: PersonId, person: Person | null): PersonId[] {
    const before = this.#named.get(personId) ?? NOBODY;
    for (const { personId: other } of before) this.#namedBy.get(other)?.delete(personId);
    const after: Kin[] = [];
    for (const { personId: other, relation } of person?.relatives ?? []) {
      if (other === null || other === personId) continue;
      after.push({ personId: other, relation });
      const by = this.#namedBy.get(other) ?? new Map<PersonId, Relation>();
      by.set(personId, reversed(relation));
      this.#namedBy.set(other, by);
    }
    if (after.length === 0) this.#named.delete(personId);
    else this.#named.set(personId, after);
    return [...before, ...after].map((kin) => kin.personId);
  }

  /** Kin of a person; where each names the other, the person's own word goes. */
  of(personId: PersonId): readonly Kin[] {
    const named = this.#named.get(personId) ?? NOBODY;
    const by = this.#namedBy.get(personId);
    if (by === undefined || by.size === 0) return named;
    const kin = new Map([...by].map(([id, relation]) => [id, { personId: id, relation }]));
    for (const one of named) kin.set(one.personId, one);
    return [...kin.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  }
}
