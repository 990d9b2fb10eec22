import type { RuleCases } from '../rule-cases.ts';
import { onPost } from '../sample-plan.ts';

export const qualTheoryMinCases: RuleCases = {
  rule: 'QUAL-THEORY-MIN',
  breaks: [
    {
      name: 'a deputy head of division with elementary theory',
      plan: () => onPost('U21', { theory: 'elementary' }),
      finds: [
        {
          severity: 'warn',
          wanted: { kind: 'theory', value: 'intermediate' },
          found: { kind: 'theory', value: 'elementary' },
        },
      ],
    },
    {
      name: 'a secretary with intermediate theory',
      plan: () => onPost('D01', { theory: 'intermediate' }),
      finds: [{ severity: 'warn', toConfirm: true, wanted: { kind: 'theory', value: 'advanced' } }],
    },
    {
      name: 'none at all is known and counts as none',
      plan: () => onPost('U21', { theory: 'none' }),
      finds: [{ found: { kind: 'theory', value: 'none' } }],
    },
  ],
  holds: [
    { name: 'exactly the level that is asked for', plan: () => onPost('U21', { theory: 'intermediate' }) },
    { name: 'a secretary with a bachelor of theory', plan: () => onPost('D01', { theory: 'bachelor' }) },
    {
      name: 'a head of a council committee: nothing is asked',
      plan: () => onPost('H10', { theory: 'none' }),
    },
    { name: 'an unknown level is a matter of DATA-MISSING', plan: () => onPost('U21', { theory: null }) },
  ],
};
