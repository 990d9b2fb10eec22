/** What becomes of a person of the roster when a row of a file meets them. */
import type { PartialDate } from '../../shared/domain/dates.ts';
import type { PersonFields } from '../../shared/domain/person.ts';

type TextField =
  | 'ethnicity'
  | 'homePlace'
  | 'generalEducation'
  | 'foreignLanguage'
  | 'informatics'
  | 'planning'
  | 'proposedTitle'
  | 'note'
  | 'citizenId';

function date(known: PartialDate, incoming: PartialDate): PartialDate {
  return incoming.text === '' ? known : incoming;
}

/**
 * The fields a person has after an import: what the file says wins, what it leaves empty stays. A text and
 * what was understood from it go together.
 */
export function mergePerson(known: PersonFields, incoming: PersonFields): PersonFields {
  const text = (field: TextField) => (incoming[field] === '' ? known[field] : incoming[field]);
  const work = incoming.currentTitle === '' && incoming.currentUnit === '' ? known : incoming;
  const study = incoming.degreeText === '' ? known : incoming;
  const theory = incoming.theoryText === '' ? known : incoming;
  const state = incoming.stateManagementText === '' ? known : incoming;
  return {
    fullName: incoming.fullName,
    sex: incoming.sex ?? known.sex,
    birth: date(known.birth, incoming.birth),
    ethnicity: text('ethnicity'),
    homePlace: text('homePlace'),
    currentPosition: work.currentPosition,
    currentTitle: work.currentTitle,
    currentUnit: work.currentUnit,
    currentUnitCode: work.currentUnitCode,
    generalEducation: text('generalEducation'),
    degree: study.degree,
    degreeText: study.degreeText,
    fields: study.fields,
    theory: theory.theory,
    theoryText: theory.theoryText,
    stateManagement: state.stateManagement,
    stateManagementText: state.stateManagementText,
    foreignLanguage: text('foreignLanguage'),
    informatics: text('informatics'),
    party: {
      probation: date(known.party.probation, incoming.party.probation),
      official: date(known.party.official, incoming.party.official),
    },
    planning: text('planning'),
    proposedTitle: text('proposedTitle'),
    note: text('note'),
    citizenId: text('citizenId'),
  };
}

function sameDate(a: PartialDate, b: PartialDate): boolean {
  return a.text === b.text && a.value === b.value && a.precision === b.precision;
}

/** True where both hold the same fields; ids, sources and scope do not count. */
export function samePerson(a: PersonFields, b: PersonFields): boolean {
  const { birth, party, fields, ...rest } = a;
  return (
    sameDate(birth, b.birth) &&
    sameDate(party.probation, b.party.probation) &&
    sameDate(party.official, b.party.official) &&
    fields.length === b.fields.length &&
    fields.every((field, i) => field === b.fields[i]) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === b[key])
  );
}
