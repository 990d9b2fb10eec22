import { NO_DATE } from '../../../../../shared/domain/dates.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import type { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { date, onPost, rulesetWith, unreadDate } from '../sample-plan.ts';

/** A head of division keeps the post on 01/7/2025. */
function keeping(patch: Partial<Person>, title = 'U20'): PlanState {
  return onPost(title, { positionSince: NO_DATE, ...patch }, { form: 'keep' });
}

const ending = { appointedUntil: date('2026-01-01') };

/** A man born in this month attains the age in the month of the second date. */
const RETIRES_24_MONTHS_LATER = date('1966-01');
const RETIRES_23_MONTHS_LATER = date('1965-12');

export const formReappointOrExtendCases: RuleCases = {
  rule: 'FORM-REAPPOINT-OR-EXTEND',
  breaks: [
    {
      name: 'ends exactly six months after the start',
      plan: () => keeping(ending),
      finds: [
        {
          severity: 'info',
          wanted: { kind: 'appointment-due', action: 'reappoint' },
          found: {
            kind: 'appointment-ends',
            date: '2026-01-01',
            monthsLeft: 254,
            // Eighteen weeks before.
            noticeBy: '2025-08-28',
          },
          legalBasis: ['nd-300-2026', 'nd-135-2020'],
        },
      ],
    },
    {
      name: 'with exactly 24 months left somebody is re-appointed',
      plan: () => keeping({ appointedUntil: date('2025-10-31'), birth: RETIRES_24_MONTHS_LATER }),
      finds: [
        {
          wanted: { kind: 'appointment-due', action: 'reappoint' },
          found: expectEnd('2025-10-31', 24, '2025-06-27'),
        },
      ],
    },
    {
      name: 'with a month less it is extended; the case hangs on how months are counted',
      plan: () => keeping({ appointedUntil: date('2025-10-31'), birth: RETIRES_23_MONTHS_LATER }),
      finds: [
        {
          wanted: { kind: 'appointment-due', action: 'extend' },
          found: expectEnd('2025-10-31', 23, '2025-06-27'),
          toConfirm: true,
        },
      ],
    },
    {
      name: 'has ended the day before the start',
      plan: () => keeping({ appointedUntil: date('2025-06-30') }),
      finds: [{ found: { kind: 'appointment-ends', date: '2025-06-30', monthsLeft: 261, noticeBy: null } }],
    },
    {
      name: 'ends some day of a month',
      plan: () => keeping({ appointedUntil: date('2025-12') }),
      finds: [
        { found: { kind: 'appointment-ends', date: '2025-12-31', monthsLeft: 255, noticeBy: '2025-08-27' } },
      ],
    },
    {
      name: 'without an end written down, the first five years count',
      plan: () => keeping({ positionSince: date('2020-12-15') }),
      finds: [
        { found: { kind: 'appointment-ends', date: '2025-12-14', monthsLeft: 255, noticeBy: '2025-08-11' } },
      ],
    },
    {
      name: 'a term of three years, where the office has it',
      plan: () => {
        const state = keeping({ positionSince: date('2022-12-15') });
        state.setRuleset(rulesetWith('FORM-REAPPOINT-OR-EXTEND', 'termMonths', 36));
        return state;
      },
      finds: [{ wanted: { kind: 'appointment-due', action: 'reappoint' } }],
    },
  ],
  holds: [
    { name: 'ends a day later than six months', plan: () => keeping({ appointedUntil: date('2026-01-02') }) },
    { name: 'another form', plan: () => onPost('U20', ending) },
    { name: 'no leadership post', plan: () => keeping(ending, 'C03') },
    { name: 'a secretary, who serves the term of the committee', plan: () => keeping(ending, 'D01') },
    { name: 'a chair, who serves the term of the council', plan: () => keeping(ending, 'U01') },
    { name: 'an officer', plan: () => keeping(ending, 'Q01') },
    {
      name: 'retires before the end',
      plan: () => keeping({ ...ending, birth: date('1964-06') }),
    },
    {
      name: 'a first term that is past leaves it open, a matter of DATA-MISSING',
      plan: () => keeping({ positionSince: date('2020-07-01') }),
    },
    { name: 'nothing known is a matter of DATA-MISSING', plan: () => keeping({}) },
    {
      name: 'a year in which it may or may not end is a matter of DATA-MISSING',
      plan: () => keeping({ appointedUntil: date('2026') }),
    },
    {
      name: 'words that are no date are a matter of DATA-MISSING',
      plan: () => keeping({ appointedUntil: unreadDate('hết nhiệm kỳ'), positionSince: date('2020-12-15') }),
    },
  ],
};

function expectEnd(day: string, monthsLeft: number, noticeBy: string) {
  return { kind: 'appointment-ends', date: day, monthsLeft, noticeBy };
}
