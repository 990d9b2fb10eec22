/** Which columns a list has, in which order. */
import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type FormChoice, formColumns } from '../../../shared/documents/form-columns.ts';
import type { LaidOutKind } from '../../../shared/domain/index.ts';
import { Icon } from '../../components/icons.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './export-dialog.module.css';

interface Props {
  kind: LaidOutKind;
  /** Keys in their order; none stands for those of the form. */
  columns: readonly string[];
  disabled: boolean;
  onChange: (columns: string[]) => void;
}

export function LayoutColumns({ kind, columns, disabled, onChange }: Props): ReactNode {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const form = formColumns(kind);
  const usual = form.filter((choice) => choice.usual).map(({ key }) => key);
  const chosen = columns.length === 0 ? usual : columns;
  const byKey = new Map(form.map((choice) => [choice.key, choice]));
  const listed: FormChoice[] = [
    ...chosen.flatMap((key) => byKey.get(key) ?? []),
    ...form.filter(({ key }) => !chosen.includes(key)),
  ];
  const take = (keys: string[]) => onChange(keys.join() === usual.join() ? [] : keys);
  const move = (key: string, step: -1 | 1) => {
    const at = chosen.indexOf(key);
    const other = chosen[at + step];
    if (other !== undefined) take(chosen.with(at, other).with(at + step, key));
  };
  return (
    <div>
      <div className={styles.line}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={disabled}
          aria-expanded={opened}
          leftSection={<Icon name={opened ? 'up' : 'down'} size={12} />}
          onClick={() => setOpened(!opened)}
        >
          {t('lists.columns.name')}
        </Button>
        <span className={styles.quiet}>
          {t(columns.length === 0 ? 'lists.columns.usual' : 'lists.columns.chosen', {
            count: formatNumber(chosen.length),
          })}
        </span>
        {columns.length > 0 ? (
          <Button size="compact-sm" variant="subtle" disabled={disabled} onClick={() => onChange([])}>
            {t('lists.columns.reset')}
          </Button>
        ) : null}
      </div>
      {opened ? (
        <>
          <ul className={styles.columnList} aria-label={t('lists.columns.name')}>
            {listed.map(({ key, name }) => (
              <li key={key}>
                <Checkbox
                  size="xs"
                  label={name}
                  disabled={disabled}
                  checked={chosen.includes(key)}
                  onChange={({ currentTarget }) =>
                    take(currentTarget.checked ? [...chosen, key] : chosen.filter((other) => other !== key))
                  }
                />
                {chosen.includes(key) ? (
                  <span>
                    <MoveButton
                      icon="up"
                      label={t('lists.columns.up', { column: name })}
                      disabled={disabled}
                      onPress={() => move(key, -1)}
                    />
                    <MoveButton
                      icon="down"
                      label={t('lists.columns.down', { column: name })}
                      disabled={disabled}
                      onPress={() => move(key, 1)}
                    />
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{t('lists.columns.note')}</p>
        </>
      ) : null}
    </div>
  );
}

interface MoveProps {
  icon: 'up' | 'down';
  label: string;
  disabled: boolean;
  onPress: () => void;
}

function MoveButton({ icon, label, disabled, onPress }: MoveProps): ReactNode {
  return (
    <button type="button" title={label} aria-label={label} disabled={disabled} onClick={onPress}>
      <Icon name={icon} size={12} />
    </button>
  );
}
