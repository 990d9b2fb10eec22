/**
 * Starts the data process, hands windows their ports to it, and starts it again when it dies:
 * the file is reopened and checked, and the windows are told.
 */
import { getPriority, setPriority } from 'node:os';
import { join } from 'node:path';
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron';
import log from 'electron-log/node';
import { GIVE_PORT } from '../../shared/ipc/wire.ts';
import { type DataStart, FromData, type PrintRequest, type ToData } from '../data/messages.ts';

/** More deaths than this within a minute means a fault that starting again will not mend. */
const MOST_RESTARTS_A_MINUTE = 3;

export interface DataProcessOptions {
  start: DataStart;
  onOpened: (path: string) => void;
  /** The file was closed by somebody, not by the end of the program. */
  onLeft: () => void;
  onRestarted: (reopened: boolean) => void;
  onGaveUp: () => void;
  print: (request: PrintRequest, signal: AbortSignal) => Promise<void>;
}

export class DataProcess {
  readonly #options: DataProcessOptions;
  readonly #windows = new Map<number, WebContents>();
  #process: UtilityProcess;
  #open: string | null;
  #leaving: (() => void) | null = null;
  #deaths: number[] = [];
  /** What is being printed for the process that runs now. */
  readonly #printing = new Map<number, AbortController>();

  constructor(options: DataProcessOptions) {
    this.#options = options;
    this.#open = options.start.open;
    this.#process = this.#fork();
  }

  /** Gives `contents` a fresh port to the data process. */
  connect(contents: WebContents): void {
    this.#windows.set(contents.id, contents);
    contents.once('destroyed', () => this.#windows.delete(contents.id));
    const { port1, port2 } = new MessageChannelMain();
    this.#process.postMessage({ type: 'connect', windowId: contents.id } satisfies ToData, [port1]);
    contents.postMessage(GIVE_PORT, null, [port2]);
  }

  /** Lets the data process finish and close the file; resolves when it did, or after five seconds. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 5000);
      this.#leaving = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#process.postMessage({ type: 'close' } satisfies ToData);
    });
  }

  #fork(): UtilityProcess {
    const start: DataStart = { ...this.#options.start, open: this.#open };
    const child = utilityProcess.fork(join(import.meta.dirname, 'data.cjs'), [JSON.stringify(start)], {
      serviceName: 'bo-tri-data',
    });
    child.once('spawn', () => beAsUrgent(child));
    child.on('message', (message: unknown) => this.#hear(FromData.parse(message)));
    child.on('exit', (code) => this.#died(code));
    return child;
  }

  #hear(message: FromData): void {
    switch (message.type) {
      case 'print':
        void this.#print(message.id, message.request);
        return;
      case 'stop-print':
        this.#printing.get(message.id)?.abort();
        return;
      case 'opened':
        this.#open = message.path;
        this.#options.onOpened(message.path);
        return;
      case 'left':
        this.#open = null;
        this.#options.onLeft();
        return;
      case 'trouble':
        log.error(message.trouble);
        return;
      case 'closed':
        this.#leaving?.();
    }
  }

  async #print(id: number, request: PrintRequest): Promise<void> {
    const asker = this.#process;
    const controller = new AbortController();
    this.#printing.set(id, controller);
    let error: string | null = null;
    try {
      await this.#options.print(request, controller.signal);
    } catch (caught) {
      error = caught instanceof Error ? caught.message : String(caught);
    }
    // Who died does not wait for an answer, and whoever came after it counts anew.
    if (asker !== this.#process) return;
    this.#printing.delete(id);
    this.#process.postMessage({ type: 'printed', id, error } satisfies ToData);
  }

  #died(code: number): void {
    if (this.#leaving !== null) {
      this.#leaving();
      return;
    }
    log.error(`data process ended with ${code}`);
    for (const controller of this.#printing.values()) controller.abort();
    this.#printing.clear();
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < 60_000), now];
    if (this.#deaths.length > MOST_RESTARTS_A_MINUTE) {
      this.#options.onGaveUp();
      return;
    }
    this.#process = this.#fork();
    for (const contents of this.#windows.values()) this.connect(contents);
    this.#options.onRestarted(this.#open !== null);
  }
}

/**
 * What windows ask is as urgent as the windows themselves. Where the system lets it, Chromium runs its own processes
 * before all others, and this one then waited for them while a window was starting.
 */
function beAsUrgent({ pid }: UtilityProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, getPriority());
  } catch {
    // Who may not raise a process goes on without that.
  }
}
