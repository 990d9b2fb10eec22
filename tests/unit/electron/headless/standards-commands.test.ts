import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { personId, postOf, smallWorkspace } from '../../../support/workspaces.ts';
import { StandardsImported, StandardsShown, StandardsWritten } from './rule-shapes.ts';
import { Changed, Failure } from './shapes.ts';

describe('standards', () => {
  it('are written, corrected in a list, tried out, taken in, and left again', async () => {
    const { path, folder } = smallWorkspace();
    const on = (command: string, ...rest: string[]) => [command, '--file', path, ...rest];
    await headlessHere(Changed, ...on('assign', '--post', postOf('D01'), '--person', personId(1)));

    const out = join(folder, 'bang.xlsx');
    const written = await headlessJson(StandardsWritten, ...on('standards-export', '--out', out));
    expect(written).toEqual({ code: 0, json: { path: out, version: 0 } });
    expect(existsSync(out)).toBe(true);
    const same = await headlessHere(StandardsImported, ...on('standards-import', '--table', out));
    expect(same.json).toMatchObject({
      saved: false,
      version: 0,
      titles: 59,
      changedTitles: [],
      problems: [],
    });

    const table = join(folder, 'QĐ 12.csv');
    await writeFile(table, 'Chức danh,Trình độ chuyên môn\nBí thư Đảng uỷ,Tiến sĩ\n');
    const tried = await headlessHere(
      StandardsImported,
      ...on('standards-import', '--table', table, '--dry-run'),
    );
    expect(tried.json).toMatchObject({ saved: false, version: 0, changedTitles: ['D01'] });
    expect(tried.json.findings.added.map(({ rule }) => rule)).toEqual(['QUAL-DEGREE-MIN']);
    const taken = await headlessJson(StandardsImported, ...on('standards-import', '--table', table));
    expect(taken.json).toEqual({ ...tried.json, saved: true, version: 1 });

    const shown = await headlessJson(StandardsShown, ...on('standards'));
    expect(shown.json.versions.map(({ version, name, inUse }) => [version, name, inUse])).toEqual([
      [0, '', false],
      [1, 'QĐ 12', true],
    ]);
    expect(shown.json.rows.find(({ title }) => title === 'D01')?.minDegree).toBe('doctor');
    const shipped = await headlessHere(StandardsShown, ...on('standards', '--version', '0'));
    expect(shipped.json.rows.find(({ title }) => title === 'D01')?.minDegree).toBe('university');

    const left = await headlessJson(Changed, ...on('standards-use', '--version', '0'));
    expect(left.json.findings.removed.map(({ rule }) => rule)).toEqual(['QUAL-DEGREE-MIN']);
  });

  it('are not taken in where a cell is not understood, nor gone over to where there are none', async () => {
    const { path, folder } = smallWorkspace();
    const table = join(folder, 'bang.csv');
    await writeFile(table, 'Mã chức danh,Trình độ chuyên môn\nD01,rất cao\nD02,Thạc sĩ\n');
    const refused = await headlessHere(
      StandardsImported,
      'standards-import',
      '--file',
      path,
      '--table',
      table,
    );
    expect(refused).toMatchObject({ code: 1, json: { saved: false, version: 0, changedTitles: ['D02'] } });
    expect(refused.json.problems).toMatchObject([{ row: 2, column: 'B', code: 'word-unknown', first: null }]);

    const use = await headlessHere(Failure, 'standards-use', '--file', path, '--version', '3');
    expect(use).toMatchObject({ code: 2, json: { error: { code: 'standards-version-not-found' } } });
    await writeFile(table, 'Họ và tên\nLò Văn Ún\n');
    const none = await headlessHere(Failure, 'standards-import', '--file', path, '--table', table);
    expect(none).toMatchObject({ code: 3, json: { error: { code: 'standards-table-not-found' } } });
  });
});
