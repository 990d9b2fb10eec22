import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headless, headlessHere, headlessJson } from '../../../support/processes/headless.ts';
import { writeR1Workbook } from '../../../support/r1-workbook.ts';
import { smallWorkspace } from '../../../support/workspaces.ts';
import { Imported, Imports, TemplateWritten } from './import-shapes.ts';
import { Failure, Journal, People } from './shapes.ts';

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
    expect(stdout).toMatch(/1 rejected\.\n/);
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

  it('does what an officer would choose: a column, a value, who is who', async () => {
    const { path, folder } = smallWorkspace([]);
    const file = await roster(folder, [
      { fullName: 'Hoàng Thị Mỷ', birthFemale: '05/03/1988', theory: 'lớp 2', planning: 'để ý' },
      { fullName: 'Hoang Thi My', birthFemale: '05/03/1988' },
    ]);
    const args = ['import', '--file', path, '--roster', file];
    const dry = await headlessHere(Imported, ...args, '--dry-run');
    expect(dry.code).toBe(1);
    expect(dry.json).toMatchObject({ accepted: 1, doubtful: 1 });
    const [value] = dry.json.questions.values.listed;
    const [person] = dry.json.questions.people.listed;
    const [sheet] = dry.json.sheets;
    const planning = sheet?.columns.find(({ field }) => field === 'planning')?.index;
    const choices = join(folder, 'choices.json');
    const chosen = [
      { kind: 'column', sheetId: sheet?.id, index: planning, use: 'extra', field: null, option: null },
      { kind: 'answer', questionId: value?.id, answer: 'intermediate' },
      { kind: 'decide', questionId: person?.id, answer: 'different' },
    ];
    writeFileSync(choices, JSON.stringify(chosen));
    const done = await headlessHere(Imported, ...args, '--choices', choices);
    expect(done.code).toBe(0);
    expect(done.json).toMatchObject({ accepted: 2, doubtful: 0 });
    const people = (await headlessHere(People, 'people', '--file', path)).json;
    expect(people.find(({ fullName }) => fullName === 'Hoàng Thị Mỷ')).toMatchObject({
      theory: 'intermediate',
      extra: [{ header: 'Quy hoạch', text: 'để ý' }],
    });
    const [batch] = (await headlessHere(Imports, 'imports', '--file', path)).json;
    expect(batch).toMatchObject({ id: 1, file: 'ds.xlsx', counts: { created: 2 } });

    writeFileSync(choices, '[{"kind":"nonsense"}]');
    const refused = await headlessHere(Failure, ...args, '--choices', choices);
    expect([refused.code, refused.json.error.code]).toEqual([2, 'usage']);
  });

  it('writes the rows to be looked at, and empty lists to hand out', async () => {
    const { path, folder } = smallWorkspace([]);
    const file = await roster(folder, [
      ...ROWS,
      { birthMale: '1980', degree: 'Đại học', current: 'Chuyên viên' },
    ]);
    const doubtful = join(folder, 'cần xem.xlsx');
    await headlessHere(Imported, 'import', '--file', path, '--roster', file, '--doubtful', doubtful);
    expect(existsSync(doubtful)).toBe(true);
    for (const kind of ['r1', 'compact']) {
      const out = join(folder, `${kind}.xlsx`);
      await headlessHere(TemplateWritten, 'template', '--file', path, '--kind', kind, '--out', out);
      expect(existsSync(out)).toBe(true);
    }
  });
});
