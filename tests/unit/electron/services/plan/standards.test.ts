import { describe, expect, it } from 'vitest';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { nationalStandards } from '../../../../../electron/services/plan/ruleset.ts';
import {
  previewStandards,
  saveStandards,
  standardsRows,
  standardsVersions,
  switchStandards,
} from '../../../../../electron/services/plan/standards.ts';
import { CitationId } from '../../../../../shared/domain/ids.ts';
import type { Standard } from '../../../../../shared/rules/ruleset.ts';
import { openSmallWorkspace, personId, postOf, serviceForTests } from '../../../../support/workspaces.ts';

const NAME = 'QĐ 12-QĐ/TU';
const D01 = postOf('D01');

function shippedWith(change: Partial<Standard>): Standard[] {
  return nationalStandards().map((row) => (row.title === 'D01' ? { ...row, ...change } : row));
}

async function withSecretary() {
  const opened = await openSmallWorkspace();
  assign(opened.session, { postId: D01, personId: personId(1), displace: false });
  return opened;
}

describe('versions of the standards', () => {
  it('begin with the shipped one, which the plan is checked with', async () => {
    const { session } = await openSmallWorkspace();
    expect(standardsVersions(session)).toEqual([
      { version: null, name: '', at: null, actor: '', inUse: true },
    ]);
    expect(standardsRows(session, null)).toEqual(nationalStandards());
    expect(() => standardsRows(session, 7)).toThrow(
      expect.objectContaining({ code: 'standards-version-not-found' }),
    );
  });

  it('are made from rows, never changed, undone and redone, and kept in the file', async () => {
    const { session, service, path } = await withSecretary();
    const before = session.findings.all();
    const { entry } = saveStandards(session, {
      rows: shippedWith({ minDegree: 'doctor' }),
      name: ` ${NAME} `,
    });
    expect(entry).toMatchObject({ command: 'standards.save', summary: { name: NAME, titles: 1 } });
    saveStandards(session, { rows: shippedWith({ minDegree: 'master' }), name: 'Sửa đổi' });
    expect(standardsVersions(session).map(({ version, name, inUse }) => [version, name, inUse])).toEqual([
      [null, '', false],
      [2, 'Sửa đổi', true],
      [1, NAME, false],
    ]);
    expect(standardsRows(session, 1).find(({ title }) => title === 'D01')?.minDegree).toBe('doctor');

    session.undo();
    expect(session.standards).toEqual({ version: 1, name: NAME });
    session.undo();
    expect(session.standards).toEqual({ version: null, name: '' });
    expect(standardsVersions(session)).toHaveLength(1);
    expect(session.findings.all()).toEqual(before);
    session.redo();
    service.close();
    const again = serviceForTests();
    await again.open(path);
    expect(again.session.standards).toEqual({ version: 1, name: NAME });
    expect(again.session.findings.all().some(({ rule }) => rule === 'QUAL-DEGREE-MIN')).toBe(true);
    again.close();
  });

  it('are gone over to, and nothing is written where the plan is there already', async () => {
    const { session } = await withSecretary();
    saveStandards(session, { rows: shippedWith({ minDegree: 'doctor' }), name: NAME });
    const { entry, delta } = switchStandards(session, null);
    expect(entry).toMatchObject({ command: 'standards.use', summary: { name: '' } });
    expect(delta).toMatchObject({ standards: { version: null } });
    expect(delta.findingsRemoved.some((id) => id.startsWith('QUAL-DEGREE-MIN'))).toBe(true);
    expect(switchStandards(session, null).entry).toBeNull();
    expect(switchStandards(session, 1).entry?.summary).toEqual({ name: NAME });
    expect(() => switchStandards(session, 9)).toThrow(
      expect.objectContaining({ code: 'standards-version-not-found' }),
    );
  });

  it('are not made of rows that say what is in use', async () => {
    const { session } = await openSmallWorkspace();
    expect(saveStandards(session, { rows: [...nationalStandards()].reverse(), name: '' }).entry).toBeNull();
    expect(standardsVersions(session)).toHaveLength(1);
  });

  it.each([
    ['standards-name-missing', shippedWith({ minDegree: null }), '  ', {}],
    ['standards-name-taken', shippedWith({ minDegree: null }), NAME, { name: NAME }],
    [
      'standards-source-missing',
      shippedWith({ sourceCitation: null, confirmed: true }),
      'x',
      { title: 'Bí thư Đảng uỷ' },
    ],
    [
      'standards-source-unknown',
      shippedWith({ sourceCitation: CitationId.parse('khong-co') }),
      'x',
      { title: 'Bí thư Đảng uỷ', source: 'khong-co' },
    ],
  ])('are refused with %s, and nothing is written', async (code, rows, name, params) => {
    const { session } = await openSmallWorkspace();
    saveStandards(session, { rows: shippedWith({ minDegree: 'doctor' }), name: NAME });
    const { length } = session.entries(100);
    expect(() => saveStandards(session, { rows, name })).toThrow(expect.objectContaining({ code, params }));
    expect(session.entries(100)).toHaveLength(length);
  });
});

describe('a preview', () => {
  it('tells what saving would change, in numbers and one by one, and changes nothing', async () => {
    const { session } = await withSecretary();
    const findings = session.findings.all();
    const rows = shippedWith({ minDegree: 'doctor', minTheory: null });
    const preview = previewStandards(session, rows);
    expect(session.findings.all()).toEqual(findings);
    expect(session.standards.version).toBeNull();
    const { delta } = saveStandards(session, { rows, name: NAME });
    const { came, went, changed } = preview.findings;
    const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id).sort();
    expect(ids([...came, ...changed])).toEqual(ids(delta.findingsAdded));
    expect(ids([...went, ...changed])).toEqual([...delta.findingsRemoved].sort());
    expect(preview.counts).toEqual({
      before: expect.objectContaining({
        warn: findings.filter(({ severity }) => severity === 'warn').length,
      }),
      after: delta.counts.findings,
    });
    const sum = (groups: readonly { came: number; went: number }[]) => [
      groups.reduce((all, group) => all + group.came, 0),
      groups.reduce((all, group) => all + group.went, 0),
    ];
    expect(sum(preview.byRule)).toEqual([preview.came, preview.went]);
    expect(sum(preview.byUnit)).toEqual([preview.came, preview.went]);
    expect(preview.byRule).toContainEqual({ rule: 'QUAL-DEGREE-MIN', came: 1, went: 0, changed: 0 });
    expect(preview.byUnit.map(({ unitCode }) => unitCode)).toEqual([session.state.posts.get(D01)?.unitCode]);
  });

  it('of what is in use is empty', async () => {
    const { session } = await withSecretary();
    expect(previewStandards(session, nationalStandards())).toMatchObject({
      came: 0,
      went: 0,
      changed: 0,
      byRule: [],
    });
  });
});
