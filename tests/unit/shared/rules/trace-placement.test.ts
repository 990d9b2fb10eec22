import { describe, expect, it } from 'vitest';
import type { RuleTrace } from '../../../../shared/domain/explanation.ts';
import type { Waiver } from '../../../../shared/domain/waiver.ts';
import { activeRules } from '../../../../shared/rules/active-rules.ts';
import { NO_FACT } from '../../../../shared/rules/comparison.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { explainPlacement, tracePlacement } from '../../../../shared/rules/trace-placement.ts';
import { nationalRuleset, onPost, person, placement, planInput, post } from './sample-plan.ts';

function ruleOf(rules: readonly RuleTrace[], id: string): RuleTrace {
  const found = rules.find(({ rule }) => rule === id);
  if (found === undefined) throw new Error(`${id} is not traced`);
  return found;
}

const holder = person(1, { theory: 'elementary', degree: null, stateManagement: 'senior' });

describe('tracePlacement', () => {
  const rules = tracePlacement(
    onPost('U20', { theory: 'elementary', degree: null, stateManagement: 'senior' }),
    post('U20'),
  );

  it('has every rule in force once, in the order of the list', () => {
    expect(rules.map(({ rule }) => rule)).toEqual(
      activeRules(nationalRuleset).placement.map((rule) => rule.id),
    );
  });

  it('shows what was compared where a rule is passed', () => {
    expect(ruleOf(rules, 'QUAL-STATE-MANAGEMENT-MIN')).toMatchObject({
      outcome: 'passed',
      wanted: { kind: 'state-management' },
      found: { kind: 'state-management', value: 'senior' },
      finding: null,
    });
  });

  it('carries the finding where a rule is failed', () => {
    const { outcome, finding, found } = ruleOf(rules, 'QUAL-THEORY-MIN');
    expect({ outcome, found }).toEqual({
      outcome: 'failed',
      found: { kind: 'theory', value: 'elementary' },
    });
    expect(finding?.id).toBe(`QUAL-THEORY-MIN:${post('U20')}:${holder.id}`);
  });

  it('says which fact is missing, and still what is wanted', () => {
    expect(ruleOf(rules, 'QUAL-DEGREE-MIN')).toMatchObject({
      outcome: 'missing',
      wanted: { kind: 'degree', value: 'university' },
      found: { kind: 'missing', fields: ['degree'] },
    });
  });

  it('tells a rule that does not apply from one that is passed', () => {
    expect(ruleOf(rules, 'FORM-ACTING-LIMIT')).toMatchObject({
      outcome: 'not-applicable',
      wanted: NO_FACT,
      found: NO_FACT,
    });
  });

  it('shows a waived finding as waived', () => {
    const plan = onPost('U20', { theory: 'elementary' });
    const { finding } = ruleOf(tracePlacement(plan, post('U20')), 'QUAL-THEORY-MIN');
    if (finding === null) throw new Error('the rule is not failed');
    const waiver: Waiver = {
      findingId: finding.id,
      rule: finding.rule,
      scope: finding.scope,
      subject: finding.subject,
      wanted: finding.wanted,
      found: finding.found,
      kind: 'owed',
      document: '12-QĐ/TU',
      documentDate: null,
      approver: '',
      deadline: '2026-12-31',
      course: '',
      status: 'owed',
      completedOn: null,
      reason: '',
      recordedAt: '2026-01-01T00:00:00.000Z',
    };
    plan.setWaiver(finding.id, waiver);
    expect(ruleOf(tracePlacement(plan, post('U20')), 'QUAL-THEORY-MIN').outcome).toBe('waived');
  });

  it('leaves out rules that are switched off, and has nothing of a vacant post', () => {
    const switches = { 'QUAL-THEORY-MIN': { off: true, severity: null, citation: null } };
    const plan = new PlanState(
      planInput({
        people: [holder],
        placements: [placement(post('U20'), holder)],
        ruleset: { ...nationalRuleset, switches },
      }),
    );
    expect(tracePlacement(plan, post('U20')).map(({ rule }) => rule)).not.toContain('QUAL-THEORY-MIN');
    expect(tracePlacement(plan, post('U30'))).toEqual([]);
  });
});

describe('explainPlacement', () => {
  const vice = person(2);
  const seated = () =>
    new PlanState(planInput({ people: [holder, vice], placements: [placement(post('U02'), vice)] }));

  it('supposes the placement of somebody who does not sit there, and the leave of what could not be kept', () => {
    const plan = seated();
    const trace = explainPlacement(plan, post('U40'), vice.id);
    expect(trace).toMatchObject({ supposed: true, leaves: [post('U02')], around: [] });
    expect(plan.placementOn(post('U40'))).toBeUndefined();
    expect(plan.personOn(post('U02'))).toBe(vice);
  });

  it('tells findings that are there because of the placement, supposed or not', () => {
    const plan = seated();
    // The chair of the People's Committee is to be a deputy secretary as well.
    const supposed = explainPlacement(plan, post('U01'), holder.id).around.map(({ rule }) => rule);
    expect(supposed).toEqual(['UNIT-STANDING-COMMITTEE']);
    plan.setPlacement(post('U01'), placement(post('U01'), holder));
    const trace = explainPlacement(plan, post('U01'), holder.id);
    expect(trace.supposed).toBe(false);
    expect(trace.around.map(({ rule }) => rule)).toEqual(supposed);
  });

  it('refuses posts and people that do not exist', () => {
    expect(() => explainPlacement(seated(), post('X99'), vice.id)).toThrow(/does not exist/);
  });
});
