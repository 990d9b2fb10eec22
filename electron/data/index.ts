/** Entry of the utility process: the only process that opens the workspace file. Ports to windows come through main. */

import { AppError } from '../../shared/domain/errors.ts';
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import type { PortMessage } from '../../shared/ipc/api.ts';
import type { DataChannel, EventName, EventPayload } from '../../shared/ipc/contract.ts';
import { STARTING_WORK } from '../../shared/ipc/events.ts';
import { appVersion } from '../services/resources/index.ts';
import { WorkspaceService } from '../services/workspace/workspace-service.ts';
import { checkingFor } from './checking.ts';
import { watchDay } from './day-watch.ts';
import { createHandlers } from './handlers.ts';
import { DataStart, type FromData, ToData } from './messages.ts';
import { Printer } from './printer.ts';
import { answerData, PortRequest } from './serve.ts';
import { WorkList } from './work.ts';

const start = DataStart.parse(JSON.parse(process.argv.at(-1) ?? '{}'));
const ports = new Set<Electron.MessagePortMain>();

function tellMain(message: FromData): void {
  process.parentPort.postMessage(message);
}

function broadcast<E extends EventName>(event: E, payload: EventPayload<E>): void {
  const message: PortMessage = { type: 'event', event, payload: JSON.stringify(payload) };
  for (const port of ports) port.postMessage(message);
}

/** For the log main keeps: no names, only ids. */
const log = (trouble: string): void => tellMain({ type: 'trouble', trouble });

const workspaces = new WorkspaceService({
  now: () => new Date(),
  actor: start.actor,
  appVersion: appVersion(),
  checking: checkingFor(broadcast, log),
});
const printer = new Printer({
  print: (id, request) => tellMain({ type: 'print', id, request }),
  stop: (id) => tellMain({ type: 'stop-print', id }),
});
const works = new WorkList((progress) => broadcast('work.progress', progress));
const handlers = createHandlers({
  workspaces,
  works,
  broadcast,
  print: (requests, signal) => printer.printAll(requests, signal),
  privateFolder: start.privateFolder,
  onOpened: (path) => tellMain({ type: 'opened', path }),
  onLeft: () => tellMain({ type: 'left' }),
  log,
});

watchDay(() => (workspaces.current === null ? null : workspaces.session), broadcast);

/** Opened while the window still loads; a refusal is told when the window asks for the file itself. */
const ready: Promise<void> =
  start.open === null
    ? Promise.resolve()
    : openAtStart(start.open).then(
        ({ path }) => tellMain({ type: 'opened', path }),
        (error: unknown) => {
          // What somebody stopped must not be begun again by the next window, nor by the next start.
          if (error instanceof AppError && error.code === 'cancelled') tellMain({ type: 'left' });
        },
      );

function openAtStart(path: string): Promise<WorkspaceInfo> {
  return works.run(STARTING_WORK, 'open', ({ signal }) => workspaces.open(path, signal));
}

/** What is answered while the file is still being read. */
const AT_ONCE: readonly string[] = ['work.cancel'] satisfies DataChannel[];

function attach(port: Electron.MessagePortMain): void {
  ports.add(port);
  port.on('close', () => ports.delete(port));
  port.on('message', ({ data }: { data: unknown }) => {
    const request = PortRequest.safeParse(data);
    if (!request.success) return;
    const { id, channel, args } = request.data;
    void (AT_ONCE.includes(channel) ? Promise.resolve() : ready)
      .then(() => answerData(handlers, channel, args))
      .then((answer) =>
        port.postMessage({ type: 'answer', id, answer: JSON.stringify(answer) } satisfies PortMessage),
      );
  });
  port.start();
}

process.parentPort.on('message', (event: Electron.MessageEvent) => {
  const message = ToData.parse(event.data);
  switch (message.type) {
    case 'connect': {
      const port = event.ports[0];
      if (port !== undefined) attach(port);
      return;
    }
    case 'printed':
      printer.answered(message.id, message.error);
      return;
    case 'close':
      workspaces.close();
      tellMain({ type: 'closed' });
  }
});
