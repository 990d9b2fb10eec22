/** Channels of the monthly report, answered by the data process. */
import { z } from 'zod';
import { ReportPaper } from '../documents/report/report-paper.ts';
import { ExportedFile } from '../domain/decision.ts';
import { FigureRow, KeptReportLine, ReportAbout, ReportFormat, ReportScope } from '../domain/report.ts';
import { ChangeResult, Nothing } from './shapes.ts';

export const reportChannels = {
  /** A report as it prints, with the kept reports it is compared with. */
  'report.make': {
    args: z.object({ about: ReportAbout }),
    result: z.object({
      paper: ReportPaper,
      compared: z.object({ lastMonth: KeptReportLine.nullable(), yearStart: KeptReportLine.nullable() }),
    }),
  },
  /** What a figure of a report of the plan as it stands counts. */
  'report.rows': { args: ReportScope.extend({ figure: z.string() }), result: z.array(FigureRow) },
  /** Kept reports, the latest day first. */
  'report.list': { args: Nothing, result: z.array(KeptReportLine) },
  'report.keep': { args: ReportScope, result: ChangeResult },
  'report.remove': {
    args: z.object({ id: z.number().int().positive(), reason: z.string() }),
    result: ChangeResult,
  },
  'report.export': {
    args: z.object({
      workId: z.string(),
      about: ReportAbout,
      formats: z.array(ReportFormat).min(1),
      folder: z.string().min(1),
    }),
    result: z.object({ files: z.array(ExportedFile) }),
  },
  /** Prints through the system's dialog. */
  'report.print': {
    args: z.object({ workId: z.string(), about: ReportAbout }),
    result: z.object({ printed: z.boolean() }),
  },
} as const;
