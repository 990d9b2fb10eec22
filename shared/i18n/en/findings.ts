import type { SameKeys } from '../translate.ts';
import type { findings as vi } from '../vi/findings.ts';

/** The list of everything the checks found, and the parts of a finding. */
export const findings: SameKeys<typeof vi> = {
  title: 'Checks',
  summary: '{{shown}} of {{total}} findings',
  find: 'Find a finding',
  byRule: 'Filter by rule',
  allRules: 'All rules',
  byUnit: 'Filter by unit',
  allUnits: 'All units',
  bySeverity: 'Filter by severity',
  detail: 'The selected finding',
  nothing: 'Select a finding',
  nothingText:
    'Its details appear here: what is wanted, what was found, the basis and what settles it. Enter opens the seat in the plan.',
  goTo: 'Go to where it is settled',
  countOf: '{{count}} {{severity}}',
  wanted: 'Wanted',
  found: 'Found',
  basis: 'Basis',
  settle: 'What settles it',
  waiver: 'Recorded',
  wantedShort: 'wanted {{fact}}',
  foundShort: 'found {{fact}}',
  empty: {
    title: 'Nothing was found',
    text: 'The plan is checked against the rules after every change. What is found appears here.',
  },
  standing: { open: 'Open', owed: 'Standard owed', lapsed: 'Overdue' },
  view: 'Show',
  column: {
    severity: 'Severity',
    title: 'Finding',
    unit: 'Unit',
    post: 'Seat',
    person: 'Person',
    wanted: 'Wanted',
    found: 'Found',
    basis: 'Basis',
    waiver: 'Owed, waived',
  },
};
