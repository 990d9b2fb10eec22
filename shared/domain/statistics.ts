/** Statistics of the corps: lines by facts, where people work now beside the plan; the age groups an office counts in. */
import { z } from 'zod';
import { ageBandFaults } from './age-bands.ts';
import { UnitCode } from './ids.ts';
import { Bloc } from './post.ts';

/** What the lines are: units, units with the old communes they came from, blocs, levels of leadership. */
export const STATISTICS_AXES = ['unit', 'old-unit', 'bloc', 'level'] as const;
export const StatisticsAxis = z.enum(STATISTICS_AXES);
export type StatisticsAxis = z.infer<typeof StatisticsAxis>;

/** What is counted in the columns, in this order. */
export const STATISTICS_FACTS = [
  'sex',
  'ethnicity',
  'party',
  'age',
  'degree',
  'theory',
  'stateManagement',
] as const;
export const StatisticsFact = z.enum(STATISTICS_FACTS);
export type StatisticsFact = z.infer<typeof StatisticsFact>;

/** Before: where people work now. After: as the plan has it. */
export const StatisticsSide = z.enum(['before', 'after']);
export type StatisticsSide = z.infer<typeof StatisticsSide>;

/** Levels of leadership, the highest first; `none` leads nothing. */
export const STATISTICS_LEVELS = ['chief', 'vice', 'head', 'deputy', 'none'] as const;
export type StatisticsLevel = (typeof STATISTICS_LEVELS)[number];

/** Which statistics are wanted; no units stand for the whole province. */
export const StatisticsScope = z.object({
  axis: StatisticsAxis,
  facts: z.array(StatisticsFact).min(1),
  sides: z.array(StatisticsSide).min(1),
  unitCodes: z.array(UnitCode),
  bloc: Bloc.nullable(),
  leaders: z.boolean(),
});
export type StatisticsScope = z.infer<typeof StatisticsScope>;

/** A column: one value of a fact, '' for "not known". */
export const StatisticsColumn = z.object({ fact: StatisticsFact, value: z.string() });
export type StatisticsColumn = z.infer<typeof StatisticsColumn>;

const Count = z.number().int().nonnegative();

/** People, and of them those of each column of the table. */
export const StatisticsCounts = z.object({ people: Count, by: z.array(Count) });
export type StatisticsCounts = z.infer<typeof StatisticsCounts>;

export const StatisticsLine = z.object({
  /** A unit, a unit and an old commune (`unit/commune`), a bloc or a level; '' for "not known". */
  key: z.string(),
  /** Name of a unit or an old commune; '' where the key says what the line is. */
  name: z.string(),
  /** True for an old commune below its unit, which counts its people already. */
  isPart: z.boolean(),
  before: StatisticsCounts,
  /** Null for an old commune, which is no more. */
  after: StatisticsCounts.nullable(),
});
export type StatisticsLine = z.infer<typeof StatisticsLine>;

export const StatisticsTable = z.object({
  scope: StatisticsScope,
  /** Values somebody in the roster has; every person is in one column of each fact. */
  columns: z.array(StatisticsColumn),
  lines: z.array(StatisticsLine),
  /** Everybody of a side: the sum of the lines that are no part of another. */
  total: z.object({ before: StatisticsCounts, after: StatisticsCounts }),
});
export type StatisticsTable = z.infer<typeof StatisticsTable>;

/** A number of the table: of one line or of all, people or those of one column. */
export const StatisticsCell = z.object({
  side: StatisticsSide,
  line: z.string().nullable(),
  column: StatisticsColumn.nullable(),
});
export type StatisticsCell = z.infer<typeof StatisticsCell>;

/** Ages in whole years, both ends included; null for no end. */
export const AgeBand = z.object({
  from: z.number().int().min(0).max(120).nullable(),
  to: z.number().int().min(0).max(120).nullable(),
});
export type AgeBand = z.infer<typeof AgeBand>;

export const StatisticsSettings = z.object({
  ageBands: z
    .array(AgeBand)
    .refine((bands) => ageBandFaults(bands).length === 0, { error: 'age groups leave gaps or overlap' }),
});
export type StatisticsSettings = z.infer<typeof StatisticsSettings>;

/** The groups of the roster, so that both count the same until an office wants it otherwise. */
export const USUAL_STATISTICS: StatisticsSettings = {
  ageBands: [
    { from: null, to: 29 },
    { from: 30, to: 39 },
    { from: 40, to: 44 },
    { from: 45, to: 49 },
    { from: 50, to: 54 },
    { from: 55, to: 59 },
    { from: 60, to: null },
  ],
};
