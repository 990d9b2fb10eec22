/** How sure the meaning of a column is, and which columns an officer should look at. */

import { type RosterField, SHARED_FIELDS } from '../../../../shared/domain/import.ts';
import type { DraftColumn, DraftSheet } from '../../../../shared/domain/import-draft.ts';
import type { IconName } from '../../../components/icons.tsx';
import { hasTable } from '../draft-sheets.ts';

/** Below this a column's meaning is marked for a second look. */
export const UNSURE_BELOW = 0.8;

/** Keys of the catalogs (`importScreen.certainty.<kind>`). */
export const CERTAINTIES = [
  'officer',
  'remembered',
  'sure',
  'look',
  'guessed',
  'placed',
  'unknown',
  'left',
  'doubled',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const CERTAINTY_ICONS: Record<Certainty, IconName> = {
  officer: 'person',
  remembered: 'history',
  sure: 'ok',
  look: 'warn',
  guessed: 'warn',
  placed: 'ok',
  unknown: 'info',
  left: 'info',
  doubled: 'block',
};

export function certaintyOf(column: DraftColumn): Certainty {
  if (column.by === 'officer') return 'officer';
  if (column.by === 'remembered') return 'remembered';
  if (column.use !== 'field') return column.use === 'ignore' ? 'left' : 'unknown';
  if (column.by === 'content') return column.confidence < UNSURE_BELOW ? 'guessed' : 'look';
  if (column.by === 'position') return 'placed';
  return column.confidence < UNSURE_BELOW ? 'look' : 'sure';
}

/** Columns that were taken for the same field as another, though a person has it once. */
export function doubledColumns(columns: readonly DraftColumn[]): Set<number> {
  const byField = new Map<RosterField, DraftColumn[]>();
  for (const column of columns) {
    const { field, use, option } = column;
    if (use !== 'field' || field === null || option !== null || SHARED_FIELDS.has(field)) continue;
    byField.set(field, [...(byField.get(field) ?? []), column]);
  }
  return new Set(
    [...byField.values()].filter((same) => same.length > 1).flatMap((same) => same.map((one) => one.index)),
  );
}

/** True where an officer should say whether the column was understood. */
export function wantsLook(column: DraftColumn): boolean {
  return ['look', 'guessed', 'placed'].includes(certaintyOf(column)) && column.confidence < UNSURE_BELOW;
}

/** A table without a column of names gives no people at all. */
export function lacksName(sheet: DraftSheet): boolean {
  return hasTable(sheet) && !sheet.columns.some((column) => column.field === 'fullName');
}

/** Columns that want a look, from left to right. */
export function lookedFor(columns: readonly DraftColumn[]): number[] {
  const doubled = doubledColumns(columns);
  return columns
    .filter((column) => wantsLook(column) || doubled.has(column.index))
    .map((column) => column.index);
}

/** How many columns of a sheet want a look. */
export function columnPoints(sheet: DraftSheet): number {
  return lookedFor(sheet.columns).length + (lacksName(sheet) ? 1 : 0);
}
