import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { writeR1Workbook } from '../../../support/r1-workbook.ts';
import { smallWorkspace } from '../../../support/workspaces.ts';
import { Failure, Imported, Journal, People } from './shapes.ts';

const ROWS = [
  { fullName: 'Hoàng Thị Mỷ', birthFemale: '05/03/1988', degree: 'Đại học Luật' },
  { fullName: 'Sùng A Chư', birthMale: '31/02/1979' },
];

async function roster(folder: string, rows: Parameters<typeof writeR1Workbook>[1]['groups'][number]['rows']) {
  const path = join(folder, 'ds.xlsx');
  await writeR1Workbook(path, { groups: [{ heading: '', rows }] });
  return path;
}

describe('import', () => {
  it('tells what it would do, does it, and the second time changes nothing', async () => {
    const { path, folder } = smallWorkspace([]);
    const args = ['import', '--file', path, '--roster', await roster(folder, ROWS)];
    const dry = await headlessHere(Imported, ...args, '--dry-run');
    expect(dry.json).toMatchObject({ rows: 2, accepted: 2, rejected: 0, created: 2 });
    expect((await headlessHere(People, 'people', '--file', path)).json).toEqual([]);

    const done = await headlessJson(Imported, ...args);
    expect(done).toEqual(dry);
    expect(done.code).toBe(0);
    expect(done.json.issues).toContainEqual(
      expect.objectContaining({
        code: 'date-impossible',
        value: '31/02/1979',
        field: expect.stringContaining('birth'),
        message: expect.stringContaining('31/02/1979'),
      }),
    );
    expect(done.json.issues.map((issue) => issue.message).join()).not.toMatch(/\{\{|import\.issue/);
    const people = (await headlessHere(People, 'people', '--file', path)).json;
    expect(people.map(({ fullName, birth }) => [fullName, birth.value])).toEqual([
      ['Sùng A Chư', null],
      ['Hoàng Thị Mỷ', '1988-03-05'],
    ]);
    expect(people[0]?.source).toMatchObject({ file: 'ds.xlsx', row: expect.any(Number) });

    const again = await headlessHere(Imported, ...args);
    expect(again.json).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect((await headlessHere(Journal, 'history', '--file', path)).json).toHaveLength(2);
  });

  it('ends with 1 where rows were rejected, and says in a table which', async () => {
    const { path, folder } = smallWorkspace([]);
    const file = await roster(folder, [
      ...ROWS,
      { birthMale: '1980', degree: 'Đại học', current: 'Chuyên viên' },
    ]);
    const { code, stdout } = await headless('import', '--file', path, '--roster', file, '--lang', 'en');
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(/^ *Row +Column +Problem$/);
    expect(stdout).toMatch(/1 rejected\.\n$/);
  });

  it('ends with 3 where the roster cannot be used', async () => {
    const { path, folder } = smallWorkspace([]);
    const refused = async (file: string, ...rest: string[]) => {
      const { code, json } = await headlessHere(Failure, 'import', '--file', path, '--roster', file, ...rest);
      return [code, json.error.code];
    };
    expect(await refused(join(folder, 'none.xlsx'))).toEqual([3, 'file-not-found']);
    const empty = join(folder, 'rong.xlsx');
    writeFileSync(empty, '');
    expect(await refused(empty)).toEqual([3, 'file-empty']);
    expect(await refused(await roster(folder, ROWS), '--sheet', 'Không có')).toEqual([3, 'sheet-not-found']);
  });
});
