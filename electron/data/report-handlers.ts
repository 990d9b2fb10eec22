/** Channels of the monthly report → services, which are loaded when the first of them is asked for. */
import type { ChangeResult } from '../../shared/ipc/contract.ts';
import type { reportChannels } from '../../shared/ipc/report-channels.ts';
import type { PrintPages } from '../services/export/make-pdf.ts';
import type { Session } from '../services/workspace/session.ts';
import type { DataHandlers } from './serve.ts';
import type { WorkList } from './work.ts';

const reports = () => import('../services/report/index.ts');

export interface ReportHandlerContext {
  session: () => Session;
  /** Tells every window what a command changed. */
  told: (result: ChangeResult) => Promise<ChangeResult>;
  works: WorkList;
  print: PrintPages;
  privateFolder: string;
}

export function reportHandlers({
  session,
  told,
  works,
  ...printing
}: ReportHandlerContext): Pick<DataHandlers, keyof typeof reportChannels> {
  return {
    'report.make': async ({ about }) => (await reports()).reportView(session(), about),
    'report.rows': async ({ figure, ...scope }) => [
      ...(await (await reports()).reportRows(session(), scope, figure)),
    ],
    'report.list': async () => (await reports()).keptLines(session()),
    'report.keep': async (scope) => told(await (await reports()).keepReport(session(), scope)),
    'report.remove': async ({ id, reason }) => told((await reports()).removeReport(session(), id, reason)),
    'report.export': ({ workId, ...request }) =>
      works.run(workId, 'export', async (work) => ({
        files: await (await reports()).exportReport(session(), request, { ...work, ...printing }),
      })),
    'report.print': ({ workId, about }) =>
      works.run(workId, 'export', async (work) => {
        await (await reports()).printReport(session(), about, { ...work, ...printing });
        return { printed: true };
      }),
  };
}
