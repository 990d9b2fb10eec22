/** Finding the person a pasted name means; a name that fits two people is refused, never guessed. */
import type { PersonId } from '../../../shared/domain/index.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { fold } from '../../../shared/text/fold.ts';

export type NameMatch =
  | { found: 'one'; personId: PersonId }
  | { found: 'none'; name: string }
  | { found: 'several'; name: string; personIds: readonly PersonId[] };

/** A function that looks names up in `people`, exactly as typed first, then without diacritics. */
export function nameMatcher(people: readonly PersonRow[]): (name: string) => NameMatch {
  const typed = new Map<string, PersonId[]>();
  const folded = new Map<string, PersonId[]>();
  for (const { person } of people) {
    add(typed, tidy(person.fullName), person.id);
    add(folded, fold(tidy(person.fullName)), person.id);
  }
  return (name) => {
    const wanted = tidy(name);
    const ids = typed.get(wanted) ?? folded.get(fold(wanted)) ?? [];
    const [only] = ids;
    if (only === undefined) return { found: 'none', name: wanted };
    return ids.length === 1
      ? { found: 'one', personId: only }
      : { found: 'several', name: wanted, personIds: ids };
  };
}

/** NFC and single spaces: what two people typing the same name may still differ in. */
function tidy(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

function add(map: Map<string, PersonId[]>, key: string, id: PersonId): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}
