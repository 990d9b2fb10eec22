import type { DispositionKind } from '../../../../../shared/domain/plan.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, person, placement, planInput, post } from '../sample-plan.ts';

const leaver = person(1);

function leaving(kind: DispositionKind, date: string | null, since: string | null = null): PlanState {
  return new PlanState(
    planInput({
      people: [leaver],
      placements: [placement(post('U20'), leaver, { since })],
      dispositions: [{ personId: leaver.id, kind, date, note: '' }],
    }),
  );
}

export const personLeavingPlacedCases: RuleCases = {
  rule: 'PERSON-LEAVING-PLACED',
  breaks: [
    {
      name: 'retired before the plan starts',
      plan: () => leaving('retire', '2025-06-01'),
      finds: [
        {
          id: `PERSON-LEAVING-PLACED:${post('U20')}:P000001`,
          severity: 'block',
          subject: {
            unitCode: HERE,
            bodyId: '03460-economy',
            titleCode: 'U20',
            postId: post('U20'),
            personId: leaver.id,
          },
          wanted: { kind: 'serves-on', date: '2025-07-01' },
          found: { kind: 'leaves', disposition: 'retire', date: '2025-06-01' },
        },
      ],
    },
    { name: 'leaves on the very day', plan: () => leaving('resign', '2025-07-01'), finds: [{}] },
    {
      name: 'leaves before a placement of its own day',
      plan: () => leaving('transfer-out', '2026-01-01', '2026-03-20'),
      finds: [{ wanted: { kind: 'serves-on', date: '2026-03-20' } }],
    },
    {
      name: 'the settlement came after the placement',
      plan: () => {
        const state = leaving('retire', null);
        state.setDisposition(leaver.id, {
          personId: leaver.id,
          kind: 'leave-178',
          date: '2025-05-01',
          note: '',
        });
        return state;
      },
      finds: [{ found: { kind: 'leaves', disposition: 'leave-178', date: '2025-05-01' } }],
    },
  ],
  holds: [
    { name: 'leaves a day later', plan: () => leaving('retire', '2025-07-02') },
    { name: 'the day is not known', plan: () => leaving('retire', null) },
    { name: 'in surplus one still works', plan: () => leaving('surplus', '2025-01-01') },
    {
      name: 'without a post',
      plan: () =>
        new PlanState(
          planInput({
            people: [leaver],
            dispositions: [{ personId: leaver.id, kind: 'retire', date: '2025-01-01', note: '' }],
          }),
        ),
    },
  ],
};
