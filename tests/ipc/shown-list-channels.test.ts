import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { dataProcessWithWorkspace } from '../support/data-process.ts';

const table = {
  title: 'Các đơn vị',
  filters: ['Tìm: mường'],
  ordinal: 'STT',
  closing: '(Danh sách có 2 dòng)',
  columns: [
    { header: 'Đơn vị', width: 200, align: 'left' },
    { header: 'Vị trí', width: 60, align: 'right' },
  ],
  lines: [
    ['Xã Mường Tè', 41],
    ['Xã Mường Kim', 39],
  ],
} as const;

const shown = () => structuredClone(table) as never;

describe('channels of lists as shown', () => {
  it('write exactly the lines and columns, print them, and refuse a list of nothing', async () => {
    const { call, answer, folder } = await dataProcessWithWorkspace();
    const request = { workId: 'w', format: 'xlsx', folder: join(folder, 'danh sách') } as const;
    const { files } = await call('shownList.export', { ...request, table: shown() });
    expect(files).toMatchObject([{ kind: 'shown-list', subject: '' }]);
    expect(files[0]?.path).toBe(join(request.folder, 'Các đơn vị.xlsx'));
    const { sheets } = await readXlsx(readFileSync(files[0]?.path ?? ''));
    const rows = sheets[0]?.rows ?? [];
    expect(rows.flatMap(([number, ...cells]) => (typeof number === 'number' ? [cells] : []))).toEqual([
      [2, 3],
      ...table.lines,
    ]);
    expect(rows.flat()).toContain('(Tìm: mường)');
    const empty = { ...(shown() as object), lines: [] } as never;
    expect(await answer('shownList.export', { ...request, table: empty })).toMatchObject({
      error: { code: 'nothing-to-export' },
    });
    expect(await answer('shownList.print', { workId: 'w', table: shown() })).toMatchObject({
      error: { code: 'internal', detail: expect.stringContaining('no printer here') },
    });
  });
});
