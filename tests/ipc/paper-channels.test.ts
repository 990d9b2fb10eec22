import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataProcessWithWorkspace } from '../support/data-process.ts';
import { DATE } from '../support/papers.ts';
import { personId, postOf } from '../support/workspaces.ts';

const POSTS = [postOf('U10'), postOf('U11')] as const;
const KEY = { organ: 'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', symbol: 'QĐ-UBND', period: '2026' };

async function desk() {
  const process = await dataProcessWithWorkspace();
  for (const [at, postId] of POSTS.entries()) {
    await process.call('placement.assign', { postId, personId: personId(at + 1), displace: false });
  }
  process.told.length = 0;
  return process;
}

describe('paper channels', () => {
  it('take a paper from due to issued, every step told to every window', async () => {
    const { call, answer, told } = await desk();
    const due = await call('paper.due', {});
    expect(due.map(({ items }) => items[0]?.postId)).toEqual([...POSTS]);
    await call('paper.draft', { papers: due });
    expect(await call('paper.counts', {})).toEqual({ drafts: due.length, numbered: 0 });
    await call('paper.discard', { paperIds: [2] });
    await call('paper.remake', { paperIds: [1] });
    const request = { paperIds: [1], date: DATE, starts: [{ ...KEY, start: 7 }] };
    expect((await call('paper.previewNumbers', request))[0]?.papers).toEqual([{ paperId: 1, number: 7 }]);
    await call('paper.number', request);
    expect(await call('paper.counts', {})).toEqual({ drafts: due.length - 2, numbered: 1 });
    await call('paper.sign', { paperIds: [1], on: DATE });
    await call('paper.issue', { paperIds: [1], on: DATE });
    expect(told.map(({ event }) => event)).toEqual(Array.from({ length: 6 }, () => 'plan.changed'));
    const [line] = await call('paper.list', {});
    expect(line).toMatchObject({ state: 'issued', number: 7, date: DATE, isChanged: false });
    const paper = await call('paper.get', { paperId: 1 });
    expect(paper).toMatchObject({ state: 'issued', number: 7, date: DATE, files: [], changed: [] });
    expect(await call('paper.holding', {})).toEqual([
      { personId: personId(1), postId: POSTS[0], paperId: 1, paper: '07/QĐ-UBND' },
    ]);
    expect(await call('paper.about', { personId: personId(1), postId: null })).toEqual([paper]);
    expect(await call('paper.about', { personId: null, postId: POSTS[0] })).toEqual([paper]);
    expect((await call('paper.text', { paperId: 1 })).numberLine).toBe('Số: 07/QĐ-UBND');
    expect((await call('paper.check', { paperIds: [1] })).map(({ paperId }) => paperId)).toContain(1);
    await call('paper.revoke', { paperIds: [1], reason: 'sai thẩm quyền' });
    expect((await call('paper.list', {}))[0]).toMatchObject({ state: 'revoked' });
    expect(await call('paper.holding', {})).toEqual([]);
    expect((await call('paper.get', { paperId: 1 })).revoked?.reason).toBe('sai thẩm quyền');
    expect(await answer('paper.get', { paperId: 2 })).toMatchObject({ error: { code: 'paper-not-found' } });
  });

  it('write papers with progress of the work, and say where there is no printer', async () => {
    const { call, answer, told, folder } = await desk();
    await call('paper.draft', { papers: null });
    told.length = 0;
    const parts = { each: true, merged: false, register: true, sidecar: true };
    const { files, blanks } = await call('paper.produce', {
      workId: 'w',
      paperIds: [1, 2],
      format: 'docx',
      folder: join(folder, 'văn bản'),
      ...parts,
    });
    expect(files).toHaveLength(5);
    expect(blanks.map(({ field }) => field)).toEqual([
      'organ',
      'type',
      'pages',
      'number',
      'signer',
      'sending',
    ]);
    expect(files.every(({ path }) => existsSync(path))).toBe(true);
    expect(new Set(told.map(({ event }) => event))).toEqual(new Set(['work.progress']));
    const written = await Promise.all([1, 2].map((paperId) => call('paper.get', { paperId })));
    expect(written.map((paper) => paper.files[0]?.path)).toEqual(files.slice(0, 2).map(({ path }) => path));
    expect(await answer('paper.print', { workId: 'w', paperIds: [1, 2] })).toMatchObject({
      error: { code: 'internal', detail: expect.stringContaining('no printer here') },
    });
  });

  it('keep the codes of organs and types, which others see and which can be taken back', async () => {
    const { call, answer, told } = await desk();
    await call('paper.draft', { papers: null });
    const before = await call('exchange.table', {});
    expect(before.types).toEqual([{ name: 'Quyết định', type: '', detail: '' }]);
    const [issuing] = before.organs;
    expect(issuing).toMatchObject({ code: '', role: 'issues' });
    expect(before.organs.map(({ role }) => role)).toContain('told');
    told.length = 0;
    await call('exchange.organ', { name: issuing?.name ?? '', code: '000.00.00.H35' });
    await call('exchange.organ', { name: 'Sở Y tế', code: '000.00.09.H35' });
    await call('exchange.type', { name: 'Quyết định', type: '2', detail: '12' });
    expect(told.map(({ event }) => event)).toEqual(['plan.changed', 'plan.changed', 'plan.changed']);
    const after = await call('exchange.table', {});
    expect(after.organs[0]).toEqual({ name: issuing?.name, code: '000.00.00.H35', role: 'issues' });
    expect(after.organs.at(-1)).toEqual({ name: 'Sở Y tế', code: '000.00.09.H35', role: 'kept' });
    expect(after.types).toEqual([{ name: 'Quyết định', type: '2', detail: '12' }]);
    await call('exchange.organ', { name: 'Sở Y tế', code: '' });
    expect((await call('exchange.table', {})).organs).toHaveLength(before.organs.length);
    expect(await answer('exchange.organ', { name: 'Sở Y tế', code: 'h35 ' })).toMatchObject({
      error: { code: 'bad-arguments' },
    });
  });

  it('keep registers: first number, numbers kept and released', async () => {
    const { call } = await desk();
    await call('register.first', { ...KEY, family: 'state', firstNumber: 3 });
    await call('register.note', { registerId: 1, from: 3, to: 4, kind: 'reserved', note: 'để sau' });
    expect(await call('register.list', {})).toEqual([
      {
        ...KEY,
        id: 1,
        family: 'state',
        firstNumber: 3,
        given: 0,
        last: null,
        next: 5,
        gaps: [{ from: 3, to: 4, kind: 'reserved', note: 'để sau' }],
      },
    ]);
    await call('register.unnote', { registerId: 1, from: 3 });
    expect((await call('register.list', {}))[0]).toMatchObject({ next: 3, gaps: [] });
  });

  it('refuse what no window may ask for, and changes of what a signed paper says', async () => {
    const { call, answer, told } = await desk();
    await call('paper.draft', { papers: null });
    await call('paper.number', { paperIds: [1], date: DATE, starts: [] });
    await call('paper.sign', { paperIds: [1], on: DATE });
    told.length = 0;
    for (const [channel, args] of [
      ['paper.number', { paperIds: [], date: DATE, starts: [] }],
      ['paper.number', { paperIds: [2], date: '05/06/2026', starts: [] }],
      ['paper.draft', { papers: [] }],
      ['paper.about', { personId: null, postId: null }],
      ['register.note', { registerId: 1, from: 9, to: 9, kind: 'reserved', note: '  ' }],
    ] as const) {
      expect(await answer(channel, args as never), channel).toMatchObject({
        error: { code: 'bad-arguments' },
      });
    }
    expect(await answer('placement.clear', { postIds: [POSTS[0]] })).toMatchObject({
      error: { code: 'held-by-paper', params: { paper: '01/QĐ-UBND', paperId: 1 } },
    });
    expect(await answer('paper.sign', { paperIds: [1], on: DATE })).toMatchObject({
      error: { code: 'paper-state', params: { paper: '01/QĐ-UBND', state: 'signed' } },
    });
    expect(told).toEqual([]);
  });
});
