/** The part of a seat's menu that is about its review, its lock and its comments. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PostId, Review } from '../../../shared/domain/index.ts';
import { Kbd } from '../../components/kbd.tsx';
import {
  markSeats,
  toggleLock,
  usePermission,
  usualReview,
} from '../../components/review/review-commands.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useReviewStore } from '../../state/review-store.ts';
import { writeComment } from './review-keys.ts';

const MARKS = [
  ['proposed', 'propose', 'review.propose'],
  ['agreed', 'agree', 'review.agree'],
  ['returned', 'return', 'review.return'],
] as const satisfies readonly (readonly [Review, string, string])[];

export function ReviewMenuItems({ postIds }: { postIds: readonly PostId[] }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const locked = useReviewStore((state) => postIds.every((id) => state.marks.get(id)?.lock != null));
  const permission = usePermission();
  const filled = postIds.some((id) => index.rows.get(id)?.personId);
  const usual = usualReview();
  const keysOf = (review: Review): string =>
    review === 'returned' ? 'Ctrl+Shift+Enter' : review === usual ? 'Ctrl+Enter' : '';
  return (
    <>
      {MARKS.map(([review, words, command]) => (
        <Menu.Item
          key={review}
          disabled={!filled || !permission(command).may}
          rightSection={keysOf(review) === '' ? null : <Kbd keys={keysOf(review)} />}
          onClick={() => markSeats(postIds, review)}
        >
          {t(`review.action.${words}`)}
        </Menu.Item>
      ))}
      <Menu.Item
        disabled={!permission(locked ? 'seat.unlock' : 'seat.lock').may}
        rightSection={<Kbd keys="Ctrl+L" />}
        onClick={() => toggleLock(postIds)}
      >
        {t(locked ? 'review.action.unlock' : 'review.action.lock')}
      </Menu.Item>
      <Menu.Item rightSection={<Kbd keys="Shift+F2" />} onClick={writeComment}>
        {t('review.action.comment')}
      </Menu.Item>
    </>
  );
}
