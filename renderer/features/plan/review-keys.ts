/** What keys mean for the review of the seats in hand. */
import type { PostId } from '../../../shared/domain/index.ts';
import { isKey, type KeyPress } from '../../app/keys.ts';
import { goToComment } from '../../components/review/comment-thread.tsx';
import { markSeats, toggleLock, usualReview } from '../../components/review/review-commands.ts';
import { usePlanView } from './plan-view.ts';

/** True where the key meant something here. */
export function handleReviewKey(event: KeyPress, inHand: () => readonly PostId[]): boolean {
  if (isKey(event, 'Ctrl+L')) toggleLock(inHand());
  else if (isKey(event, 'Shift+F2')) writeComment();
  else if (isKey(event, 'Ctrl+Enter')) markSeats(inHand(), usualReview());
  else if (isKey(event, 'Ctrl+Shift+Enter')) markSeats(inHand(), 'returned');
  else return false;
  return true;
}

/** Opens the comments of the chosen seat where one is written. */
export function writeComment(): void {
  usePlanView.getState().showTab('comments');
  goToComment();
}
