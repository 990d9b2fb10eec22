import type { SameKeys } from '../translate.ts';
import type { standards as vi } from '../vi/standards.ts';

/** The table of standards by title: the tab of the screen "Rules", its workbook, and what is said about both. */
export const standards: SameKeys<typeof vi> = {
  shipped: 'Default set from central rules',
  version: 'Set {{version}}: {{name}}',
  inUse: 'Checked with the standards: {{name}}',
  column: {
    code: 'Title code',
    bloc: 'Bloc',
    title: 'Title',
    minDegree: 'Degree',
    minTheory: 'Political theory',
    minStateManagement: 'State management',
    priorTitles: 'Posts held before (one of)',
    partyMember: 'Party member',
    planning: 'Planning',
    minMonthsLeft: 'Months of service left',
    fields: 'Fields of study',
    source: 'Source document',
    confirmed: 'Confirmed by the province',
    toConfirm: 'Still to be confirmed',
  },
  partyMember: { required: 'Required', warn: 'Remind if not' },
  planning: { required: 'Must be planned', 'not-required': 'Planning not required' },
  confirmation: { no: 'To be confirmed by the province', yes: 'Confirmed', part: 'Partly confirmed' },
  problem: {
    'title-unknown':
      'There is no title “{{value}}”. Use a title of the catalogue, or leave the code column as it was exported.',
    'title-twice': 'The title “{{value}}” is in row {{first}} already. Keep one row.',
    'word-unknown': '“{{value}}” is not understood. Write one of: {{choices}}.',
    'number-invalid': 'The months “{{value}}” are not understood. Write a number from 0 to 600, such as 60.',
    'source-unknown':
      'There is no document “{{value}}”. Add it in the tab Legal texts, or write its number as it stands there.',
    'source-ambiguous': 'Several documents are called “{{value}}”. Write the full name as the table has it.',
    'source-missing':
      'Marked as confirmed, but no source document is named. Name one, or take the mark away.',
  },
  book: {
    name: 'Standards',
    title: 'TABLE OF STANDARDS BY TITLE',
    choices: 'Choices',
    guide: 'Guide',
    guideTitle: 'HOW TO FILL IN THE TABLE OF STANDARDS',
    guideColumn: 'Column',
    guideHow: 'How to fill it in',
    guideChoices: 'Words in use',
    empty: 'An empty cell means that nothing is demanded.',
    how: {
      title: 'Leave code and title as they are; titles that are not in the file stay as they were.',
      minDegree: 'Choose the lowest level that will do.',
      minTheory: 'Choose the lowest level that will do.',
      minStateManagement: 'Choose the lowest level that will do.',
      priorTitles: 'Write posts, parted by semicolons; to have held one of them is enough.',
      partyMember: '“Required” blocks anybody who is not an official member.',
      planning: 'Empty: the general rule on planning holds.',
      minMonthsLeft: 'Write months, such as 60. Empty: the general rule on age holds.',
      fields: 'Write the fields that fit, parted by semicolons; one of them is enough.',
      source: 'Write the number of the document as it stands in the tab Legal texts.',
      confirmed: 'Write “Confirmed” only where there is a document. Until then it warns and never blocks.',
      toConfirm: 'For partly confirmed rows: write the columns that wait, parted by semicolons.',
    },
  },
};
