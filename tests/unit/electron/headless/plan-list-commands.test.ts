import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace, UNIT_CODES } from '../../../support/workspaces.ts';
import { Exported } from './paper-shapes.ts';
import { Changed, Compared, Failure, Plans, Posts } from './shapes.ts';

describe('plans', () => {
  it('are made, listed with their figures, and gone over to', async () => {
    const { path } = smallWorkspace();
    const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
    await headlessHere(Changed, ...on('assign', '--post', postOf('D01'), '--person', personId(1)));
    const made = await headlessJson(Changed, ...on('plan-new', '--name', '2', '--content', 'empty'));
    expect(made.json.changed).toBe(true);
    expect(made.json.findings.added.map(({ id }) => id)).toContain(`POST-VACANT:${postOf('D01')}`);

    const { json } = await headlessJson(Plans, ...on('plans'));
    expect(json.map(({ id, name, inUse, figures }) => [id, name, inUse, figures.filled])).toEqual([
      ['plan-1', '1', false, 1],
      ['plan-2', '2', true, 0],
    ]);
    const shown = await headless(...on('plans'));
    expect(shown.stdout).toMatch(/^plan-2 +2 +đang dùng +Đang soạn +0 /m);

    await headlessHere(Changed, ...on('plan-use', '--plan', 'Phương án 1'));
    const posts = (await headlessHere(Posts, ...on('posts'))).json;
    expect(posts.find(({ id }) => id === postOf('D01'))?.personId).toBe(personId(1));
    expect((await headlessHere(Changed, ...on('plan-use', '--plan', 'plan-1'))).json.changed).toBe(false);
  });

  it('are compared, and the comparison is written', async () => {
    const { path, folder } = smallWorkspace();
    const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
    await headlessHere(Changed, ...on('assign', '--post', postOf('D01'), '--person', personId(1)));
    await headlessHere(Changed, ...on('plan-new', '--name', '2', '--content', 'empty'));
    const { json } = await headlessJson(Compared, ...on('plan-compare', '--plan', '1'));
    expect(json.people.map((one) => [one.personId, one.differences])).toEqual([
      [personId(1), ['unit', 'post']],
    ]);
    expect(json.seats).toEqual([{ postId: postOf('D01'), mine: null, other: personId(1) }]);
    expect(json.findings.find(({ rule }) => rule === 'POST-VACANT')?.onlyMine).toHaveLength(1);
    const shown = await headless(...on('plan-compare', '--plan', 'Phương án 1'));
    expect(shown.stdout).toMatch(/Lò Văn Ún +đơn vị, vị trí +Chưa bố trí +Bí thư Đảng uỷ, /);

    const out = ['--kind', 'comparison', '--out', folder];
    const { files } = (await headlessHere(Exported, ...on('export', ...out, '--plan', 'plan-1'))).json;
    expect(files).toMatchObject([{ kind: 'comparison', subject: '' }]);
    expect((await headlessHere(Failure, ...on('export', ...out))).json.error.code).toBe('usage');
  });

  it('are written as lists of several units, which are named one by one', async () => {
    const { path, folder } = smallWorkspace();
    const [first = '', second = ''] = UNIT_CODES;
    const exported = async (...units: string[]) => {
      const args = ['--kind', 'report', '--out', folder, ...units.flatMap((unit) => ['--unit', unit])];
      const { files } = (await headlessHere(Exported, 'export', '--file', path, ...args)).json;
      const { sheets } = await readXlsx(readFileSync(files[0]?.path ?? ''));
      const text = (sheets[0]?.rows ?? []).flat().join(' ');
      return text.slice(text.indexOf('(')).split(')')[0] ?? '';
    };
    const [one, both] = [await exported(second), await exported(first, second)];
    const { json } = await headlessHere(Posts, 'posts', '--file', path);
    const nameOf = (code: string) => json.find(({ unitCode }) => unitCode === code)?.unitName ?? '?';
    for (const said of [one, both]) expect(said).toContain(nameOf(second));
    expect(one).not.toContain(nameOf(first));
    expect(both).toContain(nameOf(first));
  });

  it.each([
    ['plan-not-found', ['plan-use', '--plan', 'plan-9']],
    ['plan-name-taken', ['plan-new', '--name', '1']],
    ['usage', ['plan-new', '--name', '2', '--content', 'half']],
  ])('are refused with %s', async (code, [command = '', ...rest]) => {
    const { path } = smallWorkspace();
    const refused = await headlessHere(Failure, command, '--file', path, ...rest);
    expect([refused.code, refused.json.error.code]).toEqual([2, code]);
  });
});
