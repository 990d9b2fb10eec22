import { describe, expect, it } from 'vitest';
import { events } from '../../shared/ipc/contract.ts';
import { dataProcessWithWorkspace } from '../support/data-process.ts';

const OFF = { off: true, severity: null, citation: null } as const;
const TEXT = {
  type: 'Quy định',
  number: '12-QĐ/TU',
  date: '2026-05-01',
  issuer: 'Tỉnh uỷ',
  title: 'về bố trí cán bộ',
  inForceFrom: '2026-05-01',
  inForceTo: null,
  replacedBy: null,
} as const;

describe('rule channels', () => {
  it('preview an edit, carry it out, tell every window, and list what is in force', async () => {
    const { call, told } = await dataProcessWithWorkspace();
    const edit = { rule: 'POST-VACANT', values: null, switch: OFF } as const;
    const preview = await call('rule.preview', edit);
    expect([preview.went > 0, preview.came, told.length]).toEqual([true, 0, 0]);
    const { delta, entry } = await call('rule.edit', edit);
    expect(entry).toMatchObject({ command: 'rule.edit', summary: { rule: 'POST-VACANT', off: 1 } });
    expect(delta.findingsRemoved).toHaveLength(preview.went);
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    expect(events['plan.changed'].parse(told[0]?.payload)).toEqual(delta);
    const row = (await call('rule.list', {})).find(({ id }) => id === 'POST-VACANT');
    expect(row).toMatchObject({ off: true, severity: 'block' });
  });

  it('refuse a value with the place and what is allowed', async () => {
    const { answer, told } = await dataProcessWithWorkspace();
    const edit = { rule: 'AGE-FULL-TERM', values: { months: -1 }, switch: null };
    for (const channel of ['rule.edit', 'rule.preview'])
      expect(await answer(channel, edit)).toMatchObject({
        ok: false,
        error: { code: 'rule-value', params: { parameter: 'months', min: 1, max: 600, whole: 1 } },
      });
    expect(told).toEqual([]);
  });
});

describe('citation channels', () => {
  it('save, amend, list and remove', async () => {
    const { call, answer } = await dataProcessWithWorkspace();
    const shipped = (await call('citation.list', {})).length;
    const saved = await call('citation.save', { id: null, citation: TEXT as never });
    expect(saved.delta.citations).toHaveLength(shipped + 1);
    const change = { inForceTo: '2026-06-30', replacedBy: 'own-1', compared: true } as never;
    await call('citation.amend', { id: 'qd-365-tw-2025' as never, change });
    const ended = (await call('citation.list', {})).find(({ citation }) => citation.id === 'qd-365-tw-2025');
    expect(ended).toMatchObject({ inForce: expect.any(String), citation: { replacedBy: 'own-1' } });
    expect(await answer('citation.remove', { id: 'own-1' })).toMatchObject({
      error: { code: 'citation-in-use', params: { count: 1 } },
    });
    await call('citation.amend', { id: 'qd-365-tw-2025' as never, change: null });
    await call('citation.remove', { id: 'own-1' as never });
    expect(await call('citation.list', {})).toHaveLength(shipped);
    expect(await answer('citation.remove', { id: 'qd-365-tw-2025' })).toMatchObject({
      error: { code: 'bad-arguments' },
    });
  });
});
