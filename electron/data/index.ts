/** Entry of the utility process: the only process that opens the workspace file. Ports to windows come through main. */

import type { PortMessage } from '../../shared/ipc/api.ts';
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts';
import { appVersion } from '../services/resources/index.ts';
import { WorkspaceService } from '../services/workspace/workspace-service.ts';
import { checkingFor } from './checking.ts';
import { watchDay } from './day-watch.ts';
import { createHandlers } from './handlers.ts';
import { DataStart, type FromData, ToData } from './messages.ts';
import { Printer } from './printer.ts';
import { answerData, PortRequest } from './serve.ts';

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
const handlers = createHandlers({
  workspaces,
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
    : workspaces.open(start.open).then(
        ({ path }) => tellMain({ type: 'opened', path }),
        () => undefined,
      );

function attach(port: Electron.MessagePortMain): void {
  ports.add(port);
  port.on('close', () => ports.delete(port));
  port.on('message', ({ data }: { data: unknown }) => {
    const request = PortRequest.safeParse(data);
    if (!request.success) return;
    const { id, channel, args } = request.data;
    void ready
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
