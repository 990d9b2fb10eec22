/** Channels of the statistics of the corps, answered by the data process. */
import { z } from 'zod';
import { ExportedFile } from '../domain/decision.ts';
import { FigureRow, ReportFormat } from '../domain/report.ts';
import { StatisticsCell, StatisticsScope, StatisticsTable } from '../domain/statistics.ts';

export const statisticsChannels = {
  'statistics.make': { args: StatisticsScope, result: StatisticsTable },
  /** The people a number counts. */
  'statistics.rows': {
    args: z.object({ scope: StatisticsScope, cell: StatisticsCell }),
    result: z.array(FigureRow),
  },
  'statistics.export': {
    args: z.object({
      workId: z.string(),
      scope: StatisticsScope,
      formats: z.array(ReportFormat).min(1),
      folder: z.string().min(1),
    }),
    result: z.object({ files: z.array(ExportedFile) }),
  },
  /** Prints through the system's dialog. */
  'statistics.print': {
    args: z.object({ workId: z.string(), scope: StatisticsScope }),
    result: z.object({ printed: z.boolean() }),
  },
} as const;
