/** Who is who: people are the same by citizen id, or by name and birth. */
import type { PersonFields } from '../../shared/domain/person.ts';
import { fold, toneNormalised } from '../../shared/text/fold.ts';

/** The part of a person that tells who it is. */
export type Identity = Pick<PersonFields, 'fullName' | 'birth' | 'citizenId' | 'currentUnit'>;

/**
 * Folded name and birth. Where the day of birth is not known, the name counts with its tones; where nothing
 * is known of the birth, the workplace has to be the same too.
 */
function nameKey(person: Identity): string {
  const { value, precision, text } = person.birth;
  if (value === null) return `${toneNormalised(person.fullName)}|?${fold(text)}|${fold(person.currentUnit)}`;
  const name = precision === 'day' ? fold(person.fullName) : toneNormalised(person.fullName);
  return `${name}|${value}`;
}

/** Different citizen ids make different people, however alike their names. */
function mayBeSame(a: Identity, b: Identity): boolean {
  return a.citizenId === '' || b.citizenId === '' || a.citizenId === b.citizenId;
}

/** People to be found by identity. */
export type IdentityIndex<P extends Identity> = {
  add(person: P): void;
  /** Everybody who is the same person; more than one where the roster itself has doubles. */
  find(person: Identity): readonly P[];
};

export function identityIndex<P extends Identity>(): IdentityIndex<P> {
  const byCitizenId = new Map<string, P[]>();
  const byName = new Map<string, P[]>();
  const put = (map: Map<string, P[]>, key: string, person: P) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [person]);
    else known.push(person);
  };
  return {
    add(person) {
      if (person.citizenId !== '') put(byCitizenId, person.citizenId, person);
      put(byName, nameKey(person), person);
    },
    find(person) {
      const sameId = person.citizenId === '' ? undefined : byCitizenId.get(person.citizenId);
      if (sameId !== undefined) return sameId;
      return (byName.get(nameKey(person)) ?? []).filter((other) => mayBeSame(person, other));
    },
  };
}
