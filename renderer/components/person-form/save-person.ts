import { NOTHING_KNOWN, type Person, type PersonId } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { t } from '../../i18n/index.ts';
import { undoOf } from '../plan-undo.ts';
import { notify } from '../toasts.tsx';
import type { Typed } from './follow-typing.ts';
import { changesOf } from './form-changes.ts';
import { NEW_PERSON } from './person-draft.ts';

/** Saves what was changed as one step that can be undone, and answers who it is about. The plan takes it in as it does every change. */
export async function savePerson(
  now: Person,
  { before, values }: Typed,
  today: string,
): Promise<PersonId | null> {
  const changes = changesOf(now, before, values, today);
  if (now.id === NEW_PERSON) {
    const fields = { ...NOTHING_KNOWN, fullName: '', ...changes };
    const result = await call('person.add', { fields });
    notify({ message: t('roster.add.done', { person: fields.fullName }), undo: undoOf(result) });
    return result.delta.people.find(({ person }) => person.fullName === fields.fullName)?.person.id ?? null;
  }
  if (Object.keys(changes).length === 0) return now.id;
  const result = await call('person.edit', { personId: now.id, changes });
  notify({
    message: t('people.edit.saved', { person: changes.fullName ?? now.fullName }),
    undo: undoOf(result),
  });
  return now.id;
}
