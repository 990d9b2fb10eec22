/** Channels of cards on paper → services, which are loaded when the first of them is asked for. */
import type { cardChannels } from '../../shared/ipc/card-channels.ts';
import type { PrintPages } from '../services/export/make-pdf.ts';
import type { Session } from '../services/workspace/session.ts';
import type { DataHandlers } from './serve.ts';
import type { WorkList } from './work.ts';

const cards = () => import('../services/roster/print-cards.ts');

export interface CardHandlerContext {
  session: () => Session;
  works: WorkList;
  print: PrintPages;
  privateFolder: string;
}

export function cardHandlers({
  session,
  works,
  ...printing
}: CardHandlerContext): Pick<DataHandlers, keyof typeof cardChannels> {
  return {
    'card.export': ({ workId, ...request }) =>
      works.run(workId, 'export', async ({ signal }) => ({
        files: await (await cards()).exportCards(session(), request, { ...printing, signal }),
      })),
    'card.print': ({ workId, personIds }) =>
      works.run(workId, 'export', async ({ signal }) => {
        await (await cards()).printCards(session(), personIds, { ...printing, signal });
        return { printed: true };
      }),
  };
}
