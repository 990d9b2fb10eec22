/**
 * `--smoke-test`: proves that an installed program works from end to end. The hidden window loads, the data process
 * makes a sample workspace in a temporary folder, and the plan is loaded; one JSON line tells the result.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';

/** Runs in the page, through the same bridge the window uses. */
function script(path: string): string {
  return `(async () => {
    const call = async (channel, args) => {
      const answer = JSON.parse(await window.api.call(channel, args));
      if (!answer.ok) throw new Error(answer.error.code + ' ' + answer.error.detail);
      return answer.value;
    };
    await call('workspace.create', { path: ${JSON.stringify(path)}, provinceCode: '12', sample: true, overwrite: false });
    const plan = await call('plan.load', {});
    await call('workspace.close', {});
    return { posts: plan.rows.length, people: plan.people.length, findings: plan.findings.length };
  })()`;
}

export async function smokeTest(window: BrowserWindow): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-smoke-'));
  let code = 1;
  try {
    await new Promise<void>((resolve, reject) => {
      window.webContents.once('did-finish-load', () => resolve());
      window.webContents.once('did-fail-load', (_e, number, text) => reject(new Error(`${number} ${text}`)));
    });
    const counts: unknown = await window.webContents.executeJavaScript(script(join(folder, 'smoke.botri')));
    process.stdout.write(`${JSON.stringify({ ok: true, counts })}\n`);
    code = 0;
  } catch (error) {
    process.stdout.write(
      `${JSON.stringify({ ok: false, error: error instanceof Error ? error.message : String(error) })}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
    app.exit(code);
  }
}
