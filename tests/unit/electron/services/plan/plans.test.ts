import { describe, expect, it } from 'vitest';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { removeBody, setNorm } from '../../../../../electron/services/plan/organisation.ts';
import { figuresOf, planFigures } from '../../../../../electron/services/plan/other-plan.ts';
import { assign, clear } from '../../../../../electron/services/plan/placements.ts';
import {
  archivePlan,
  createPlan,
  editPlan,
  planList,
  removePlan,
  switchPlan,
} from '../../../../../electron/services/plan/plans.ts';
import { addSeat, removeSeat } from '../../../../../electron/services/plan/seats.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import { saveStandards, standardsRows } from '../../../../../electron/services/plan/standards.ts';
import { setWaiver } from '../../../../../electron/services/plan/waivers.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { BodyId, PlanId, TitleCode, UnitCode } from '../../../../../shared/domain/ids.ts';
import type { PlanContent } from '../../../../../shared/domain/plan-record.ts';
import { FindingIndex } from '../../../../../shared/rules/finding-index.ts';
import { tableData } from '../../../../support/migration-kit.ts';
import { openPlannedWorkspace } from '../../../../support/planned-workspace.ts';
import { OWED, placeShortOfTheory, SHORT_OF_THEORY, THEORY_FINDING } from '../../../../support/waivers.ts';
import { openSmallWorkspace, personId, postOf, UNIT_CODES } from '../../../../support/workspaces.ts';

const FIRST = PlanId.parse('plan-1');
const SECOND = PlanId.parse('plan-2');
const DATES = { startDate: '2026-07-01', termEnd: '2031-06-30' };
const OFFICE = BodyId.parse(`${UnitCode.parse(UNIT_CODES[0])}-office`);
const U11 = TitleCode.parse('U11');

function create(session: Session, name = '2', content: PlanContent = 'copy', from = session.state.plan.id) {
  return createPlan(session, { name, ...DATES, from, content });
}

/** Memory says what a check of everything says. */
function expectTrue({ state, findings }: Session): void {
  const anew = new FindingIndex(state);
  anew.checkAll();
  expect(findings.all()).toEqual(anew.all());
}

const seatedIn = ({ state }: Session) => [...state.placements.values()].map((one) => one.personId).sort();

describe('a new plan', () => {
  it('is a copy that is in use at once, and neither changes with the other', async () => {
    const { session } = await openPlannedWorkspace();
    const { entry, delta } = create(session);
    expect(entry?.summary).toEqual({ plan: '2', from: '1', content: 'copy' });
    expect(delta.plan).toMatchObject({ id: SECOND, name: '2', ...DATES });
    expect(planList(session)).toMatchObject([
      { id: FIRST, inUse: false, archived: false, copiedFrom: '' },
      { id: SECOND, inUse: true, archived: false, copiedFrom: '1', startDate: DATES.startDate },
    ]);
    clear(session, [postOf('U10')]);
    expect(seatedIn(session)).toEqual([personId(1)]);
    expect(session.state.dispositions.get(personId(3))?.kind).toBe('retire');
    expectTrue(session);
    switchPlan(session, FIRST);
    expect(seatedIn(session)).toEqual([personId(1), personId(2)]);
    expectTrue(session);
  });

  it.each([
    ['kept', [personId(1)], '1'],
    ['empty', [], ''],
  ] as const)('takes over as little as was asked for (%s)', async (content, seated, copiedFrom) => {
    const { session } = await openPlannedWorkspace();
    create(session, 'Phương án khác', content);
    expect(seatedIn(session)).toEqual(seated);
    expect(session.state.dispositions.size).toBe(0);
    expect(planList(session)[1]).toMatchObject({ name: 'Phương án khác', copiedFrom });
    expectTrue(session);
  });

  it('takes over what lets findings stand, and the standards of the plan it is made from', async () => {
    const { session } = await openSmallWorkspace([SHORT_OF_THEORY]);
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, OWED);
    const rows = standardsRows(session, null).map((row) => ({ ...row, partyMember: 'required' as const }));
    saveStandards(session, { rows, name: 'QĐ 12' });
    create(session);
    expect(session.state.waivers.get(THEORY_FINDING)?.document).toBe(OWED.document);
    expect(session.standards.name).toBe('QĐ 12');
    create(session, '3', 'kept');
    expect(session.state.waivers.size).toBe(0);
  });

  it('is called like no other, and its term ends after it starts', async () => {
    const { session } = await openPlannedWorkspace();
    for (const [name, code] of [
      ['  ', 'plan-name-missing'],
      ['1', 'plan-name-taken'],
      ['phương  án 1', 'plan-name-taken'],
      ['x'.repeat(81), 'plan-name-long'],
    ])
      expect(() => create(session, name)).toThrow(expect.objectContaining({ code }));
    const backwards = { name: '2', startDate: '2031-06-30', termEnd: '2031-06-30' };
    expect(() => createPlan(session, { ...backwards, from: FIRST, content: 'copy' })).toThrow('plan-dates');
    expect(() => create(session, '2', 'copy', PlanId.parse('plan-7'))).toThrow('plan-not-found');
    expect(planList(session)).toHaveLength(1);
  });
});

describe('the history', () => {
  it('goes back through plans: what is undone is always in the plan that is shown', async () => {
    const { session } = await openPlannedWorkspace();
    const before = tableData(session.db);
    create(session);
    clear(session, [postOf('D01')]);
    switchPlan(session, FIRST);
    clear(session, [postOf('U10')]);
    const after = tableData(session.db);

    expect(session.undo().delta.plan.id).toBe(FIRST);
    expect(session.undo().delta.plan.id).toBe(SECOND);
    expect(seatedIn(session)).toEqual([personId(2)]);
    session.undo();
    expect(seatedIn(session)).toEqual([personId(1), personId(2)]);
    expect(session.undo().delta.plan.id).toBe(FIRST);
    expectTrue(session);
    const { journal, ...rest } = tableData(session.db);
    expect({ ...rest, journal: before.journal }).toEqual(before);
    for (let step = 0; step < 4; step += 1) session.redo();
    expect({ ...tableData(session.db), journal: after.journal }).toEqual(after);
    expect(journal).toHaveLength(12);
  });
});

describe('a plan', () => {
  it('is renamed and dated; one that is not in use changes nothing that is shown', async () => {
    const { session } = await openPlannedWorkspace();
    create(session);
    const { delta } = editPlan(session, FIRST, { name: ' Vùng  biên ', ...DATES, termEnd: '2030-06-30' });
    expect(delta).toMatchObject({ plan: { id: SECOND, name: '2' }, rows: [], findingsAdded: [] });
    expect(planList(session)[0]).toMatchObject({ name: 'Vùng biên', termEnd: '2030-06-30' });
    expect(editPlan(session, SECOND, { name: '3', ...DATES }).delta.plan.name).toBe('3');
    expect(editPlan(session, SECOND, { name: '3', ...DATES }).entry).toBeNull();
    editPlan(session, SECOND, { name: '3', ...DATES, termEnd: '2040-06-30' });
    expectTrue(session);
    expect(() => editPlan(session, SECOND, { name: 'vùng biên', ...DATES })).toThrow('plan-name-taken');
  });

  it('is put away and removed only while another one is in use', async () => {
    const { session } = await openPlannedWorkspace();
    create(session);
    expect(() => archivePlan(session, SECOND, true)).toThrow('plan-is-in-use');
    expect(() => removePlan(session, FIRST)).toThrow('plan-not-archived');
    archivePlan(session, FIRST, true);
    expect(() => switchPlan(session, FIRST)).toThrow('plan-is-archived');
    const before = tableData(session.db);
    expect(removePlan(session, FIRST).entry?.summary).toEqual({ plan: '1', placements: 2 });
    expect(planList(session).map(({ id }) => id)).toEqual([SECOND]);
    session.undo();
    expect({ ...tableData(session.db), journal: before.journal }).toEqual(before);
    archivePlan(session, FIRST, false);
    switchPlan(session, FIRST);
    expect(seatedIn(session)).toEqual([personId(1), personId(2)]);
  });

  it('keeps the seats it fills from being taken away while another one is in use', async () => {
    const { session } = await openPlannedWorkspace();
    setNorm(session, OFFICE, U11, 2);
    addSeat(session, OFFICE, U11);
    assign(session, { postId: postOf('U11', 3), personId: personId(4), displace: false });
    create(session, '2', 'empty');
    const params = { post: session.state.posts.get(postOf('U11', 3))?.title, plan: '1' };
    const refused = expect.objectContaining({ code: 'seat-filled-elsewhere', params });
    expect(() => removeSeat(session, postOf('U11', 3))).toThrow(refused);
    expect(() => setNorm(session, OFFICE, U11, 1)).toThrow(refused);
    expect(() => removeBody(session, OFFICE)).toThrow('seat-filled-elsewhere');
    switchPlan(session, FIRST);
    clear(session, [postOf('U11', 3)]);
    switchPlan(session, SECOND);
    removeSeat(session, postOf('U11', 3));
    expectTrue(session);
  });

  it('opens as it was left', async () => {
    const { session, service, path } = await openPlannedWorkspace();
    create(session, '2', 'kept');
    const findings = session.findings.all();
    service.close();
    await service.open(path);
    expect(service.session.state.plan.id).toBe(SECOND);
    expect(service.session.findings.all()).toEqual(findings);
  });
});

describe('figures', () => {
  it('of a plan that is not in use are those it has when it is', async () => {
    const { session } = await openPlannedWorkspace();
    const first = figuresOf(session);
    expect(first).toMatchObject({ filled: 2, surplus: 0 });
    create(session);
    setDisposition(session, { personId: personId(4), kind: 'surplus', date: null, note: '' });
    expect(await planFigures(session, FIRST)).toEqual(first);
    expect(await planFigures(session, SECOND)).toMatchObject({ surplus: 1, unplaced: first.unplaced - 1 });
    // What all plans share changes the figures of all of them.
    const overrides = { ruleSwitches: { 'POST-VACANT': { off: true, severity: null, citation: null } } };
    changeSettings(session, { ...session.settings, ...overrides });
    expect((await planFigures(session, FIRST)).findings.block).toBeLessThan(first.findings.block);
  });
});
