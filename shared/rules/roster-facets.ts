/** By what the roster can be filtered, and what a person has of each. */
import type { Person } from '../domain/person.ts';
import { blocOf } from '../outlook/leaving.ts';
import { fold } from '../text/fold.ts';
import { saysNothing } from '../text/level-parts.ts';
import { monthIndex, wholeMonths } from './month-arithmetic.ts';
import { oncePer } from './once-per.ts';
import { levelOfPresentTitle, NO_LEADERSHIP } from './present-title.ts';
import { personStatus, type RosterRow, type RosterView, retiresInTerm } from './roster-view.ts';
import { specialitiesOf } from './specialities.ts';

/** In the order of the filter bar. */
export const FACETS = [
  'state',
  'unit',
  'plannedUnit',
  'bloc',
  'plannedBloc',
  'role',
  'plannedRole',
  'district',
  'commune',
  'degree',
  'theory',
  'stateManagement',
  'speciality',
  'age',
  'left',
  'party',
  'sex',
  'ethnicity',
  'ethnicGroup',
  'finding',
  'missing',
  'hand',
] as const;
export type Facet = (typeof FACETS)[number];

export const AGE_BANDS = ['under-30', '30-39', '40-44', '45-49', '50-54', '55-59', 'from-60'] as const;
/** Months from the start of the plan to the end of the month in which the retirement age is attained. */
export const LEFT_BANDS = ['past', 'under-12', '12-23', '24-59', 'from-60'] as const;
export const STATES = ['unplaced', 'leaving', 'placed', 'outside', 'retiring'] as const;
/** Who leads: by the words of the present position, or by the title of a post of the plan. */
export const ROLE_VALUES = ['leader', 'staff'] as const;
export const PARTY_VALUES = ['official', 'probation', 'none'] as const;
export const ETHNIC_VALUES = ['kinh', 'minority'] as const;
export const FINDING_VALUES = ['block', 'warn', 'info', 'clear'] as const;
export const HAND_VALUES = ['added', 'corrected', 'listed'] as const;
/** Facts a personnel record should not lack. */
export const MISSING_VALUES = [
  'birth',
  'sex',
  'citizenId',
  'homePlace',
  'ethnicity',
  'current',
  'recruited',
  'degree',
  'theory',
  'stateManagement',
  'evaluations',
] as const;

/** Values of which none is known. */
const UNKNOWN = [''];

/** What a person has of a facet: codes, '' for "not known"; several where several hold. */
export function facetValues(facet: Facet, row: RosterRow, view: RosterView): readonly string[] {
  const { person, postIds } = row;
  switch (facet) {
    case 'state':
      return [personStatus(row), ...(retiresInTerm(row, view.termEnd) ? ['retiring'] : [])];
    case 'unit':
      return [person.currentUnitCode ?? ''];
    case 'plannedUnit': {
      const units = new Set(postIds.flatMap((id) => view.unitOfPost(id) ?? []));
      return units.size === 0 ? UNKNOWN : [...units];
    }
    case 'bloc':
      return [blocOf(person) ?? ''];
    case 'plannedBloc': {
      const blocs = new Set(postIds.flatMap((id) => view.blocOfPost(id) ?? []));
      return blocs.size === 0 ? UNKNOWN : [...blocs];
    }
    case 'role':
      return [levelOfPresentTitle(person) === NO_LEADERSHIP ? 'staff' : 'leader'];
    case 'plannedRole':
      if (postIds.length === 0) return UNKNOWN;
      return [postIds.some((id) => view.isLeadingPost(id)) ? 'leader' : 'staff'];
    case 'district':
    case 'commune':
      return [view.workplaces.of(person)[facet]];
    case 'degree':
    case 'theory':
    case 'stateManagement':
      return [person[facet] ?? ''];
    case 'speciality':
      return specialitiesOfPerson(person, view);
    case 'age':
      return [ageBand(person, view)];
    case 'left':
      return [leftBand(row, view)];
    case 'party':
      return [partyValue(person)];
    case 'sex':
      return [person.sex ?? ''];
    case 'ethnicity':
      return [ethnicValue(person)];
    case 'ethnicGroup':
      return [ethnicGroup(person)];
    case 'finding': {
      const found = new Set(view.findingsOf(person.id).map(({ severity }) => severity));
      return found.size === 0 ? ['clear'] : [...found];
    }
    case 'missing':
      return MISSING_VALUES.filter((field) => isMissing(person, field));
    case 'hand':
      if (person.source === null) return ['added'];
      return [Object.keys(person.edited).length > 0 ? 'corrected' : 'listed'];
  }
}

function specialitiesOfPerson({ fields }: Person, { specialities }: RosterView): readonly string[] {
  if (fields.length === 0) return UNKNOWN;
  const codes = new Set(fields.flatMap((field) => specialitiesOf(specialities, field)));
  return codes.size === 0 ? ['other'] : [...codes];
}

/** Age in whole years on the day the plan starts; null where no year of birth is known. */
export function ageOf(
  { birth }: Pick<Person, 'birth'>,
  { planStart }: Pick<RosterView, 'planStart'>,
): number | null {
  if (birth.value === null) return null;
  // Where only the year is known, 01/01 of it counts, as for the retirement age (NĐ 135/2020 Điều 3).
  const born = `${birth.value}-01-01`.slice(0, 10);
  return Math.floor(wholeMonths(born, planStart) / 12);
}

function ageBand(person: Person, view: RosterView): string {
  const age = ageOf(person, view);
  if (age === null) return '';
  if (age < 30) return 'under-30';
  if (age < 40) return '30-39';
  if (age >= 60) return 'from-60';
  const from = age - (age % 5);
  return `${from}-${from + 4}`;
}

function leftBand({ retirement }: RosterRow, { planStart }: RosterView): string {
  if (retirement === null) return '';
  const months = monthIndex(retirement.month) - monthIndex(planStart);
  if (months < 0) return 'past';
  if (months < 12) return 'under-12';
  if (months < 24) return '12-23';
  return months < 60 ? '24-59' : 'from-60';
}

function partyValue({ party }: Person): string {
  if (party.official.value !== null || !saysNothing(party.official.text)) return 'official';
  return party.probation.value !== null || !saysNothing(party.probation.text) ? 'probation' : 'none';
}

/** `kinh`, `minority`, or '' where it is not known. */
export function ethnicValue({ ethnicity }: Pick<Person, 'ethnicity'>): string {
  const name = fold(ethnicity);
  if (name === '') return '';
  return /^(?:dan toc )?kinh(?![a-z])/.test(name) ? 'kinh' : 'minority';
}

/** The name as it was written, without "dân tộc" before it. */
function ethnicGroup({ ethnicity }: Person): string {
  return ethnicity
    .normalize('NFC')
    .trim()
    .replace(/^(?:dân tộc|dt)[\s.:]+/iu, '');
}

function isMissing(person: Person, field: (typeof MISSING_VALUES)[number]): boolean {
  switch (field) {
    case 'birth':
    case 'recruited':
      return person[field].value === null;
    case 'current':
      return person.currentTitle === '' && person.currentPosition === '';
    case 'citizenId':
    case 'homePlace':
    case 'ethnicity':
      return person[field] === '';
    default:
      return person[field] === null;
  }
}

/** Facets with the values looked for: within a facet any of them, between facets all of them. */
export type RosterFilter = { readonly [F in Facet]?: readonly string[] };

/** Whether a person passes; `except` leaves one facet out, to count what choosing in it would show. */
export function passes(filter: RosterFilter, row: RosterRow, view: RosterView, except?: Facet): boolean {
  for (const [facet, wanted] of wantedIn(filter)) {
    if (facet === except) continue;
    if (!facetValues(facet, row, view).some((value) => wanted.includes(value))) return false;
  }
  return true;
}

/** The facets something is chosen in, with what: looked for once, not for each of hundreds of thousands. */
export const wantedIn = oncePer((filter: RosterFilter) =>
  FACETS.flatMap((facet): [Facet, readonly string[]][] => {
    const wanted = filter[facet];
    return wanted === undefined || wanted.length === 0 ? [] : [[facet, wanted]];
  }),
);

const COUNTED_NOWHERE: readonly string[] = [];

/** Where a person counts in a facet: under each of their values if they pass every other one, else nowhere. */
export function countedValues(
  facet: Facet,
  row: RosterRow,
  filter: RosterFilter,
  view: RosterView,
): readonly string[] {
  return passes(filter, row, view, facet) ? facetValues(facet, row, view) : COUNTED_NOWHERE;
}
