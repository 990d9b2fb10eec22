/** The data process without its process: the handlers over real services, and what they told the windows. */
import { join } from 'node:path';
import { checkingFor } from '../../electron/data/checking.ts';
import { createHandlers } from '../../electron/data/handlers.ts';
import { answerData, type DataHandlers } from '../../electron/data/serve.ts';
import type { Broadcast } from '../../electron/data/tell-change.ts';
import { WorkList } from '../../electron/data/work.ts';
import type { PrintPages } from '../../electron/services/export/make-pdf.ts';
import type { WorkspaceService } from '../../electron/services/workspace/workspace-service.ts';
import type { Answer } from '../../shared/ipc/api.ts';
import type { ArgsOf, DataChannel, EventName, ResultOf } from '../../shared/ipc/contract.ts';
import { temporaryFolder } from './temporary.ts';
import { serviceForTests, smallWorkspace } from './workspaces.ts';

export interface DataProcessForTests {
  handlers: DataHandlers;
  workspaces: WorkspaceService;
  /** Events in order. */
  told: { event: EventName; payload: unknown }[];
  opened: string[];
  logged: string[];
  /** Calls a channel as a window does; throws the refusal's code where it is refused. */
  call: <C extends DataChannel>(channel: C, args: ArgsOf<C>) => Promise<ResultOf<C>>;
  answer: (channel: string, args: unknown) => Promise<Answer<unknown>>;
  folder: string;
}

const noPrinter: PrintPages = () => Promise.reject(new Error('no printer here'));

interface Conditions {
  /** Every plan is one that is in use before its first check. */
  isLarge?: boolean;
  print?: PrintPages;
}

export function dataProcess({ isLarge = false, print = noPrinter }: Conditions = {}): DataProcessForTests {
  const folder = temporaryFolder();
  const told: DataProcessForTests['told'] = [];
  const opened: string[] = [];
  const logged: string[] = [];
  const broadcast: Broadcast = (event, payload) => void told.push({ event, payload });
  const log = (trouble: string): void => void logged.push(trouble);
  const workspaces = serviceForTests(
    isLarge ? { checking: { ...checkingFor(broadcast, log), largeFrom: 0 } } : {},
  );
  const handlers = createHandlers({
    workspaces,
    works: new WorkList((progress) => broadcast('work.progress', progress)),
    broadcast,
    print,
    privateFolder: join(folder, 'print'),
    onOpened: (path) => opened.push(path),
    onLeft: () => opened.push('left'),
    log,
  });
  const answer: DataProcessForTests['answer'] = (channel, args) => answerData(handlers, channel, args);
  return {
    handlers,
    workspaces,
    told,
    opened,
    logged,
    answer,
    call: async (channel, args) => {
      const result = await answer(channel, args);
      if (!result.ok) throw new Error(result.error.code);
      return result.value as ResultOf<typeof channel>;
    },
    folder,
  };
}

/** The same with the small workspace open and nothing told yet. */
export async function dataProcessWithWorkspace(
  conditions: Conditions = {},
): Promise<DataProcessForTests & { path: string }> {
  const process = dataProcess(conditions);
  const { path } = smallWorkspace();
  await process.call('workspace.open', { path });
  process.told.length = 0;
  return { ...process, path };
}
