import type { SameKeys } from '../translate.ts';
import type { work as vi } from '../vi/work.ts';

export const work: SameKeys<typeof vi> = {
  'import-read': 'Reading the roster',
  'import-accept': 'Importing the roster',
  export: 'Exporting',
  check: 'Checking everything again',
  recheck: 'Checking by the new rules',
  open: 'Opening the file',
  'open-read': 'Reading the roster…',
  'open-show': 'Bringing the plan to the screen',
  'open-check': 'Checking the rules…',
  propose: 'Looking for people for the vacant seats',
  duplicate: 'Making the new plan',
  switch: 'Going over to the plan',
  change: 'Making the change',
  far: {
    'open-read': '{{done}} of {{total}} people',
    'open-check': 'unit {{done}} of {{total}}',
  },
};
