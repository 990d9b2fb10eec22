import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../../shared/domain/rule-id.ts';
import { catalogs } from '../../../../shared/i18n/catalogs.ts';
import { rules as en } from '../../../../shared/i18n/en/rules.ts';
import { rules as vi } from '../../../../shared/i18n/vi/rules.ts';
import { RULES_THAT_MAY_LACK } from '../../../../shared/rules/data-missing.ts';
import { FindingIndex } from '../../../../shared/rules/finding-index.ts';
import { RULES } from '../../../../shared/rules/registry.ts';
import { ageCommitteeCases } from './cases/age-committee.ts';
import { ageFullTermCases } from './cases/age-full-term.ts';
import { agePastRetirementCases } from './cases/age-past-retirement.ts';
import { ageRetiresInTermCases } from './cases/age-retires-in-term.ts';
import { COUNT_CASES } from './cases/counts.ts';
import { dataConflictCases } from './cases/data-conflict.ts';
import { dataDuplicateCases } from './cases/data-duplicate.ts';
import { dataImpossibleCases } from './cases/data-impossible.ts';
import { dataMissingCases } from './cases/data-missing.ts';
import { disciplineInForceCases } from './cases/discipline-in-force.ts';
import { disciplineWindowCases } from './cases/discipline-window.ts';
import { formActingLimitCases } from './cases/form-acting-limit.ts';
import { formReappointOrExtendCases } from './cases/form-reappoint-or-extend.ts';
import { formReceptionServiceCases } from './cases/form-reception-service.ts';
import { formSecondmentLimitCases } from './cases/form-secondment-limit.ts';
import { homeLocalCases } from './cases/home-local.ts';
import { personDoublePostCases } from './cases/person-double-post.ts';
import { personLeavingPlacedCases } from './cases/person-leaving-placed.ts';
import { personUnplacedCases } from './cases/person-unplaced.ts';
import { postOverfilledCases } from './cases/post-overfilled.ts';
import { postVacantCases } from './cases/post-vacant.ts';
import { qualDegreeMinCases } from './cases/qual-degree-min.ts';
import { qualEvaluationCases } from './cases/qual-evaluation.ts';
import { qualFieldMismatchCases } from './cases/qual-field-mismatch.ts';
import { qualPartyMemberCases } from './cases/qual-party-member.ts';
import { qualPlanningCases } from './cases/qual-planning.ts';
import { qualPriorTitleCases } from './cases/qual-prior-title.ts';
import { qualStateManagementMinCases } from './cases/qual-state-management-min.ts';
import { qualTheoryMinCases } from './cases/qual-theory-min.ts';
import { unitCentreDirectorCases } from './cases/unit-centre-director.ts';
import { unitKinshipCases } from './cases/unit-kinship.ts';
import type { Holding } from './rule-cases.ts';
import { citations, nationalRuleset } from './sample-plan.ts';

const CASES = [
  qualDegreeMinCases,
  qualTheoryMinCases,
  qualStateManagementMinCases,
  qualFieldMismatchCases,
  qualPriorTitleCases,
  qualEvaluationCases,
  qualPlanningCases,
  qualPartyMemberCases,
  agePastRetirementCases,
  ageFullTermCases,
  ageRetiresInTermCases,
  ageCommitteeCases,
  disciplineInForceCases,
  disciplineWindowCases,
  homeLocalCases,
  formActingLimitCases,
  formSecondmentLimitCases,
  formReceptionServiceCases,
  formReappointOrExtendCases,
  personDoublePostCases,
  personUnplacedCases,
  personLeavingPlacedCases,
  postVacantCases,
  postOverfilledCases,
  unitCentreDirectorCases,
  unitKinshipCases,
  ...COUNT_CASES,
  dataMissingCases,
  dataImpossibleCases,
  dataDuplicateCases,
  dataConflictCases,
];

/** Principles of the plan itself: they rest on no text. */
const WITHOUT_TEXT = [
  'PERSON-DOUBLE-POST',
  'PERSON-LEAVING-PLACED',
  'DATA-MISSING',
  'DATA-IMPOSSIBLE',
  'DATA-DUPLICATE',
  'DATA-CONFLICT',
];

function findingsOf(rule: string, { plan, of }: Holding) {
  const index = new FindingIndex(plan());
  index.checkAll();
  return index
    .all()
    .filter(({ rule: id, subject }) => id === rule && (!of?.postId || subject.postId === of.postId));
}

describe.each(CASES)('$rule', ({ rule, breaks, holds }) => {
  it.each(breaks)('is broken: $name', ({ finds, ...breaking }) => {
    const findings = findingsOf(rule, breaking);
    const shown = RULES.find(({ id }) => id === rule)?.shownScope;
    expect(findings.filter(({ scope }) => scope !== shown)).toEqual([]);
    // A case may say that a finding is not to be confirmed.
    const told = findings.map((finding) => ({ toConfirm: undefined, ...finding }));
    expect(told).toEqual(finds.map((part) => expect.objectContaining(part)));
  });

  it.each(holds)('holds: $name', (holding) => {
    expect(findingsOf(rule, holding)).toEqual([]);
  });
});

describe('registry', () => {
  it('lists every rule id once', () => {
    expect(RULES.map((rule) => rule.id)).toEqual([...new Set(RULES.map((rule) => rule.id))]);
    expect(new Set<string>(RULES.map((rule) => rule.id))).toEqual(new Set(RULE_IDS));
  });

  it.each(RULE_IDS)('%s has a breaking and a holding test', (id) => {
    const cases = CASES.find((candidate) => candidate.rule === id);
    expect(cases?.breaks.length).toBeGreaterThan(0);
    expect(cases?.holds.length).toBeGreaterThan(0);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s names legal bases that exist', (id, rule) => {
    const known = new Set(citations.map((citation) => citation.id));
    expect(rule.legalBasis.filter((basis) => !known.has(basis))).toEqual([]);
    expect(rule.legalBasis.length > 0).toBe(!WITHOUT_TEXT.includes(id));
  });

  it.each(RULE_IDS)('%s is explained in both languages', (id) => {
    for (const catalog of [vi, en]) {
      const words = catalog[id];
      expect(words.name.split(' ').length).toBeLessThanOrEqual(9);
      expect(words.help.split(/[.!?] /).length).toBeGreaterThanOrEqual(2);
      expect(words.broken).not.toBe('');
      expect(words.settle).not.toMatch(/\.$/);
    }
    expect(vi[id].help).not.toBe(en[id].help);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s has words for its thresholds', (_id, rule) => {
    const titleCode = /^[A-Z]\d\d$/;
    const names = Object.keys(rule.parametersIn(nationalRuleset)).filter((name) => !titleCode.test(name));
    const known = Object.keys(catalogs.vi.ruleList.parameter);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('asks every rule about placements what it lacks, and the unit rule that depends on people', () => {
    const asked = RULES.filter(
      ({ id, scope }) => (scope === 'placement' && id !== 'DATA-MISSING') || id === 'UNIT-KINSHIP',
    );
    expect(RULES_THAT_MAY_LACK).toEqual(asked);
  });

  it('tells parameters in force and whether they are confirmed', () => {
    const byId = new Map(RULES.map((rule) => [rule.id, rule]));
    expect(byId.get('AGE-FULL-TERM')?.parametersIn(nationalRuleset)).toEqual({
      until: 'months',
      months: 60,
      countAttainmentMonth: false,
    });
    expect(byId.get('AGE-FULL-TERM')?.confirmedIn(nationalRuleset)).toBe(false);
    expect(byId.get('POST-OVERFILLED')?.confirmedIn(nationalRuleset)).toBe(true);
    expect(byId.get('QUAL-THEORY-MIN')?.parametersIn(nationalRuleset)).toMatchObject({ D01: 'advanced' });
  });
});
