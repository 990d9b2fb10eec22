import type { RuleCases } from '../rule-cases.ts';
import { onPost, rulesetWith } from '../sample-plan.ts';
import { discipline, disciplined } from './disciplines.ts';

const told = disciplined(discipline('warning', '2024-03-01', '2025-07-01'));
const derived = disciplined(discipline('reprimand', '2024-07-02'));
const review = disciplined(discipline('pending', '2025-06-30'));

export const disciplineInForceCases: RuleCases = {
  rule: 'DISCIPLINE-IN-FORCE',
  breaks: [
    {
      name: 'the decision ends on the very day',
      plan: () => onPost('U20', told),
      finds: [
        {
          severity: 'block',
          wanted: { kind: 'no-discipline', reference: '2025-07-01' },
          found: {
            kind: 'disciplines',
            items: [{ kind: 'warning', decided: '2024-03-01', until: '2025-07-01' }],
          },
          legalBasis: ['nd-300-2026'],
        },
      ],
    },
    {
      name: 'a review that has not ended',
      plan: () => onPost('U20', review),
      finds: [
        {
          severity: 'block',
          found: { kind: 'disciplines', items: [{ kind: 'pending', decided: '2025-06-30', until: '' }] },
        },
      ],
    },
    {
      name: 'a review of which nobody knows when it began',
      plan: () => onPost('U20', disciplined(discipline('pending', ''))),
      finds: [{ severity: 'block' }],
    },
    {
      name: 'a decision without an end runs for twelve months, which is a default and only warns',
      plan: () => onPost('U20', derived),
      finds: [{ severity: 'warn', toConfirm: true }],
    },
    {
      name: 'the same blocks once the office has set the months',
      plan: () => {
        const state = onPost('U20', derived);
        state.setRuleset(rulesetWith('DISCIPLINE-IN-FORCE', 'inForceMonths', 12));
        return state;
      },
      finds: [{ severity: 'block', toConfirm: undefined }],
    },
    {
      name: 'one that is certain blocks beside one that is not',
      plan: () => onPost('U20', disciplined(...(derived.disciplines ?? []), ...(review.disciplines ?? []))),
      finds: [{ severity: 'block', toConfirm: undefined }],
    },
    {
      name: 'a lower post is given as well',
      plan: () => onPost('U21', told),
      finds: [{ severity: 'block' }],
    },
    {
      name: 'a civil servant is received',
      plan: () => onPost('C03', told, { form: 'receive' }),
      finds: [{ severity: 'block' }],
    },
  ],
  holds: [
    {
      name: 'it ended the day before',
      plan: () => onPost('U20', disciplined(discipline('warning', '2024-03-01', '2025-06-30'))),
    },
    {
      name: 'exactly twelve months after a decision without an end',
      plan: () => onPost('U20', disciplined(discipline('reprimand', '2024-07-01'))),
    },
    {
      name: 'a review that ended',
      plan: () => onPost('U20', disciplined(discipline('pending', '2025-01-01', '2025-06-30'))),
    },
    {
      name: 'a decision after the start',
      plan: () => onPost('U20', disciplined(discipline('warning', '2025-07-02', '2026-07-01'))),
    },
    { name: 'the post is kept', plan: () => onPost('U20', told, { form: 'keep' }) },
    { name: 'no leadership post', plan: () => onPost('C03', told) },
    { name: 'an officer', plan: () => onPost('Q01', told) },
    {
      name: 'a date known to the year leaves it open, a matter of DATA-MISSING',
      plan: () => onPost('U20', disciplined(discipline('warning', '2024'))),
    },
    { name: 'nothing told is a matter of DATA-MISSING', plan: () => onPost('U20', { disciplines: null }) },
  ],
};
