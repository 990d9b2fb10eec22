import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/domain/errors.ts';
import type { RuleOverrides, RuleSwitches } from '../../../../shared/domain/settings.ts';
import { RULES } from '../../../../shared/rules/registry.ts';
import { withOverrides } from '../../../../shared/rules/ruleset.ts';
import { nationalRuleset } from './sample-plan.ts';

const ageFullTerm = RULES.find((rule) => rule.id === 'AGE-FULL-TERM');
const degree = RULES.find((rule) => rule.id === 'QUAL-DEGREE-MIN');

const over = (ruleOverrides: RuleOverrides, ruleSwitches: RuleSwitches = {}) => ({
  ruleOverrides,
  ruleSwitches,
  ownRules: [],
});

describe('withOverrides', () => {
  it('lays changes over the shipped values and takes them as confirmed', () => {
    const changed = withOverrides(
      nationalRuleset,
      over({
        'AGE-FULL-TERM': { months: 48, countAttainmentMonth: true },
        'QUAL-DEGREE-MIN': { D01: 'master' },
      }),
      RULES,
    );
    expect(ageFullTerm?.parametersIn(changed)).toMatchObject({ months: 48, until: 'months' });
    expect(ageFullTerm?.confirmedIn(changed)).toBe(true);
    expect(degree?.parametersIn(changed)).toMatchObject({ D01: 'master', U20: 'university' });
    expect(changed.parameters['AGE-FULL-TERM']?.months?.sourceCitation).toBe('nd-300-2026');
  });

  it('leaves the shipped ruleset as it was', () => {
    withOverrides(nationalRuleset, over({ 'AGE-FULL-TERM': { months: 48 } }), RULES);
    expect(ageFullTerm?.parametersIn(nationalRuleset)).toMatchObject({ months: 60 });
  });

  it('refuses what does not fit the rule', () => {
    const broken = () => withOverrides(nationalRuleset, over({ 'AGE-FULL-TERM': { months: 'many' } }), RULES);
    expect(broken).toThrow(AppError);
    expect(broken).toThrow(/bad-arguments/);
  });
});
