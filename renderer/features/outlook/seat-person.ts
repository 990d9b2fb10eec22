/** A command of the board that seats somebody; it says what was done and offers the way back. */
import type { PersonId, PostId } from '../../../shared/domain/index.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { personName, seatWords } from '../../components/plan-words.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';

/** Seats somebody on a vacant post; seats held before are kept. */
export function seat(personId: PersonId, postId: PostId): void {
  attempt(async () => {
    const { index, assign } = usePlanStore.getState();
    const result = await assign(postId, personId);
    notify({
      message: t('outlook.surplus.placed', {
        person: personName(index, personId),
        post: seatWords(t, index, postId),
      }),
      undo: undoOf(result),
    });
  });
}
