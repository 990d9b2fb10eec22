import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figure } from '../../shared/report/keys.ts';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { personId, postOf } from '../support/workspaces.ts';

const SCOPE = { day: '2026-06-25', unitCodes: [] };
const NOW = { kind: 'now', ...SCOPE } as const;

describe('report channels', () => {
  it('make a report whose figures lead to their rows', async () => {
    const { call } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: postOf('D01'), personId: personId(1), displace: false });
    const { paper, compared } = await call('report.make', { about: NOW });
    expect(paper).toMatchObject({
      family: 'party',
      type: 'BÁO CÁO',
      signature: { position: 'TRƯỞNG BAN', name: '' },
    });
    expect(compared).toEqual({ lastMonth: null, yearStart: null });
    const rows = await call('report.rows', { ...SCOPE, figure: figure.seats('seats', 'filled') });
    expect(rows).toMatchObject([{ postId: postOf('D01'), personId: personId(1), count: 1 }]);
    expect(await call('report.rows', { ...SCOPE, figure: 'nothing.known' })).toEqual([]);
  });

  it('keep a report, list it, and remove it with a reason, told to every window', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    await call('report.keep', { day: '2026-05-25', unitCodes: [] });
    const [kept] = await call('report.list', {});
    expect(kept).toMatchObject({ day: '2026-05-25', planName: '1' });
    const { compared } = await call('report.make', { about: NOW });
    expect(compared.lastMonth).toEqual(kept);
    const id = kept?.id ?? 0;
    expect(await answer('report.remove', { id, reason: ' ' })).toMatchObject({
      error: { code: 'reason-missing' },
    });
    await call('report.remove', { id, reason: 'lập lại' });
    expect(told.map(({ event }) => event)).toEqual(['plan.changed', 'plan.changed']);
    expect(await call('report.list', {})).toEqual([]);
    expect(await answer('report.make', { about: { kind: 'kept', id } })).toMatchObject({
      error: { code: 'report-not-found' },
    });
  });

  it('write a report in several formats, and leave nothing where one of them fails', async () => {
    const { call, answer, folder } = await dataProcessWithWorkspace();
    const out = join(folder, 'bao-cao');
    const { files } = await call('report.export', {
      workId: 'w1',
      about: NOW,
      formats: ['docx', 'xlsx'],
      folder: out,
    });
    expect(files.map(({ path }) => path)).toEqual(
      ['docx', 'xlsx'].map((format) => join(out, `Báo cáo tháng 6-2026.${format}`)),
    );
    expect(files.every(({ path, bytes }) => existsSync(path) && bytes > 4000)).toBe(true);
    const other = join(folder, 'khac');
    // There is no printer here, so that the PDF fails after the Word file was written.
    const failing = { workId: 'w2', about: NOW, formats: ['docx', 'pdf'], folder: other };
    expect(await answer('report.export', failing)).toMatchObject({ ok: false });
    expect(existsSync(join(other, 'Báo cáo tháng 6-2026.docx'))).toBe(false);
    expect(await answer('report.print', { workId: 'w3', about: NOW })).toMatchObject({ ok: false });
  });

  it('refuse a month or a unit that is none', async () => {
    const { answer } = await dataProcessWithWorkspace();
    for (const scope of [
      { day: '2026-06-31', unitCodes: [] },
      { day: '2026-06-25', unitCodes: ['1'] },
    ]) {
      expect(await answer('report.keep', scope)).toMatchObject({ error: { code: 'bad-arguments' } });
    }
  });
});
