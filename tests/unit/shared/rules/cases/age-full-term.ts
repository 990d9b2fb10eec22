import type { Person } from '../../../../../shared/domain/person.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, onPost, rulesetWith } from '../sample-plan.ts';

/** Men born 06/1968 attain 62y in 06/2030: 59 months after 07/2025; those born 07/1968 have 60. */
const short: Partial<Person> = {
  birth: date('1968-06-15'),
  currentTitle: 'Chuyên viên',
  currentUnit: 'UBND xã A',
};
const enough: Partial<Person> = { ...short, birth: date('1968-07-15') };

export const ageFullTermCases: RuleCases = {
  rule: 'AGE-FULL-TERM',
  breaks: [
    {
      name: 'a first leadership post with 59 months left; counting the month of attainment would settle it',
      plan: () => onPost('U20', short),
      finds: [
        {
          severity: 'warn',
          toConfirm: true,
          wanted: { kind: 'months-at-least', months: 60, reference: '2025-07-01' },
          found: {
            kind: 'retirement',
            month: '2030-06',
            age: '62y0m',
            reference: '2025-07-01',
            monthsLeft: 59,
          },
        },
      ],
    },
    {
      name: 'a promotion from deputy head to vice-chair, well short of the term',
      plan: () =>
        onPost('U02', {
          birth: date('1966-05'),
          currentTitle: 'Phó Trưởng phòng',
          currentUnit: 'Phòng Nội vụ huyện B',
        }),
      finds: [
        {
          severity: 'warn',
          found: {
            kind: 'retirement',
            month: '2028-05',
            age: '62y0m',
            reference: '2025-07-01',
            monthsLeft: 34,
          },
        },
      ],
    },
    {
      name: 'a later day of placement leaves less',
      plan: () => onPost('U20', enough, { since: '2025-08-15' }),
      finds: [{ wanted: { kind: 'months-at-least', months: 60, reference: '2025-08-15' } }],
    },
    {
      name: 'counted to the end of the term: service ends a month early',
      plan: () => {
        const state = onPost('U20', { ...short, birth: date('1968-05') });
        state.setRuleset(rulesetWith('AGE-FULL-TERM', 'until', 'term-end'));
        return state;
      },
      finds: [{ wanted: { kind: 'serves-on', date: '2030-06-30' } }],
    },
  ],
  holds: [
    { name: 'exactly 60 months', plan: () => onPost('U20', enough) },
    { name: 'the post is kept', plan: () => onPost('U20', short, { form: 'keep' }) },
    {
      name: 'an equal post',
      plan: () => onPost('U20', { ...short, currentTitle: 'Chánh Văn phòng', currentUnit: 'UBND xã A' }),
    },
    {
      name: 'a lower post',
      plan: () => onPost('U21', { ...short, currentTitle: 'Trưởng phòng Tư pháp huyện B' }),
    },
    { name: 'no leadership title', plan: () => onPost('C03', short) },
    { name: 'an officer', plan: () => onPost('Q01', short) },
    {
      name: 'the month of attainment counts',
      plan: () => {
        const state = onPost('U20', short);
        state.setRuleset(rulesetWith('AGE-FULL-TERM', 'countAttainmentMonth', true));
        return state;
      },
    },
    {
      name: 'counted to the end of the term, which the last month just reaches',
      plan: () => {
        const state = onPost('U20', short);
        state.setRuleset(rulesetWith('AGE-FULL-TERM', 'until', 'term-end'));
        return state;
      },
    },
    {
      name: 'an unknown present title is a matter of DATA-MISSING',
      plan: () => onPost('U20', { ...short, currentTitle: '' }),
    },
  ],
};
