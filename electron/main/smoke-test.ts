/**
 * `--smoke-test`: proves that an installed program works from end to end. The hidden window loads, the data process
 * makes a sample workspace in a temporary folder, the plan is loaded and a small list is taken in (which starts the
 * thread of imports); one JSON line tells the result.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';

/** Runs in the page, through the same bridge the window uses. */
function script(path: string, list: string): string {
  return `(async () => {
    const call = async (channel, args) => {
      const answer = JSON.parse(await window.api.call(channel, args));
      if (!answer.ok) throw new Error(answer.error.code + ' ' + answer.error.detail);
      return answer.value;
    };
    await call('workspace.create', { path: ${JSON.stringify(path)}, provinceCode: '12', sample: true, overwrite: false });
    const plan = await call('plan.load', {});
    const { draftId } = await call('import.open', { workId: 'smoke', paths: [${JSON.stringify(list)}] });
    const { counts } = await call('import.accept', { workId: 'smoke', draftId, goneOutOfScope: false });
    await call('workspace.close', {});
    return {
      posts: plan.rows.length,
      people: plan.people.count,
      findings: plan.findings.length,
      imported: counts.created,
    };
  })()`;
}

const LIST = 'TT;Họ và tên;Giới tính;Năm sinh;Dân tộc\n1;Lò Văn Thử;Nam;1980;Thái\n';

export async function smokeTest(window: BrowserWindow): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bo-tri-smoke-'));
  let code = 1;
  try {
    await new Promise<void>((resolve, reject) => {
      window.webContents.once('did-finish-load', () => resolve());
      window.webContents.once('did-fail-load', (_e, number, text) => reject(new Error(`${number} ${text}`)));
    });
    const list = join(folder, 'smoke.csv');
    writeFileSync(list, LIST);
    const counts: unknown = await window.webContents.executeJavaScript(
      script(join(folder, 'smoke.botri'), list),
    );
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
