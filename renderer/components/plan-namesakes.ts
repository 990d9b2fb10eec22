/** People of the roster a relative may be: of the same name and, where both are known, the same year of birth. */
import { useMemo } from 'react';
import type { Person, PersonId, Relative } from '../../shared/domain/index.ts';
import { presentPosition } from '../../shared/domain/person.ts';
import type { PersonRow } from '../../shared/ipc/contract.ts';
import { fold } from '../../shared/text/fold.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { birthYear } from './plan-words.ts';

type Namesakes = (relative: Pick<Relative, 'name' | 'birthYear'>, of: PersonId) => readonly Person[];

/** Finds them, apart from the person whose relative it is. */
export function useNamesakes(): Namesakes {
  const people = usePlanStore((state) => state.index.peopleList());
  return useMemo(() => {
    let byName: Map<string, Person[]> | null = null;
    return ({ name, birthYear: year }, of) => {
      if (name.trim() === '') return [];
      byName ??= groupByName(people);
      return (byName.get(fold(name)) ?? []).filter((person) => {
        const born = birthYear(person);
        return person.id !== of && (year === '' || born === '' || born === year);
      });
    };
  }, [people]);
}

function groupByName(people: readonly PersonRow[]): Map<string, Person[]> {
  const byName = new Map<string, Person[]>();
  for (const { person } of people) {
    const name = fold(person.fullName);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [person]);
    else same.push(person);
  }
  return byName;
}

/** `Lò Văn An, 1975, Phó Chủ tịch UBND xã Bum Nưa`: enough to tell people of one name apart. */
export function identityWords(person: Person): string {
  return [person.fullName, birthYear(person), presentPosition(person)]
    .filter((part) => part !== '')
    .join(', ');
}
