import type { Post } from '../../../../../shared/domain/post.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import type { RuleCases } from '../rule-cases.ts';
import { onPost, planInput, post } from '../sample-plan.ts';

/** A plan with one seat only. */
function onlySeat(titleCode: string, patch: Partial<Post> = {}): PlanState {
  const input = planInput();
  const posts = input.posts.filter(({ id }) => id === post(titleCode)).map((seat) => ({ ...seat, ...patch }));
  return new PlanState({ ...input, posts });
}

export const postVacantCases: RuleCases = {
  rule: 'POST-VACANT',
  breaks: [
    {
      name: 'a key post',
      plan: () => onlySeat('D01'),
      finds: [
        {
          id: 'POST-VACANT:03460-D01-1',
          severity: 'block',
          wanted: { kind: 'filled' },
          found: { kind: 'vacant' },
        },
      ],
    },
    { name: 'a required post', plan: () => onlySeat('U20'), finds: [{ severity: 'warn' }] },
  ],
  holds: [
    { name: 'an optional post', plan: () => onlySeat('U21') },
    { name: 'a seat held back', plan: () => onlySeat('D01', { frozen: true }) },
    { name: 'a seat beyond the norm', plan: () => onlySeat('D01', { slot: 2, norm: 1 }) },
    { name: 'somebody holds it', plan: () => onPost('D01'), of: { postId: post('D01') } },
  ],
};
