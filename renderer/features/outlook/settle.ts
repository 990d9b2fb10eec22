/** Commands of the board: each says what was done and offers the way back. */
import type { DispositionKind, IsoDate, PersonId, PostId } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { personName, seatWords } from '../../components/plan-words.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';

export interface Settlement {
  kind: DispositionKind;
  date: IsoDate | 'suggested' | null;
  /** '' keeps the note of each. */
  note: string;
}

/** The same for everybody named, in one step. */
export function settle(personIds: readonly PersonId[], { kind, date, note }: Settlement): void {
  attempt(async () => {
    const request = { personIds: [...personIds], kind, date, note: note.trim() === '' ? null : note };
    const result = await call('disposition.setMany', request);
    notify({
      message: t('outlook.surplus.saved', {
        count: formatNumber(personIds.length),
        kind: t(`domain.disposition.${kind}`),
      }),
      undo: undoOf(result),
    });
  });
}

export function clearDispositions(personIds: readonly PersonId[]): void {
  attempt(async () => {
    const request = { personIds: [...personIds], kind: null, date: null, note: null };
    const result = await call('disposition.setMany', request);
    if (result.entry === null) return;
    notify({
      message: t('outlook.surplus.cleared', { count: formatNumber(personIds.length) }),
      undo: undoOf(result),
    });
  });
}

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
