import type { RuleCases } from '../rule-cases.ts';
import { onPost, rulesetWith } from '../sample-plan.ts';

export const qualStateManagementMinCases: RuleCases = {
  rule: 'QUAL-STATE-MANAGEMENT-MIN',
  breaks: [
    {
      name: 'a head of division trained as an officer: the level is a default and says so',
      plan: () => onPost('U20', { stateManagement: 'officer' }),
      finds: [
        {
          severity: 'warn',
          toConfirm: true,
          wanted: { kind: 'state-management', value: 'specialist' },
          found: { kind: 'state-management', value: 'officer' },
          legalBasis: ['nd-334-2025'],
        },
      ],
    },
    {
      name: 'a level the office set counts as confirmed',
      plan: () => {
        const state = onPost('D01', { stateManagement: 'specialist' });
        state.setRuleset(rulesetWith('QUAL-STATE-MANAGEMENT-MIN', 'D01', 'principal'));
        return state;
      },
      finds: [{ wanted: { kind: 'state-management', value: 'principal' } }],
    },
    {
      name: 'none at all is known and counts as none',
      plan: () => onPost('U40', { stateManagement: 'none' }),
      finds: [{ found: { kind: 'state-management', value: 'none' } }],
    },
  ],
  holds: [
    { name: 'exactly the level', plan: () => onPost('U20', { stateManagement: 'specialist' }) },
    { name: 'a higher level', plan: () => onPost('U20', { stateManagement: 'senior' }) },
    { name: 'a title nothing is asked of', plan: () => onPost('C03', { stateManagement: 'none' }) },
    {
      name: 'an unknown level is a matter of DATA-MISSING',
      plan: () => onPost('U20', { stateManagement: null }),
    },
  ],
};
