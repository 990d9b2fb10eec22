/** Channels of papers and registers → services, which are loaded when the first of them is asked for. */
import type { ChangeResult } from '../../shared/ipc/contract.ts';
import type { exchangeChannels } from '../../shared/ipc/exchange-channels.ts';
import type { paperChannels } from '../../shared/ipc/paper-channels.ts';
import type { ExportWork } from '../services/export/export-service.ts';
import type { Session } from '../services/workspace/session.ts';
import type { DataHandlers } from './serve.ts';
import type { WorkList } from './work.ts';

const papers = () => import('../services/paper/index.ts');
/** Apart from the rest, for what writes files takes longest to load. */
const production = () => import('../services/paper/produce.ts');

export interface PaperHandlerContext {
  session: () => Session;
  /** Tells every window what a command changed. */
  told: (result: ChangeResult) => Promise<ChangeResult>;
  works: WorkList;
  /** The one Chromium of the program, and where page files for it lie. */
  paper: Pick<ExportWork, 'print' | 'privateFolder'>;
}

export function paperHandlers({
  session,
  told,
  works,
  paper,
}: PaperHandlerContext): Pick<DataHandlers, keyof typeof paperChannels | keyof typeof exchangeChannels> {
  return {
    'paper.counts': async () => (await papers()).paperCounts(session()),
    'paper.list': async () => (await papers()).listedPapers(session()),
    'paper.get': async ({ paperId }) => (await papers()).paperView(session(), paperId),
    'paper.about': async (about) => (await papers()).papersConcerning(session(), about),
    'paper.holding': async () => (await papers()).heldPlacements(session()),
    'paper.due': async () => (await papers()).papersNotMade(session()),
    'paper.text': async ({ paperId }) => (await papers()).textOfPaper(session(), paperId),
    'paper.check': async ({ paperIds }) => (await papers()).checkPapers(session(), paperIds),
    'paper.draft': async (args) => told((await papers()).draftPapers(session(), args.papers)),
    'paper.remake': async ({ paperIds }) => told((await papers()).remakePapers(session(), paperIds)),
    'paper.discard': async ({ paperIds }) => told((await papers()).discardPapers(session(), paperIds)),
    'paper.previewNumbers': async (request) => (await papers()).previewNumbers(session(), request),
    'paper.number': async (request) => told((await papers()).numberPapers(session(), request)),
    'paper.sign': async ({ paperIds, on }) => told((await papers()).signPapers(session(), paperIds, on)),
    'paper.issue': async ({ paperIds, on }) => told((await papers()).issuePapers(session(), paperIds, on)),
    'paper.revoke': async ({ paperIds, reason }) =>
      told((await papers()).revokePapers(session(), paperIds, reason)),
    'paper.produce': ({ workId, ...request }) =>
      works.run(workId, 'export', async (work) =>
        (await production()).producePapers(session(), request, { ...work, ...paper }),
      ),
    'paper.print': ({ workId, paperIds }) =>
      works.run(workId, 'export', async (work) => {
        await (await production()).printPapers(session(), paperIds, { ...work, ...paper });
        return { printed: true };
      }),
    'exchange.table': async () => (await papers()).exchangeTable(session()),
    'exchange.organ': async (organ) => told((await papers()).setOrganCode(session(), organ)),
    'exchange.type': async (type) => told((await papers()).setTypeCodes(session(), type)),
    'register.list': async () => (await papers()).registerViews(session()),
    'register.first': async ({ firstNumber, ...key }) =>
      told((await papers()).setFirstNumber(session(), key, firstNumber)),
    'register.note': async (note) => told((await papers()).noteNumbers(session(), note)),
    'register.unnote': async ({ registerId, from }) =>
      told((await papers()).unnoteNumbers(session(), registerId, from)),
  };
}
