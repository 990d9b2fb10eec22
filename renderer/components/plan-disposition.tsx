/** What becomes of a person without a post: shown, set and taken away. */
import { Button, Select, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { DispositionKind } from '../../shared/domain/index.ts';
import { DISPOSITION_KINDS } from '../../shared/domain/index.ts';
import type { PersonRow } from '../../shared/ipc/contract.ts';
import { parseTypedDay } from '../grid/typed-day.ts';
import { formatDate } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import styles from './plan-person-card.module.css';
import { undoOf } from './plan-undo.ts';
import { attempt, notify } from './toasts.tsx';

export function DispositionControl({ row }: { row: PersonRow }): ReactNode {
  const t = useT();
  const setDisposition = usePlanStore((state) => state.setDisposition);
  const { disposition, person } = row;
  const [kind, setKind] = useState<DispositionKind | null>(disposition?.kind ?? null);
  const [date, setDate] = useState(formatDate(disposition?.date ?? null));
  const [note, setNote] = useState(disposition?.note ?? '');
  // Another person, or the same one changed elsewhere, begins the form anew.
  useEffect(() => {
    setKind(disposition?.kind ?? null);
    setDate(formatDate(disposition?.date ?? null));
    setNote(disposition?.note ?? '');
  }, [disposition]);

  const day = parseTypedDay(date);
  const wrongDate = date.trim() !== '' && day === null;
  const changed =
    kind !== (disposition?.kind ?? null) ||
    (kind !== null && (day !== (disposition?.date ?? null) || note !== (disposition?.note ?? '')));
  const save = () =>
    attempt(async () => {
      const result = await setDisposition(person.id, kind && { kind, date: day, note });
      notify({
        message: t(kind ? 'people.disposition.saved' : 'people.disposition.cleared', {
          person: person.fullName,
          kind: kind ? t(`domain.disposition.${kind}`) : '',
        }),
        undo: undoOf(result),
      });
    });

  return (
    <form
      className={styles.disposition}
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && !wrongDate) save();
      }}
    >
      <Select
        aria-label={t('people.disposition.kind')}
        placeholder={t('people.disposition.none')}
        data={DISPOSITION_KINDS.map((value) => ({ value, label: t(`domain.disposition.${value}`) }))}
        value={kind}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        onChange={(value) => setKind(DISPOSITION_KINDS.find((known) => known === value) ?? null)}
      />
      {kind === null ? null : (
        <>
          <TextInput
            label={t('people.disposition.date')}
            placeholder={t('people.disposition.datePlaceholder')}
            value={date}
            error={wrongDate ? t('people.disposition.dateWrong') : null}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <TextInput
            label={t('people.disposition.note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
      {changed ? (
        <Button type="submit" disabled={wrongDate}>
          {t('common.save')}
        </Button>
      ) : null}
    </form>
  );
}
