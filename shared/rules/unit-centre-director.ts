/** R08, NQ 332/NQ-CP: a vice-chair of the People's Committee does not direct the service centre. */
import { z } from 'zod';
import { type PersonId, TitleCode, type UnitCode } from '../domain/ids.ts';
import { cite } from './citations.ts';
import { makeFinding } from './make-finding.ts';
import type { PlanView } from './plan-view.ts';
import { defineRule } from './rule.ts';
import { seatsOfTitles } from './unit-seats.ts';

const BASIS = cite('nq-332-2025');

export const unitCentreDirector = defineRule({
  id: 'UNIT-CENTRE-DIRECTOR',
  scope: 'unit',
  severity: 'block',
  legalBasis: BASIS,
  parameters: z.object({
    director: TitleCode.default(TitleCode.parse('U40')),
    viceChair: TitleCode.default(TitleCode.parse('U02')),
  }),
  singlesOut: () => false,
  check(view, unitCode, { values }) {
    return seatsOfTitles(view, unitCode, [values.director]).flatMap(({ post, holder }) => {
      if (holder === null) return [];
      const postId = post.id;
      const personId = holder.person.id;
      if (!holdsInUnit(view, personId, unitCode, values.viceChair)) return [];
      return [
        makeFinding(
          'unit',
          `${unitCode}:${postId}:${personId}`,
          { unitCode, bodyId: post.bodyId, titleCode: post.titleCode, postId, personId },
          {
            rule: 'UNIT-CENTRE-DIRECTOR',
            severity: 'block',
            wanted: { kind: 'director-not-vice-chair' },
            found: { kind: 'director-vice-chair' },
            legalBasis: BASIS,
          },
        ),
      ];
    });
  },
});

function holdsInUnit(view: PlanView, personId: PersonId, unitCode: UnitCode, titleCode: TitleCode): boolean {
  return view.postsOfPerson(personId).some((id) => {
    const post = view.posts.get(id);
    return post?.unitCode === unitCode && post.titleCode === titleCode;
  });
}
