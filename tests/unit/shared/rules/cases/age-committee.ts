import type { Person } from '../../../../../shared/domain/person.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, onPost, rulesetWith } from '../sample-plan.ts';

/** Men attain 62y: born 07/1968 in 07/2030, 60 months after 07/2025; born 07/1967 in 07/2029, 48 months. */
const newcomer = (birth: string): Partial<Person> => ({
  birth: date(birth),
  currentTitle: 'Trưởng phòng',
  currentUnit: 'Phòng Nội vụ huyện B',
});
const member = (birth: string): Partial<Person> => ({
  birth: date(birth),
  currentTitle: 'Uỷ viên Ban Thường vụ, Trưởng Ban Tổ chức',
  currentUnit: 'Huyện uỷ B',
});

export const ageCommitteeCases: RuleCases = {
  rule: 'AGE-COMMITTEE',
  breaks: [
    {
      name: 'for the first time with 59 months: counting the month of attainment would settle it',
      plan: () => onPost('D01', newcomer('1968-06-15')),
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
          legalBasis: ['ct-45-tw-2025', 'nd-135-2020'],
        },
      ],
    },
    {
      name: 'elected again with 47 months',
      plan: () => onPost('D01', member('1967-06-15')),
      finds: [{ toConfirm: true, wanted: { kind: 'months-at-least', months: 48, reference: '2025-07-01' } }],
    },
    {
      name: 'far below either',
      plan: () => onPost('D02', { ...newcomer('1966-05'), currentTitle: '' }),
      finds: [{ wanted: { kind: 'months-at-least', months: 60, reference: '2025-07-01' } }],
    },
    {
      name: 'an office the council elects counts from the election: 59 months after 03/2026',
      plan: () => onPost('U02', newcomer('1969-02-10')),
      finds: [{ wanted: { kind: 'months-at-least', months: 60, reference: '2026-03-01' } }],
    },
    {
      name: 'a reference day the office set',
      plan: () => {
        const state = onPost('D01', newcomer('1968-07-15'));
        state.setRuleset(rulesetWith('AGE-COMMITTEE', 'partyReference', '2025-08-31'));
        return state;
      },
      finds: [{ wanted: { kind: 'months-at-least', months: 60, reference: '2025-08-31' } }],
    },
    {
      name: 'the day of the placement plays no part',
      plan: () => onPost('D01', newcomer('1968-06-15'), { since: '2025-01-01' }),
      finds: [{ wanted: { kind: 'months-at-least', months: 60, reference: '2025-07-01' } }],
    },
  ],
  holds: [
    { name: 'for the first time with exactly 60 months', plan: () => onPost('D01', newcomer('1968-07-15')) },
    { name: 'elected again with exactly 48 months', plan: () => onPost('D01', member('1967-07-15')) },
    { name: 'exactly 60 months after the election', plan: () => onPost('U02', newcomer('1969-03-10')) },
    {
      name: 'the month of attainment counts',
      plan: () => {
        const state = onPost('D01', newcomer('1968-06-15'));
        state.setRuleset(rulesetWith('AGE-FULL-TERM', 'countAttainmentMonth', true));
        return state;
      },
    },
    { name: 'no seat of a committee', plan: () => onPost('U20', newcomer('1966-05')) },
    { name: 'the seat is kept', plan: () => onPost('D01', newcomer('1966-05'), { form: 'keep' }) },
    {
      name: 'between 48 and 60 months an unknown present title is a matter of DATA-MISSING',
      plan: () => onPost('D01', { ...newcomer('1968-06-15'), currentTitle: '' }),
    },
    { name: 'an unknown sex is a matter of DATA-MISSING', plan: () => onPost('D01', { sex: null }) },
  ],
};
