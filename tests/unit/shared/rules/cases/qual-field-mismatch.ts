import type { RuleCases } from '../rule-cases.ts';
import { onPost, rulesetWith } from '../sample-plan.ts';

export const qualFieldMismatchCases: RuleCases = {
  rule: 'QUAL-FIELD-MISMATCH',
  breaks: [
    {
      name: 'a lawyer on the post for land',
      plan: () => onPost('C01', { fields: ['luật'] }),
      finds: [
        {
          severity: 'warn',
          toConfirm: true,
          wanted: { kind: 'specialities', codes: ['land'] },
          found: { kind: 'study-fields', fields: ['luật'] },
          legalBasis: ['nd-300-2026'],
        },
      ],
    },
    {
      name: 'two fields, neither of them right; a field no speciality covers is known all the same',
      plan: () => onPost('C05', { fields: ['điều dưỡng', 'cơ khí'] }),
      finds: [{ found: { kind: 'study-fields', fields: ['điều dưỡng', 'cơ khí'] } }],
    },
    {
      name: 'without any training',
      plan: () => onPost('C03', { fields: [], degree: 'none' }),
      finds: [{ found: { kind: 'degree', value: 'none' } }],
    },
    {
      name: 'specialities the office set count as confirmed',
      plan: () => {
        const state = onPost('M01', { fields: ['cơ khí'] });
        state.setRuleset(rulesetWith('QUAL-FIELD-MISMATCH', 'M01', ['social-work', 'party-building']));
        return state;
      },
      finds: [{ wanted: { kind: 'specialities', codes: ['social-work', 'party-building'] } }],
    },
  ],
  holds: [
    { name: 'the right field', plan: () => onPost('C01', { fields: ['quản lý đất đai'] }) },
    { name: 'one of two fields', plan: () => onPost('C01', { fields: ['luật', 'địa chính'] }) },
    {
      name: 'any of the specialities a head may have',
      plan: () => onPost('U20', { fields: ['kinh tế nông nghiệp'] }),
    },
    { name: 'a title nothing is asked of', plan: () => onPost('D10', { fields: ['cơ khí'] }) },
    {
      name: 'nothing written is a matter of DATA-MISSING',
      plan: () => onPost('C01', { fields: [] }),
    },
    {
      name: 'a field nobody knows is a matter of DATA-MISSING',
      plan: () => onPost('C01', { fields: ['luật', 'khoa học vũ trụ'] }),
    },
    {
      name: 'the office asks nothing',
      plan: () => {
        const state = onPost('C01', { fields: ['luật'] });
        state.setRuleset(rulesetWith('QUAL-FIELD-MISMATCH', 'C01', []));
        return state;
      },
    },
  ],
};
