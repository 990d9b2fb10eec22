/** Which people the roster's grid lists. */

import type { Degree, Person, PersonId, Plan, Sex, Theory } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { fold } from '../../../shared/text/fold.ts';
import { personStatus } from '../../components/plan-words.ts';

export const PEOPLE_STATES = ['all', 'unplaced', 'leaving', 'placed', 'retiring'] as const;
export type PeopleState = (typeof PEOPLE_STATES)[number];

export interface PeopleFilter {
  state: PeopleState;
  /** Undefined means everybody; null those of whom it is not known. */
  sex?: Sex | null | undefined;
  degree?: Degree | null | undefined;
  theory?: Theory | null | undefined;
  text: string;
}

export const EVERYBODY: PeopleFilter = { state: 'all', text: '' };

/** Only names its person: what stands in the cells is read from the store. */
export interface PersonLine {
  id: PersonId;
}

/** True where the pension begins before the term for which leaders are appointed ends. */
export function retiresInTerm(row: PersonRow, plan: Plan | null): boolean {
  return row.retirement !== null && plan !== null && row.retirement.month <= plan.termEnd.slice(0, 7);
}

export function isInState(row: PersonRow, state: PeopleState, plan: Plan | null): boolean {
  if (state === 'all') return true;
  return state === 'retiring' ? retiresInTerm(row, plan) : personStatus(row) === state;
}

const lines = new WeakMap<PersonRow, PersonLine>();

export function peopleLines(
  people: readonly PersonRow[],
  filter: PeopleFilter,
  plan: Plan | null,
): PersonLine[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  const found: PersonLine[] = [];
  for (const row of people) {
    const { person } = row;
    if (!isInState(row, filter.state, plan)) continue;
    if (filter.sex !== undefined && person.sex !== filter.sex) continue;
    if (filter.degree !== undefined && person.degree !== filter.degree) continue;
    if (filter.theory !== undefined && person.theory !== filter.theory) continue;
    if (words.length > 0) {
      const text = searchText(person);
      if (!words.every((word) => text.includes(word))) continue;
    }
    let line = lines.get(row);
    if (!line) {
      line = { id: person.id };
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
      [person.fullName, presentPosition(person), person.ethnicity, person.homePlace, person.note].join(' '),
    );
    searchTexts.set(person, text);
  }
  return text;
}
