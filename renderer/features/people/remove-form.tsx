/** Takes people out of the roster with the reason; who has a seat leaves it at the same time, where that is meant. */
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './people-screen.module.css';
import { useRosterStore } from './roster-store.ts';

interface Props {
  personIds: readonly PersonId[];
}

export function RemoveForm({ personIds }: Props): ReactNode {
  const t = useT();
  const people = usePlanStore((state) => state.index.people);
  const put = useRosterStore((state) => state.put);
  const [reason, setReason] = useState('');
  const [clearSeats, setClearSeats] = useState(false);
  const rows = personIds.flatMap((id) => people.get(id) ?? []);
  const placed = rows.filter(({ postIds }) => postIds.length > 0).length;
  const name = rows[0]?.person.fullName ?? '';
  const remove = () =>
    attempt(async () => {
      const result = await call('person.remove', { personIds: [...personIds], reason, clearSeats });
      put({ selected: [] });
      const one = personIds.length === 1;
      notify({
        message: one
          ? t('roster.remove.doneOne', { person: name })
          : t('roster.remove.done', { count: personIds.length }),
        undo: undoOf(result),
      });
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        remove();
      }}
    >
      <p className={styles.note}>{t('roster.remove.about')}</p>
      <TextInput
        label={t('roster.remove.reason')}
        value={reason}
        autoComplete="off"
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {placed > 0 ? (
        <Checkbox
          size="xs"
          label={t('roster.remove.clearSeats', { count: placed })}
          checked={clearSeats}
          onChange={({ currentTarget }) => setClearSeats(currentTarget.checked)}
        />
      ) : null}
      <div className={styles.buttons}>
        <Button
          type="submit"
          color="red"
          variant="light"
          disabled={reason.trim() === '' || (placed > 0 && !clearSeats)}
        >
          {t('roster.remove.action')}
        </Button>
      </div>
    </form>
  );
}
