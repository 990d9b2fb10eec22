/** The program runs once: a second start hands its file to the window that is there and ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { projectRoot } from '../../electron/launch/paths.ts';
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import { callBridge } from '../support/e2e/desk.ts';
import { importOfficers, makeWorkspace, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';
import { publishedRuntime } from '../support/runtime/prepared-runtime.ts';

const { folder, remove } = temporaryFolder();
const userDataDir = join(folder, 'user');
const [first, second] = [join(folder, 'một.botri'), join(folder, 'hai.botri')];
let app: LaunchedApp;
let window: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  await makeWorkspace(first, false);
  await makeWorkspace(second, false, (session) => importOfficers(session, folder));
  app = await launchApp({ userDataDir });
  window = app.window;
  await expect(window.getByRole('button', { name: /^Mở tỉnh mẫu/ })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

/** Starts the program again as a double click on `file` would; the code it ends with. */
function startAgain(cwd: string, ...files: string[]): Promise<number | null> {
  const { runtime, switches, env } = publishedRuntime();
  const child = spawn(
    runtime.executable,
    [...switches, `--user-data-dir=${userDataDir}`, projectRoot, ...files],
    { env: { ...process.env, ...env }, cwd, stdio: 'ignore' },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

const current = async () => (await callBridge<WorkspaceInfo | null>(window, 'workspace.current', {}))?.path;
const windows = () => app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('from the welcome screen', async () => {
  expect(await startAgain(folder, first)).toBe(0);
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
  expect(await current()).toBe(first);
  expect(await windows()).toBe(1);
});

test('with another file open, named as seen from where the second start is', async () => {
  expect(await startAgain(folder, './hai.botri')).toBe(0);
  await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  expect(await current()).toBe(second);
  expect(await windows()).toBe(1);
});

test('without a file nothing changes, and a minimised window comes back', async () => {
  await app.app.evaluate(({ BrowserWindow }) => {
    const [only] = BrowserWindow.getAllWindows();
    Reflect.set(globalThis, 'cameBack', false);
    if (only === undefined) throw new Error('no window');
    only.isMinimized = () => true;
    only.restore = () => {
      Reflect.set(globalThis, 'cameBack', true);
    };
  });
  expect(await startAgain(folder)).toBe(0);
  await expect.poll(() => app.app.evaluate(() => Reflect.get(globalThis, 'cameBack') as boolean)).toBe(true);
  expect(await current()).toBe(second);
  expect(await windows()).toBe(1);
});

test('a file that cannot be opened leaves the one that is open', async () => {
  expect(await startAgain(folder, join(folder, 'không có.botri'))).toBe(0);
  await expect(window.getByRole('alert')).toContainText('Không tìm thấy tệp');
  expect(await current()).toBe(second);
});
