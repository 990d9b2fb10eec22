import type { ReactNode } from 'react';
import styles from './screen-header.module.css';

interface Props {
  title: string;
  /** What the screen is for, in one line. */
  text?: string;
  /** Actions at the right. */
  children?: ReactNode;
}

/** The line at the top of a screen: its name, what it is for, its actions. */
export function ScreenHeader({ title, text, children }: Props): ReactNode {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1>{title}</h1>
        {text === undefined ? null : <p>{text}</p>}
      </div>
      {children === undefined ? null : <div className={styles.actions}>{children}</div>}
    </header>
  );
}
