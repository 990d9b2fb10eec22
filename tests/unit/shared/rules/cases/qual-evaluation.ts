import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import type { Placement } from '../../../../../shared/domain/plan.ts';
import type { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, onPost, ratings, rulesetWith } from '../sample-plan.ts';

function rated(patch: Partial<Person>, how: Partial<Placement> = {}, title = 'U20'): PlanState {
  return onPost(title, patch, how);
}

/** Good from 2022 to 2024, but for one year. */
function poorIn(year: number) {
  return {
    evaluations: ratings(2019, 2027).map((one) =>
      one.year === year ? { ...one, rating: 'completed' as const } : one,
    ),
  };
}

export const qualEvaluationCases: RuleCases = {
  rule: 'QUAL-EVALUATION',
  breaks: [
    {
      name: 'the third year back',
      plan: () => rated(poorIn(2022)),
      finds: [
        {
          severity: 'warn',
          wanted: { kind: 'rated-at-least', rating: 'good', years: [2022, 2023, 2024] },
          found: {
            kind: 'ratings',
            items: [
              { year: 2022, rating: 'completed' },
              { year: 2023, rating: 'good' },
              { year: 2024, rating: 'good' },
            ],
          },
          legalBasis: ['nd-300-2026', 'qd-366-tw-2025'],
        },
      ],
    },
    { name: 'the last whole year', plan: () => rated(poorIn(2024)), finds: [{ severity: 'warn' }] },
    {
      name: 'the last day of a year still looks at the three before it',
      plan: () => rated(poorIn(2022), { since: '2025-12-31' }),
      finds: [{ wanted: { kind: 'rated-at-least', rating: 'good', years: [2022, 2023, 2024] } }],
    },
    {
      name: 'the first day of the next looks at the year that has ended',
      plan: () => rated(poorIn(2025), { since: '2026-01-01' }),
      finds: [{ wanted: { kind: 'rated-at-least', rating: 'good', years: [2023, 2024, 2025] } }],
    },
    {
      name: 'a poor year decides even where another is not known',
      plan: () => rated({ evaluations: ratings(2023, 2023, 'failed') }),
      finds: [{ found: { kind: 'ratings', items: [{ year: 2023, rating: 'failed' }] } }],
    },
    {
      name: 'a poor rating in the year of recruitment',
      plan: () => rated({ recruited: date('2023-05-01'), evaluations: ratings(2023, 2024, 'completed') }),
      finds: [{ wanted: { kind: 'rated-at-least', rating: 'good', years: [2023, 2024] } }],
    },
    {
      name: 'more years, where the office asks for them',
      plan: () => {
        const state = rated(poorIn(2021));
        state.setRuleset(rulesetWith('QUAL-EVALUATION', 'ratedYears', 4));
        return state;
      },
      finds: [{ wanted: { kind: 'rated-at-least', rating: 'good', years: [2021, 2022, 2023, 2024] } }],
    },
  ],
  holds: [
    { name: 'exactly well in all three', plan: () => rated({ evaluations: ratings(2022, 2024) }) },
    { name: 'a poor year before them', plan: () => rated(poorIn(2021)) },
    { name: 'the year of the start is not over', plan: () => rated(poorIn(2025)) },
    {
      name: 'years before recruitment are not asked for',
      plan: () => rated({ recruited: date('2023-01-01'), evaluations: ratings(2023, 2024) }),
    },
    {
      name: 'nor is a year that had begun by then',
      plan: () => rated({ recruited: date('2023-01-02'), evaluations: ratings(2024, 2024) }),
    },
    {
      name: 'somebody recruited this year',
      plan: () => rated({ recruited: date('2025-02'), evaluations: null }),
    },
    {
      name: 'a year without a rating is a matter of DATA-MISSING',
      plan: () => rated({ evaluations: ratings(2023, 2024) }),
    },
    {
      name: 'no ratings at all are a matter of DATA-MISSING',
      plan: () => rated({ evaluations: null, recruited: NO_DATE }),
    },
    { name: 'the post is kept', plan: () => rated(poorIn(2024), { form: 'keep' }) },
    { name: 'acting is no appointment', plan: () => rated(poorIn(2024), { form: 'acting' }) },
    { name: 'no leadership post', plan: () => rated(poorIn(2024), {}, 'C03') },
    { name: 'an officer', plan: () => rated(poorIn(2024), {}, 'Q01') },
  ],
};
