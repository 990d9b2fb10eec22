import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { withParagraph } from '../support/template-files.ts';
import { temporaryFolder } from '../support/temporary.ts';

const STATE = { family: 'state', issuer: null, kind: null } as const;

describe('template channels', () => {
  it('check a file, take it into use, list it, save it and go back', async () => {
    const { call, told } = await dataProcessWithWorkspace();
    const folder = temporaryFolder();
    const path = join(folder, 'mau.docx');
    writeFileSync(path, withParagraph('state', 'Của tỉnh'));
    const check = await call('template.check', { ...STATE, path });
    expect(check).toMatchObject({ name: 'mau.docx', usable: true, problems: [] });
    expect(check.preview).toContain('Của tỉnh');
    expect(told).toEqual([]);

    const { entry } = await call('template.use', { ...STATE, path, checksum: check.checksum });
    expect(entry?.command).toBe('template.use');
    expect(told.map(({ event }) => event)).toEqual(['plan.changed']);
    expect(await call('template.list', {})).toMatchObject([{ ...STATE, name: 'mau.docx' }]);

    const trial = join(folder, 'thu.docx');
    await call('template.trial', { ...STATE, path: null, to: trial });
    await call('template.save', { ...STATE, shipped: true, to: join(folder, 'goc.docx') });
    expect([trial, join(folder, 'goc.docx')].every((file) => existsSync(file))).toBe(true);
    expect(await call('template.officeSuite', {})).toEqual({ found: expect.any(Boolean) });

    await call('template.remove', STATE);
    expect(await call('template.list', {})).toEqual([]);
  });

  it('refuse a file with mistakes, and one that is no longer the one that was checked', async () => {
    const { answer } = await dataProcessWithWorkspace();
    const path = join(temporaryFolder(), 'mau.docx');
    writeFileSync(path, withParagraph('state', '{khong_co}'));
    const use = (checksum: string) => answer('template.use', { ...STATE, path, checksum });
    expect(await use('0')).toMatchObject({ ok: false, error: { code: 'template-changed' } });
    expect(await answer('template.trial', { ...STATE, path, to: `${path}.thu` })).toMatchObject({
      ok: false,
      error: { code: 'template-refused', params: { count: 1 } },
    });
    expect(await answer('template.remove', STATE)).toMatchObject({ error: { code: 'template-not-found' } });
  });
});
