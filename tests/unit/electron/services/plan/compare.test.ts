import { describe, expect, it } from 'vitest';
import { compareWith, previewTakeOver, takeOver } from '../../../../../electron/services/plan/compare.ts';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { freezeSeats } from '../../../../../electron/services/plan/organisation.ts';
import { assign, clear, edit, swap } from '../../../../../electron/services/plan/placements.ts';
import { createPlan, switchPlan } from '../../../../../electron/services/plan/plans.ts';
import { saveStandards, standardsRows } from '../../../../../electron/services/plan/standards.ts';
import { setWaiver } from '../../../../../electron/services/plan/waivers.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { PlanId, UnitCode } from '../../../../../shared/domain/ids.ts';
import {
  OWED,
  placeShortOfTheory,
  SHORT_OF_THEORY,
  THEORY_FINDING,
  theoryFinding,
} from '../../../../support/waivers.ts';
import {
  openSmallWorkspace,
  personId,
  postOf,
  somebody,
  UNIT_CODES,
} from '../../../../support/workspaces.ts';

const FIRST = PlanId.parse('plan-1');
const SECOND = PlanId.parse('plan-2');
const [HERE, THERE] = UNIT_CODES.map((code) => UnitCode.parse(code)) as [UnitCode, UnitCode];
const U10 = postOf('U10');
const U11 = postOf('U11');
const U11_THERE = postOf('U11', 1, 1);

/**
 * Ún is head of the office and Dở his deputy; in the second plan, which is the one in use, they changed places, Đạt
 * works in the other commune and Páo is surplus.
 */
async function twoPlans() {
  const people = [1, 2, 3, 4].map((number) => somebody(number, { currentUnitCode: HERE }));
  const { session } = await openSmallWorkspace(people);
  assign(session, { postId: U10, personId: personId(1), displace: false });
  assign(session, { postId: U11, personId: personId(2), displace: false });
  const { startDate, termEnd } = session.state.plan;
  createPlan(session, { name: '2', startDate, termEnd, from: FIRST, content: 'copy' });
  swap(session, U10, U11);
  assign(session, { postId: U11_THERE, personId: personId(3), displace: false });
  setDisposition(session, { personId: personId(4), kind: 'surplus', date: null, note: '' });
  return session;
}

const seatsOf = ({ state }: Session) =>
  Object.fromEntries([...state.placements.values()].map((one) => [one.postId, one.personId]));

describe('a comparison', () => {
  it('tells who ends differently and in what, and which seats others sit on', async () => {
    const { people, seats, mine, other } = await compareWith(await twoPlans(), FIRST);
    expect([mine.id, other.id]).toEqual([SECOND, FIRST]);
    expect(people.map((one) => [one.personId, one.differences]).sort()).toEqual([
      [personId(1), ['post']],
      [personId(2), ['post']],
      [personId(3), ['unit', 'post']],
      [personId(4), ['disposition']],
    ]);
    expect(seats).toEqual([
      { postId: U10, mine: personId(2), other: personId(1) },
      { postId: U11, mine: personId(1), other: personId(2) },
      { postId: U11_THERE, mine: personId(3), other: null },
    ]);
  });

  it('tells what is done otherwise on the very same seat', async () => {
    const session = await twoPlans();
    switchPlan(session, FIRST);
    switchPlan(session, SECOND);
    swap(session, U10, U11);
    edit(session, { postIds: [U10], form: 'acting', since: '2026-09-01', note: 'chờ' });
    const { people } = await compareWith(session, FIRST);
    expect(people.find((one) => one.personId === personId(1))?.differences).toEqual(['form', 'date', 'note']);
  });

  it('counts how far people go, the payroll by bloc, and how both stand', async () => {
    const { moves, headcount, figures } = await compareWith(await twoPlans(), FIRST);
    expect(moves.other).toEqual({ sameUnit: 2, sameDistrict: 0, province: 0, unknown: 0 });
    expect(moves.mine).toEqual({ ...moves.other, province: 1 });
    expect(headcount).toContainEqual({ unitCode: null, bloc: 'government', mine: 3, other: 2 });
    expect(headcount.filter((one) => one.unitCode !== null)).toEqual([
      { unitCode: THERE, bloc: 'government', mine: 1, other: 0 },
    ]);
    expect(figures).toMatchObject({
      mine: { filled: 3, surplus: 1, unplaced: 0 },
      other: { filled: 2, surplus: 0, unplaced: 2 },
    });
  });

  it('tells findings of one plan only, and how many both have', async () => {
    const { findings } = await compareWith(await twoPlans(), FIRST);
    const unplaced = findings.find(({ rule }) => rule === 'PERSON-UNPLACED');
    expect(unplaced).toMatchObject({ onlyMine: [], inBoth: 0 });
    expect(unplaced?.onlyOther.map(({ subject }) => subject.personId).sort()).toEqual([
      personId(3),
      personId(4),
    ]);
    for (const { onlyMine, onlyOther } of findings)
      expect(onlyMine.length + onlyOther.length).toBeGreaterThan(0);
  });

  it('holds both against the standards of the plan in use', async () => {
    const session = await twoPlans();
    const rows = standardsRows(session, null).map((row) => ({ ...row, minDegree: 'doctor' as const }));
    saveStandards(session, { rows, name: 'QĐ 12' });
    const { figures } = await compareWith(session, FIRST);
    expect(figures.other.findings.warn).toBeGreaterThan(figures.mine.findings.warn - 3);
    switchPlan(session, FIRST);
    expect(session.findings.all().filter(({ rule }) => rule === 'QUAL-DEGREE-MIN')).toEqual([]);
  });

  it('is refused with the plan in use itself and with none', async () => {
    const session = await twoPlans();
    await expect(compareWith(session, SECOND)).rejects.toThrow('take-over-same-plan');
    await expect(compareWith(session, PlanId.parse('plan-9'))).rejects.toThrow('plan-not-found');
  });
});

describe('taking over', () => {
  it('brings along who sits on a seat that is taken, says so before, and is one step', async () => {
    const session = await twoPlans();
    const before = seatsOf(session);
    const asked = [personId(1)];
    expect(await previewTakeOver(session, FIRST, asked)).toEqual({
      personIds: [personId(1), personId(2)],
      along: [personId(2)],
      leftVacant: [],
      frozen: [],
      waivers: [],
    });
    await expect(takeOver(session, FIRST, asked, true)).rejects.toMatchObject({
      code: 'take-over-incomplete',
      params: { holder: 'Vàng Thị Dở', person: 'Lò Văn Ún' },
    });
    expect(seatsOf(session)).toEqual(before);
    const { entry } = await takeOver(session, FIRST, [personId(1), personId(2)], true);
    expect(entry).toMatchObject({ command: 'plan.takeOver', summary: { plan: '1', count: 2 } });
    expect(seatsOf(session)).toEqual({ ...before, [U10]: personId(1), [U11]: personId(2) });
    session.undo();
    expect(seatsOf(session)).toEqual(before);
  });

  it('takes dispositions and empty hands over as well', async () => {
    const session = await twoPlans();
    await takeOver(session, FIRST, [personId(3), personId(4)], true);
    expect(session.state.postsOfPerson(personId(3))).toEqual([]);
    expect(session.state.dispositions.size).toBe(0);
    session.undo();
    switchPlan(session, FIRST);
    await takeOver(session, SECOND, [personId(4)], true);
    expect(session.state.dispositions.get(personId(4))?.kind).toBe('surplus');
    expect((await takeOver(session, SECOND, [personId(4)], true)).entry).toBeNull();
  });

  it('names the seats it leaves vacant that are filled in the other plan', async () => {
    const session = await twoPlans();
    clear(session, [U10]);
    assign(session, { postId: postOf('U21'), personId: personId(4), displace: false });
    switchPlan(session, FIRST);
    assign(session, { postId: postOf('U21'), personId: personId(1), displace: true, from: U10 });
    switchPlan(session, SECOND);
    const preview = await previewTakeOver(session, FIRST, [personId(1)]);
    expect(preview).toMatchObject({ along: [personId(4)], leftVacant: [U11] });
  });

  it('puts nobody on a seat that is held back', async () => {
    const session = await twoPlans();
    switchPlan(session, FIRST);
    freezeSeats(session, [U11_THERE], true);
    expect((await previewTakeOver(session, SECOND, [personId(3)])).frozen).toEqual([
      { personId: personId(3), postId: U11_THERE },
    ]);
    await expect(takeOver(session, SECOND, [personId(3)], true)).rejects.toMatchObject({
      code: 'take-over-frozen',
      params: { person: 'Nguyễn Văn Đạt' },
    });
  });

  describe('what lets a finding about them stand', () => {
    /** In the second plan, which is the one in use, nobody is placed; in the first one a standard is owed. */
    async function owedInFirst() {
      const { session } = await openSmallWorkspace([SHORT_OF_THEORY]);
      placeShortOfTheory(session);
      setWaiver(session, THEORY_FINDING, OWED);
      const { startDate, termEnd } = session.state.plan;
      createPlan(session, { name: '2', startDate, termEnd, from: FIRST, content: 'empty' });
      return session;
    }
    const asked = [personId(1)];

    it('is told before, and comes along in the same step', async () => {
      const session = await owedInFirst();
      const { waivers } = await previewTakeOver(session, FIRST, asked);
      expect(waivers).toMatchObject([{ findingId: THEORY_FINDING, deadline: OWED.deadline }]);
      const { entry } = await takeOver(session, FIRST, asked, true);
      expect(entry?.summary).toMatchObject({ count: 1, waivers: 1 });
      expect(theoryFinding(session).waived).toMatchObject({ kind: 'owed' });
      session.undo();
      expect(session.state.waivers.size).toBe(0);
    });

    it('stays behind where that is wished: the finding counts again', async () => {
      const session = await owedInFirst();
      const { entry } = await takeOver(session, FIRST, asked, false);
      expect(entry?.summary).toMatchObject({ waivers: 0 });
      expect(theoryFinding(session).waived).toBeNull();
    });

    it('never replaces what this plan recorded itself', async () => {
      const session = await owedInFirst();
      placeShortOfTheory(session);
      setWaiver(session, THEORY_FINDING, { ...OWED, deadline: '2027-06-30' });
      clear(session, [postOf('D01')]);
      expect((await previewTakeOver(session, FIRST, asked)).waivers).toEqual([]);
      await takeOver(session, FIRST, asked, true);
      expect(theoryFinding(session).waived).toMatchObject({ deadline: '2027-06-30' });
    });
  });
});
