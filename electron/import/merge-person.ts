/** Fields of a person as imports compare and merge them. A text and what was understood from it go together. */
import type { PartialDate } from '../../shared/domain/dates.ts';
import type { FieldChange } from '../../shared/domain/import.ts';
import type { ExtraText, Person, PersonFields, Salary } from '../../shared/domain/person.ts';
import { formatDisciplines } from '../../shared/text/histories/disciplines.ts';
import { formatEvaluations } from '../../shared/text/histories/evaluations.ts';
import { formatRelatives } from '../../shared/text/histories/relatives.ts';
import { formatService } from '../../shared/text/histories/service.ts';
import { mergeHistories } from './merge-histories.ts';

/** A field, or several that only make sense together. */
export type FieldGroup = {
  /** Stable: stands in `Person.edited`, in changes shown and in the catalogs (`domain.field.<key>`). */
  readonly key: string;
  readonly names: readonly (keyof PersonFields)[];
  /** As people read it; '' where nothing is said. */
  readonly text: (person: PersonFields) => string;
};

function group(
  key: string,
  names: readonly (keyof PersonFields)[],
  text: (person: PersonFields) => string,
): FieldGroup {
  return { key, names, text };
}

type TextName = {
  [K in keyof PersonFields]: PersonFields[K] extends string ? K : never;
}[keyof PersonFields];

function plain(name: TextName): FieldGroup {
  return group(name, [name], (person) => person[name]);
}

function dated(name: 'birth' | 'positionSince' | 'appointedUntil' | 'recruited'): FieldGroup {
  return group(name, [name], (person) => person[name].text);
}

function salaryText({ gradeText, stepText, coefficientText, allowanceText }: Salary): string {
  return [gradeText, stepText, coefficientText, allowanceText].filter((text) => text !== '').join('; ');
}

type HistoryName = 'evaluations' | 'disciplines' | 'relatives' | 'service';

function history<N extends HistoryName>(
  name: N,
  format: (entries: NonNullable<PersonFields[N]>) => string,
): FieldGroup {
  return group(name, [name], (person) => {
    const entries = person[name];
    return entries === null ? '' : format(entries);
  });
}

function extraText(extra: readonly ExtraText[]): string {
  return extra.map(({ header, text }) => `${header}: ${text}`).join('; ');
}

export const FIELD_GROUPS: readonly FieldGroup[] = [
  plain('fullName'),
  group('sex', ['sex'], (person) => person.sex ?? ''),
  dated('birth'),
  plain('ethnicity'),
  plain('religion'),
  plain('homePlace'),
  group(
    'current',
    ['currentPosition', 'currentTitle', 'currentUnit', 'currentUnitCode'],
    ({ currentPosition, currentTitle, currentUnit }) =>
      currentPosition !== ''
        ? currentPosition
        : [currentTitle, currentUnit].filter((text) => text !== '').join(', '),
  ),
  dated('positionSince'),
  dated('appointedUntil'),
  dated('recruited'),
  plain('generalEducation'),
  group('degree', ['degree', 'degreeText', 'fields', 'schools'], (person) => person.degreeText),
  group('theory', ['theory', 'theoryText'], (person) => person.theoryText),
  group(
    'stateManagement',
    ['stateManagement', 'stateManagementText'],
    (person) => person.stateManagementText,
  ),
  plain('foreignLanguage'),
  plain('informatics'),
  group('party', ['party'], ({ party }) =>
    [party.probation.text, party.official.text].filter((text) => text !== '').join(' – '),
  ),
  plain('planning'),
  group('proposedTitle', ['proposedTitle', 'proposedTitleCode'], (person) => person.proposedTitle),
  group('salary', ['salary'], (person) => salaryText(person.salary)),
  history('evaluations', formatEvaluations),
  history('disciplines', formatDisciplines),
  history('relatives', formatRelatives),
  history('service', formatService),
  plain('note'),
  plain('citizenId'),
  group('extra', ['extra'], (person) => extraText(person.extra)),
];

/** The same day is the same, however it is written; what is not understood is what stands there. */
function sameDate(a: PartialDate, b: PartialDate): boolean {
  if (a.value === null || b.value === null) return a.value === b.value && a.text === b.text;
  return a.value === b.value && a.precision === b.precision;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two people have the same in a field. */
export function sameField({ names }: FieldGroup, a: PersonFields, b: PersonFields): boolean {
  return names.every((name) => {
    switch (name) {
      case 'birth':
      case 'positionSince':
      case 'appointedUntil':
      case 'recruited':
        return sameDate(a[name], b[name]);
      case 'party':
        return sameDate(a.party.probation, b.party.probation) && sameDate(a.party.official, b.party.official);
      default:
        return same(a[name], b[name]);
    }
  });
}

/** A person with a field as another one has it. */
export function takeField(person: PersonFields, { names }: FieldGroup, from: PersonFields): PersonFields {
  return { ...person, ...Object.fromEntries(names.map((name) => [name, from[name]])) };
}

/**
 * What a row says, completed: dates of the Party, entries of a history and columns without a field are taken one by
 * one, so that a list without one of them does not empty it.
 */
function completed(known: PersonFields, incoming: PersonFields): PersonFields {
  const { probation, official } = incoming.party;
  const said = new Set(incoming.extra.map(({ header }) => header));
  return {
    ...incoming,
    sex: incoming.sex ?? known.sex,
    birth: closer(known.birth, incoming.birth),
    positionSince: closer(known.positionSince, incoming.positionSince),
    appointedUntil: closer(known.appointedUntil, incoming.appointedUntil),
    recruited: closer(known.recruited, incoming.recruited),
    party: {
      probation: closer(known.party.probation, probation),
      official: closer(known.party.official, official),
    },
    salary: mergeSalary(known.salary, incoming.salary),
    ...mergeHistories(known, incoming),
    extra:
      incoming.extra.length === 0
        ? known.extra
        : [...known.extra.filter(({ header }) => !said.has(header)), ...incoming.extra],
  };
}

/** What a list says of a date, unless it says nothing, or less of the same date than is known. */
function closer(known: PartialDate, incoming: PartialDate): PartialDate {
  if (incoming.text === '') return known;
  const { value } = incoming;
  const isVaguer = value !== null && known.value !== value && known.value?.startsWith(value) === true;
  return isVaguer ? known : incoming;
}

function mergeSalary(known: Salary, incoming: Salary): Salary {
  const grade = incoming.gradeText === '' ? known : incoming;
  const coefficient = incoming.coefficientText === '' ? known : incoming;
  return {
    gradeText: grade.gradeText,
    gradeCode: grade.gradeCode,
    stepText: incoming.stepText || known.stepText,
    coefficientText: coefficient.coefficientText,
    coefficient: coefficient.coefficient,
    allowanceText: incoming.allowanceText || known.allowanceText,
  };
}

/** The first person with what only the second says: two rows of one file for the same person. */
export function fillBlanks(first: PersonFields, second: PersonFields): PersonFields {
  return FIELD_GROUPS.reduce(
    (person, field) =>
      field.text(person) === '' && field.text(second) !== '' ? takeField(person, field, second) : person,
    { ...first, ...mergeHistories(second, first) },
  );
}

/** Fields of which the officer takes what the list says, although they were edited in the program. */
export type TakeTheirs = (field: string) => boolean;

export type Merged = { readonly person: Person; readonly changes: FieldChange[] };

/**
 * What becomes of a person of the roster when a row of a newer list meets them. What the list says wins, what it
 * leaves empty stays. A field edited in the program since the last import stays as well: silently where the list
 * still says what was imported, as a conflict where the list says something new.
 */
export function mergePerson(known: Person, row: PersonFields, takeTheirs: TakeTheirs): Merged {
  const incoming = completed(known, row);
  let person: PersonFields = known;
  let edited = known.edited;
  const changes: FieldChange[] = [];
  for (const field of FIELD_GROUPS) {
    const after = field.text(incoming);
    if (after === '' || sameField(field, known, incoming)) continue;
    const isEdited = Object.hasOwn(known.edited, field.key);
    if (isEdited && saysWhatWasImported(known, field, row)) continue;
    const taken = !isEdited || takeTheirs(field.key);
    changes.push({
      field: field.key,
      before: field.text(known),
      after,
      conflict: isEdited,
      take: taken ? 'theirs' : 'ours',
    });
    if (!taken) continue;
    person = takeField(person, field, incoming);
    if (isEdited) edited = Object.fromEntries(Object.entries(edited).filter(([key]) => key !== field.key));
  }
  return { person: { ...known, ...person, edited }, changes };
}

/** `Person.edited` keeps the fields of a group as the last import gave them: what would the list change in those? */
function saysWhatWasImported(known: Person, field: FieldGroup, row: PersonFields): boolean {
  const imported = known.edited[field.key];
  if (typeof imported !== 'object' || imported === null) return false;
  const before: PersonFields = { ...known, ...imported };
  return sameField(field, before, completed(before, row));
}

/**
 * A person after an edit by hand: the fields it changes, each with the value it had from the import, so that a newer
 * list can tell.
 */
export function editPerson(known: Person, changes: Partial<PersonFields>): Person {
  const after: PersonFields = { ...known, ...changes };
  const edited: Record<string, unknown> = { ...known.edited };
  for (const field of FIELD_GROUPS) {
    if (sameField(field, known, after) || Object.hasOwn(edited, field.key)) continue;
    edited[field.key] = Object.fromEntries(field.names.map((name) => [name, known[name]]));
  }
  return { ...known, ...after, edited };
}
