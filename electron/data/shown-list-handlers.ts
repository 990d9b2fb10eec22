/** Channels of lists as screens show them → services, which are loaded when the first of them is asked for. */
import type { shownListChannels } from '../../shared/ipc/shown-list-channels.ts';
import type { PrintPages } from '../services/export/make-pdf.ts';
import type { Session } from '../services/workspace/session.ts';
import type { DataHandlers } from './serve.ts';
import type { WorkList } from './work.ts';

const lists = () => import('../services/export/shown-list.ts');

export interface ShownListHandlerContext {
  session: () => Session;
  works: WorkList;
  print: PrintPages;
  privateFolder: string;
}

export function shownListHandlers({
  session,
  works,
  ...printing
}: ShownListHandlerContext): Pick<DataHandlers, keyof typeof shownListChannels> {
  return {
    'shownList.export': ({ workId, ...request }) =>
      works.run(workId, 'export', async ({ signal }) => ({
        files: await (await lists()).exportShownList(session(), request, { ...printing, signal }),
      })),
    'shownList.print': ({ workId, table }) =>
      works.run(workId, 'export', async ({ signal }) => {
        await (await lists()).printShownList(session(), table, { ...printing, signal });
        return { printed: true };
      }),
  };
}
