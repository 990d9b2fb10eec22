import type { Person } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { t } from '../../i18n/index.ts';
import { undoOf } from '../plan-undo.ts';
import { notify } from '../toasts.tsx';
import type { Typed } from './follow-typing.ts';
import { changesOf } from './form-changes.ts';

/** Saves what was changed as one step that can be undone. The plan takes it in as it does every change. */
export async function savePerson(now: Person, { before, values }: Typed, today: string): Promise<void> {
  const changes = changesOf(now, before, values, today);
  if (Object.keys(changes).length === 0) return;
  const result = await call('person.edit', { personId: now.id, changes });
  notify({
    message: t('people.edit.saved', { person: changes.fullName ?? now.fullName }),
    undo: undoOf(result),
  });
}
