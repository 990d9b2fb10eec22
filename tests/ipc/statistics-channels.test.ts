import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StatisticsScope } from '../../shared/domain/statistics.ts';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { personId, postOf, UNIT_CODES } from '../support/workspaces.ts';

const SCOPE: StatisticsScope = {
  axis: 'bloc',
  facts: ['sex', 'age'],
  sides: ['before', 'after'],
  unitCodes: [],
  bloc: null,
  leaders: false,
};

describe('statistics channels', () => {
  it('count, and tell who is counted', async () => {
    const { call } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: postOf('D01'), personId: personId(1), displace: false });
    const table = await call('statistics.make', SCOPE);
    expect(table.total.after.people).toBe(1);
    expect(table.lines.find(({ key }) => key === 'party')?.after?.people).toBe(1);
    const cell = { side: 'after', line: 'party', column: null } as const;
    expect(await call('statistics.rows', { scope: SCOPE, cell })).toMatchObject([
      { personId: personId(1), postId: postOf('D01'), count: 1 },
    ]);
  });

  it('write the statistics in several formats, and leave nothing where one of them fails', async () => {
    const { call, answer, folder } = await dataProcessWithWorkspace();
    const out = join(folder, 'thong-ke');
    const { files } = await call('statistics.export', {
      workId: 'w1',
      scope: SCOPE,
      formats: ['docx', 'xlsx'],
      folder: out,
    });
    expect(files.map(({ path }) => path)).toEqual(
      ['docx', 'xlsx'].map((format) => join(out, `Thống kê cán bộ, công chức.${format}`)),
    );
    expect(files.every(({ path, bytes }) => existsSync(path) && bytes > 4000)).toBe(true);
    const ofUnits = { ...SCOPE, unitCodes: [...UNIT_CODES.slice(0, 1)] };
    const own = await call('statistics.export', {
      workId: 'w1',
      scope: ofUnits,
      formats: ['xlsx'],
      folder: out,
    });
    expect(own.files[0]?.path).toMatch(/Thống kê cán bộ, công chức - (xã|phường) [^/]+\.xlsx$/u);
    const other = join(folder, 'khac');
    // There is no printer here, so that the PDF fails after the Word file was written.
    const failing = { workId: 'w2', scope: SCOPE, formats: ['docx', 'pdf'], folder: other };
    expect(await answer('statistics.export', failing)).toMatchObject({ ok: false });
    expect(existsSync(join(other, 'Thống kê cán bộ, công chức.docx'))).toBe(false);
    expect(await answer('statistics.print', { workId: 'w3', scope: SCOPE })).toMatchObject({ ok: false });
  });

  it('refuse statistics of nothing, and age groups that leave a gap', async () => {
    const { answer, call } = await dataProcessWithWorkspace();
    expect(await answer('statistics.make', { ...SCOPE, facts: [] })).toMatchObject({
      error: { code: 'bad-arguments' },
    });
    const settings = await call('settings.get', {});
    const statistics = { ageBands: [{ from: null, to: 29 }] };
    expect(await answer('settings.change', { settings: { ...settings, statistics } })).toMatchObject({
      error: { code: 'bad-arguments' },
    });
  });
});
