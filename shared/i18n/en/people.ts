import type { SameKeys } from '../translate.ts';
import type { people as vi } from '../vi/people.ts';

/** The roster and the card of a person. */
export const people: SameKeys<typeof vi> = {
  title: 'People',
  summary: '{{shown}} of {{total}} people',
  find: 'Find somebody',
  sexUnknown: 'Sex not known',
  age: { years: '{{years}} years', yearsMonths: '{{years}} years {{months}} months' },
  empty: {
    title: 'There are no people yet',
    text: 'The cadres of the units before the merger appear here once they are imported from an Excel file.',
    action: 'Import the list of cadres',
  },
  column: {
    name: 'Full name',
    birth: 'Born',
    sex: 'Sex',
    ethnicity: 'Ethnicity',
    position: 'Present position and office',
    degree: 'Degree',
    theory: 'Theory',
    party: 'Joined Party',
    retirement: 'Retires',
    seat: 'Seat in the plan',
    status: 'Status',
    marks: 'Checks',
  },
  state: {
    all: 'All',
    unplaced: 'Unplaced',
    leaving: 'Leaving or surplus',
    placed: 'Placed',
    retiring: 'Retiring in the term',
  },
  status: {
    placed: 'Placed',
    leaving: 'Provided for',
    unplaced: 'Unplaced',
    outside: 'Out of scope',
  },
  card: {
    label: 'The selected person',
    nothing: 'Select a person',
    nothingText:
      'Select a line to see the personal facts and the retirement age, and to say what becomes of the person.',
    seats: 'Seats in the plan',
    noSeat: 'No seat yet.',
    retirement: 'Retirement',
    retirementUnknown: 'The retirement age cannot be told: date of birth or sex is missing.',
    retirementHow:
      'Born {{birth}}, {{sex}}: reaches {{age}} in {{month}}, pension from {{pension}} ({{basis}}).',
    findings: 'Checks',
    facts: 'Personal facts',
  },
  disposition: {
    title: 'What becomes of the person',
    kind: 'Without a seat',
    none: 'Nothing yet',
    date: 'From',
    datePlaceholder: 'day/month/year',
    dateWrong: 'Write the date as 01/07/2026.',
    note: 'Note',
    saved: '{{person}}: {{kind}}',
    cleared: '{{person}}: nothing is provided any more',
  },
};
