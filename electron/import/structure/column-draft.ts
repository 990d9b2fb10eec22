/** A column while it is being understood. */

import type { RosterField } from '../../../shared/domain/import.ts';
import type { ColumnSource } from '../../../shared/domain/import-draft.ts';
import type { ColumnProfile } from './column-profile.ts';

export type ColumnDraft = {
  /** 0-based. */
  readonly index: number;
  /** Levels of its header, top first; empty without one. */
  readonly levels: readonly string[];
  readonly profile: ColumnProfile;
  readonly field: RosterField | null;
  readonly option: string | null;
  readonly confidence: number;
  readonly by: ColumnSource;
  /** Its header says that it is none of ours. */
  readonly isOther: boolean;
  /** Day or month of a date whose year stands in this column (0-based). */
  readonly partOf: number | null;
};

export function without(column: ColumnDraft): ColumnDraft {
  return { ...column, field: null, option: null, confidence: 0, by: 'none' };
}

/** True where columns have one of these fields. */
export function hasField(columns: readonly ColumnDraft[], ...fields: readonly RosterField[]): boolean {
  return columns.some((column) => column.field !== null && fields.includes(column.field));
}
