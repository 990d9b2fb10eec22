import type { SameKeys } from '../translate.ts';
import type { ruleList as vi } from '../vi/rule-list.ts';

export const ruleList: SameKeys<typeof vi> = {
  title: 'Rules in force',
  text: 'The rules the program checks, the thresholds in use and what they rest on. No rule blocks on a fact that is not confirmed.',
  search: 'Find a rule',
  failed: 'The list of rules could not be read',
  noMatch: 'No rule matches “{{query}}”.',
  parameters: 'Thresholds in use',
  noParameters: 'It has no threshold to adjust.',
  allTitles: 'Show all {{count}} titles',
  basis: 'Legal basis',
  noBasis: 'A principle of the plan; it rests on no single provision.',
  found: '{{count}} findings now',
  foundNone: 'No findings now',
  scope: {
    placement: 'Person on a seat',
    person: 'Person',
    post: 'Seat',
    title: 'Title in a body',
    unit: 'Unit',
  },
  inForce: 'in force from {{date}}',
  replaced: 'no longer in force from {{date}}',
  unconfirmed: 'To be confirmed by the province',
  unconfirmedHint: 'This threshold is a default that has not been compared with the rules of the province.',
  sourceToCheck: 'to be compared with the official print',
  parameter: {
    until: 'Counted until',
    months: 'Least months of service',
    countAttainmentMonth: 'The month of attainment counts',
    years: 'Years to reduce the excess',
    director: 'Title of the director',
    viceChair: 'Title of the vice-chair',
  },
  until: { months: 'a number of months', 'term-end': 'the end of the term' },
  party: {
    required: 'Official Party membership required',
    warn: 'Reminder where not an official Party member',
  },
};
