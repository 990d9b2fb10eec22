import type { PlanInput } from '../../../../../shared/rules/plan-input.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { HERE, person, placement, planInput, post } from '../sample-plan.ts';
import { seated, slots, withSeats } from './seats.ts';

const one = person(1);
const other = person(2);

/** The template has nine seats of the standing committee; with the chief of the police they are ten. */
function withMembers(added: number): PlanInput {
  return withSeats(planInput(), post('D01'), added, { title: 'D04' });
}

function without(...titles: string[]): PlanState {
  const input = planInput();
  return new PlanState({
    ...input,
    posts: input.posts.filter(({ unitCode, titleCode }) => unitCode !== HERE || !titles.includes(titleCode)),
  });
}

function two(first: string, second: string, form: 'elect' | 'keep' = 'elect'): PlanState {
  return new PlanState(
    planInput({
      people: [one],
      placements: [placement(post(first), one), placement(post(second), one, { form })],
    }),
  );
}

export const unitStandingCommitteeCases: RuleCases = {
  rule: 'UNIT-STANDING-COMMITTEE',
  breaks: [
    {
      name: 'twelve members',
      plan: () => new PlanState(withMembers(2)),
      finds: [
        {
          id: 'UNIT-STANDING-COMMITTEE:03460:standing',
          severity: 'warn',
          subject: { unitCode: HERE },
          wanted: { kind: 'between', of: 'standing', min: 9, max: 11 },
          found: { kind: 'count', of: 'standing', count: 12 },
        },
      ],
    },
    {
      name: 'eight members',
      plan: () => without('D20', 'Q01'),
      finds: [{ found: { kind: 'count', of: 'standing', count: 8 } }],
    },
    {
      name: 'two secretaries',
      plan: () => seated(withSeats(planInput(), post('D01'), 1, { withinNorm: false }), slots('D01', 2)),
      finds: [
        {
          wanted: { kind: 'between', of: 'secretaries', min: 1, max: 1 },
          found: { kind: 'count', of: 'secretaries', count: 2 },
        },
      ],
    },
    {
      name: 'one deputy secretary',
      plan: () => without('D02'),
      finds: [
        {
          wanted: { kind: 'between', of: 'deputy-secretaries', min: 2, max: 2 },
          found: { kind: 'count', of: 'deputy-secretaries', count: 1 },
        },
      ],
    },
    {
      name: 'a chair of the People’s Committee who is no deputy secretary',
      plan: () => two('U01', 'U20'),
      finds: [
        {
          subject: {
            unitCode: HERE,
            bodyId: '03460-peoples-committee',
            titleCode: 'U01',
            postId: post('U01'),
            personId: one.id,
          },
          wanted: { kind: 'also-holds', titles: ['D03', 'D02'] },
          found: { kind: 'holds-none' },
        },
      ],
    },
    {
      name: 'the deputy secretary who chairs the People’s Committee chairs the council',
      plan: () => two('H01', 'D03'),
      finds: [{ wanted: { kind: 'also-holds', titles: ['D01', 'D02'] } }],
    },
  ],
  holds: [
    { name: 'the seats of the template, vacant', plan: () => new PlanState(planInput()) },
    { name: 'eleven members', plan: () => new PlanState(withMembers(1)) },
    { name: 'nine members', plan: () => without('Q01') },
    { name: 'the deputy secretary chairs the People’s Committee', plan: () => two('D03', 'U01') },
    { name: 'the standing deputy secretary chairs the council', plan: () => two('D02', 'H01') },
    {
      name: 'a vacant seat beyond the norm',
      plan: () =>
        seated(withSeats(planInput(), post('D01'), 1, { withinNorm: false }), [post('D01')], {
          sex: other.sex,
        }),
    },
  ],
};
