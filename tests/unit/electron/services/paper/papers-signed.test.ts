import { describe, expect, it } from 'vitest';
import { checkPapers } from '../../../../../electron/services/paper/check.ts';
import { paperList, papersConcerning } from '../../../../../electron/services/paper/lists.ts';
import { numberPapers } from '../../../../../electron/services/paper/numbering.ts';
import {
  discardPapers,
  draftPapers,
  issuePapers,
  remakePapers,
  revokePapers,
  signPapers,
} from '../../../../../electron/services/paper/papers.ts';
import { assign, clear, edit } from '../../../../../electron/services/plan/placements.ts';
import {
  archivePlan,
  createPlan,
  planList,
  removePlan,
  switchPlan,
} from '../../../../../electron/services/plan/plans.ts';
import { saveSigner } from '../../../../../electron/services/plan/signers.ts';
import { DATE, numbered, POSTS, planned, START, withTerm } from '../../../../support/papers.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

describe('a signed paper', () => {
  const signed = async () => {
    const { session, ids } = await numbered(2);
    signPapers(session, ids, DATE);
    return { session, ids };
  };

  it.each([
    ['clearing', (session: Awaited<ReturnType<typeof planned>>) => clear(session, [POSTS[0]])],
    ['another form', (session) => edit(session, { postIds: [POSTS[0]], form: 'appoint' })],
    ['another day', (session) => edit(session, { postIds: [POSTS[0]], since: '2027-01-01' })],
    [
      'somebody else',
      (session) => assign(session, { postId: POSTS[0], personId: personId(5), displace: true }),
    ],
    [
      'a move',
      (session) =>
        assign(session, { postId: postOf('U10'), personId: personId(1), displace: false, from: POSTS[0] }),
    ],
  ] as [string, (session: Awaited<ReturnType<typeof planned>>) => unknown][])(
    'holds its seat against %s',
    async (_, change) => {
      const { session } = await signed();
      expect(() => change(session)).toThrow(
        expect.objectContaining({
          code: 'held-by-paper',
          params: expect.objectContaining({ paper: '01-QĐ/TU', paperId: 1, person: 'Lò Văn Ún' }),
        }),
      );
      expect(session.state.placementOn(POSTS[0])?.personId).toBe(personId(1));
    },
  );

  it('lets remarks and other seats be changed', async () => {
    const { session } = await signed();
    edit(session, { postIds: [POSTS[0]], note: 'đã trao quyết định' });
    assign(session, { postId: postOf('U10'), personId: personId(5), displace: false });
    expect(session.state.placementOn(POSTS[0])?.note).toBe('đã trao quyết định');
  });

  it('lets go once it is cancelled with the reason, and holds again when that is undone', async () => {
    const { session, ids } = await signed();
    expect(() => revokePapers(session, ids, '  ')).toThrow('reason-missing');
    const { entry } = revokePapers(session, ids, 'đổi người');
    expect(entry).toMatchObject({ command: 'paper.cancel', summary: { count: 2, reason: 'đổi người' } });
    clear(session, [POSTS[0]]);
    session.undo();
    session.undo();
    expect(() => clear(session, [POSTS[0]])).toThrow('held-by-paper');
    expect(() => remakePapers(session, ids)).toThrow('paper-state');
    expect(() => discardPapers(session, ids)).toThrow('paper-state');
  });

  it('holds the seat in its own plan only', async () => {
    const { session } = await signed();
    createPlan(session, {
      name: 'khác',
      startDate: START,
      termEnd: '2031-06-30',
      content: 'copy',
      from: session.state.plan.id,
    });
    const copy = planList(session).find(({ name }) => name === 'khác');
    if (copy === undefined) throw new Error('no copy');
    if (!copy.inUse) switchPlan(session, copy.id);
    clear(session, [POSTS[0]]);
    expect(session.state.placementOn(POSTS[0])).toBeUndefined();
  });
});

describe('an issued paper', () => {
  it('is passed over by undo, and steps before it that touch it are refused', async () => {
    const { session, ids } = await numbered(1);
    signPapers(session, ids, DATE);
    issuePapers(session, ids, DATE);
    expect(session.history.undo).toMatchObject({ command: 'paper.sign' });
    expect(() => session.undo()).toThrow('paper-issued');
    assign(session, { postId: POSTS[4], personId: personId(6), displace: false });
    session.undo();
    expect(paperList(session)[0]).toMatchObject({ state: 'issued', issuedOn: DATE });
  });

  it('is the same after the file was opened again', async () => {
    const { service, session, path } = await openSmallWorkspace();
    withTerm(session);
    assign(session, { postId: POSTS[0], personId: personId(1), displace: false });
    draftPapers(session, null);
    numberPapers(session, { paperIds: [1], date: DATE, starts: [] });
    signPapers(session, [1], DATE);
    issuePapers(session, [1], DATE);
    const { undo } = session.history;
    await service.open(path);
    expect(service.session.history.undo).toEqual(undo);
    expect(() => clear(service.session, [POSTS[0]])).toThrow('held-by-paper');
  });

  it('is revoked, never deleted or given back its number', async () => {
    const { session, ids } = await numbered(1);
    signPapers(session, ids, DATE);
    issuePapers(session, ids, DATE);
    const { entry } = revokePapers(session, ids, 'theo kết luận kiểm tra');
    expect(entry?.command).toBe('paper.revoke');
    expect(paperList(session)[0]).toMatchObject({
      state: 'revoked',
      number: 1,
      revoked: { reason: 'theo kết luận kiểm tra' },
    });
    expect(session.history.undo).toMatchObject({ command: 'paper.sign' });
    clear(session, [POSTS[0]]);
    expect(() => revokePapers(session, ids, 'lại')).toThrow('paper-state');
  });
});

describe('papers of a plan', () => {
  it('keep it from being removed once they are numbered; drafts go with it', async () => {
    const { session } = await numbered(1);
    const first = session.state.plan.id;
    createPlan(session, {
      name: 'khác',
      startDate: START,
      termEnd: '2031-06-30',
      content: 'copy',
      from: first,
    });
    const copy = planList(session).find(({ name }) => name === 'khác');
    if (copy === undefined) throw new Error('no copy');
    if (!copy.inUse) switchPlan(session, copy.id);
    draftPapers(session, null);
    archivePlan(session, first, true);
    expect(() => removePlan(session, first)).toThrow('plan-has-papers');
    archivePlan(session, first, false);
    switchPlan(session, first);
    archivePlan(session, copy.id, true);
    removePlan(session, copy.id);
    expect(paperList(session).map(({ planId }) => planId)).toEqual([first]);
    session.undo();
    expect(paperList(session)).toHaveLength(2);
  });

  it('are found by person and by seat', async () => {
    const { session } = await numbered(2);
    const numbersOf = (papers: { number: number | null }[]) => papers.map(({ number }) => number);
    expect(numbersOf(papersConcerning(session, { personId: personId(2), postId: null }))).toEqual([2]);
    expect(numbersOf(papersConcerning(session, { personId: null, postId: POSTS[0] }))).toEqual([1]);
    expect(papersConcerning(session, { personId: personId(6), postId: null })).toEqual([]);
  });
});

describe('the check', () => {
  it('tells what is missing, and what would be written otherwise by now', async () => {
    const session = await planned(1);
    draftPapers(session, null);
    const before = checkPapers(session, [1]).map(({ code }) => code);
    expect(before).toContain('no-number');
    expect(before).toContain('missing-signer');
    expect(before).not.toContain('text-outdated');
    const inOffice = { unitCode: null, from: null, to: null };
    saveSigner(session, null, { name: 'Giàng Páo Mỷ', seat: 'deputy-secretary', ...inOffice });
    const after = checkPapers(session, [1]);
    expect(after).toContainEqual({ paperId: 1, code: 'text-outdated', params: { parts: 'signature' } });
    remakePapers(session, [1]);
    const codes = checkPapers(session, [1]).map(({ code }) => code);
    expect(codes).not.toContain('text-outdated');
    expect(codes).not.toContain('missing-signer');
    expect(paperList(session)[0]?.signer).toBe('Giàng Páo Mỷ');
  });

  it('tells bases that are not in force on the day of the paper', async () => {
    const session = await planned(4);
    draftPapers(session, null);
    numberPapers(session, { paperIds: [4], date: '2020-01-05', starts: [] });
    const codes = checkPapers(session, [4]).map(({ code }) => code);
    expect(codes).toContain('citation-not-in-force');
  });

  it('asks nothing more of revoked papers, and not of papers that are not there', async () => {
    const { session, ids } = await numbered(1);
    revokePapers(session, ids, 'sai');
    expect(checkPapers(session, ids)).toEqual([{ paperId: 1, code: 'revoked', params: {} }]);
    expect(() => checkPapers(session, [9])).toThrow('paper-not-found');
  });
});
