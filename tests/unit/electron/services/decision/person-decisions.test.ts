import { describe, expect, it } from 'vitest';
import { setChoice } from '../../../../../electron/services/decision/choices.ts';
import { decisionsOfPerson } from '../../../../../electron/services/decision/person-decisions.ts';
import { decidedIn } from '../../../../../electron/services/export/decision-inputs.ts';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { assign } from '../../../../../electron/services/plan/placements.ts';
import { createPlan } from '../../../../../electron/services/plan/plans.ts';
import { mergePeople } from '../../../../../electron/services/roster/merge-people.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { PaperFacts } from '../../../../../shared/domain/paper-facts.ts';
import { openSmallWorkspace, personId, postOf } from '../../../../support/workspaces.ts';

const ALL = { postIds: [], unitCode: null };
const SEAT = { personId: personId(1), postId: postOf('U10') };

async function withSomebodySeconded(): Promise<Session> {
  const { session } = await openSmallWorkspace();
  assign(session, { ...SEAT, displace: false, form: 'second' });
  return session;
}

function decisionOf(session: Session, person = 1) {
  const [decision] = decisionsOfPerson(session, personId(person));
  if (decision === undefined) throw new Error('one is wanted');
  return decision;
}

describe('the decision on somebody', () => {
  it('is of the usual kind and asks for what its paper wants', async () => {
    const session = await withSomebodySeconded();
    const decision = decisionOf(session);
    expect(decision).toMatchObject({ item: SEAT, usual: 'second', chosen: null, facts: {} });
    expect(decision.fields.filter(({ required }) => required).map(({ fact }) => fact)).toEqual([
      'secondment-end',
      'payer',
      'return-to',
    ]);
    expect(decision.paper?.missing).toContain('payer');
    expect(decision.paper?.articles[0]?.paragraphs[0]).toMatch(/^Biệt phái /);
  });

  it('says what was entered, and can be undone', async () => {
    const session = await withSomebodySeconded();
    setChoice(session, {
      item: SEAT,
      kind: null,
      facts: { payer: 'Sở Nội vụ', 'secondment-end': '2027-06-30' },
    });
    const { paper, facts } = decisionOf(session);
    expect(facts).toEqual({ payer: 'Sở Nội vụ', 'secondment-end': '2027-06-30' });
    expect(paper?.missing).not.toContain('payer');
    expect(paper?.articles[1]?.paragraphs[0]).toContain('do Sở Nội vụ chi trả');
    session.undo();
    expect(decisionOf(session).facts).toEqual({});
    session.redo();
    expect(decisionOf(session).facts.payer).toBe('Sở Nội vụ');
  });

  it('is of the kind that was chosen, in all papers, until the usual one is chosen again', async () => {
    const session = await withSomebodySeconded();
    setChoice(session, { item: SEAT, kind: 'transfer-appoint', facts: {} });
    expect(decidedIn(session, ALL, {}).map(({ kind }) => kind)).toEqual(['transfer-appoint']);
    expect(decisionOf(session).paper?.articles[0]?.paragraphs[0]).toMatch(/^Điều động /);
    setChoice(session, { item: SEAT, kind: null, facts: {} });
    expect(decidedIn(session, ALL, {}).map(({ kind }) => kind)).toEqual(['second']);
    expect(session.db.prepare('SELECT * FROM decision_choice').all()).toEqual([]);
  });

  it('can be chosen for who is kept in place or in surplus, of whom none is due', async () => {
    const { session } = await openSmallWorkspace();
    assign(session, { ...SEAT, displace: false, form: 'keep' });
    expect(decisionOf(session)).toMatchObject({ usual: null, paper: null });
    setChoice(session, { item: SEAT, kind: 're-appoint', facts: {} });
    expect(decisionOf(session).paper?.articles[0]?.paragraphs[0]).toMatch(/^Bổ nhiệm lại /);

    const left = { personId: personId(2), postId: null };
    setDisposition(session, { personId: personId(2), kind: 'surplus', date: '2027-01-01', note: '' });
    expect(decisionOf(session, 2).paper).toBeNull();
    setChoice(session, { item: left, kind: 'end-post', facts: {} });
    expect(decisionOf(session, 2).paper?.articles[0]?.paragraphs[0]).toContain('thôi giữ chức vụ');
    expect(() => setChoice(session, { item: left, kind: 'second', facts: {} })).toThrow(/decision-kind/);
  });

  it('goes into a copy of the plan, and with the person into whom somebody is merged', async () => {
    const session = await withSomebodySeconded();
    setChoice(session, { item: SEAT, kind: null, facts: { payer: 'Sở Nội vụ' } });
    const { id, startDate, termEnd } = session.state.plan;
    createPlan(session, { from: id, content: 'copy', name: 'Bản hai', startDate, termEnd });
    expect(decisionOf(session).facts.payer).toBe('Sở Nội vụ');
    mergePeople(session, { kept: personId(2), other: personId(1), take: [], seats: null });
    expect(decisionOf(session, 2)).toMatchObject({ usual: 'second', facts: { payer: 'Sở Nội vụ' } });
  });
});

describe('facts', () => {
  it('are days, choices and texts as their kind wants them', () => {
    const isFact = (facts: Record<string, string>) => PaperFacts.safeParse(facts).success;
    expect(isFact({ 'secondment-end': '2027-06-30', 'leave-form': 'severance', payer: 'x' })).toBe(true);
    expect(isFact({ 'secondment-end': '30/6/2027' })).toBe(false);
    expect(isFact({ 'leave-form': 'x' })).toBe(false);
    expect(isFact({ payer: ' ' })).toBe(false);
    expect(isFact({ unknown: 'x' })).toBe(false);
  });
});
