/** Channels of the statistics → services, which are loaded when the first of them is asked for. */
import type { statisticsChannels } from '../../shared/ipc/statistics-channels.ts';
import type { ReportHandlerContext } from './report-handlers.ts';
import type { DataHandlers } from './serve.ts';

const statistics = () => import('../services/statistics/index.ts');

export function statisticsHandlers({
  session,
  works,
  ...printing
}: Omit<ReportHandlerContext, 'told'>): Pick<DataHandlers, keyof typeof statisticsChannels> {
  return {
    'statistics.make': async (scope) => (await statistics()).makeStatistics(session(), scope),
    'statistics.rows': async ({ scope, cell }) => (await statistics()).peopleCounted(session(), scope, cell),
    'statistics.export': ({ workId, ...request }) =>
      works.run(workId, 'export', async (work) => ({
        files: await (await statistics()).exportStatistics(session(), request, { ...work, ...printing }),
      })),
    'statistics.print': ({ workId, scope }) =>
      works.run(workId, 'export', async (work) => {
        await (await statistics()).printStatistics(session(), scope, { ...work, ...printing });
        return { printed: true };
      }),
  };
}
