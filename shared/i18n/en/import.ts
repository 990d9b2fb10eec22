import type { SameKeys } from '../translate.ts';
import type { importText as vi } from '../vi/import.ts';

export const importText: SameKeys<typeof vi> = {
  issue: {
    'name-missing':
      'Row {{row}}: the full name is missing, so the row was not taken. Add the name in the file and import again.',
    'name-suspicious':
      'Row {{row}}: the name “{{value}}” has odd characters or is a single word. Check how it is written.',
    'date-impossible':
      'Row {{row}}, column {{column}}: “{{value}}” is not a real date and was not understood. Correct it as day/month/year.',
    'date-unreadable':
      'Row {{row}}, column {{column}}: the date “{{value}}” cannot be read. Write day/month/year, month/year or the year alone.',
    'date-two-digit-year':
      'Row {{row}}, column {{column}}: “{{value}}” has a two-digit year; 00–29 is read as 20xx, 30–99 as 19xx. Please check.',
    'birth-missing':
      'Row {{row}}: the birth date is missing. Add it so that the retirement age can be worked out.',
    'birth-both-columns':
      'Row {{row}}: both the male and the female column hold a birth date ({{value}}), so the sex is not clear. Keep it in one column.',
    'birth-implausible':
      'Row {{row}}, column {{column}}: the birth date “{{value}}” gives an unlikely age. Check the year.',
    'party-dates-order':
      'Row {{row}}, column {{column}}: the Party date “{{value}}” is before probation or before birth. Check the dates.',
    'sex-unknown':
      'Row {{row}}: the sex is not clear. Write Nam or Nữ, or put the birth date in the right column.',
    'ethnicity-unknown':
      'Row {{row}}, column {{column}}: the ethnic group “{{value}}” is not in the list. It is kept as written; please check.',
    'degree-unknown':
      'Row {{row}}, column {{column}}: the degree “{{value}}” was not understood. It is kept as written; choose the level.',
    'theory-unknown':
      'Row {{row}}, column {{column}}: the political theory level “{{value}}” was not understood. It is kept as written; choose the level.',
    'state-management-unknown':
      'Row {{row}}, column {{column}}: the state management level “{{value}}” was not understood. It is kept as written; choose the level.',
    'unit-unknown':
      'Row {{row}}: the new commune of the workplace “{{value}}” could not be told. If it is a commune office, choose the unit.',
    'formula-error':
      'Row {{row}}, column {{column}}: the cell holds the formula error {{value}} and counts as empty. Correct it in the file.',
    'duplicate-in-file':
      'Row {{row}}: “{{value}}” is the same as row {{firstRow}} (sheet {{firstSheet}}) and was not taken. If they are two people, add citizen ids.',
    'duplicate-in-roster':
      'Row {{row}}: the roster has {{count}} people like “{{value}}”, so the row was not taken. Add citizen ids to tell them apart.',
    'row-without-person':
      'Row {{row}}: “{{value}}” is not a person and was skipped. Check that nobody was left out.',
    'citizen-id-format':
      'Row {{row}}, column {{column}}: the citizen id “{{value}}” has neither 12 nor 9 digits. Check for a lost leading zero.',
  },
};
