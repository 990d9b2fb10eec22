import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { linesOf, startScript } from '../../../support/processes/spawn.ts';
import { namesIn, temporaryFolder } from '../../../support/temporary.ts';
import { personId, postOf, smallWorkspace } from '../../../support/workspaces.ts';
import { BackedUp, Changed, Created, Failure, Restored, Verified } from './shapes.ts';

describe('new', () => {
  it('makes a province and refuses to make it again', async () => {
    const file = join(temporaryFolder(), 'lc.botri');
    const { code, json } = await headlessJson(Created, 'new', '--file', file, '--province', '12');
    expect(code).toBe(0);
    expect(json).toMatchObject({ workspace: file, province: '12', units: 38, people: 0 });
    const again = await headlessHere(Failure, 'new', '--file', file, '--province', '12');
    expect([again.code, again.json.error.code]).toEqual([4, 'workspace-exists']);
    expect(again.json.error.message).toContain(file);
  });

  it('refuses a province that does not exist and a folder that is not there', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'lc.botri');
    for (const province of ['99', 'Lai Châu']) {
      const { code, json } = await headlessHere(Failure, 'new', '--file', file, '--province', province);
      expect([code, json.error.code, json.error.detail]).toEqual([2, 'province-not-found', province]);
    }
    const gone = join(folder, 'none', 'lc.botri');
    const { code, json } = await headlessHere(Failure, 'new', '--file', gone, '--province', '12');
    expect([code, json.error.code]).toEqual([4, 'workspace-folder-missing']);
    expect(namesIn(folder)).toEqual([]);
  });
});

describe('a workspace that cannot be used', () => {
  it.each([
    ['is not there', 'workspace-not-found', () => undefined],
    [
      'is something else',
      'workspace-not-a-workspace',
      (file: string) => writeFileSync(file, 'x'.repeat(5000)),
    ],
  ])('ends with 4 where the file %s', async (_what, expected, prepare) => {
    const file = join(temporaryFolder(), 'x.botri');
    prepare(file);
    const { code, json } = await headlessHere(Failure, 'people', '--file', file);
    expect([code, json.error.code]).toEqual([4, expected]);
    const { code: plain, stdout, stderr } = await headless('people', '--file', file);
    expect([plain, stdout]).toEqual([4, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(file);
  });

  it('ends with 4 where another program has it open', async () => {
    const { path } = smallWorkspace();
    const holder = startScript(new URL('../../../support/processes/hold-open.ts', import.meta.url), [path]);
    for await (const _line of linesOf(holder)) break;
    const { code, json } = await headlessJson(Failure, 'check', '--file', path);
    expect([code, json.error.code]).toEqual([4, 'workspace-in-use']);
  });
});

describe('verify', () => {
  it('ends with 0 for a sound file and with 1 where somebody changed the journal', async () => {
    const { path } = smallWorkspace();
    const sound = await headlessJson(Verified, 'verify', '--file', path);
    expect([sound.code, sound.json]).toEqual([0, { ok: true, problems: [] }]);
    const db = new Database(path);
    db.exec("DROP TRIGGER journal_keeps_rows; UPDATE journal SET actor = 'người khác'");
    db.close();
    const changed = await headlessHere(Verified, 'verify', '--file', path);
    expect([changed.code, changed.json]).toEqual([1, { ok: false, problems: ['journal #1'] }]);
  });
});

describe('backup and restore', () => {
  it('go back to what was and keep what is replaced', async () => {
    const { path, folder } = smallWorkspace();
    const out = join(folder, 'sao.botri');
    const backup = await headlessJson(BackedUp, 'backup', '--file', path, '--out', out);
    expect([backup.code, backup.json.file]).toEqual([0, out]);
    const twice = await headlessHere(Failure, 'backup', '--file', path, '--out', out);
    expect([twice.code, twice.json.error.code]).toEqual([4, 'workspace-exists']);

    const assign = ['assign', '--file', path, '--post', postOf('U10'), '--person', personId(1)];
    expect((await headlessHere(Changed, ...assign)).json.changed).toBe(true);
    const { code, json } = await headlessJson(Restored, 'restore', '--file', path, '--from', out);
    expect([code, json.workspace, json.people]).toEqual([0, path, 4]);
    expect(existsSync(json.kept)).toBe(true);
    // What was done is gone, so it can be done again.
    expect((await headlessHere(Changed, ...assign)).json.changed).toBe(true);
  });

  it('end with 3 where the backup cannot be used, and leave the workspace as it was', async () => {
    const { path, folder } = smallWorkspace();
    const from = join(folder, 'ds.xlsx');
    writeFileSync(from, 'x'.repeat(5000));
    const wrong = await headlessHere(Failure, 'restore', '--file', path, '--from', from);
    expect([wrong.code, wrong.json.error.code]).toEqual([3, 'workspace-not-a-workspace']);
    const gone = await headlessHere(Failure, 'restore', '--file', path, '--from', `${from}.none`);
    expect([gone.code, gone.json.error.code]).toEqual([3, 'workspace-not-found']);
    expect(namesIn(folder)).toEqual(['ds.xlsx', 'nho.botri']);
    expect((await headlessHere(z.array(z.unknown()), 'people', '--file', path)).json).toHaveLength(4);
  });
});
