/** A large plan is worked with before its check is done: what is not the whole yet says so, and what became of the check. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { retryCheck } from '../components/full-check.ts';
import { Icon } from '../components/icons.tsx';
import { useT } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import styles from './shell.module.css';

export function Checking(): ReactNode {
  const t = useT();
  const isOver = usePlanStore((state) => state.allFound);
  const hasFailed = usePlanStore((state) => state.checkFailed);
  if (isOver) return null;
  if (hasFailed) {
    return (
      <div className={styles.banner} role="alert">
        <Icon name="warn" />
        <p>
          <strong>{t('shell.checking.failed')}</strong> {t('shell.checking.failedText')}
        </p>
        <Button size="compact-sm" variant="default" onClick={retryCheck}>
          {t('shell.checking.retry')}
        </Button>
      </div>
    );
  }
  return (
    <div className={`${styles.banner} ${styles.checking}`} role="status">
      <Icon name="info" />
      <p>
        <strong>{t('shell.checking.title')}</strong> {t('shell.checking.text')}
      </p>
    </div>
  );
}
