/** Which people the roster's grid lists. */
import type { Person, PersonId } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { passes, type RosterFilter } from '../../../shared/rules/roster-facets.ts';
import type { RosterView } from '../../../shared/rules/roster-view.ts';
import { fold } from '../../../shared/text/fold.ts';

/** Only names its person: what stands in the cells is read from the store. */
export interface PersonLine {
  id: PersonId;
}

const lines = new WeakMap<PersonRow, PersonLine>();

/** People of whom every word of `text` stands somewhere, without diacritics, and who pass every filter. */
export function peopleLines(
  people: readonly PersonRow[],
  text: string,
  filter: RosterFilter,
  view: RosterView,
): PersonLine[] {
  const words = fold(text).split(' ').filter(Boolean);
  const found: PersonLine[] = [];
  for (const row of people) {
    if (words.length > 0) {
      const said = searchText(row.person);
      if (!words.every((word) => said.includes(word))) continue;
    }
    if (!passes(filter, row, view)) continue;
    let line = lines.get(row);
    if (!line) {
      line = { id: row.person.id };
      lines.set(row, line);
    }
    found.push(line);
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
