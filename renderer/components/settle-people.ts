/** What becomes of people without a post, set or taken away for several in one step; each says so and offers the way back. */
import type { DispositionKind, IsoDate, PersonId } from '../../shared/domain/index.ts';
import { call } from '../app/api.ts';
import { formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import { undoOf } from './plan-undo.ts';
import { attempt, notify } from './toasts.tsx';

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
