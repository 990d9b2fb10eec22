/** The documents of `--json` that count: vacancies, surplus, retirements, the outlook, the overview, reports. */
import { z } from 'zod';
import { PartialDate } from '../../../../shared/domain/dates.ts';
import { Degree } from '../../../../shared/domain/levels.ts';
import {
  RetirementCalendar,
  RetirementEntry,
  SurplusBoard,
  SurplusEntry,
  VacancyEvent,
} from '../../../../shared/domain/outlook.ts';
import { Retirement, Sex } from '../../../../shared/domain/person.ts';
import { Requirement } from '../../../../shared/domain/post.ts';
import { KeptReport, KeptReportLine, ReportFigures } from '../../../../shared/domain/report.ts';
import { StatisticsTable } from '../../../../shared/domain/statistics.ts';
import { PlanCounts, VacancyReport } from '../../../../shared/domain/workspace.ts';
import { count } from './shapes.ts';

export const Vacancies = VacancyReport.strict();

export const Surplus = SurplusBoard.omit({ entries: true })
  .extend({
    people: z.array(
      SurplusEntry.omit({ personId: true })
        .extend({
          id: z.string(),
          fullName: z.string().min(1),
          unitName: z.string().nullable(),
          degree: Degree.nullable(),
          position: z.string(),
        })
        .strict(),
    ),
  })
  .strict();

export const Retirements = RetirementCalendar.omit({ entries: true, unknown: true })
  .extend({
    unknown: z.array(z.string()),
    people: z.array(
      RetirementEntry.omit({ personId: true, postIds: true })
        .extend({
          id: z.string(),
          fullName: z.string().min(1),
          birth: PartialDate,
          sex: Sex.nullable(),
          age: Retirement.shape.age.nullable(),
          unitName: z.string().nullable(),
          posts: z.array(z.strictObject({ id: z.string(), title: z.string(), requirement: Requirement })),
        })
        .strict(),
    ),
  })
  .strict();

const ForecastLines = z.array(
  z.strictObject({
    key: z.string(),
    vacant: count,
    byYear: z.record(z.string(), count),
    count,
    keyPosts: count,
  }),
);

const BalanceFigures = z.strictObject({
  norm: count,
  filled: count,
  lack: count,
  required: count,
  surplus: count,
});

const Balances = { all: BalanceFigures, byBloc: z.record(z.string(), BalanceFigures) };

export const Overview = z.strictObject({
  counts: PlanCounts,
  ...Balances,
  byTitle: z.record(z.string(), BalanceFigures),
  units: z.array(z.strictObject({ unitCode: z.string(), unitName: z.string().min(1), ...Balances })),
  composition: z.strictObject({
    before: count,
    after: count,
    parts: z.array(
      z.strictObject({
        facet: z.string(),
        lines: z.array(z.strictObject({ values: z.array(z.string()).min(1), before: count, after: count })),
      }),
    ),
  }),
});

export const Forecast = z.strictObject({
  reference: z.iso.date(),
  from: z.string(),
  to: z.string(),
  vacantNow: count,
  months: z.array(
    z.strictObject({
      month: z.string().nullable(),
      count,
      byGroup: z.strictObject({ retirement: count, leaving: count, term: count }),
      key: count,
      total: count,
    }),
  ),
  title: ForecastLines,
  bloc: ForecastLines,
  unit: ForecastLines,
  events: z.array(
    VacancyEvent.extend({
      title: z.string().min(1),
      unitName: z.string().nullable(),
      person: z.string().min(1),
      planned: z.strictObject({ here: count, elsewhere: count }),
    }).strict(),
  ),
});

export const Report = z.strictObject({
  figures: ReportFigures.strict(),
  compared: z.strictObject({
    lastMonth: KeptReport.strict().nullable(),
    yearStart: KeptReport.strict().nullable(),
  }),
  files: z.array(
    z.strictObject({ path: z.string(), kind: z.literal('report'), subject: z.literal(''), bytes: count }),
  ),
});

export const Reports = z.array(KeptReportLine.strict());

export const ReportRemoved = z.strictObject({ removed: z.number().int().positive() });

export const Statistics = z.strictObject({
  ...StatisticsTable.shape,
  files: Report.shape.files,
});
