import type { DisciplineKind } from '../../../../../shared/domain/history.ts';
import type { Placement } from '../../../../../shared/domain/plan.ts';
import type { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { Breaking, Holding, RuleCases } from '../rule-cases.ts';
import { onPost } from '../sample-plan.ts';
import { discipline, disciplined } from './disciplines.ts';

/** A deputy becomes head on 01/7/2025 after a decision of the given day. */
function after(kind: DisciplineKind, decided: string, how: Partial<Placement> = {}): PlanState {
  const past = discipline(kind, decided, '2020-01-01');
  return onPost(
    'U20',
    { currentTitle: 'Phó Trưởng phòng', currentUnit: 'UBND xã A', ...disciplined(past) },
    how,
  );
}

/** Each form with its months, the day on which they are just over, and the day after. */
const BOUNDS = [
  ['reprimand', 24, '2023-07-01', '2023-07-02', true],
  ['warning', 36, '2022-07-01', '2022-07-02', true],
  ['removal', 60, '2020-07-01', '2020-07-02', true],
  ['pay-reduction', 60, '2020-07-01', '2020-07-02', false],
  ['demotion', 60, '2020-07-01', '2020-07-02', false],
  ['expulsion', 60, '2020-07-01', '2020-07-02', false],
  ['dismissal', 60, '2020-07-01', '2020-07-02', false],
] as const;

export const disciplineWindowCases: RuleCases = {
  rule: 'DISCIPLINE-WINDOW',
  breaks: [
    ...BOUNDS.map(
      ([kind, months, , dayAfter, confirmed]): Breaking => ({
        name: `a day short of ${months} months after ${kind}`,
        plan: () => after(kind, dayAfter),
        finds: [
          {
            severity: 'warn',
            wanted: { kind: 'discipline-past', months, from: '2025-07-02' },
            found: { kind: 'disciplines', items: [{ kind, decided: dayAfter, until: '2020-01-01' }] },
            legalBasis: ['qd-377-tw-2025'],
            toConfirm: confirmed ? undefined : true,
          },
        ],
      }),
    ),
    {
      name: 'of two the one that is over last',
      plan: () =>
        onPost('U20', {
          currentTitle: 'Chuyên viên',
          ...disciplined(discipline('reprimand', '2024-01-10'), discipline('removal', '2022-03-05')),
        }),
      finds: [{ wanted: { kind: 'discipline-past', months: 60, from: '2027-03-05' } }],
    },
  ],
  holds: [
    ...BOUNDS.map(
      ([kind, months, day]): Holding => ({
        name: `exactly ${months} months after ${kind}`,
        plan: () => after(kind, day),
      }),
    ),
    { name: 'a decision after the start', plan: () => after('warning', '2025-07-02') },
    { name: 'a review is another rule’s matter', plan: () => after('pending', '2025-01-01') },
    { name: 'the post is kept', plan: () => after('removal', '2024-01-01', { form: 'keep' }) },
    { name: 'an equal post', plan: () => onPost('U20', disciplined(discipline('removal', '2024-01-01'))) },
    {
      name: 'a date known to the year leaves it open, a matter of DATA-MISSING',
      plan: () => after('reprimand', '2023'),
    },
    {
      name: 'an unknown present title is a matter of DATA-MISSING',
      plan: () => onPost('U20', { currentTitle: '', ...disciplined(discipline('removal', '2024-01-01')) }),
    },
  ],
};
