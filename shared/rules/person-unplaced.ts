/** DOMAIN.md §5: everybody in scope of the arrangement ends on a post or with a settlement. */
import { z } from 'zod';
import { cite } from './citations.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { defineRule } from './rule.ts';

const BASIS = cite('nq-76-2025');

export const personUnplaced = defineRule({
  id: 'PERSON-UNPLACED',
  scope: 'person',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: z.object({}),
  check(_view, { person, posts, disposition }) {
    if (posts.length > 0 || disposition !== null || !person.inScope) return NOTHING;
    return [
      makeFinding(
        'person',
        person.id,
        { personId: person.id },
        {
          rule: 'PERSON-UNPLACED',
          severity: 'warn',
          wanted: { kind: 'placed-or-disposed' },
          found: { kind: 'none' },
          legalBasis: BASIS,
        },
      ),
    ];
  },
});
