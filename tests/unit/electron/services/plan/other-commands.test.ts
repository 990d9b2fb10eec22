import { describe, expect, it } from 'vitest';
import { candidatesFor, checkCandidate } from '../../../../../electron/services/plan/candidates.ts';
import { clearDisposition, setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { ruleList } from '../../../../../electron/services/plan/rule-list.ts';
import { addSeat, removeSeat } from '../../../../../electron/services/plan/seats.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import { vacancyReport } from '../../../../../electron/services/plan/vacancies.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { BodyId, type PostId, TitleCode } from '../../../../../shared/domain/ids.ts';
import { openSmallWorkspace, personId, postOf, UNIT_CODES } from '../../../../support/workspaces.ts';

const ONE = personId(1);
const OFFICE = BodyId.parse(`${UNIT_CODES[0]}-office`);
const U10 = TitleCode.parse('U10');

describe('dispositions', () => {
  it('are set, changed, taken back and undone', async () => {
    const { session } = await openSmallWorkspace();
    const set = setDisposition(session, { personId: ONE, kind: 'retire', date: '2026-12-01', note: '' });
    expect(set.entry?.summary).toEqual({ person: 'Lò Văn Ún', kind: 'retire' });
    expect(set.delta.findingsRemoved).toContain(`PERSON-UNPLACED:${ONE}`);
    expect(set.delta.counts.unplaced).toBe(3);
    setDisposition(session, { personId: ONE, kind: 'leave-178', date: null, note: 'đơn ngày 02/6' });
    expect(session.state.dispositions.get(ONE)).toMatchObject({ kind: 'leave-178', date: null });
    clearDisposition(session, ONE);
    expect(session.state.dispositions.size).toBe(0);
    expect(clearDisposition(session, ONE).entry).toBeNull();
    session.undo();
    session.undo();
    expect(session.state.dispositions.get(ONE)).toMatchObject({ kind: 'retire', date: '2026-12-01' });
  });

  it('are refused for somebody who is not in the roster', async () => {
    const { session } = await openSmallWorkspace();
    const nobody = { personId: personId(99), kind: 'retire', date: null, note: '' } as const;
    expect(() => setDisposition(session, nobody)).toThrow(
      expect.objectContaining({ code: 'person-not-found' }),
    );
    expect(() => clearDisposition(session, personId(99))).toThrow(
      expect.objectContaining({ code: 'person-not-found' }),
    );
  });
});

describe('seats', () => {
  const extraOf = (session: Session): PostId[] =>
    [...session.state.posts.values()].filter((post) => post.slot > post.norm).map((post) => post.id);

  it('are added beyond the norm behind those of their title, and are no vacancy', async () => {
    const { session } = await openSmallWorkspace();
    const before = vacancyReport(session.state).total;
    const { delta } = addSeat(session, OFFICE, U10);
    addSeat(session, OFFICE, U10);
    expect(extraOf(session)).toEqual([postOf('U10', 2), postOf('U10', 3)]);
    expect(delta.rows.map((row) => row.post)).toEqual([
      expect.objectContaining({ id: postOf('U10', 2), slot: 2, norm: 1, requirement: 'optional' }),
    ]);
    expect(session.state.postsOfTitle(OFFICE, U10)).toHaveLength(3);
    expect(vacancyReport(session.state).total).toBe(before);
    session.undo();
    expect(extraOf(session)).toEqual([postOf('U10', 2)]);
  });

  it('count as too many once somebody sits there', async () => {
    const { session } = await openSmallWorkspace();
    addSeat(session, OFFICE, U10);
    assign(session, { postId: postOf('U10'), personId: ONE, displace: false });
    const { delta } = assign(session, { postId: postOf('U10', 2), personId: personId(2), displace: false });
    expect(delta.findingsAdded.map((finding) => finding.rule)).toContain('POST-OVERFILLED');
  });

  it('are removed only where they are beyond the norm and vacant', async () => {
    const { session } = await openSmallWorkspace();
    addSeat(session, OFFICE, U10);
    const extra = postOf('U10', 2);
    assign(session, { postId: extra, personId: ONE, displace: false });
    for (const id of [extra, postOf('U10')]) {
      expect(() => removeSeat(session, id)).toThrow(expect.objectContaining({ code: 'seat-not-removable' }));
    }
    session.undo();
    expect(removeSeat(session, extra).delta.removedPosts).toEqual([extra]);
    expect(extraOf(session)).toEqual([]);
    session.undo();
    expect(extraOf(session)).toEqual([extra]);
  });

  it('are refused where the body has none of that title', async () => {
    const { session } = await openSmallWorkspace();
    expect(() => addSeat(session, OFFICE, TitleCode.parse('D01'))).toThrow(
      expect.objectContaining({ code: 'post-not-found' }),
    );
  });
});

describe('settings', () => {
  it('change thresholds and the name in the journal at once, and are undone', async () => {
    const { session } = await openSmallWorkspace();
    const months = () => ruleList(session).find((rule) => rule.id === 'AGE-FULL-TERM')?.parameters.months;
    const standard = months();
    const settings = {
      ...session.settings,
      actor: 'Sở Nội vụ',
      ruleOverrides: { 'AGE-FULL-TERM': { months: 24 } },
    };
    changeSettings(session, settings);
    expect([session.settings.actor, months()]).toEqual(['Sở Nội vụ', 24]);
    expect(session.undo().entry?.actor).toBe('Sở Nội vụ');
    expect([session.settings.actor, months()]).toEqual(['', standard]);
    expect(session.redo().entry?.actor).toBe('can-bo-thu');
    expect(months()).toBe(24);
  });

  it('refuse a threshold that does not fit its rule, and keep what was', async () => {
    const { session } = await openSmallWorkspace();
    const settings = { ...session.settings, ruleOverrides: { 'AGE-FULL-TERM': { months: 'nhiều' } } };
    expect(() => changeSettings(session, settings)).toThrow(
      expect.objectContaining({ code: 'bad-arguments', params: { rule: 'AGE-FULL-TERM' } }),
    );
    expect(session.settings.ruleOverrides).toEqual({});
    expect(session.entries(9)).toHaveLength(1);
  });
});

describe('vacancies', () => {
  it('count what is vacant within the norm, by unit and by title', async () => {
    const { session } = await openSmallWorkspace();
    const seats = [...session.state.posts.values()];
    const empty = vacancyReport(session.state);
    expect(empty.total).toBe(seats.length);
    expect(empty.required).toBe(seats.filter((post) => post.requirement !== 'optional').length);
    assign(session, { postId: postOf('D01'), personId: ONE, displace: false });
    const report = vacancyReport(session.state);
    expect([report.total, report.required]).toEqual([empty.total - 1, empty.required - 1]);
    expect(report.byTitle.find((title) => title.titleCode === 'D01')).toMatchObject({
      vacant: 1,
      required: 1,
    });
    const unit = report.byUnit.find((row) => row.unitCode === UNIT_CODES[0]);
    expect(unit?.posts.map((post) => post.postId)).not.toContain(postOf('D01'));
    expect(unit?.posts[0]?.requirement).toBe('key');
    const sum = (rows: readonly { vacant: number; required: number }[]) => [
      rows.reduce((n, row) => n + row.vacant, 0),
      rows.reduce((n, row) => n + row.required, 0),
    ];
    expect(sum(report.byUnit)).toEqual([report.total, report.required]);
    expect(sum(report.byTitle)).toEqual([report.total, report.required]);
  });
});

describe('candidates', () => {
  it('are ranked for a seat that exists, and checked one by one without changing anything', async () => {
    const { session } = await openSmallWorkspace();
    const candidates = candidatesFor(session, postOf('D01'), '', 10);
    expect(candidates).toHaveLength(4);
    for (const { personId: id, lacks } of candidates)
      expect(checkCandidate(session, postOf('D01'), id)).toEqual(lacks);
    expect(session.state.placements.size).toBe(0);
    expect(() => candidatesFor(session, 'x' as PostId, '', 10)).toThrow(
      expect.objectContaining({ code: 'post-not-found' }),
    );
    expect(() => checkCandidate(session, postOf('D01'), personId(99))).toThrow(
      expect.objectContaining({ code: 'person-not-found' }),
    );
  });
});
