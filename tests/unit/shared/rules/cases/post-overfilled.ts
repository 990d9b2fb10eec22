import { PostId } from '../../../../../shared/domain/ids.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, person, placement, planInput, post, rulesetWith } from '../sample-plan.ts';

const first = person(1);
const second = person(2);

/** The commune with a second seat for the head of its economic division, beyond the norm of one. */
function twoHeads(placedOnSecond: boolean): PlanState {
  const input = planInput();
  const seat = input.posts.find(({ id }) => id === post('U20'));
  if (seat === undefined) throw new Error('the template has no U20');
  const added = { ...seat, id: PostId.parse('03460-U20-2'), slot: 2, requirement: 'optional' } as const;
  return new PlanState({
    ...input,
    posts: [...input.posts, added],
    people: [first, second],
    placements: [
      placement(seat.id, first),
      ...(placedOnSecond ? [placement(added.id, second)] : [placement(post('U21'), second)]),
    ],
  });
}

export const postOverfilledCases: RuleCases = {
  rule: 'POST-OVERFILLED',
  breaks: [
    {
      name: 'two people on a title with a norm of one',
      plan: () => twoHeads(true),
      finds: [
        {
          id: 'POST-OVERFILLED:03460-economy:U20',
          severity: 'warn',
          subject: { unitCode: HERE, bodyId: '03460-economy', titleCode: 'U20' },
          wanted: { kind: 'seats', count: 1, deadline: '2030-06-30' },
          found: { kind: 'seats', count: 2, deadline: null },
          legalBasis: ['nd-370-2025'],
        },
      ],
    },
    {
      name: 'another number of years',
      plan: () => {
        const state = twoHeads(true);
        state.setRuleset(rulesetWith('POST-OVERFILLED', 'years', 2));
        return state;
      },
      finds: [{ wanted: { kind: 'seats', count: 1, deadline: '2027-06-30' } }],
    },
  ],
  holds: [
    { name: 'the seat beyond the norm is empty', plan: () => twoHeads(false) },
    {
      name: 'as many as the norm',
      plan: () =>
        new PlanState(
          planInput({
            people: [first, second],
            placements: [placement(post('U02', 1), first), placement(post('U02', 2), second)],
          }),
        ),
    },
  ],
};
