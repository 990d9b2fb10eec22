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
      'Row {{row}}: “{{value}}” is the same as row {{firstRow}} (sheet {{firstSheet}}) and was not taken again. If they are two people, choose “Two people”.',
    'duplicate-in-roster':
      'Row {{row}}: the roster has somebody like “{{value}}”, so the row was not taken. Add citizen ids to tell them apart.',
    'row-without-person':
      'Row {{row}}: “{{value}}” is not a person and was skipped. Check that nobody was left out.',
    'citizen-id-format':
      'Row {{row}}, column {{column}}: the citizen id “{{value}}” has neither 12 nor 9 digits. Check for a lost leading zero.',
    'name-address':
      'Row {{row}}, column {{column}}: the form of address “{{address}}” before the name “{{value}}” was left out.',
    'citizen-id-zeros':
      'Row {{row}}, column {{column}}: the citizen id “{{value}}” lost its leading zeros and was read as {{whole}}.',
    'salary-coefficient-format':
      'Row {{row}}, column {{column}}: the pay coefficient “{{value}}” is no number. It is kept as written; please check.',
    'letters-lost':
      'Row {{row}}, column {{column}}: “{{value}}” has lost letters or a wrong font. Choose the font of the column or type it anew in the file.',
    'person-doubtful':
      'Row {{row}}: it is not clear whether “{{value}}” is {{name}}, so the row was not taken. Decide on the step People.',
    'evaluation-unread':
      'Row {{row}}, column {{column}}: the evaluation “{{value}}” is not understood. It is kept as written; write the year and the rating, such as “2025: HTTNV”.',
    'discipline-unread':
      'Row {{row}}, column {{column}}: the discipline “{{value}}” is not understood. It is kept as written; write one form of discipline for each decision.',
    'discipline-undated':
      'Row {{row}}, column {{column}}: the discipline “{{value}}” has no day of decision, so how long it counts cannot be told. Please add the day.',
    'relative-unread':
      'Row {{row}}, column {{column}}: the relative “{{value}}” is not understood. It is kept as written; write the relation before the name, such as “Vợ: …”.',
    'service-unread':
      'Row {{row}}, column {{column}}: the service “{{value}}” is not understood. It is kept as written; write from month/year to month/year, then the position.',
  },
  problem: {
    'name-missing': 'Full name missing',
    'name-suspicious': 'Odd characters or a single word in a name',
    'date-impossible': 'Date that does not exist',
    'date-unreadable': 'Date that cannot be read',
    'date-two-digit-year': 'Year of two digits',
    'birth-missing': 'Birth date missing',
    'birth-both-columns': 'Birth date in both columns',
    'birth-implausible': 'Birth date gives an unlikely age',
    'party-dates-order': 'Party dates out of order',
    'sex-unknown': 'Sex not clear',
    'ethnicity-unknown': 'Ethnic group not in the list',
    'degree-unknown': 'Degree not understood',
    'theory-unknown': 'Political theory not understood',
    'state-management-unknown': 'State management not understood',
    'unit-unknown': 'New commune not clear',
    'formula-error': 'Cell with a formula error',
    'duplicate-in-file': 'Duplicate in the file',
    'duplicate-in-roster': 'Like several people of the roster',
    'row-without-person': 'Row that is no person',
    'citizen-id-format': 'Citizen id with missing or extra digits',
    'name-address': 'Form of address left out of a name',
    'citizen-id-zeros': 'Citizen id without its leading zeros',
    'salary-coefficient-format': 'Pay coefficient that is no number',
    'letters-lost': 'Lost letters, wrong font',
    'person-doubtful': 'Not clear who it is',
    'evaluation-unread': 'Evaluation not understood',
    'discipline-unread': 'Discipline not understood',
    'discipline-undated': 'Discipline without a day',
    'relative-unread': 'Relative not understood',
    'service-unread': 'Service not understood',
  },
  reason: {
    'identical-rows': 'The two rows are alike.',
    'same-id': 'Same citizen id.',
    'same-id-two-names': 'Same citizen id, different names.',
    'same-name-and-birth': 'Same name, same birth date.',
    'same-name-two-ids': 'Same name, different citizen ids.',
    'other-marks': 'The names differ only in their marks.',
    'other-order': 'The names have the same words in another order.',
    'birth-less-precise': 'Same name, one birth date is incomplete.',
    'homonym-same-year': 'Same name, same year of birth.',
    'several-in-roster': 'The roster has several such people.',
  },
  because: {
    'identical-rows': 'The name and everything that tells people apart agree.',
    'same-id': 'Everybody has one citizen id.',
    'same-id-two-names': 'The ids agree; one may be mistyped, or the name was changed.',
    'same-name-and-birth': 'Two people rarely share both name and birth date; look at what differs.',
    'same-name-two-ids': 'The ids differ; one of them may be mistyped.',
    'other-marks': 'The birth dates agree; one name may have a wrong mark.',
    'other-order': 'The birth dates agree; one name may be turned round.',
    'birth-less-precise': 'As far as both give the birth date, it agrees.',
    'homonym-same-year': 'The same year is not enough; look at home and workplace.',
    'several-in-roster': 'Choose the person the row is about.',
  },
  why: {
    'similar-date': 'close to the date written',
    'word-of-name': 'by the middle name',
    'similar-name': 'spelt much alike',
    'similar-level': 'often written that way',
    'without-marks': 'written without marks',
    homonym: 'several communes have this name',
    split: 'the old commune was split among new units',
    'similar-title': 'the title reads much alike',
  },
};
