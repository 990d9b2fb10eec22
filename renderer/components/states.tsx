/** The three faces of a screen that has nothing to show: empty, failed, loading. */
import { Collapse, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { AppErrorShape } from '../../shared/domain/errors.ts';
import { useT } from '../i18n/index.ts';
import { errorSentence } from './error-words.ts';
import { Icon, type IconName } from './icons.tsx';
import styles from './states.module.css';

interface EmptyProps {
  icon: IconName;
  title: string;
  /** What the screen is for and what the first step is. */
  text: string;
  actions?: ReactNode;
}

/** What a screen is for, and its first step. */
export function EmptyState({ icon, title, text, actions }: EmptyProps): ReactNode {
  return (
    <div className={styles.state}>
      <span className={styles.icon}>
        <Icon name={icon} size={28} />
      </span>
      <h2>{title}</h2>
      <p className={styles.text}>{text}</p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** The technical detail of a refusal, folded away: it is never the only message. */
export function ErrorDetail({ detail }: { detail: string }): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (detail === '') return null;
  return (
    <div className={styles.detail}>
      <UnstyledButton className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} size={12} />
        {t('common.detail')}
      </UnstyledButton>
      <Collapse expanded={open}>
        <pre className={styles.pre}>{detail}</pre>
      </Collapse>
    </div>
  );
}

interface ErrorProps {
  /** What was being done. */
  title: string;
  error: AppErrorShape;
  /** What is safe, where that is worth saying. */
  safe?: string;
  /** What to do. */
  actions?: ReactNode;
}

/** What happened, what is safe, what to do. */
export function ErrorState({ title, error, safe, actions }: ErrorProps): ReactNode {
  const t = useT();
  return (
    <div className={styles.state} role="alert">
      <span className={`${styles.icon} ${styles.failed}`}>
        <Icon name="block" size={28} />
      </span>
      <h2>{title}</h2>
      <p className={styles.text}>{errorSentence(t, error)}</p>
      {safe === undefined ? null : <p className={styles.safe}>{safe}</p>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      <ErrorDetail detail={error.detail} />
    </div>
  );
}

/** The shape of what is coming: bars in rows, the first column wider. */
export function SkeletonRows({ rows = 12, columns = 5 }: { rows?: number; columns?: number }): ReactNode {
  const t = useT();
  return (
    <div className={styles.skeleton} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // The rows never change places, so their number is their name.
        <div key={`row-${row.toString()}`} className={styles.skeletonRow} aria-hidden="true">
          {Array.from({ length: columns }, (_, column) => (
            <span key={`cell-${column.toString()}`} style={{ flex: column === 0 ? 2 : 1 }} />
          ))}
        </div>
      ))}
    </div>
  );
}
