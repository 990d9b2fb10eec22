import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import styles from './plan-list-screen.module.css';
import { Splitter } from './splitter.tsx';

interface Props {
  /** Name under which the width of the pane is kept. */
  name: string;
  title: string;
  /** What is shown of how much. */
  summary: string;
  /** At the end of the first line. */
  actions?: ReactNode;
  toolbar: ReactNode;
  /** What concerns the selected line. */
  pane: ReactNode;
  paneLabel: string;
  children: ReactNode;
}

/** A screen that lists: its name, its filters, its grid, and at the right what concerns the selected line. */
export function ListScreen({
  name,
  title,
  summary,
  actions,
  toolbar,
  pane,
  paneLabel,
  children,
}: Props): ReactNode {
  const t = useT();
  return (
    <Splitter
      name={name}
      label={paneLabel}
      side="right"
      initial={336}
      min={260}
      max={680}
      pane={
        <section className={styles.pane} aria-label={paneLabel}>
          {pane}
        </section>
      }
    >
      <section className={styles.screen} aria-label={title}>
        <header className={styles.head}>
          <h1>{title}</h1>
          <p role="status">{summary}</p>
          {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        </header>
        <div className={styles.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
          {toolbar}
        </div>
        <div className={styles.grid}>{children}</div>
      </section>
    </Splitter>
  );
}
