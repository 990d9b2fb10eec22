import type { RuleCases } from '../rule-cases.ts';
import { onPost, rulesetWith } from '../sample-plan.ts';

export const qualDegreeMinCases: RuleCases = {
  rule: 'QUAL-DEGREE-MIN',
  breaks: [
    {
      name: 'a head of division with a college degree',
      plan: () => onPost('U20', { degree: 'college' }),
      finds: [
        {
          severity: 'warn',
          wanted: { kind: 'degree', value: 'university' },
          found: { kind: 'degree', value: 'college' },
          legalBasis: ['nd-334-2025'],
        },
      ],
    },
    {
      name: 'a secretary: the standard is a default and says so',
      plan: () => onPost('D01', { degree: 'none' }),
      finds: [{ severity: 'warn', toConfirm: true, found: { kind: 'degree', value: 'none' } }],
    },
    {
      name: 'a demand the office set for one title counts as confirmed',
      plan: () => {
        const state = onPost('C03', { degree: 'primary' });
        state.setRuleset(rulesetWith('QUAL-DEGREE-MIN', 'C03', 'intermediate'));
        return state;
      },
      finds: [
        { wanted: { kind: 'degree', value: 'intermediate' }, found: { kind: 'degree', value: 'primary' } },
      ],
    },
  ],
  holds: [
    { name: 'exactly the degree that is asked for', plan: () => onPost('U20', { degree: 'university' }) },
    { name: 'a higher degree', plan: () => onPost('U20', { degree: 'master' }) },
    { name: 'a title without a standard', plan: () => onPost('C03', { degree: 'none' }) },
    { name: 'an unknown degree is a matter of DATA-MISSING', plan: () => onPost('U20', { degree: null }) },
  ],
};
