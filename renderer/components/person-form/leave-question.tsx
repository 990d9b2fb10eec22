import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useT } from '../../i18n/index.ts';
import styles from './person-form.module.css';

interface Props {
  /** How many fields were changed. */
  count: number;
  onLeave: () => void;
  onGoOn: () => void;
}

/** Asked in the form itself before anything typed is dropped; what keeps it has the focus. */
export function LeaveQuestion({ count, onLeave, onGoOn }: Props): ReactNode {
  const t = useT();
  const id = useId();
  return (
    <div role="alertdialog" aria-labelledby={id} className={styles.question}>
      <p id={id}>{t('people.edit.leave', { count })}</p>
      <Button variant="default" autoFocus onClick={onGoOn}>
        {t('people.edit.goOn')}
      </Button>
      <Button color="red" onClick={onLeave}>
        {t('people.edit.drop')}
      </Button>
    </div>
  );
}
