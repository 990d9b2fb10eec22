import type { SameKeys } from '../translate.ts';
import type { vacancies as vi } from '../vi/vacancies.ts';

/** Seats without a person. */
export const vacancies: SameKeys<typeof vi> = {
  title: 'Vacant seats',
  total: '{{count}} vacant seats',
  required: '{{count}} required',
  shown: 'showing {{count}}',
  by: 'Arranged',
  byUnit: 'By unit',
  byTitle: 'By title',
  requiredOnly: 'Required seats only',
  find: 'Find a seat',
  open: 'Open',
  empty: {
    title: 'No seat is vacant',
    text: 'Every seat of every unit has a person.',
  },
  column: {
    requirement: 'Requirement',
    title: 'Title',
    body: 'Body',
    unitName: 'Unit',
    open: 'Plan',
  },
};
