import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowKey } from '../../shared/documents/authority-row.ts';
import { dataProcessWithWorkspace } from '../support/data-process.ts';

describe('authority channels', () => {
  it('show the table, save and take back a row, preview and export it, and tell every window', async () => {
    const { call, told, folder } = await dataProcessWithWorkspace();
    const { rows } = await call('authority.table', {});
    const row = rows.find((entry) => rowKey(entry.row) === 'appoint/state-heads')?.row;
    if (row === undefined) throw new Error('no such row');
    const own = { ...row, issuer: 'province-chair' as const };
    const { delta } = await call('authority.save', { row: own, replaces: null });
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    const preview = await call('authority.preview', { row: own, unitCode: null });
    expect(preview.authority).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU');
    const path = join(folder, 'thẩm quyền.xlsx');
    expect(await call('authority.export', { path })).toEqual({ done: true });
    expect(existsSync(path)).toBe(true);
    await call('authority.remove', { key: 'appoint/state-heads' });
    expect((await call('authority.table', {})).rows).toEqual(rows);
  });

  it('keep signers, usual ways of signing and formats', async () => {
    const { call, answer } = await dataProcessWithWorkspace();
    const signer = {
      name: 'Nguyễn Văn Mẫu',
      seat: 'province-chair',
      unitCode: null,
      from: null,
      to: null,
    } as const;
    await call('signer.save', { id: null, signer });
    const id = 'signer-1' as never;
    await call('authority.usual', { issuer: 'province-chair', usual: { form: 'in-person', signer: id } });
    expect(await answer('signer.remove', { id })).toMatchObject({
      ok: false,
      error: { code: 'signer-in-use', params: { count: 1 } },
    });
    const { formats } = await call('authority.table', {});
    const margins = { ...formats.state.margins, left: 35 };
    await call('format.change', { formats: { ...formats, state: { ...formats.state, margins } } });
    expect(await call('authority.table', {})).toMatchObject({
      signers: [{ id, name: 'Nguyễn Văn Mẫu' }],
      usual: { 'province-chair': { form: 'in-person', signer: id } },
      formats: { state: { margins: { left: 35 } } },
    });
    const tooWide = { ...formats, state: { ...formats.state, margins: { ...margins, left: 60 } } };
    expect(await answer('format.change', { formats: tooWide })).toMatchObject({
      error: { code: 'bad-arguments' },
    });
  });
});
