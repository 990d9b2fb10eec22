import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headless, headlessHere } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace, UNIT_CODES } from '../../../support/workspaces.ts';
import { Statistics } from './figure-shapes.ts';
import { Changed } from './shapes.ts';

describe('statistics', () => {
  it('count the lines and facts asked for, and are written', async () => {
    const { path, folder } = smallWorkspace();
    const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
    await headlessHere(Changed, ...on('assign', '--post', postOf('D01'), '--person', personId(1)));
    const whole = (await headlessHere(Statistics, ...on('statistics'))).json;
    expect(
      whole.lines
        .filter(({ key }) => key !== '')
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...UNIT_CODES].sort());
    const out = join(folder, 'out');
    const options = ['--by', 'bloc', '--fact', 'sex', '--fact', 'degree', '--bloc', 'party'];
    const { scope, columns, total, files } = (
      await headlessHere(Statistics, ...on('statistics', ...options, '--out', out, '--format', 'xlsx'))
    ).json;
    expect(scope).toMatchObject({ axis: 'bloc', facts: ['sex', 'degree'], bloc: 'party' });
    expect(columns.every(({ fact }) => fact === 'sex' || fact === 'degree')).toBe(true);
    expect(total.after.people).toBe(1);
    expect(files.map((file) => file.path)).toEqual([join(out, 'Thống kê cán bộ, công chức.xlsx')]);
    expect(existsSync(join(out, 'Thống kê cán bộ, công chức.xlsx'))).toBe(true);
    const { stdout } = await headless(...on('statistics', '--by', 'bloc'));
    expect(stdout).toMatch(/Tổng cộng +\d+ +1/);
  });

  it('tell what may be asked for instead of what may not', async () => {
    const { path } = smallWorkspace();
    const refused = await headless('statistics', '--file', path, '--by', 'street');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('unit, old-unit, bloc, level');
  });
});
