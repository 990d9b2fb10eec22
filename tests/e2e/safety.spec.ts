/** What a page may not do, and what happens when a process dies. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { SentSnapshot } from '../../shared/ipc/sent-plan.ts';
import { callBridge } from '../support/e2e/desk.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'bo-tri-safety-'));
let app: LaunchedApp;
let window: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  window = app.window;
  await expect(window.getByText('Mở tỉnh mẫu')).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page has neither Node nor Electron, only the bridge', async () => {
  const seen = await window.evaluate(() => ({
    process: typeof Reflect.get(globalThis, 'process'),
    require: typeof Reflect.get(globalThis, 'require'),
    bridge: Object.keys(Reflect.get(globalThis, 'api') as object).sort(),
  }));
  expect(seen).toEqual({ process: 'undefined', require: 'undefined', bridge: ['call', 'on', 'pathOf'] });
});

test('inline and evaluated scripts, other origins and new windows are refused', async () => {
  const refused = await window.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.intruded = true';
    document.head.append(inline);
    const outside = await fetch('https://example.invalid/').then(
      () => 'answered',
      () => 'refused',
    );
    // Later and by the page itself: what a debugger evaluates directly is exempt from the policy.
    Reflect.apply(setTimeout, globalThis, ['globalThis.evaluated = true', 0]);
    // Timers of one delay run in their order: when this one runs, that one has had its turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return {
      intruded: Reflect.has(globalThis, 'intruded'),
      outside,
      evaluated: Reflect.has(globalThis, 'evaluated'),
      opened: globalThis.open('about:blank') === null,
    };
  });
  expect(refused).toEqual({ intruded: false, outside: 'refused', evaluated: false, opened: true });
  await app.app.evaluate(({ BrowserWindow }) => {
    for (const one of BrowserWindow.getAllWindows()) {
      one.webContents.on('will-navigate', (event) =>
        Reflect.set(globalThis, 'refused', event.defaultPrevented),
      );
    }
  });
  await window.evaluate(() => {
    location.href = 'https://example.invalid/';
  });
  await expect.poll(() => app.app.evaluate(() => Reflect.get(globalThis, 'refused') as boolean)).toBe(true);
  expect(window.url()).toBe('app://bo-tri/index.html');
  const windows = await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});

test('permissions are denied', async () => {
  const states = await window.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications'] as const).map((name) =>
        navigator.permissions.query({ name }).then((p) => p.state),
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied']);
});

test('a file of the program is never read outside its folder', async () => {
  const statuses = await window.evaluate(() =>
    Promise.all(
      ['/../package.json', '/%2e%2e/electron/main.cjs', '/assets/../../electron/data.cjs'].map((path) =>
        fetch(path).then((r) => r.status),
      ),
    ),
  );
  expect(statuses).toEqual([404, 404, 404]);
});

test('when the data process dies, the window says so and nothing confirmed is lost', async () => {
  const path = join(folder, 'lai-chau.botri');
  await callBridge(window, 'workspace.create', { path, provinceCode: '12', sample: true, overwrite: false });
  await app.close();
  app = await launchApp({ args: [path] });
  window = app.window;
  await expect(window.getByText('2.099 vị trí', { exact: true })).toBeVisible();
  const before = await callBridge<SentSnapshot>(window, 'plan.load', {});
  const filled = before.rows.find((row) => row.personId !== null)?.post.id;
  await callBridge(window, 'placement.clear', { postIds: [filled] });
  const killed = await app.app.evaluate(({ app: electron }) => {
    const data = electron
      .getAppMetrics()
      .find((metric) => metric.serviceName === 'bo-tri-data' || metric.name === 'bo-tri-data');
    if (data !== undefined) process.kill(data.pid, 'SIGKILL');
    return data?.pid;
  });
  expect(killed).toBeDefined();
  await expect(window.getByText(/đã khởi động lại|khởi động lại/).first()).toBeVisible();
  const after = await callBridge<SentSnapshot>(window, 'plan.load', {});
  expect(after.rows.find((row) => row.post.id === filled)?.personId).toBeNull();
  expect(after.counts.filled).toBe(before.counts.filled - 1);
});
