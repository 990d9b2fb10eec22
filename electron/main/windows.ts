/** The windows of the program: several may stand on the one open file, each at a place of its own. */
import { BrowserWindow, screen } from 'electron';
import log from 'electron-log/node';
import type { UnsavedKind } from '../../shared/domain/unsaved.ts';
import type { WindowPlace } from '../../shared/domain/window-place.ts';
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts';
import {
  type Bounds,
  type KeptDesk,
  type KeptWindow,
  reachable,
  readDesk,
  writeDesk,
} from './kept-windows.ts';
import { createWindow, sendEvent } from './window.ts';

/** More breakdowns of one page than this within a minute: loading it anew mends nothing. */
const MOST_RELOADS_A_MINUTE = 3;
/** A window that is being dragged or sized is noted once it rests, in milliseconds. */
const REST = 500;
/** How long a page that is asked where it is has for its answer, in milliseconds: one that hangs keeps no window open. */
const ANSWER = 500;
/** How far a further window stands off the one it was opened from. */
const OFFSET = 32;

interface Standing {
  window: BrowserWindow;
  place: WindowPlace | null;
  /** The page broke down and was loaded anew, and has not asked about it yet. */
  crashed: boolean;
  breakdowns: number[];
  /** What is typed in it and not saved. */
  unsaved: readonly UnsavedKind[];
  /** It may go: nothing is lost with it, and it said where it is. */
  mayGo: boolean;
  /** Somebody waits to hear where it is. */
  onPlace: (() => void) | null;
}

interface Options {
  /** Where the desk is kept; null keeps nothing. */
  path: string | null;
  hidden: boolean;
  /** In percent. */
  zoom: () => number;
  onGaveUp: () => void;
  /** Whether what is typed in `window` and not saved may be lost. */
  mayLose: (window: BrowserWindow, unsaved: readonly UnsavedKind[]) => Promise<boolean>;
}

export class Windows {
  readonly #options: Options;
  readonly #standing = new Map<number, Standing>();
  #file: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  /** The program is ending: what stands now is what comes back, though window after window goes. */
  #isClosing = false;
  /** Somebody is being asked about what is not saved; meanwhile nothing closes and nobody is asked again. */
  #isAsking = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** What was kept when the program ended. */
  kept(): KeptDesk {
    return this.#options.path === null ? { file: null, windows: [] } : readDesk(this.#options.path);
  }

  get count(): number {
    return this.#standing.size;
  }

  /** The window last worked in, or any that is there. */
  get front(): BrowserWindow | null {
    const focused = BrowserWindow.getFocusedWindow();
    if (focused !== null && this.#standing.has(focused.id)) return focused;
    return [...this.#standing.values()].at(-1)?.window ?? null;
  }

  /** Opens a window as it stood before, or where the system puts it. */
  open(kept: KeptWindow | null): BrowserWindow {
    const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
    const bounds = kept === null ? null : reachable(kept.bounds, screens);
    const window = createWindow({
      hidden: this.#options.hidden,
      bounds,
      maximized: kept?.maximized ?? false,
    });
    const standing: Standing = {
      window,
      place: kept?.place ?? null,
      crashed: false,
      breakdowns: [],
      unsaved: [],
      mayGo: false,
      onPlace: null,
    };
    const { id } = window;
    this.#standing.set(id, standing);
    const { webContents } = window;
    webContents.on('did-finish-load', () => this.#sizeOf(window));
    webContents.on('render-process-gone', (_event, { reason }) => this.#brokeDown(standing, reason));
    window.on('resize', () => this.#keepSoon());
    window.on('move', () => this.#keepSoon());
    window.on('close', (event) => {
      if (!standing.mayGo) {
        event.preventDefault();
        void this.mayEnd([id]).then((may) => {
          if (may && !window.isDestroyed()) window.close();
        });
        return;
      }
      // The last one is how the program is left: it comes back.
      if (this.count > 1) return;
      this.#keepNow();
      this.#isClosing = true;
    });
    window.on('closed', () => {
      this.#standing.delete(id);
      this.#keepNow();
    });
    return window;
  }

  /** One more window beside that of `id`, which begins at `place`. */
  openBeside(id: number, place: WindowPlace | null): void {
    const beside = this.#standing.get(id)?.window;
    const bounds = beside?.getNormalBounds();
    this.open(bounds === undefined ? null : { bounds: shifted(bounds), maximized: false, place });
    this.#keepSoon();
  }

  /** Where the window `id` begins, and whether its page broke down just before: told once. */
  beginning(id: number): { place: WindowPlace | null; crashed: boolean } {
    const standing = this.#standing.get(id);
    const beginning = { place: standing?.place ?? null, crashed: standing?.crashed ?? false };
    if (standing !== undefined) standing.crashed = false;
    return beginning;
  }

  keepPlace(id: number, place: WindowPlace): void {
    const standing = this.#standing.get(id);
    if (standing === undefined) return;
    standing.place = place;
    standing.onPlace?.();
    this.#keepSoon();
  }

  /** The file all windows stand on now; places in another one mean nothing in it. */
  setFile(path: string | null): void {
    if (path === this.#file) return;
    // What a window is at before any file was open belongs to the file that is just being opened again.
    if (this.#file !== null) for (const standing of this.#standing.values()) standing.place = null;
    this.#file = path;
    this.#keepNow();
  }

  noteUnsaved(id: number, unsaved: readonly UnsavedKind[]): void {
    const standing = this.#standing.get(id);
    if (standing !== undefined) standing.unsaved = unsaved;
  }

  /**
   * Whether these windows (left out: all) may go. Asks for each in which something is not saved, and lets go of it only
   * once every answer was yes; then hears where each of them is, for what it was at a moment ago may not be noted yet.
   */
  async mayEnd(ids: readonly number[] = [...this.#standing.keys()]): Promise<boolean> {
    if (this.#isAsking) return false;
    const standings = ids.flatMap((id) => this.#standing.get(id) ?? []);
    this.#isAsking = true;
    try {
      for (const { window, unsaved } of standings) {
        if (unsaved.length > 0 && !(await this.#options.mayLose(window, unsaved))) return false;
      }
    } finally {
      this.#isAsking = false;
    }
    await Promise.all(standings.map((standing) => this.#hearPlace(standing)));
    for (const standing of standings) standing.mayGo = true;
    return true;
  }

  /** The program ends: notes how everything stands. */
  leave(): void {
    this.#keepNow();
    this.#isClosing = true;
  }

  /** Draws every window in the size that holds now. */
  resizeAll(): void {
    for (const { window } of this.#standing.values()) this.#sizeOf(window);
  }

  sendAll<E extends EventName>(event: E, payload: EventPayload<E>, except?: number): void {
    for (const [id, { window }] of this.#standing) if (id !== except) sendEvent(window, event, payload);
  }

  #hearPlace(standing: Standing): Promise<void> {
    const { window } = standing;
    if (this.#file === null || window.isDestroyed() || window.webContents.isCrashed())
      return Promise.resolve();
    return new Promise((resolve) => {
      const heard = (): void => {
        clearTimeout(timer);
        standing.onPlace = null;
        resolve();
      };
      const timer = setTimeout(heard, ANSWER);
      standing.onPlace = heard;
      sendEvent(window, 'window.closing', {});
    });
  }

  #sizeOf(window: BrowserWindow): void {
    if (!window.isDestroyed()) window.webContents.setZoomFactor(this.#options.zoom() / 100);
  }

  #brokeDown(standing: Standing, reason: string): void {
    if (reason === 'clean-exit') return;
    log.error(`a page ended: ${reason}`);
    const now = Date.now();
    standing.breakdowns = [...standing.breakdowns.filter((at) => now - at < 60_000), now];
    if (standing.breakdowns.length > MOST_RELOADS_A_MINUTE) {
      this.#options.onGaveUp();
      return;
    }
    standing.crashed = true;
    // What was typed there went with the page.
    standing.unsaved = [];
    standing.window.webContents.reload();
  }

  #keepSoon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keepNow(), REST);
  }

  #keepNow(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const { path } = this.#options;
    if (path === null || this.#isClosing) return;
    const windows = [...this.#standing.values()]
      .filter(({ window }) => !window.isDestroyed())
      .map(({ window, place }) => ({
        bounds: window.getNormalBounds(),
        maximized: window.isMaximized(),
        place,
      }));
    writeDesk(path, { file: this.#file, windows });
  }
}

function shifted({ x, y, width, height }: Bounds): Bounds {
  return { x: x + OFFSET, y: y + OFFSET, width, height };
}
