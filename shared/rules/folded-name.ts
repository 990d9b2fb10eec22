/** The name of a person for comparing: folded once for all rules and searches that ask for it. */
import type { Person } from '../domain/person.ts';
import { fold } from '../text/fold.ts';
import { oncePer } from './once-per.ts';

export const foldedName = oncePer((person: Person) => fold(person.fullName));
