/** A view that was kept: its name, which may be changed, and its removal, which may be taken back. */
import { ActionIcon, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Icon } from '../../../components/icons.tsx';
import { attempt, notify } from '../../../components/toasts.tsx';
import { useT } from '../../../i18n/index.ts';
import styles from './columns.module.css';
import { removeView, renameView } from './views.ts';

export function OwnView({ name }: { name: string }): ReactNode {
  const t = useT();
  /** The new name while it is typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const to = typed?.trim() ?? '';
    setTyped(null);
    if (to !== '' && to !== name) attempt(() => renameView(name, to));
  };
  const remove = () =>
    attempt(async () => {
      const putBack = await removeView(name);
      notify({ message: t('planColumns.removed', { name }), undo: () => attempt(putBack) });
    });
  return (
    <li className={styles.item}>
      {typed === null ? (
        <span>{name}</span>
      ) : (
        <form onSubmit={rename}>
          <TextInput
            ref={(field) => field?.focus()}
            aria-label={t('planColumns.newName', { name })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            // Esc leaves the name as it is, and the dialog open.
            data-mantine-stop-propagation="true"
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped(null);
            }}
          />
        </form>
      )}
      <ActionIcon
        aria-label={t('planColumns.renameView', { name })}
        title={t('planColumns.renameView', { name })}
        onClick={() => setTyped(name)}
      >
        <Icon name="edit" size={14} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('planColumns.removeView', { name })}
        title={t('planColumns.removeView', { name })}
        onClick={remove}
      >
        <Icon name="close" size={14} />
      </ActionIcon>
    </li>
  );
}
