/** The present layout kept under a name, and the views kept before. */
import { ActionIcon, Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Icon } from '../../../components/icons.tsx';
import { attempt, notify } from '../../../components/toasts.tsx';
import { useT } from '../../../i18n/index.ts';
import { useAppStore } from '../../../state/app-store.ts';
import styles from './columns.module.css';
import { removeView, saveView } from './views.ts';

export function OwnViews({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactNode {
  const t = useT();
  const views = useAppStore((state) => state.settings.planViews);
  const [name, setName] = useState('');
  const wanted = name.trim();
  const replaces = views.some((view) => view.name === wanted);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '') return;
    attempt(async () => {
      await saveView(wanted);
      notify({ message: t('planColumns.saved', { name: wanted }) });
      setName('');
      onClose();
    });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('planColumns.manageTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.panel} onSubmit={save}>
        <TextInput
          data-autofocus
          label={t('planColumns.saveName')}
          description={t('planColumns.saveHow')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={styles.foot}>
          <Button type="submit" disabled={wanted === ''}>
            {t(replaces ? 'planColumns.replace' : 'planColumns.save')}
          </Button>
        </div>
      </form>
      {views.length > 0 ? (
        <ul className={`${styles.list} ${styles.apart}`} aria-label={t('planColumns.own')}>
          {views.map((view) => (
            <li key={view.name} className={styles.item}>
              <span>{view.name}</span>
              <ActionIcon
                aria-label={t('planColumns.removeView', { name: view.name })}
                title={t('planColumns.removeView', { name: view.name })}
                onClick={() => attempt(() => removeView(view.name))}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
    </Modal>
  );
}
