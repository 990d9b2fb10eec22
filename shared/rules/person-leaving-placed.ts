/** DOMAIN.md §5 (a principle of the plan): who has left by the day a placement takes effect holds no post. */
import { z } from 'zod';
import { LEAVING_KINDS } from '../domain/plan.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { defineRule } from './rule.ts';

export const personLeavingPlaced = defineRule({
  id: 'PERSON-LEAVING-PLACED',
  scope: 'person',
  severity: 'block',
  legalBasis: [],
  parameters: z.object({}),
  check(view, { person, posts, disposition }) {
    if (posts.length === 0 || disposition === null) return NOTHING;
    if (disposition.date === null || !LEAVING_KINDS.has(disposition.kind)) return NOTHING;
    const { kind, date } = disposition;
    return posts.flatMap((postId) => {
      const start = view.placementOn(postId)?.since ?? view.plan.startDate;
      const post = view.posts.get(postId);
      if (post === undefined || date > start) return NOTHING;
      return [
        makeFinding(
          'person',
          `${postId}:${person.id}`,
          {
            unitCode: post.unitCode,
            bodyId: post.bodyId,
            titleCode: post.titleCode,
            postId,
            personId: person.id,
          },
          {
            rule: 'PERSON-LEAVING-PLACED',
            severity: 'block',
            wanted: { kind: 'serves-on', date: start },
            found: { kind: 'leaves', disposition: kind, date },
            legalBasis: [],
          },
        ),
      ];
    });
  },
});
