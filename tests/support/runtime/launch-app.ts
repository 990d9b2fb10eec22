import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { projectRoot } from '../../../electron/launch/paths.ts';
import { publishedRuntime } from './prepared-runtime.ts';

/** How a grid begins what it says of parts that were not registered (renderer/grid/grid-modules.ts); it goes on without. */
const GRID_COMPLAINT = 'AG Grid: error #200';

export interface LaunchOptions {
  /** Arguments of the program, such as a workspace file. */
  args?: readonly string[];
  /** Where the program keeps its settings. Left out: a new folder, removed on close. */
  userDataDir?: string;
  /** Variables to add to the environment. */
  env?: Readonly<Record<string, string>>;
}

export interface LaunchedApp {
  app: ElectronApplication;
  /** The first window, loaded as far as its document. */
  window: Page;
  userDataDir: string;
  /** Quits the program and removes what was made for it. Throws where a grid of it wanted a part it does not have. */
  close(): Promise<void>;
}

/** Starts the program from dist/ the way a person would, with nothing left over from an earlier run. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const { runtime, switches, env } = publishedRuntime();
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'botri-user-')));
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...switches, `--user-data-dir=${userDataDir}`, projectRoot, ...(options.args ?? [])],
    env: { ...definedVariables(), ...env, ...options.env },
    cwd: projectRoot,
  });
  const complaints: string[] = [];
  app.on('window', (page) =>
    page.on('console', (message) => {
      if (message.text().startsWith(GRID_COMPLAINT)) complaints.push(message.text());
    }),
  );
  const window = await app.firstWindow();
  await window.waitForLoadState('domcontentloaded');
  return {
    app,
    window,
    userDataDir,
    close: async () => {
      // Whoever is done with the program lets go of what is typed in it; one that was killed asks nothing.
      await app
        .evaluate(({ dialog }) => {
          dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
        })
        .catch(() => undefined);
      await app.close();
      if (options.userDataDir === undefined) await rm(userDataDir, { recursive: true, force: true });
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
  };
}

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE';
  });
  return Object.fromEntries(entries);
}
