import type { SameKeys } from '../translate.ts';
import type { history as vi } from '../vi/history.ts';

export const history: SameKeys<typeof vi> = {
  title: 'Journal',
  text: 'Every change in order of time: who, when, what.',
  what: 'Change',
  who: 'By',
  when: 'When',
  state: 'State',
  undone: 'Undone',
  undo: 'Undo of change {{seq}}',
  redo: 'Redo of change {{seq}}',
  inForce: 'In force',
  emptyTitle: 'No change yet',
  emptyText: 'Every placement, import or change of settings is written here as a line and can be undone.',
  failed: 'The journal could not be read',
  nextUndo: 'Will be undone next',
  more: 'Show earlier changes',
  number: 'No.',
  showAll: 'Show undo and redo steps too',
  nobody: 'No name',
};
