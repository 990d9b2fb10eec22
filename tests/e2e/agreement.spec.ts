/** The window and the command line say the same of the same file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inProject } from '../../electron/launch/paths.ts';
import type { SentSnapshot } from '../../shared/ipc/sent-plan.ts';
import { callBridge, goTo } from '../support/e2e/desk.ts';
import { launchApp } from '../support/runtime/launch-app.ts';

interface Checked {
  counts: { block: number; warn: number; info: number };
  findings: { rule: string; severity: string; subject: { postId?: string; personId?: string } }[];
}

/** Runs a command of the command line; 1 is its way to say that something needs attention. */
function headless<T>(...args: string[]): T {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [inProject('electron/headless/index.ts'), ...args, '--json'], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      }),
    ) as T;
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: string };
    if (status === 1 && stdout !== undefined) return JSON.parse(stdout) as T;
    throw error;
  }
}

test('findings, vacancies and counts of the sample agree', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-agree-'));
  const file = join(folder, 'sample.botri');
  headless('new', '--file', file, '--province', '12', '--sample');
  const checked = headless<Checked>('check', '--file', file);
  const vacancies = headless<{ total: number; required: number }>('vacancies', '--file', file);
  const app = await launchApp({ args: [file] });
  try {
    const { window } = app;
    const { block, warn, info } = checked.counts;
    // The foot of the window shows the three counts and the vacancies.
    const foot = window.getByRole('contentinfo');
    await expect(foot).toContainText(`${vacancies.required} bắt buộc`);
    for (const count of [block, warn, info]) await expect(foot).toContainText(String(count));
    const plan = await callBridge<SentSnapshot>(window, 'plan.load', {});
    const key = (f: {
      rule: string;
      severity: string;
      subject: { postId?: string | undefined; personId?: string | undefined };
    }): string => [f.rule, f.severity, f.subject.postId ?? '', f.subject.personId ?? ''].join(' ');
    expect(plan.findings.map(key).sort()).toEqual(checked.findings.map(key).sort());
    await goTo(window, 'findings');
    await expect(window.getByText(new RegExp(`${block + warn + info}`)).first()).toBeVisible();
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
