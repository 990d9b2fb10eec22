/** One entry of a history: its columns, and beneath each what is wrong with it. */
import { ActionIcon, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IsoDate, PersonId } from '../../../../shared/domain/index.ts';
import { useT } from '../../../i18n/index.ts';
import { Icon } from '../../icons.tsx';
import type { Hint } from '../form-hints.ts';
import formStyles from '../person-form.module.css';
import { historyHint } from './history-hints.ts';
import { type ColumnSpec, HISTORY_COLUMNS, type HistoryName, type HistoryRow } from './history-rows.ts';
import styles from './history-section.module.css';
import { RelativeChoice } from './relative-choice.tsx';

interface Props {
  name: HistoryName;
  id: string;
  personId: PersonId;
  rows: readonly HistoryRow[];
  at: number;
  today: IsoDate;
  onChange: (row: HistoryRow) => void;
  onRemove: () => void;
}

/** What an empty field stands for, or how it is filled in. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  year: 'histories.column.year',
  decided: 'people.disposition.datePlaceholder',
  until: 'people.disposition.datePlaceholder',
  from: 'histories.monthPlaceholder',
  to: 'histories.now',
};

const ICONS = { error: 'block', warn: 'warn', info: 'check' } as const;

export function HistoryEntry({ name, id, personId, rows, at, today, onChange, onRemove }: Props): ReactNode {
  const t = useT();
  const row = rows[at] ?? {};
  const number = at + 1;
  return (
    <li className={styles.entry} data-entry={at}>
      <fieldset className={styles.columns}>
        <legend className="bt-visually-hidden">
          {t(`domain.field.${name}`)}: {t('histories.entry', { number })}
        </legend>
        {HISTORY_COLUMNS[name].map((column) => {
          const hint = historyHint(name, rows, at, column.key, today);
          const columnId = `${id}-${column.key}`;
          return (
            <div key={column.key} className={formStyles.field} data-column={column.key}>
              <label htmlFor={columnId} className={name === 'evaluations' ? 'bt-visually-hidden' : undefined}>
                {t(`histories.column.${column.key}`)}
              </label>
              <div>
                <Control
                  column={column}
                  id={columnId}
                  row={row}
                  personId={personId}
                  hint={hint}
                  onType={(text) => onChange({ ...row, [column.key]: text })}
                />
                {hint === null ? null : (
                  <p id={`${columnId}-hint`} className={formStyles.hint} data-tone={hint.tone}>
                    <Icon name={ICONS[hint.tone]} size={13} />
                    <span>{t(hint.words, hint.params)}</span>
                  </p>
                )}
              </div>
            </div>
          );
        })}
      </fieldset>
      <ActionIcon
        className={styles.remove}
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('histories.remove', { number })}
        title={t('histories.remove', { number })}
        onClick={onRemove}
      >
        <Icon name="close" size={13} />
      </ActionIcon>
    </li>
  );
}

interface ControlProps {
  column: ColumnSpec;
  id: string;
  row: HistoryRow;
  personId: PersonId;
  hint: Hint | null;
  onType: (text: string) => void;
}

function Control({
  column: { key, kind, options },
  id,
  row,
  personId,
  hint,
  onType,
}: ControlProps): ReactNode {
  const t = useT();
  const common = {
    id,
    value: row[key] ?? '',
    error: hint?.tone === 'error',
    ...(hint === null ? {} : { 'aria-describedby': `${id}-hint` }),
  };
  const typed = ({ currentTarget }: { currentTarget: { value: string } }) => onType(currentTarget.value);
  switch (kind) {
    case 'person':
      return <RelativeChoice id={id} row={row} personId={personId} onType={onType} />;
    case 'option':
      return (
        <NativeSelect
          {...common}
          size="xs"
          data={[
            { value: '', label: t('histories.choose') },
            ...(options?.values ?? []).map((value) => ({
              value,
              label: t(`domain.${options?.area}.${value}`),
            })),
          ]}
          onChange={typed}
        />
      );
    case 'text':
      return (
        <Textarea
          {...common}
          rows={1}
          classNames={{ input: formStyles.wrapping ?? '' }}
          autoComplete="off"
          spellCheck={false}
          onChange={typed}
        />
      );
    case 'short':
    case 'date': {
      const placeholder = PLACEHOLDERS[key] ?? null;
      return (
        <TextInput
          {...common}
          autoComplete="off"
          spellCheck={false}
          {...(placeholder === null ? {} : { placeholder: t(placeholder) })}
          onChange={typed}
        />
      );
    }
  }
}
