import type { SameKeys } from '../translate.ts';
import type { common as vi } from '../vi/common.ts';

export const common: SameKeys<typeof vi> = {
  mark: { block: 'Block', warn: 'Warning', info: 'Note', owed: 'Standard owed', ok: 'Met' },
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save',
  retry: 'Try again',
  search: 'Find',
  clear: 'Clear',
  all: 'All',
  none: 'None',
  unknown: 'Not known',
  yes: 'Yes',
  no: 'No',
  detail: 'Details',
  loading: 'Loading',
  notYet: '…',
  notChecked: 'There is no result of the check yet.',
  messages: 'Messages',
  resize: 'Resize: {{pane}}',
  fold: 'Fold away: {{pane}}',
  unfold: 'Unfold: {{pane}}',
  showInFolder: 'Show in folder',
  openFile: 'Open file',
};
