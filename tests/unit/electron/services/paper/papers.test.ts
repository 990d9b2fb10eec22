import { describe, expect, it } from 'vitest';
import { checkPapers } from '../../../../../electron/services/paper/check.ts';
import { listedPapers, paperList } from '../../../../../electron/services/paper/lists.ts';
import { numberPapers, previewNumbers } from '../../../../../electron/services/paper/numbering.ts';
import {
  discardPapers,
  draftPapers,
  papersNotMade,
  remakePapers,
  revokePapers,
  textOfPaper,
} from '../../../../../electron/services/paper/papers.ts';
import {
  noteNumbers,
  registerViews,
  setFirstNumber,
  unnoteNumbers,
} from '../../../../../electron/services/paper/registers.ts';
import { assign, clear, edit } from '../../../../../electron/services/plan/placements.ts';
import { createPlan, planList, switchPlan } from '../../../../../electron/services/plan/plans.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import { tableData } from '../../../../support/migration-kit.ts';
import { DATE, numbered, POSTS, planned, START } from '../../../../support/papers.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

describe('papers that are due', () => {
  it('are those of placements that want one and have none', async () => {
    const session = await planned(3);
    expect(papersNotMade(session).map(({ kind, items }) => [kind, items[0]?.postId])).toEqual([
      ['designate', POSTS[0]],
      ['designate', POSTS[1]],
      ['designate', POSTS[2]],
    ]);
    const [first] = papersNotMade(session);
    draftPapers(session, first === undefined ? null : [first]);
    expect(papersNotMade(session)).toHaveLength(2);
  });

  it('are due again once their paper was revoked', async () => {
    const { session, ids } = await numbered(1);
    expect(papersNotMade(session)).toEqual([]);
    revokePapers(session, ids, 'sai họ tên');
    expect(papersNotMade(session)).toHaveLength(1);
    draftPapers(session, null);
    expect(paperList(session).map(({ state }) => state)).toEqual(['revoked', 'draft']);
  });

  it('are not made twice, nor of what the plan does not have', async () => {
    const session = await planned(1);
    const [paper] = papersNotMade(session);
    if (paper === undefined) throw new Error('nothing due');
    draftPapers(session, [paper]);
    expect(() => draftPapers(session, [paper])).toThrow('paper-already-made');
    expect(() => draftPapers(session, null)).toThrow('paper-nothing-due');
    const nobody = { kind: 'appoint', items: [{ personId: personId(2), postId: postOf('U10') }] } as const;
    expect(() => draftPapers(session, [{ ...nobody, items: [...nobody.items] }])).toThrow('paper-no-text');
  });
});

describe('a draft', () => {
  it('keeps what the plan said, its text and the journal entry it was made at', async () => {
    const session = await planned(1);
    const { entry } = draftPapers(session, null);
    const [paper] = paperList(session);
    expect(paper).toMatchObject({
      state: 'draft',
      number: null,
      family: 'party',
      symbol: 'QĐ/TU',
      organ: 'TỈNH UỶ LAI CHÂU',
      madeSeq: entry?.seq,
      madeAt: expect.stringMatching(/^2026-06-01/),
      changed: [],
      items: [{ personId: personId(1), postId: POSTS[0], personName: 'Lò Văn Ún', form: 'designate' }],
    });
    const text = textOfPaper(session, paper?.id ?? 0);
    expect(text.numberLine).toMatch(/^Số {6,}-QĐ\/TU$/);
    edit(session, { postIds: [POSTS[0]], since: '2027-01-01' });
    editPerson(session, personId(1), { fullName: 'Lò Văn Út' });
    expect(textOfPaper(session, paper?.id ?? 0)).toEqual(text);
  });

  it('is thrown away and brought back whole', async () => {
    const session = await planned(2);
    draftPapers(session, null);
    const before = tableData(session.db);
    discardPapers(session, [1, 2]);
    expect(paperList(session)).toEqual([]);
    session.undo();
    const { journal: _j, ...after } = tableData(session.db);
    expect(before).toMatchObject(after);
  });
});

describe('a paper after its plan changed', () => {
  it('tells fact by fact what differs', async () => {
    const { session, ids } = await numbered(2);
    edit(session, { postIds: [POSTS[0]], since: '2027-01-01', form: 'appoint' });
    editPerson(session, personId(1), { fullName: 'Lò Văn Út' });
    clear(session, [POSTS[1]]);
    const [first, second] = paperList(session);
    expect(first?.changed).toEqual([
      { personName: 'Lò Văn Ún', fact: 'personName', before: 'Lò Văn Ún', now: 'Lò Văn Út' },
      { personName: 'Lò Văn Ún', fact: 'form', before: 'designate', now: 'appoint' },
      { personName: 'Lò Văn Ún', fact: 'since', before: '', now: '2027-01-01' },
    ]);
    expect(second?.changed.map(({ fact }) => fact)).toEqual(['gone']);
    expect(checkPapers(session, ids).filter(({ code }) => code === 'plan-changed')).toHaveLength(2);
    expect(listedPapers(session).map(({ isChanged }) => isChanged)).toEqual([true, true]);
  });

  it('is written anew with number and date kept', async () => {
    const { session, ids } = await numbered(1);
    edit(session, { postIds: [POSTS[0]], since: '2027-01-15' });
    const before = textOfPaper(session, 1);
    const { entry } = remakePapers(session, ids);
    const [paper] = paperList(session);
    expect(paper).toMatchObject({
      state: 'numbered',
      number: 1,
      date: DATE,
      changed: [],
      madeSeq: entry?.seq,
    });
    const now = textOfPaper(session, 1);
    expect(now.numberLine).toBe(before.numberLine);
    expect(now.articles).not.toEqual(before.articles);
    expect(JSON.stringify(now.articles)).toContain('15/01/2027');
  });

  it('says nothing of the plan that is not in use', async () => {
    const { session } = await numbered(1);
    createPlan(session, {
      name: 'khác',
      startDate: START,
      termEnd: '2031-06-30',
      content: 'empty',
      from: session.state.plan.id,
    });
    const other = planList(session).find(({ inUse }) => !inUse);
    if (other === undefined) throw new Error('one plan only');
    if (!planList(session).some(({ name, inUse }) => name === 'khác' && inUse)) switchPlan(session, other.id);
    expect(paperList(session)[0]?.changed).toEqual([]);
    expect(listedPapers(session)[0]?.isChanged).toBe(false);
  });
});

describe('numbers', () => {
  it('are given in the order asked for, register by register, with the text', async () => {
    const session = await planned(4);
    draftPapers(session, null);
    const { entry } = numberPapers(session, { paperIds: [3, 1, 4, 2], date: DATE, starts: [] });
    expect(entry?.summary).toEqual({ count: 4, paper: '01-QĐ/TU' });
    const given = paperList(session).map(({ symbol, number, date, state }) => [symbol, number, date, state]);
    expect(given).toEqual([
      ['QĐ/TU', 2, DATE, 'numbered'],
      ['QĐ/TU', 3, DATE, 'numbered'],
      ['QĐ/TU', 1, DATE, 'numbered'],
      ['QĐ-UBND', 1, DATE, 'numbered'],
    ]);
    expect(textOfPaper(session, 3)).toMatchObject({
      numberLine: 'Số 01-QĐ/TU',
      placeDate: 'Lai Châu, ngày 05 tháng 6 năm 2026',
    });
    expect(
      registerViews(session).map(({ organ, period, last, next }) => [organ, period, last, next]),
    ).toEqual([
      ['TỈNH UỶ LAI CHÂU', '2025 - 2030', 3, 4],
      ['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', '2026', 1, 2],
    ]);
  });

  it('of the State run by year, of the Party by term', async () => {
    const session = await planned(5);
    draftPapers(session, null);
    numberPapers(session, { paperIds: [1, 4], date: '2026-12-30', starts: [] });
    numberPapers(session, { paperIds: [2, 5], date: '2027-01-04', starts: [] });
    const given = paperList(session).flatMap(({ number, symbol, date }) =>
      number ? [[symbol, number, date]] : [],
    );
    expect(given).toEqual([
      ['QĐ/TU', 1, '2026-12-30'],
      ['QĐ/TU', 2, '2027-01-04'],
      ['QĐ-UBND', 1, '2026-12-30'],
      ['QĐ-UBND', 1, '2027-01-04'],
    ]);
  });

  it('are previewed as they will be given, with what will be odd', async () => {
    const session = await planned(3);
    draftPapers(session, null);
    const key = { organ: 'TỈNH UỶ LAI CHÂU', symbol: 'QĐ/TU', period: '2025 - 2030' };
    const request = { paperIds: [1, 2], date: DATE, starts: [{ ...key, start: 40 }] };
    expect(previewNumbers(session, request)).toEqual([
      {
        ...key,
        family: 'party',
        isNew: true,
        papers: [
          { paperId: 1, number: 40 },
          { paperId: 2, number: 41 },
        ],
        laterBefore: null,
      },
    ]);
    expect(paperList(session).every(({ number }) => number === null)).toBe(true);
    numberPapers(session, request);
    expect(registerViews(session)[0]).toMatchObject({ firstNumber: 40, given: 2, gaps: [] });
    const [next] = previewNumbers(session, { paperIds: [3], date: '2026-06-01', starts: [] });
    expect(next).toMatchObject({ isNew: false, laterBefore: { number: 41, date: DATE } });
  });

  it('that a paper has, or had before it was revoked, are refused', async () => {
    const { session, ids } = await numbered(1);
    revokePapers(session, ids, 'sai');
    draftPapers(session, null);
    const [{ organ, symbol, period } = { organ: '', symbol: '', period: '' }] = registerViews(session);
    const starts = [{ organ, symbol, period, start: 1 }];
    expect(() => numberPapers(session, { paperIds: [2], date: DATE, starts })).toThrow('number-taken');
    numberPapers(session, { paperIds: [2], date: DATE, starts: [] });
    expect(paperList(session)[1]?.number).toBe(2);
    expect(() => numberPapers(session, { paperIds: [2], date: DATE, starts: [] })).toThrow('paper-state');
  });

  it('kept for later are passed over and taken only by name', async () => {
    const session = await planned(4);
    draftPapers(session, null);
    numberPapers(session, { paperIds: [1], date: DATE, starts: [] });
    const [register] = registerViews(session);
    if (register === undefined) throw new Error('no register');
    const { id: registerId, organ, symbol, period } = register;
    noteNumbers(session, { registerId, from: 2, to: 5, kind: 'reserved', note: 'giữ cho Văn phòng' });
    numberPapers(session, { paperIds: [2], date: DATE, starts: [] });
    numberPapers(session, { paperIds: [3], date: DATE, starts: [{ organ, symbol, period, start: 3 }] });
    expect(paperList(session).map(({ number }) => number)).toEqual([1, 6, 3, null]);
    const note = { kind: 'reserved', note: 'giữ cho Văn phòng' };
    expect(registerViews(session)[0]?.gaps).toEqual([
      { from: 2, to: 2, ...note },
      { from: 4, to: 5, ...note },
    ]);
    session.undo();
    expect(registerViews(session)[0]?.gaps).toEqual([{ from: 2, to: 5, ...note }]);
    unnoteNumbers(session, registerId, 2);
    expect(registerViews(session)[0]?.gaps).toEqual([{ from: 2, to: 5, kind: null, note: '' }]);
    expect(() => noteNumbers(session, { registerId, from: 5, to: 6, kind: 'skipped', note: 'x' })).toThrow(
      'numbers-not-free',
    );
  });

  it('begin where the office says, but behind nothing that was given', async () => {
    const session = await planned(1);
    draftPapers(session, null);
    const key = {
      family: 'party',
      organ: 'TỈNH UỶ LAI CHÂU',
      symbol: 'QĐ/TU',
      period: '2025 - 2030',
    } as const;
    setFirstNumber(session, key, 30);
    numberPapers(session, { paperIds: [1], date: DATE, starts: [] });
    expect(paperList(session)[0]?.number).toBe(30);
    expect(() => setFirstNumber(session, key, 31)).toThrow('register-first');
    setFirstNumber(session, key, 28);
    expect(registerViews(session)[0]?.gaps).toEqual([{ from: 28, to: 29, kind: null, note: '' }]);
  });

  it('of the Party need the term', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: POSTS[0], personId: personId(1), displace: false });
    draftPapers(session, null);
    const { decisions } = session.settings;
    const party = { ...decisions.party, term: '' };
    changeSettings(session, { ...session.settings, decisions: { ...decisions, party } });
    expect(() => numberPapers(session, { paperIds: [1], date: DATE, starts: [] })).toThrow('term-missing');
  });
});
