/** R24 (a principle of the plan): nobody holds two posts that may not be held together. */
import { z } from 'zod';
import type { PostId } from '../domain/ids.ts';
import { makeFinding } from './make-finding.ts';
import type { PlanView } from './plan-view.ts';
import { defineRule } from './rule.ts';

export const personDoublePost = defineRule({
  id: 'PERSON-DOUBLE-POST',
  scope: 'person',
  severity: 'block',
  legalBasis: [],
  parameters: z.object({}),
  check(view, person) {
    const held = view.postsOfPerson(person.id);
    if (held.length < 2) return [];
    const clashing = held.filter((a) => held.some((b) => a !== b && !mayBeHeldTogether(view, a, b)));
    const [first, ...rest] = clashing;
    if (first === undefined) return [];
    const unitCode = view.posts.get(first)?.unitCode;
    const oneUnit = rest.every((id) => view.posts.get(id)?.unitCode === unitCode);
    return [
      makeFinding(
        'person',
        person.id,
        { ...(oneUnit && unitCode !== undefined ? { unitCode } : {}), personId: person.id },
        {
          rule: 'PERSON-DOUBLE-POST',
          severity: 'block',
          wanted: { kind: 'one-post' },
          found: { kind: 'posts', postIds: clashing },
          legalBasis: [],
        },
      ),
    ];
  },
});

/** Two titles of one unit that the catalogue joins, or a second post held as `concurrent` (kiêm nhiệm). */
export function mayBeHeldTogether(view: PlanView, a: PostId, b: PostId): boolean {
  if (view.placementOn(a)?.form === 'concurrent' || view.placementOn(b)?.form === 'concurrent') return true;
  const postA = view.posts.get(a);
  const postB = view.posts.get(b);
  if (postA === undefined || postB === undefined || postA.unitCode !== postB.unitCode) return false;
  return (
    view.titles.get(postA.titleCode)?.concurrentWith.includes(postB.titleCode) === true ||
    view.titles.get(postB.titleCode)?.concurrentWith.includes(postA.titleCode) === true
  );
}
