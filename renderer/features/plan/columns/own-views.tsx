/** The present layout kept under a name, and the views kept before. */
import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { attempt, notify } from '../../../components/toasts.tsx';
import { useT } from '../../../i18n/index.ts';
import { useAppStore } from '../../../state/app-store.ts';
import styles from './columns.module.css';
import { OwnView } from './own-view.tsx';
import { saveView } from './views.ts';

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
            <OwnView key={view.name} name={view.name} />
          ))}
        </ul>
      ) : null}
    </Modal>
  );
}
