/** Builds window.api: data channels go over the port to the data process, the others to main. No logic. */
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Answer, Api, PortMessage } from '../../shared/ipc/api.ts';
import { CALL_MAIN, GIVE_PORT, isForMain, MAIN_EVENT, WANT_PORT } from '../../shared/ipc/wire.ts';

const listeners = new Map<string, Set<(payload: string) => void>>();
const waiting = new Map<number, (answer: string) => void>();
let nextId = 1;
let port: Promise<MessagePort> | null = null;
let givePort: ((port: MessagePort) => void) | null = null;

function emit(event: string, payload: string): void {
  for (const listener of listeners.get(event) ?? []) listener(payload);
}

/** Calls under way when the data process died get an answer, so that no screen waits for ever. */
function loseCalls(): void {
  const lost: Answer<never> = { ok: false, error: { code: 'data-process-died', params: {}, detail: '' } };
  for (const settle of waiting.values()) settle(JSON.stringify(lost));
  waiting.clear();
}

ipcRenderer.on(GIVE_PORT, (event: IpcRendererEvent) => {
  const fresh = event.ports[0];
  if (fresh === undefined) return;
  loseCalls();
  fresh.onmessage = (message: MessageEvent<PortMessage>) => {
    const { data } = message;
    if (data.type === 'event') {
      emit(data.event, data.payload);
      return;
    }
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  };
  if (givePort === null) port = Promise.resolve(fresh);
  else givePort(fresh);
  givePort = null;
});

ipcRenderer.on(MAIN_EVENT, (_event, name: string, payload: unknown) => emit(name, JSON.stringify(payload)));

function connect(): Promise<MessagePort> {
  port ??= new Promise((resolve) => {
    givePort = resolve;
    ipcRenderer.send(WANT_PORT);
  });
  return port;
}

async function callData(channel: string, args: unknown): Promise<string> {
  const open = await connect();
  return new Promise((resolve) => {
    const id = nextId++;
    waiting.set(id, resolve);
    open.postMessage({ id, channel, args });
  });
}

async function callMain(channel: string, args: unknown): Promise<string> {
  return JSON.stringify(await ipcRenderer.invoke(CALL_MAIN, { channel, args }));
}

const api: Api = {
  call: (channel, args) => (isForMain(channel) ? callMain(channel, args) : callData(channel, args)),
  on: (event, listener) => {
    const set = listeners.get(event) ?? new Set();
    set.add(listener);
    listeners.set(event, set);
    return () => void set.delete(listener);
  },
  pathOf: (file) => webUtils.getPathForFile(file as File),
};

contextBridge.exposeInMainWorld('api', api);
