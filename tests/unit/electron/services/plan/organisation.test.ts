import { describe, expect, it } from 'vitest';
import { draftPapers } from '../../../../../electron/services/paper/papers.ts';
import {
  addBody,
  freezeSeats,
  furtherBodies,
  removeBody,
  setNorm,
} from '../../../../../electron/services/plan/organisation.ts';
import { assign, clear } from '../../../../../electron/services/plan/placements.ts';
import { createPlan } from '../../../../../electron/services/plan/plans.ts';
import { planCounts } from '../../../../../electron/services/plan/rows.ts';
import { vacancyReport } from '../../../../../electron/services/plan/vacancies.ts';
import { addComment } from '../../../../../electron/services/review/comments.ts';
import { lockSeats } from '../../../../../electron/services/review/marks.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { BodyId, TitleCode, UnitCode } from '../../../../../shared/domain/ids.ts';
import { FindingIndex } from '../../../../../shared/rules/finding-index.ts';
import { openSmallWorkspace, personId, postOf, UNIT_CODES } from '../../../../support/workspaces.ts';

const UNIT = UnitCode.parse(UNIT_CODES[0]);
const OFFICE = BodyId.parse(`${UNIT}-office`);
const CENTRE = BodyId.parse(`${UNIT}-political-centre`);
const U10 = TitleCode.parse('U10');
const U11 = TitleCode.parse('U11');
const C05 = TitleCode.parse('C05');

const slotsOf = ({ state }: Session, title: TitleCode) =>
  state.postsOfTitle(OFFICE, title).map((id) => [state.posts.get(id)?.slot, state.posts.get(id)?.norm]);

/** Memory says what a check of everything says. */
function expectTrue(session: Session): void {
  const anew = new FindingIndex(session.state);
  anew.checkAll();
  expect(session.findings.all()).toEqual(anew.all());
}

describe('the norm of a title', () => {
  it('adds the seats that are missing, and they are vacancies', async () => {
    const { session } = await openSmallWorkspace();
    const before = vacancyReport(session.state).total;
    const { entry } = setNorm(session, OFFICE, U11, 3);
    expect(entry?.summary).toMatchObject({ before: 1, after: 3, body: 'Văn phòng HĐND và UBND' });
    expect(slotsOf(session, U11)).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(vacancyReport(session.state).total).toBe(before + 2);
    expectTrue(session);
    session.undo();
    expect(slotsOf(session, U11)).toEqual([[1, 1]]);
    expectTrue(session);
  });

  it('takes the vacant seats away first, whichever of them stands first, and gives them back', async () => {
    const { session } = await openSmallWorkspace();
    setNorm(session, OFFICE, U11, 3);
    assign(session, { postId: postOf('U11', 2), personId: personId(1), displace: false });
    const ordinal = session.state.posts.get(postOf('U11', 1))?.ordinal;
    const { delta } = setNorm(session, OFFICE, U11, 1);
    expect(slotsOf(session, U11)).toEqual([[1, 1]]);
    expect(session.state.posts.get(postOf('U11', 2))).toMatchObject({ slot: 1, norm: 1, ordinal });
    expect(session.state.personOn(postOf('U11', 2))?.id).toBe(personId(1));
    expect([...delta.removedPosts].sort()).toEqual([postOf('U11', 1), postOf('U11', 3)]);
    expectTrue(session);
    session.undo();
    expect(slotsOf(session, U11)).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expectTrue(session);
    session.redo();
    setNorm(session, OFFICE, U11, 2);
    expect(slotsOf(session, U11)).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expectTrue(session);
  });

  it('leaves people beyond it where they are', async () => {
    const { session } = await openSmallWorkspace();
    setNorm(session, OFFICE, U11, 2);
    assign(session, { postId: postOf('U11', 1), personId: personId(1), displace: false });
    assign(session, { postId: postOf('U11', 2), personId: personId(2), displace: false });
    setNorm(session, OFFICE, U11, 1);
    expect(slotsOf(session, U11)).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(session.findings.all().map((finding) => finding.rule)).toContain('POST-OVERFILLED');
    expectTrue(session);
  });

  it.each<[string, (session: Session) => unknown]>([
    ['is held back', (session) => freezeSeats(session, [postOf('U11', 1)], true)],
    ['is locked', (session) => lockSeats(session, [postOf('U11', 1)], true)],
    ['is spoken of', (session) => addComment(session, { unitCode: UNIT, postId: postOf('U11', 1) }, 'chờ')],
    [
      'is filled in another plan',
      (session) => {
        assign(session, { postId: postOf('U11', 1), personId: personId(2), displace: false });
        const { id: from, startDate, termEnd } = session.state.plan;
        createPlan(session, { name: 'khác', startDate, termEnd, from, content: 'copy' });
        clear(session, [postOf('U11', 1)]);
      },
    ],
    [
      'is named by a paper',
      (session) => {
        assign(session, { postId: postOf('U11', 1), personId: personId(2), displace: false });
        draftPapers(session, null);
        clear(session, [postOf('U11', 1)]);
      },
    ],
  ])('keeps a vacant seat within it that %s', async (_what, change) => {
    const { session } = await openSmallWorkspace();
    setNorm(session, OFFICE, U11, 2);
    assign(session, { postId: postOf('U11', 2), personId: personId(1), displace: false });
    change(session);
    setNorm(session, OFFICE, U11, 1);
    expect(slotsOf(session, U11)).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expectTrue(session);
  });

  it('keeps a vacant seat that is another post than the one held: key and required, or of another name', async () => {
    const { session } = await openSmallWorkspace();
    for (const [title, name] of [
      ['U02', 'peoples-committee'],
      ['M02', 'front'],
    ] as const) {
      const bodyId = BodyId.parse(`${UNIT}-${name}`);
      const code = TitleCode.parse(title);
      const [first, second] = session.state.postsOfTitle(bodyId, code);
      if (first === undefined || second === undefined) throw new Error(`${title} has no two seats`);
      assign(session, { postId: second, personId: personId(title === 'U02' ? 1 : 2), displace: false });
      setNorm(session, bodyId, code, 1);
      expect(session.state.postsOfTitle(bodyId, code)).toEqual([first, second]);
    }
    expectTrue(session);
  });

  it('brings a title the body did not have, behind those that stand as high', async () => {
    const { session } = await openSmallWorkspace();
    setNorm(session, OFFICE, C05, 2);
    const titles = session.state.postsOfBody(OFFICE).map((id) => session.state.posts.get(id)?.titleCode);
    expect(titles.filter((code) => code === C05)).toHaveLength(2);
    expect(titles.indexOf(C05)).toBeGreaterThan(titles.indexOf(U11));
    expect(titles.lastIndexOf(C05) - titles.indexOf(C05)).toBe(1);
    // The same title stands in another body of the unit: ids run on.
    expect(new Set(session.state.posts.keys()).size).toBe(session.state.posts.size);
    expectTrue(session);
  });

  it('writes nothing where it is so already, and knows no other body or title', async () => {
    const { session } = await openSmallWorkspace();
    expect(setNorm(session, OFFICE, U10, 1).entry).toBeNull();
    expect(() => setNorm(session, CENTRE, U10, 1)).toThrow(
      expect.objectContaining({ code: 'body-not-found' }),
    );
    expect(() => setNorm(session, OFFICE, TitleCode.parse('X99'), 1)).toThrow(
      expect.objectContaining({ code: 'post-not-found' }),
    );
  });
});

describe('seats held back', () => {
  it('are no vacancy, take nobody, and are released again', async () => {
    const { session } = await openSmallWorkspace();
    const chief = postOf('U10');
    const counts = () => planCounts(session.state, session.findings);
    const before = counts();
    const { delta } = freezeSeats(session, [chief], true);
    expect(delta.findingsRemoved).toContain(`POST-VACANT:${chief}`);
    expect(counts()).toMatchObject({
      vacant: before.vacant - 1,
      vacantRequired: before.vacantRequired - 1,
      seats: before.seats,
    });
    expect(() => assign(session, { postId: chief, personId: personId(1), displace: false })).toThrow(
      expect.objectContaining({ code: 'seat-frozen' }),
    );
    expectTrue(session);
    freezeSeats(session, [chief], false);
    expect(counts()).toEqual(before);
    assign(session, { postId: chief, personId: personId(1), displace: false });
    expect(() => freezeSeats(session, [chief], true)).toThrow(
      expect.objectContaining({ code: 'seat-not-vacant' }),
    );
  });

  it('are named in the journal where they are of one title in one unit, counted otherwise, with where they are', async () => {
    const { session } = await openSmallWorkspace();
    const alike = freezeSeats(session, [postOf('U10')], true);
    expect(alike.entry?.summary).toMatchObject({ count: 1, unit: expect.stringContaining('Đoàn Kết') });
    const mixed = freezeSeats(session, [postOf('D01'), postOf('D02')], true);
    expect(mixed.entry?.summary).toEqual({ count: 2, post: '', unit: 'Phường Đoàn Kết', units: 1 });
    const units = freezeSeats(session, [postOf('U10'), postOf('U10', 1, 1)], false);
    expect(units.entry?.summary).toEqual({ count: 2, post: '', unit: '', units: 2 });
  });
});

describe('bodies', () => {
  it('are set up with the seats of their template and dissolved with them', async () => {
    const { session } = await openSmallWorkspace();
    const offered = furtherBodies(session.state, UNIT);
    expect(offered).toContainEqual({
      kind: 'political-centre',
      name: 'Trung tâm Chính trị',
      bloc: 'service',
      seats: 2,
    });
    expect(offered.map(({ kind }) => kind)).not.toContain('office');
    const { delta } = addBody(session, UNIT, 'political-centre');
    expect(delta.reload).toBe(true);
    expect(session.state.postsOfBody(CENTRE)).toHaveLength(2);
    expect(furtherBodies(session.state, UNIT).map(({ kind }) => kind)).not.toContain('political-centre');
    expectTrue(session);
    session.undo();
    expect(session.state.bodies.has(CENTRE)).toBe(false);
    expectTrue(session);
    session.redo();
    removeBody(session, CENTRE);
    expect(session.state.bodies.has(CENTRE)).toBe(false);
    session.undo();
    expect(session.state.postsOfBody(CENTRE)).toHaveLength(2);
    expectTrue(session);
  });

  it('are refused where somebody sits in them, where they are there already, and where nobody knows them', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { postId: postOf('U10'), personId: personId(1), displace: false });
    expect(() => removeBody(session, OFFICE)).toThrow(expect.objectContaining({ code: 'body-not-empty' }));
    for (const kind of ['office', 'no-such-body']) {
      expect(() => addBody(session, UNIT, kind)).toThrow(expect.objectContaining({ code: 'body-not-found' }));
    }
    expect(() => furtherBodies(session.state, UnitCode.parse('99999'))).toThrow(
      expect.objectContaining({ code: 'unit-not-found' }),
    );
  });
});
