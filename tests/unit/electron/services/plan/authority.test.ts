import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { decisionPapers } from '../../../../../electron/services/export/decision-inputs.ts';
import {
  authorityTable,
  removeAuthorityRow,
  replaceBase,
  saveAuthorityRow,
  setFormats,
  setUsualSigning,
} from '../../../../../electron/services/plan/authority.ts';
import { writeAuthorityTable } from '../../../../../electron/services/plan/authority-file.ts';
import { previewAuthority } from '../../../../../electron/services/plan/authority-preview.ts';
import { citationList, restsOn } from '../../../../../electron/services/plan/citation-list.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { removeSigner, saveSigner } from '../../../../../electron/services/plan/signers.ts';
import { loadAuthority } from '../../../../../electron/services/resources/index.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { rowKey } from '../../../../../shared/documents/authority-row.ts';
import { decisionFor } from '../../../../../shared/documents/decision.ts';
import type { AuthorityRow } from '../../../../../shared/domain/authority.ts';
import { CitationId, UnitCode } from '../../../../../shared/domain/ids.ts';
import { USUAL_FORMATS } from '../../../../../shared/domain/paper-format.ts';
import { SignerId } from '../../../../../shared/domain/signing.ts';
import { openSmallWorkspace, personId, postOf, UNIT_CODES } from '../../../../support/workspaces.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const FIRST = SignerId.parse('signer-1');
const CHAIR = {
  name: ' Nguyễn  Văn Mẫu ',
  seat: 'province-chair',
  unitCode: null,
  from: null,
  to: null,
} as const;

function entryOf(session: Session, key: string) {
  const entry = authorityTable(session).rows.find(({ row }) => rowKey(row) === key);
  if (entry === undefined) throw new Error(`no row ${key}`);
  return entry;
}

/** The decisions of the whole plan, one for each person. */
function decisionsOf(session: Session) {
  const papers = decisionPapers(
    session,
    { postIds: [], unitCode: null },
    { grouping: 'each', listed: false },
  );
  return papers.map(({ input }) => decisionFor(input));
}

describe('the table of authority', () => {
  it('cites a text in the place of another in every row, as one step, and refuses texts nobody knows', async () => {
    const { session } = await openSmallWorkspace();
    const [old, fresh] = [CitationId.parse('qd-80-tw-2022'), CitationId.parse('qd-377-tw-2025')];
    const { row } = entryOf(session, 'appoint/state-heads');
    saveAuthorityRow(session, { ...row, bases: [old, fresh, '@proposal'] }, null);
    const citing = authorityTable(session).rows.filter((one) => one.row.bases.includes(fresh)).length;
    const { entry } = replaceBase(session, old, fresh);
    expect(entry?.summary).toMatchObject({ count: 1, from: 'Quy định 80-QĐ/TW', to: 'Quy định 377-QĐ/TW' });
    expect(entryOf(session, 'appoint/state-heads').row.bases).toEqual([fresh, '@proposal']);

    // The other way round: rows the program ships become the office's own, and go back with the step.
    const before = authorityTable(session);
    expect(replaceBase(session, fresh, old).entry?.summary.count).toBe(citing);
    const { rows } = authorityTable(session);
    expect(rows.some((one) => one.row.bases.includes(fresh))).toBe(false);
    expect(rows.filter((one) => one.own && one.row.bases.includes(old))).toHaveLength(citing);
    session.undo();
    expect(authorityTable(session)).toEqual(before);

    expect(() => replaceBase(session, fresh, CitationId.parse('own-7'))).toThrow(code('citation-not-found'));
    expect(() => replaceBase(session, CitationId.parse('own-7'), fresh)).toThrow(code('citation-not-found'));
  });

  it('keeps the office’s row in the place of the shipped one, and brings that back', async () => {
    const { session } = await openSmallWorkspace();
    const { row } = entryOf(session, 'appoint/state-heads');
    const own: AuthorityRow = {
      ...row,
      issuer: 'province-chair',
      recipients: ['- Như {Điều};', ' ', 'Lưu: VT.'],
    };
    const { entry } = saveAuthorityRow(session, own, 'appoint/state-heads');
    expect(entry).toMatchObject({
      command: 'authority.save',
      summary: { kind: 'appoint', titles: 'state-heads', issuer: 'province-chair' },
    });
    expect(entryOf(session, 'appoint/state-heads')).toMatchObject({
      own: true,
      row: { issuer: 'province-chair', recipients: ['Như {Điều}', 'Lưu: VT'] },
      shipped: { issuer: 'commune-chair' },
    });
    session.undo();
    expect(entryOf(session, 'appoint/state-heads')).toMatchObject({ own: false });
    session.redo();
    removeAuthorityRow(session, 'appoint/state-heads');
    expect(authorityTable(session).rows).toHaveLength(loadAuthority().length);
    expect(() => removeAuthorityRow(session, 'appoint/state-heads')).toThrow(code('authority-not-found'));
  });

  it('moves a row to another kind and holds each kind and titles once', async () => {
    const { session } = await openSmallWorkspace();
    const { row } = entryOf(session, 'appoint/state-heads');
    const shipped = loadAuthority().length;
    saveAuthorityRow(session, { ...row, titles: 'military' }, null);
    saveAuthorityRow(session, { ...row, kind: 'resign', titles: 'military' }, 'appoint/military');
    const keys = authorityTable(session).rows.map((one) => rowKey(one.row));
    expect([keys.length, keys.includes('appoint/military'), keys.includes('resign/military')]).toEqual([
      shipped + 1,
      false,
      true,
    ]);
    saveAuthorityRow(session, { ...row, titles: 'military' }, null);
    const twice = { ...row, kind: 'resign', titles: 'military' } as const;
    expect(() => saveAuthorityRow(session, twice, 'appoint/military')).toThrow(code('authority-exists'));
    expect(() => saveAuthorityRow(session, twice, null)).toThrow(code('authority-exists'));
  });

  it('refuses what cannot be signed, and texts nobody knows', async () => {
    const { session } = await openSmallWorkspace();
    const { row } = entryOf(session, '*/state-heads');
    const save = (over: Partial<AuthorityRow>) => () =>
      saveAuthorityRow(session, { ...row, ...over }, rowKey(row));
    expect(save({ issuer: 'province-committee', form: 'in-person' })).toThrow(code('signing-unsuited'));
    expect(save({ issuer: 'party-standing', form: 'deputy' })).toThrow(code('signing-unsuited'));
    expect(save({ titles: 'all-state', issuer: 'party-standing' })).toThrow(code('authority-family'));
    expect(save({ bases: [CitationId.parse('nd-1-1999')] })).toThrow(code('citation-not-found'));
    expect(save({ signer: FIRST })).toThrow(code('signer-not-found'));
    saveSigner(session, null, { ...CHAIR, seat: 'secretary' });
    expect(save({ signer: FIRST })).toThrow(code('signer-unsuited'));
    expect(authorityTable(session).rows.some(({ own }) => own)).toBe(false);
  });

  it('tells which texts decisions rest on, and keeps one of the office’s from being removed', async () => {
    const { session } = await openSmallWorkspace();
    const { row } = entryOf(session, '*/state-heads');
    const cited = () => citationList(session).find(({ citation }) => citation.id === 'nd-154-2025');
    expect(cited()?.inDecisions).toBe(true);
    const text = CitationId.parse('nd-334-2025');
    const before = restsOn(session, text);
    saveAuthorityRow(session, { ...row, bases: [text] }, rowKey(row));
    expect(restsOn(session, text)).toBe(before + 1);
  });

  it('is written as a workbook with a row for each of its rows', async () => {
    const { session, folder } = await openSmallWorkspace();
    const path = join(folder, 'thẩm quyền.xlsx');
    await writeAuthorityTable(session, path);
    const { sheets } = await readXlsx(await import('node:fs').then(({ readFileSync }) => readFileSync(path)));
    const cells = sheets[0]?.rows.flat().map(String) ?? [];
    expect(cells.filter((cell) => cell === 'Ban Thường vụ Tỉnh uỷ').length).toBeGreaterThan(5);
    expect(cells.join('\n')).toContain('NĐ 170/2025/NĐ-CP');
    expect(cells).toContain('Cần tỉnh xác nhận');
  });
});

describe('signers', () => {
  it('sign the papers of their office; a change of chair is one edit', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, {
      postId: postOf('U20'),
      personId: personId(1),
      displace: false,
      form: 'transfer-appoint',
    });
    const signature = () => decisionsOf(session)[0]?.signature;
    expect(signature()?.name).toMatch(/^…+$/);
    const { entry } = saveSigner(session, null, CHAIR);
    expect(entry).toMatchObject({ command: 'signer.save', summary: { signer: 'Nguyễn Văn Mẫu' } });
    expect(signature()).toEqual({ powers: [], position: 'CHỦ TỊCH', name: 'Nguyễn Văn Mẫu' });
    saveSigner(session, FIRST, { ...CHAIR, name: 'Trần Thị Mẫu' });
    expect(signature()?.name).toBe('Trần Thị Mẫu');
    saveSigner(session, null, { ...CHAIR, name: 'Lò Văn Mẫu', seat: 'province-vice-chair' });
    setUsualSigning(session, 'province-chair', { form: 'deputy', signer: null });
    expect(signature()).toEqual({ powers: ['KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', name: 'Lò Văn Mẫu' });
    session.undo();
    expect(signature()?.name).toBe('Trần Thị Mẫu');
  });

  it('are refused where they are incomplete, out of order, or still named somewhere', async () => {
    const { session } = await openSmallWorkspace();
    const save = (over: Partial<Parameters<typeof saveSigner>[2]>) => () =>
      saveSigner(session, null, { ...CHAIR, ...over });
    expect(save({ name: '  ' })).toThrow(code('signer-incomplete'));
    expect(save({ seat: 'commune-chair' })).toThrow(code('signer-incomplete'));
    expect(save({ seat: 'commune-chair', unitCode: UnitCode.parse('99999') })).toThrow(
      code('unit-not-found'),
    );
    expect(save({ from: '2026-07-01', to: '2026-06-30' })).toThrow(code('signer-dates'));
    saveSigner(session, null, CHAIR);
    setUsualSigning(session, 'province-chair', { form: 'in-person', signer: FIRST });
    expect(() => removeSigner(session, FIRST)).toThrow(code('signer-in-use'));
    expect(() => saveSigner(session, FIRST, { ...CHAIR, seat: 'secretary' })).toThrow(code('signer-in-use'));
    setUsualSigning(session, 'province-chair', null);
    removeSigner(session, FIRST);
    // A number that was given once is not given to somebody else.
    saveSigner(session, null, CHAIR);
    expect(authorityTable(session).signers.map(({ id }) => id)).toEqual(['signer-2']);
    expect(() => removeSigner(session, FIRST)).toThrow(code('signer-not-found'));
  });
});

describe('a preview', () => {
  it('shows a row as its paper prints, in the commune asked for, with its doubts', async () => {
    const { session } = await openSmallWorkspace();
    const { row } = entryOf(session, 'appoint/state-heads');
    const [first, second] = UNIT_CODES;
    const of = (unit: (typeof UNIT_CODES)[number] | undefined) =>
      previewAuthority(session, row, unit === undefined ? null : UnitCode.parse(unit));
    expect(of(first).organ).not.toEqual(of(second).organ);
    expect(of(first)).toMatchObject({ family: 'state', missing: ['signer'] });
    const old = { ...row, bases: [CitationId.parse('nd-33-2023')] };
    expect(previewAuthority(session, old, null).warnings.map((one) => one.code)).toEqual([
      'citation-not-in-force',
    ]);
  });
});

describe('formats', () => {
  it('are one undoable step and reach the papers', async () => {
    const { session } = await openSmallWorkspace();
    const formats = {
      ...USUAL_FORMATS,
      state: { ...USUAL_FORMATS.state, toneStyle: 'new' as const, sizes: '12-13-13' as const },
    };
    expect(setFormats(session, formats).entry).toMatchObject({ command: 'format.change' });
    const { row } = entryOf(session, '*/state-heads');
    expect(previewAuthority(session, row, null).nation).toBe('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    session.undo();
    expect(previewAuthority(session, row, null).nation).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});
