/** Sheets of a draft as people speak of them. */
import type { DraftSheet } from '../../../shared/domain/import-draft.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** Name of a sheet; where it holds several tables, each after the first says which it is. */
export function sheetTitle(t: Translate, { id, name }: Pick<DraftSheet, 'id' | 'name'>): string {
  const [, number] = /t(\d+)$/.exec(id) ?? [];
  return number === undefined ? name : t('importScreen.files.table', { sheet: name, number });
}

/** True where something like a list was found; some lists have no header over their columns. */
export function hasTable({ header, columns }: Pick<DraftSheet, 'header' | 'columns'>): boolean {
  return header !== null || columns.length > 0;
}
