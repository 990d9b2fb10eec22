/** The table of a sheet as it was found, and what an officer may say about it. */

import type { RosterField } from '../../../shared/domain/import.ts';
import type { DraftColumn, RawRow } from '../../../shared/domain/import-draft.ts';
import type { SheetRow } from '../readers/spreadsheet-source.ts';

/** A column as an officer wants it, now or in an earlier import. */
export type ColumnChoice = {
  readonly use: DraftColumn['use'];
  readonly field: RosterField | null;
  readonly option: string | null;
  readonly by: 'remembered' | 'officer';
};

export type StructureChoices = {
  /** 1-based first header row chosen by the officer; null to search. */
  readonly headerRow: number | null;
  /** By 0-based column: overrides what is recognised. They are about the first table of the sheet. */
  readonly columns: ReadonlyMap<number, ColumnChoice>;
};

export type StructuredColumn = Pick<
  DraftColumn,
  'index' | 'header' | 'use' | 'field' | 'option' | 'confidence' | 'by' | 'hidden'
>;

export type StructuredRow = {
  /** As it stands in the sheet; for people with what is merged downwards over several of them. */
  readonly row: SheetRow;
  readonly kind: RawRow['kind'];
  /** Headings in force above a person, outermost first. */
  readonly headings: readonly string[];
};

/** 0-based columns of one date: its year, and its month and day where they have columns. */
export type DateColumns = { readonly year: number; readonly month: number; readonly day: number | null };

export type SheetStructure = {
  /** 1-based rows of the header, the number row not included; null where the table has none. */
  readonly header: { readonly firstRow: number; readonly lastRow: number } | null;
  /** Of the header texts: the same header in another file has the same signature; '' without a header. */
  readonly signature: string;
  /** Empty where the sheet holds no roster. */
  readonly columns: readonly StructuredColumn[];
  /** Dates over several columns; in `rows` they are whole, in the column of the year. */
  readonly dates: readonly DateColumns[];
  /**
   * Every non-empty row, in order. `unread` are rows of a sheet without a roster and rows that only belong to a
   * table of `more`.
   */
  readonly rows: readonly StructuredRow[];
  /** Texts above the table, top first. */
  readonly title: readonly string[];
  /** Further tables of the sheet whose columns are others: below this one, or beside it. They hold their own rows only. */
  readonly more: readonly SheetStructure[];
};
