/** DOMAIN.md §7: the key posts of a commune are filled, and no required post stays empty. */
import { z } from 'zod';
import { mattersWhenVacant } from '../domain/post.ts';
import { cite } from './citations.ts';
import { makeFinding, NOTHING } from './make-finding.ts';
import { defineRule } from './rule.ts';

const KEY_POSTS = cite('kl-178-tw-2025');
const REQUIRED_POSTS = cite('kl-183-tw-2025');

export const postVacant = defineRule({
  id: 'POST-VACANT',
  scope: 'post',
  severity: 'block',
  legalBasis: [...KEY_POSTS, ...REQUIRED_POSTS],
  parameters: z.object({}),
  check(_view, { post, holder }) {
    if (holder !== null || !mattersWhenVacant(post)) return NOTHING;
    const key = post.requirement === 'key';
    return [
      makeFinding(
        'post',
        post.id,
        { unitCode: post.unitCode, bodyId: post.bodyId, titleCode: post.titleCode, postId: post.id },
        {
          rule: 'POST-VACANT',
          severity: key ? 'block' : 'warn',
          wanted: { kind: 'filled' },
          found: { kind: 'vacant' },
          legalBasis: key ? KEY_POSTS : REQUIRED_POSTS,
        },
      ),
    ];
  },
});
