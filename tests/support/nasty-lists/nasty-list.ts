/** Lists as offices make them, with what a careful reader understands of each. */
import type { DatePrecision } from '../../../shared/domain/dates.ts';
import type { Degree, StateManagement, Theory } from '../../../shared/domain/levels.ts';
import type { Sex } from '../../../shared/domain/person.ts';

/** A value, or a true date shown by a number format. */
export type NastyCell = string | number | null | { readonly date: string; readonly format?: string };

/** A merged range: 0-based rows and columns, ends included. */
export type NastyMerge = readonly [
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
];

export type NastySheet = {
  readonly name: string;
  readonly hidden?: boolean;
  readonly cells: readonly (readonly NastyCell[])[];
  readonly merges?: readonly NastyMerge[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

export type TruthDate = { readonly value: string | null; readonly precision: DatePrecision | null };

/** What is to be understood of a person. A field that is not there is not carried by the list, or not certain. */
export type TruthPerson = {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** Headings above, outermost first. */
  readonly headings: readonly string[];
  readonly fullName: string;
  readonly sex?: Sex;
  readonly birth?: TruthDate;
  readonly ethnicity?: string;
  readonly religion?: string;
  readonly homePlace?: string;
  /** Position and workplace where they share a column. */
  readonly currentPosition?: string;
  readonly currentTitle?: string;
  readonly currentUnit?: string;
  readonly unitCode?: string;
  readonly positionSince?: TruthDate;
  readonly recruited?: TruthDate;
  readonly generalEducation?: string;
  readonly degree?: Degree;
  readonly major?: string;
  readonly school?: string;
  readonly theory?: Theory;
  readonly stateManagement?: StateManagement;
  readonly foreignLanguage?: string;
  readonly informatics?: string;
  readonly partyProbation?: TruthDate;
  readonly partyOfficial?: TruthDate;
  readonly planning?: string;
  readonly proposedTitle?: string;
  readonly gradeCode?: string;
  readonly coefficient?: number;
  readonly note?: string;
  readonly citizenId?: string;
};

export type NastyList = {
  readonly name: string;
  /** What is nasty about it. */
  readonly what: string;
  /** Fonts of an old encoding: texts are encoded when the workbook is written. */
  readonly encoding?: 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'viqr' | 'decomposed';
  readonly sheets: readonly NastySheet[];
  readonly truth: {
    readonly people: readonly TruthPerson[];
    /**
     * By sheet and 0-based column: a field, `field:option`, `extra` or `ignore`; '' left of a table. A further table of
     * a sheet stands under `<sheet>#2`.
     */
    readonly columns: Readonly<Record<string, readonly string[]>>;
  };
};
