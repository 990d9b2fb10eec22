import type { SameKeys } from '../translate.ts';
import type { welcome as vi } from '../vi/welcome.ts';

export const welcome: SameKeys<typeof vi> = {
  purpose:
    'Plan which cadre takes which post of the merged communes, wards and special zones: check the standards, see every vacancy, print the decisions.',
  local: 'The data stay in a file on this machine; the program uses no network.',
  sample: 'Open the sample province',
  sampleHint: 'Lai Châu, 38 communes and wards, with an invented roster to look at and try.',
  open: 'Open a file',
  openHint: 'A .botri work file on this machine. You can also drop it on the window.',
  recent: 'Recent files',
  recentNone: 'None yet. Files you open will be listed here.',
  missing: 'No longer there',
  forget: 'Remove “{{name}}” from the list',
  createTitle: 'Create a work file for a province',
  createHint: 'Choose a province; the new file has its merged units, their bodies and the seats of the norm.',
  provinceSearch: 'Find a province (diacritics not needed)',
  provinces: 'Provinces',
  unitCount: '{{count}} units',
  formedFrom: 'Merged from {{names}}',
  noMatch: 'No province matches “{{query}}”.',
  create: 'Choose where to save and create',
  createFor: 'Create the file for {{name}}…',
  suggestedName: '{{province}} - plan',
  overwriteTitle: 'Replace the file',
  overwriteSentence: 'There is already a file “{{file}}”. If you replace it, everything in it is lost.',
  overwriteAction: 'Replace',
  listFailed: 'The list of provinces could not be read',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', system: 'System' },
  version: 'Version {{version}}',
};
