/** Which people the roster's grid lists. */
import type { Person } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import { passes, type RosterFilter } from '../../../shared/rules/roster-facets.ts';
import type { RosterView } from '../../../shared/rules/roster-view.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { NamedPerson } from '../../state/name-order.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** Only names its person: what stands in the cells is read from the store. */
export type PersonLine = NamedPerson;

/**
 * People of whom every word of `text` stands somewhere, without diacritics, and who pass every filter; null where
 * nothing is looked for, and so everybody.
 */
export function peopleFound(
  index: Pick<PlanIndex, 'people' | 'peopleByName'>,
  text: string,
  filter: RosterFilter,
  view: RosterView,
): ReadonlySet<PersonLine> | null {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0 && Object.values(filter).every((wanted) => wanted.length === 0)) return null;
  const found = new Set<PersonLine>();
  for (const line of index.peopleByName()) {
    const row = index.people.get(line.id);
    if (row === undefined) continue;
    if (words.length > 0) {
      const said = searchText(row.person);
      if (!words.every((word) => said.includes(word))) continue;
    }
    if (passes(filter, row, view)) found.add(line);
  }
  return found;
}

const searchTexts = new WeakMap<Person, string>();

function searchText(person: Person): string {
  let text = searchTexts.get(person);
  if (text === undefined) {
    text = fold(
      [
        person.fullName,
        presentPosition(person),
        person.ethnicity,
        person.homePlace,
        person.degreeText,
        person.planning,
        person.citizenId,
        person.note,
      ].join(' '),
    );
    searchTexts.set(person, text);
  }
  return text;
}
