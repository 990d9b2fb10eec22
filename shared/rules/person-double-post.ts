/** R24 (a principle of the plan): nobody holds two posts that may not be held together. */
import { z } from 'zod';
import type { PostId } from '../domain/ids.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import type { PlanView } from './plan-view.ts';
import { defineRule } from './rule.ts';

export const personDoublePost = defineRule({
  id: 'PERSON-DOUBLE-POST',
  scope: 'person',
  severity: 'block',
  legalBasis: [],
  parameters: z.object({}),
  check(view, { person, posts: held }) {
    if (held.length < 2) return NOTHING;
    const clashing = clashingAmong(view, held);
    const [first, ...rest] = clashing;
    if (first === undefined) return NOTHING;
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

/** Posts that may not be held together with another one of them, in the order given. */
function clashingAmong(view: PlanView, held: readonly PostId[]): PostId[] {
  const clashing = new Set<PostId>();
  for (const [at, a] of held.entries()) {
    for (const b of held.slice(at + 1)) {
      if (!mayBeHeldTogether(view, a, b)) clashing.add(a).add(b);
    }
  }
  return held.filter((id) => clashing.has(id));
}

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
