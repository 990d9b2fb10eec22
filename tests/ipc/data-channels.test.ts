import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BodyId, TitleCode, type UnitCode } from '../../shared/domain/ids.ts';
import { WHOLE_JOURNAL } from '../../shared/domain/journal-filter.ts';
import { DATA_CHANNELS, events } from '../../shared/ipc/contract.ts';
import { dataProcess, dataProcessWithWorkspace } from '../support/data-process.ts';
import { compare, draft, group } from '../support/own-rules.ts';
import { OWED, placeShortOfTheory, THEORY_FINDING } from '../support/waivers.ts';
import { personId, postOf, UNIT_CODES } from '../support/workspaces.ts';

const D01 = postOf('D01');

describe('workspace channels', () => {
  it('create, tell, close and open a workspace', async () => {
    const { call, folder, opened } = dataProcess();
    const path = join(folder, 'lai-chau.botri');
    expect(await call('workspace.current', {})).toBeNull();
    const request = { path, provinceCode: '12', sample: false, overwrite: false } as const;
    const info = await call('workspace.create', { ...request, provinceCode: '12' as never });
    expect(info).toMatchObject({ path, provinceName: 'Lai Châu', units: 38, people: 0 });
    expect(await call('workspace.current', {})).toEqual(info);
    expect(await call('workspace.close', {})).toEqual({ done: true });
    expect(await call('workspace.current', {})).toBeNull();
    expect(await call('workspace.open', { path })).toEqual(info);
    expect(opened).toEqual([path, 'left', path]);
    expect(await call('province.list', {})).toHaveLength(34);
  });

  it('keep the open workspace where another one is refused', async () => {
    const { call, answer, path, opened } = await dataProcessWithWorkspace();
    expect(await answer('workspace.open', { path: `${path}.none` })).toMatchObject({
      ok: false,
      error: { code: 'workspace-not-found' },
    });
    expect(
      await answer('workspace.create', { path, provinceCode: '12', sample: false, overwrite: false }),
    ).toMatchObject({
      error: { code: 'workspace-exists' },
    });
    expect((await call('workspace.current', {}))?.path).toBe(path);
    expect(opened).toEqual([path]);
  });

  it('tell every window when another file is open, or none, and only then', async () => {
    const { call, folder, told, path } = await dataProcessWithWorkspace();
    await call('workspace.open', { path });
    expect(told).toEqual([]);
    const other = { path: join(folder, 'khác.botri'), provinceCode: '12', sample: false, overwrite: false };
    const info = await call('workspace.create', other);
    expect(told.splice(0)).toEqual([{ event: 'workspace.switched', payload: { info } }]);
    // Written anew under the same name it is another file all the same.
    await call('workspace.create', { ...other, overwrite: true });
    expect(told.splice(0).map(({ event }) => event)).toEqual(['workspace.switched']);
    await call('workspace.close', {});
    expect(told).toEqual([{ event: 'workspace.switched', payload: { info: null } }]);
  });

  it('back up and restore, and tell every window to load again', async () => {
    const { call, folder, told } = await dataProcessWithWorkspace();
    const backup = join(folder, 'sao.botri');
    expect((await call('workspace.backup', { path: backup })).bytes).toBeGreaterThan(10_000);
    await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
    told.length = 0;
    const { kept } = await call('workspace.restore', { from: backup });
    expect(existsSync(kept)).toBe(true);
    expect(told).toEqual([{ event: 'plan.replaced', payload: {} }]);
    expect((await call('plan.load', {})).counts.filled).toBe(0);
    expect(await call('workspace.verify', {})).toEqual({ ok: true, problems: [] });
  });
});

describe('plan channels', () => {
  it('change the plan, tell every window the same difference, and take it back', async () => {
    const { call, told } = await dataProcessWithWorkspace();
    const { delta, entry } = await call('placement.assign', {
      postId: D01,
      personId: personId(1),
      displace: false,
    });
    expect(entry).toMatchObject({ seq: 2, command: 'placement.assign', summary: { person: 'Lò Văn Ún' } });
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    expect(events['plan.changed'].parse(told[0]?.payload)).toEqual(delta);
    await call('history.undo', {});
    await call('history.redo', {});
    expect(told).toHaveLength(3);
    const everything = { filter: WHOLE_JOURNAL, language: 'vi', limit: 10 } as const;
    const { entries } = await call('journal.search', everything);
    expect(entries.map((e) => e.kind)).toEqual(['redo', 'undo', 'do', 'do']);
  });

  it('tell nothing where nothing changed or the change was refused', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    expect((await call('placement.clear', { postIds: [D01] })).entry).toBeNull();
    expect(await answer('history.undo', {})).toMatchObject({ error: { code: 'nothing-to-undo' } });
    expect(
      await answer('placement.assign', { postId: 'x', personId: 'P000001', displace: false }),
    ).toMatchObject({
      error: { code: 'post-not-found', params: { post: 'x' } },
    });
    expect(told).toEqual([]);
  });

  it('edit, dispose, add and remove seats, change settings', async () => {
    const { call } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
    await call('placement.edit', { postIds: [D01], note: 'chờ ý kiến', since: '2026-08-01' });
    await call('disposition.set', { personId: personId(2), kind: 'retire', date: '2026-12-01', note: '' });
    const { delta } = await call('seat.add', {
      bodyId: `${UNIT_CODES[0]}-office` as never,
      titleCode: 'U10' as never,
    });
    const added = delta.rows.find((row) => row.post.slot > row.post.norm)?.post.id;
    await call('seat.remove', { postId: added as never });
    await call('disposition.clear', { personId: personId(2) });
    const settings = await call('settings.get', {});
    await call('settings.change', { settings: { ...settings, actor: 'Vụ Tổ chức' } });
    const { rows, history } = await call('plan.load', {});
    expect(rows.find((row) => row.post.id === D01)).toMatchObject({
      note: 'chờ ý kiến',
      since: '2026-08-01',
    });
    expect(history.undo?.command).toBe('settings.change');
    await call('settings.submission', { submission: { ...settings.submission, need: 'sau sắp xếp' } });
    expect((await call('settings.get', {})).submission.need).toBe('sau sắp xếp');
  });

  it('answer candidates and rules', async () => {
    const { call } = await dataProcessWithWorkspace();
    const candidates = await call('candidate.forPost', { postId: D01, query: '', limit: 3 });
    expect(candidates.map((c) => c.rank)).toEqual([1, 2, 3]);
    const named = await call('candidate.forPost', { postId: D01, query: 'lo van un', limit: 3 });
    expect(named.map((c) => c.personId)).toEqual([personId(1)]);
    expect(await call('candidate.check', { postId: D01, personId: personId(1) })).toEqual(named[0]?.lacks);
    const posts = await call('candidate.forPerson', {
      personId: personId(1),
      query: 'bi thu dang uy',
      limit: 200,
    });
    expect(posts.map(({ postId }) => postId)).toContain(D01);
    expect((await call('rule.list', {})).length).toBeGreaterThan(10);
  });
});

describe('explain channels', () => {
  it('tell every rule for a person on a post, and what settles a finding', async () => {
    const { call, answer } = await dataProcessWithWorkspace();
    const trace = await call('explain.placement', { postId: D01, personId: personId(1) });
    expect(trace).toMatchObject({ postId: D01, personId: personId(1), supposed: true });
    expect(trace.rules.map(({ rule }) => rule)).toContain('QUAL-THEORY-MIN');
    const findingId = `POST-VACANT:${D01}`;
    const { finding, people } = await call('explain.finding', { findingId });
    expect(finding.id).toBe(findingId);
    expect(people.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
    expect(await answer('explain.finding', { findingId })).toMatchObject({
      error: { code: 'finding-not-found', params: { finding: findingId } },
    });
  });
});

describe('own rules', () => {
  it('are previewed, saved, told to every window with what they find, and removed', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    const rule = draft({
      scope: 'person',
      conditions: group('all', compare('postsHeld', 'eq', 0)),
      message: 'Chưa có vị trí',
    });
    const preview = await call('ownRule.preview', { rule });
    expect(told).toEqual([]);
    const { id, delta } = await call('ownRule.save', { rule });
    expect(preview.findings).toEqual(delta.findingsAdded);
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    expect(events['plan.changed'].parse(told[0]?.payload)).toEqual(delta);
    expect((await call('plan.load', {})).ownRules).toEqual([{ ...rule, id }]);
    const { delta: after } = await call('ownRule.remove', { id });
    expect(after.ownRules).toEqual([]);
    expect(await answer('ownRule.save', { rule: { ...rule, name: '' } })).toMatchObject({
      error: { code: 'own-rule-invalid', params: { problem: 'name-missing', place: '' } },
    });
  });
});

describe('standards channels', () => {
  it('try out, keep, go back, and take a workbook in', async () => {
    const { call, folder, told } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
    const shipped = await call('standards.rows', { version: null });
    const rows = shipped.map((row) => (row.title === 'D01' ? { ...row, minDegree: 'doctor' as const } : row));
    const preview = await call('standards.preview', { rows });
    expect(preview.findings.came.map(({ rule }) => rule)).toEqual(['QUAL-DEGREE-MIN']);
    told.length = 0;
    const { delta } = await call('standards.save', { rows, name: 'QĐ 12-QĐ/TU' });
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    expect(delta.standards).toEqual({ version: 1, name: 'QĐ 12-QĐ/TU' });
    expect(await call('standards.rows', { version: 1 })).toHaveLength(rows.length);
    const path = join(folder, 'tieu-chuan.xlsx');
    await call('standards.writeTable', { path, rows, name: 'QĐ 12-QĐ/TU', language: 'vi' });
    const read = await call('standards.readTable', { path, rows: shipped });
    expect(read.rows.find(({ title }) => title === 'D01')?.minDegree).toBe('doctor');
    await call('standards.use', { version: null });
    expect((await call('standards.list', {})).map(({ version, inUse }) => [version, inUse])).toEqual([
      [null, true],
      [1, false],
    ]);
  });
});

describe('waiver channels', () => {
  it('record, tell, list, write out and take back what lets a finding stand', async () => {
    const { call, workspaces, told, folder } = await dataProcessWithWorkspace();
    await call('person.edit', {
      personId: personId(1),
      changes: { theory: 'elementary', theoryText: 'Sơ cấp' },
    });
    placeShortOfTheory(workspaces.session);
    told.length = 0;
    expect(await call('waiver.get', { findingId: THEORY_FINDING })).toBeNull();
    const { delta } = await call('waiver.set', { findingId: THEORY_FINDING, fields: OWED });
    expect(told).toEqual([{ event: 'plan.changed', payload: delta }]);
    expect(await call('waiver.get', { findingId: THEORY_FINDING })).toMatchObject(OWED);
    const list = await call('waiver.list', {});
    expect(list.map(({ findingId, state }) => [findingId, state])).toEqual([[THEORY_FINDING, 'owed']]);
    const findingIds = [THEORY_FINDING];
    expect(
      await call('findings.export', { path: join(folder, 'a.xlsx'), findingIds, language: 'en' }),
    ).toEqual({ rows: 1 });
    expect(await call('waiver.export', { path: join(folder, 'b.xlsx'), findingIds })).toEqual({ rows: 1 });
    for (const name of ['a.xlsx', 'b.xlsx']) expect(existsSync(join(folder, name))).toBe(true);
    await call('waiver.remove', { findingId: THEORY_FINDING });
    expect(await call('waiver.list', {})).toEqual([]);
  });
});

describe('organisation channels', () => {
  it('change norms and bodies, hold seats back, and draw charts', async () => {
    const { call, told } = await dataProcessWithWorkspace();
    const unitCode = UNIT_CODES[0] as UnitCode;
    const bodyId = BodyId.parse(`${unitCode}-office`);
    const { entry } = await call('seat.norm', { bodyId, titleCode: TitleCode.parse('U11'), norm: 2 });
    expect(entry?.command).toBe('seat.norm');
    expect((await call('seat.freeze', { postIds: [D01], frozen: true })).entry?.command).toBe('seat.freeze');
    const [first] = await call('body.further', { unitCode });
    told.length = 0;
    await call('body.add', { unitCode, kind: first?.kind ?? '' });
    // Windows know bodies from the whole plan only.
    expect(told).toEqual([{ event: 'plan.replaced', payload: {} }]);
    await call('body.remove', { bodyId: BodyId.parse(`${unitCode}-${first?.kind}`) });
    told.length = 0;
    const pair = { a: TitleCode.parse('D01'), b: TitleCode.parse('H01') };
    await call('concurrency.set', { ...pair, mode: 'joint' });
    expect(told).toEqual([{ event: 'plan.replaced', payload: {} }]);
    expect(await call('concurrency.list', {})).toContainEqual({
      ...pair,
      mode: 'joint',
      shipped: 'allowed',
      changed: true,
    });
    const chart = await call('organisation.chart', { unitCode });
    expect(chart.texts.map(({ text }) => text)).toContain('tạm dừng bố trí');
    expect((await call('organisation.chart', { unitCode: null })).boxes.length).toBeGreaterThan(2);
  });
});

describe('decisions', () => {
  it('keep what was chosen and entered for them', async () => {
    const { call } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
    const item = { personId: personId(1), postId: D01 };
    await call('decisions.set', { item, kind: 'second', facts: { payer: 'Sở Nội vụ' } });
    const [decision] = await call('decisions.ofPerson', { personId: personId(1) });
    expect(decision).toMatchObject({ usual: 'designate', chosen: 'second', facts: { payer: 'Sở Nội vụ' } });
  });
});

describe('long work', () => {
  it('tells its progress under the name the window gave it', async () => {
    const { call, folder, told } = await dataProcessWithWorkspace();
    await call('placement.assign', { postId: D01, personId: personId(1), displace: false });
    told.length = 0;
    const work = { workId: 'viec-1', kind: 'decisions', format: 'docx', folder, merged: false } as const;
    const { files } = await call('export.run', { ...work, postIds: [D01], unitCode: null });
    expect(files.map((file) => existsSync(file.path))).toEqual([true]);
    expect(await call('decisions.count', { postIds: [], unitCode: null })).toEqual({
      papers: 1,
      people: 1,
      kinds: [{ kind: 'designate', people: 1 }],
    });
    expect(told.at(-1)).toEqual({
      event: 'work.progress',
      payload: { workId: 'viec-1', kind: 'export', done: 1, total: 1 },
    });
    for (const { event, payload } of told) expect(events[event].parse(payload)).toEqual(payload);
  });

  it('checks everything again beside what it has found, and says whether they agree', async () => {
    const { call, told, logged } = await dataProcessWithWorkspace();
    told.length = 0;
    const { findings, different, inThread } = await call('check.full', { workId: 'viec-2' });
    const plan = await call('plan.load', {});
    expect({ findings, different, inThread }).toEqual({
      findings: plan.findings.length,
      different: [],
      inThread: true,
    });
    expect(told.at(-1)).toMatchObject({
      event: 'work.progress',
      payload: { workId: 'viec-2', kind: 'check' },
    });
    expect(logged).toEqual([]);
  });

  it('can be stopped in the middle of a check, which then never was', async () => {
    const { call, answer, told } = await dataProcessWithWorkspace();
    const before = await call('plan.load', {});
    const checking = answer('check.full', { workId: 'viec-3' });
    await call('work.cancel', { workId: 'viec-3' });
    expect(await checking).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await call('plan.load', {})).toEqual(before);
    expect(told.map(({ event }) => event)).not.toContain('plan.replaced');
  });

  it('says that printing failed, and with what', async () => {
    const { answer } = await dataProcessWithWorkspace();
    const args = { workId: 'w', kind: 'vacancy', postIds: [], unitCode: null };
    expect(await answer('export.print', args)).toMatchObject({
      ok: false,
      error: { code: 'internal', detail: expect.stringContaining('no printer here') },
    });
  });

  it('can be told to stop though it is over', async () => {
    const { call } = await dataProcessWithWorkspace();
    expect(await call('work.cancel', { workId: 'none' })).toEqual({ done: true });
  });
});

it('every data channel has a handler', () => {
  expect(Object.keys(dataProcess().handlers).sort()).toEqual([...DATA_CHANNELS].sort());
});
