/** Files that cannot be used: each says in plain words what is the matter and what to do, and nothing is harmed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { writeXlsx } from 'hucre';
import { inProject } from '../../electron/launch/paths.ts';
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import { catalogs } from '../../shared/i18n/catalogs.ts';
import { spoil } from '../support/bytes.ts';
import { answerDialogs, callBridge } from '../support/e2e/desk.ts';
import { importOfficers, makeWorkspace, planOf, temporaryFolder } from '../support/e2e/prepared.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const { folder, remove } = temporaryFolder();
const open = join(folder, 'đang mở.botri');
let app: LaunchedApp;
let window: Page;

test.beforeAll(async () => {
  await makeWorkspace(open, false, (session) => importOfficers(session, folder));
  app = await launchApp({ args: [open] });
  window = app.window;
  await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
});
test.afterAll(async () => {
  await app.close();
  remove();
});

/** The sentence of a refusal as the catalog has it, its gaps filled. */
function sentence(code: keyof typeof catalogs.vi.errors, gaps: Record<string, string> = {}): string {
  return catalogs.vi.errors[code].replace(
    /\{\{(\w+)\}\}/g,
    (_gap, name: string) => gaps[name] ?? `?${name}?`,
  );
}

const bytesOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The workspace that was open still is, whole, and can be written to. */
async function stillOpen(): Promise<void> {
  const info = await callBridge<WorkspaceInfo | null>(window, 'workspace.current', {});
  expect(info?.path).toBe(open);
  expect((await planOf(window)).people).toHaveLength(3);
  await expect(window.getByText('3 người chưa bố trí', { exact: true })).toBeVisible();
  expect(await callBridge(window, 'workspace.verify', {})).toEqual({ ok: true, problems: [] });
}

/** Opens `path` with Ctrl+O; the window says `words` and the file is as it was before. */
async function refuses(path: string, words: string): Promise<void> {
  const before = [bytesOf(path), readdirSync(folder)];
  await answerDialogs(app, { open: path });
  await window.keyboard.press('Control+o');
  await expect(window.getByRole('alert').getByText(words, { exact: true })).toBeVisible();
  await window.getByRole('alert').getByRole('button', { name: 'Đóng' }).click();
  expect([bytesOf(path), readdirSync(folder)]).toEqual(before);
  await stillOpen();
}

test('a file of a newer version', async () => {
  const path = join(folder, 'mới hơn.botri');
  await makeWorkspace(path, false);
  const db = new Database(path);
  db.pragma('user_version = 99990');
  db.prepare("UPDATE meta SET value = '9.9.0' WHERE key = 'app_version'").run();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  await refuses(path, sentence('workspace-newer', { needs: '9.9.0' }));
});

test('a file that is no workspace', async () => {
  const path = join(folder, 'ảnh.botri');
  writeFileSync(path, 'Danh sách trích ngang\n'.repeat(500));
  await refuses(path, sentence('workspace-not-a-workspace', { path }));
});

test('a damaged file', async () => {
  const path = join(folder, 'hỏng.botri');
  await makeWorkspace(path, false);
  spoil(path, 8 * 4096, 6 * 4096);
  await refuses(path, sentence('workspace-damaged', { path }));
});

/** Another program that has the file open, once it says so. */
async function holder(path: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [inProject('tests/support/processes/hold-open.ts'), path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    expect(line).toBe(`holding ${path}`);
    break;
  }
  return child;
}

test('a file another process has open, until that is gone', async () => {
  const path = join(folder, 'đang dùng.botri');
  await makeWorkspace(path, false);
  const other = await holder(path);
  try {
    await refuses(path, sentence('workspace-in-use', { path }));
  } finally {
    const gone = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await gone;
  }
  await answerDialogs(app, { open: path });
  await window.keyboard.press('Control+o');
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
  await answerDialogs(app, { open });
  await window.keyboard.press('Control+o');
  await stillOpen();
});

test('a recent file that is gone says so where it stands, and is found again once it is back', async () => {
  const path = join(folder, 'đã chuyển.botri');
  const elsewhere = join(folder, 'nơi khác.botri');
  await makeWorkspace(path, false);
  await answerDialogs(app, { open: path });
  await window.keyboard.press('Control+o');
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
  await window.keyboard.press('Control+w');
  const line = window.getByRole('listitem').filter({ hasText: 'đã chuyển' });
  const file = line.getByRole('button', { name: /^đã chuyển/ });
  /** The window comes back to the front, as after the file manager was used. */
  const comeBack = () => window.evaluate(() => globalThis.dispatchEvent(new Event('focus')));

  // Taken away while the list is seen.
  await expect(file).toBeEnabled();
  renameSync(path, elsewhere);
  await file.click();
  await expect(
    window.getByRole('alert').getByText(sentence('workspace-not-found', { path }), { exact: true }),
  ).toBeVisible();
  expect(await callBridge(window, 'workspace.current', {})).toBeNull();
  expect(readdirSync(folder)).not.toContain(basename(path));
  await comeBack();
  await expect(line).toContainText('Không còn ở chỗ cũ');

  renameSync(elsewhere, path);
  await comeBack();
  await expect(line).not.toContainText('Không còn ở chỗ cũ');
  await file.click();
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
  await answerDialogs(app, { open });
  await window.keyboard.press('Control+o');
  await stillOpen();
});

const ROWS = [['Họ và tên'], ['Lò Văn Ẩn']];
const ROSTERS = [
  [
    'a password-protected roster',
    'mật khẩu.xlsx',
    'file-encrypted',
    () => writeXlsx({ sheets: [{ name: 'S', rows: ROWS }], encryption: { password: 'x', spinCount: 10 } }),
  ],
  [
    'a corrupt roster',
    'hỏng.xlsx',
    'file-corrupt',
    async () => (await writeXlsx({ sheets: [{ name: 'S', rows: ROWS }] })).subarray(0, 900),
  ],
  ['an empty roster', 'trống.xlsx', 'file-empty', () => new Uint8Array()],
] as const;

for (const [what, name, code, make] of ROSTERS) {
  test(what, async () => {
    const path = join(folder, name);
    writeFileSync(path, await make());
    const before = bytesOf(path);
    const journal = (await planOf(window)).history;
    await answerDialogs(app, { open: path });
    await window.keyboard.press('Alt+1');
    await window.keyboard.press('Control+i');
    await window.getByRole('button', { name: 'Chọn tệp…', exact: true }).click();
    const refusal = window.getByRole('alert').filter({ hasText: `Chưa đọc được “${name}”` });
    await expect(refusal.getByText(sentence(code, { file: name }), { exact: true })).toBeVisible();
    await expect(refusal).toContainText('Danh sách cán bộ đang có không thay đổi.');
    expect(bytesOf(path)).toBe(before);
    expect((await planOf(window)).history).toEqual(journal);
    await stillOpen();
  });
}
