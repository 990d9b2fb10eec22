/** The monthly report on the corps of the communes: its figures as data, and the reports an office keeps. */
import { z } from 'zod';
import { IsoDate, type IsoMonth } from './dates.ts';
import { DecisionFamily } from './decision.ts';
import { PersonId, PostId, TitleCode, UnitCode } from './ids.ts';
import { SurplusStep } from './outlook.ts';
import { Bloc } from './post.ts';

/** Something a figure counts: a seat, a person, somebody on a seat, or a unit as a whole. */
export const FigureRow = z.object({
  unitCode: UnitCode.nullable(),
  postId: PostId.nullable(),
  personId: PersonId.nullable(),
  /** How much it adds to the figure: one, or what a unit brings. */
  count: z.number().int().positive(),
});
export type FigureRow = z.infer<typeof FigureRow>;

/** What a report is about: a month's end, and units; none of them stand for the whole province. */
export const ReportScope = z.object({ day: IsoDate, unitCodes: z.array(UnitCode) });
export type ReportScope = z.infer<typeof ReportScope>;

const Count = z.number().int().nonnegative();

/** A part of the corps by one fact, where it works now and as the plan has it. */
const CorpsPart = z.object({
  facet: z.string(),
  lines: z.array(z.object({ values: z.array(z.string()), before: Count, after: Count })),
});

export const ReportFigures = z.object({
  day: IsoDate,
  /** The day the figures were counted: seats and people are those of that day. */
  countedOn: IsoDate,
  /** Units of the scope, by which figures of the same scope are compared. */
  unitCodes: z.array(UnitCode),
  planName: z.string(),
  planStart: IsoDate,
  units: Count,
  /** By key (shared/report): what is not there is nought. */
  counts: z.record(z.string(), Count),
  /** Titles with seats, bloc by bloc, as they were called then. */
  titles: z.array(z.object({ code: TitleCode, name: z.string(), bloc: Bloc })),
  /** Rules of which standards are owed, as they were called then. */
  standards: z.array(z.object({ rule: z.string(), name: z.string() })),
  keyVacancies: z.array(z.object({ postId: PostId, unit: z.string(), title: z.string() })),
  path: z.array(SurplusStep),
  corps: z.object({ before: Count, after: Count, parts: z.array(CorpsPart) }),
});
export type ReportFigures = z.infer<typeof ReportFigures>;

/** A report somebody kept. */
export const KeptReport = z.object({
  id: z.number().int().positive(),
  /** UTC. */
  at: z.iso.datetime(),
  by: z.string(),
  figures: ReportFigures,
});
export type KeptReport = z.infer<typeof KeptReport>;

/** The month a report is of. */
export function monthOf({ day }: Pick<ReportScope, 'day'>): IsoMonth {
  return day.slice(0, 7);
}

/** The report day of a month, `2026-02` and 31 being its last one. */
export function reportDayIn(month: IsoMonth, day: number): IsoDate {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** Which report is meant: one of the plan as it stands now, or one that was kept. */
export const ReportAbout = z.discriminatedUnion('kind', [
  ReportScope.extend({ kind: z.literal('now') }),
  z.object({ kind: z.literal('kept'), id: z.number().int().positive() }),
]);
export type ReportAbout = z.infer<typeof ReportAbout>;

/** How an office makes its reports. */
export const ReportSettings = z.object({
  /** Day of the month reports are made up to. */
  day: z.number().int().min(1).max(31),
  /** Whose form they have: that of the Party's organisation board or of the department of home affairs. */
  family: DecisionFamily,
});
export type ReportSettings = z.infer<typeof ReportSettings>;

/** The 25th, and in the form of the Party, unless the office says otherwise (DOMAIN.md §7). */
export const USUAL_REPORTS: ReportSettings = { day: 25, family: 'party' };

/** Formats of a report, the usual one first. */
export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const;
export const ReportFormat = z.enum(REPORT_FORMATS);
export type ReportFormat = z.infer<typeof ReportFormat>;

/** A kept report in the list of them. */
export const KeptReportLine = KeptReport.omit({ figures: true }).extend({
  day: IsoDate,
  unitCodes: z.array(UnitCode),
  /** Its units in words. */
  scope: z.string(),
  planName: z.string(),
});
export type KeptReportLine = z.infer<typeof KeptReportLine>;
