import { describe, expect, it } from 'vitest';
import { decisionPapers } from '../../../../../electron/services/export/decision-inputs.ts';
import { citationList } from '../../../../../electron/services/plan/citation-list.ts';
import { loadCitations } from '../../../../../electron/services/plan/citations.ts';
import {
  amendCitation,
  removeCitation,
  saveCitation,
} from '../../../../../electron/services/plan/edit-citations.ts';
import { editRule } from '../../../../../electron/services/plan/edit-rule.ts';
import { removeOwnRule, saveOwnRule } from '../../../../../electron/services/plan/own-rules.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { snapshotOf } from '../../../../../electron/services/plan/snapshot.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { type CitationFields, OwnCitationId } from '../../../../../shared/domain/citation.ts';
import { CitationId } from '../../../../../shared/domain/ids.ts';
import { compare, draft, group } from '../../../../support/own-rules.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

const FIELDS: CitationFields = {
  type: 'Quy định',
  number: '12-QĐ/TU',
  date: '2026-05-01',
  issuer: 'Ban Thường vụ Tỉnh uỷ',
  title: 'về tiêu chuẩn chức danh cán bộ xã, phường',
  inForceFrom: '2026-05-01',
  inForceTo: null,
  replacedBy: null,
};
const FIRST = OwnCitationId.parse('own-1');
const SECOND = OwnCitationId.parse('own-2');
const QD365 = CitationId.parse('qd-365-tw-2025');

const rowOf = (session: Session, id: string) =>
  citationList(session).find(({ citation }) => citation.id === id);
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('texts of the office', () => {
  it('are added, corrected, removed and undone, and windows are told of all texts anew', async () => {
    const { session } = await openSmallWorkspace();
    const shipped = loadCitations().length;
    const { entry, delta } = saveCitation(session, null, { ...FIELDS, number: ' 12-QĐ/TU ' });
    expect(entry).toMatchObject({
      command: 'citation.save',
      summary: { citation: 'QĐ 12-QĐ/TU', how: 'new' },
    });
    expect(delta.citations?.at(-1)).toMatchObject({ id: 'own-1', number: '12-QĐ/TU', confidence: 'seen' });
    expect(delta.citations).toHaveLength(shipped + 1);
    expect(snapshotOf(session).citations).toEqual(delta.citations);
    saveCitation(session, FIRST, { ...FIELDS, title: 'về chức danh' });
    expect(rowOf(session, 'own-1')).toMatchObject({
      own: true,
      inForce: 'yes',
      citation: { title: 'về chức danh' },
    });
    expect(saveCitation(session, FIRST, { ...FIELDS, title: 'về chức danh' }).entry).toBeNull();
    expect(removeCitation(session, FIRST).delta.citations).toHaveLength(shipped);
    session.undo();
    session.undo();
    expect(rowOf(session, 'own-1')?.citation.title).toBe(FIELDS.title);
    expect(session.undo().delta.citations).toHaveLength(shipped);
  });

  it('stay while something rests on them', async () => {
    const { session } = await openSmallWorkspace();
    saveCitation(session, null, FIELDS);
    saveCitation(session, null, { ...FIELDS, number: '13-QĐ/TU' });
    const given = { off: false, severity: null, citation: FIRST };
    editRule(session, { rule: 'PERSON-UNPLACED', values: null, switch: given });
    saveCitation(session, SECOND, { ...FIELDS, number: '13-QĐ/TU', replacedBy: FIRST });
    const conditions = group('all', compare('age', 'gt', 40));
    const { id } = saveOwnRule(session, draft({ conditions, citation: FIRST }));
    expect(rowOf(session, 'own-1')).toMatchObject({ rules: ['PERSON-UNPLACED', id], standards: [] });
    expect(() => removeCitation(session, FIRST)).toThrow(
      expect.objectContaining({ code: 'citation-in-use', params: { citation: 'QĐ 12-QĐ/TU', count: 3 } }),
    );
    editRule(session, { rule: 'PERSON-UNPLACED', values: null, switch: null });
    removeOwnRule(session, id);
    removeCitation(session, SECOND);
    removeCitation(session, FIRST);
    expect(session.settings.citations).toEqual([]);
  });

  it('are refused where they cannot be cited, end before they begin, or are there already', async () => {
    const { session } = await openSmallWorkspace();
    const save = (change: Partial<CitationFields>) => () =>
      saveCitation(session, null, { ...FIELDS, ...change });
    expect(save({ type: ' ' })).toThrow(code('citation-incomplete'));
    expect(save({ number: '', title: '' })).toThrow(code('citation-incomplete'));
    expect(save({ inForceTo: '2026-04-30' })).toThrow(code('citation-dates'));
    expect(save({ replacedBy: CitationId.parse('own-7') })).toThrow(code('citation-not-found'));
    expect(save({ type: 'quy định', number: '365-qđ/tw' })).toThrow(code('citation-exists'));
    expect(() => saveCitation(session, FIRST, FIELDS)).toThrow(code('citation-not-found'));
    expect(() => removeCitation(session, FIRST)).toThrow(code('citation-not-found'));
    expect(session.entries(9)).toHaveLength(1);
  });
});

describe('shipped texts', () => {
  it('can be ended, replaced and compared; all else of them stays the program’s', async () => {
    const { session } = await openSmallWorkspace();
    const before = rowOf(session, QD365);
    expect(before).toMatchObject({ own: false, change: null, inForce: 'yes' });
    saveCitation(session, null, FIELDS);
    const change = { inForceTo: '2025-12-31', replacedBy: FIRST, compared: true };
    const { entry, delta } = amendCitation(session, QD365, change);
    expect(entry?.summary).toMatchObject({ how: 'shipped' });
    const after = rowOf(session, QD365);
    expect(after).toMatchObject({ change, inForce: 'ended', citation: { confidence: 'seen' } });
    expect(after?.citation).toEqual({
      ...before?.citation,
      inForceTo: '2025-12-31',
      replacedBy: FIRST,
      confidence: 'seen',
    });
    expect(delta.citations?.find(({ id }) => id === QD365)).toEqual(after?.citation);
    expect(() => removeCitation(session, FIRST)).toThrow(code('citation-in-use'));
    amendCitation(session, QD365, null);
    expect(rowOf(session, QD365)).toEqual(before);
    expect(session.settings.citationChanges).toEqual({});
    session.undo();
    expect(rowOf(session, QD365)?.inForce).toBe('ended');
  });

  it('are refused where they are none, or end before they begin', async () => {
    const { session } = await openSmallWorkspace();
    const change = { inForceTo: '1999-12-31', replacedBy: null, compared: false };
    expect(() => amendCitation(session, FIRST, change)).toThrow(code('citation-not-found'));
    const dated = loadCitations().find(({ inForceFrom }) => inForceFrom !== null);
    if (dated === undefined) throw new Error('no text has a first day');
    expect(() => amendCitation(session, dated.id, change)).toThrow(code('citation-dates'));
    const itself = { inForceTo: null, replacedBy: dated.id, compared: false };
    expect(() => amendCitation(session, dated.id, itself)).toThrow(code('citation-dates'));
  });

  it('reach decisions as the office knows them', async () => {
    const { session } = await openSmallWorkspace();
    saveCitation(session, null, FIELDS);
    const law = CitationId.parse('luat-80-2025');
    amendCitation(session, law, { inForceTo: '2026-01-31', replacedBy: FIRST, compared: false });
    assign(session, { postId: postOf('U10'), personId: personId(1), displace: false });
    const scope = { postIds: [postOf('U10')], unitCode: null };
    const [paper] = decisionPapers(session, scope, { grouping: 'each', listed: false });
    expect(paper?.input.citations.find(({ id }) => id === law)).toMatchObject({ inForceTo: '2026-01-31' });
    expect(paper?.input.citations.some(({ id }) => id === FIRST)).toBe(true);
    expect(rowOf(session, law)).toMatchObject({ inDecisions: true, inForce: 'ended' });
  });
});
