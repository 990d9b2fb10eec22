/** One history in the form: not told, none, or its entries, each with what was typed and what is wrong with it. */
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import type { IsoDate, PersonId } from '../../../../shared/domain/index.ts';
import { useT } from '../../../i18n/index.ts';
import { Icon } from '../../icons.tsx';
import formStyles from '../person-form.module.css';
import { HistoryEntry } from './history-entry.tsx';
import { type HistoryName, type HistoryRow, type HistoryRows, rowsIn, rowsText } from './history-rows.ts';
import styles from './history-section.module.css';

interface Props {
  name: HistoryName;
  id: string;
  personId: PersonId;
  /** Its rows in one text: see `rowsText`. */
  text: string;
  changed: boolean;
  today: IsoDate;
  onType: (text: string) => void;
}

type Told = 'unknown' | 'none' | 'listed';
const ANSWERS: readonly Told[] = ['unknown', 'none', 'listed'];

function toldOf(rows: HistoryRows): Told {
  if (rows === null) return 'unknown';
  return rows.length === 0 ? 'none' : 'listed';
}

export function HistorySection({ name, id, personId, text, changed, today, onType }: Props): ReactNode {
  const t = useT();
  const section = useRef<HTMLDivElement>(null);
  const rows = rowsIn(text);
  const set = (after: HistoryRows) => onType(rowsText(after));
  /** The entry that comes up, or the answer above where none is left, takes the focus. */
  const focusOn = (at: number) =>
    requestAnimationFrame(() => {
      const entry = section.current?.querySelector<HTMLElement>(`[data-entry="${at}"]`);
      (entry ?? section.current)?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    });
  const add = () => {
    const before = rows ?? [];
    set([...before, {}]);
    focusOn(before.length);
  };
  const answer = (told: Told) => {
    if (told === 'listed') add();
    else set(told === 'none' ? [] : null);
  };
  const change = (at: number, row: HistoryRow) => set((rows ?? []).with(at, row));
  const remove = (at: number) => {
    const left = (rows ?? []).filter((_, other) => other !== at);
    // That the last entry is gone does not say that there is none.
    set(left.length === 0 ? null : left);
    focusOn(Math.min(at, left.length - 1));
  };
  return (
    <div ref={section} className={styles.history} data-history={name}>
      <div className={formStyles.field} data-changed={changed || undefined}>
        <label htmlFor={id}>{t(`domain.field.${name}`)}</label>
        <NativeSelect
          id={id}
          size="xs"
          value={toldOf(rows)}
          data={ANSWERS.map((value) => ({ value, label: t(`histories.${value}`) }))}
          onChange={({ currentTarget }) =>
            answer(ANSWERS.find((one) => one === currentTarget.value) ?? 'unknown')
          }
        />
      </div>
      {rows !== null && rows.length > 0 ? (
        <>
          <ol className={styles.entries}>
            {rows.map((_, at) => (
              <HistoryEntry
                // biome-ignore lint/suspicious/noArrayIndexKey: entries have no names of their own
                key={at}
                name={name}
                id={`${id}-${at}`}
                personId={personId}
                rows={rows}
                at={at}
                today={today}
                onChange={(row) => change(at, row)}
                onRemove={() => remove(at)}
              />
            ))}
          </ol>
          <Button
            className={styles.add}
            variant="subtle"
            size="compact-xs"
            leftSection={<Icon name="add" size={13} />}
            onClick={add}
          >
            {t(`histories.add.${name}`)}
          </Button>
        </>
      ) : null}
    </div>
  );
}
