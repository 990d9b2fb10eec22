import type { ReactNode } from 'react';
import styles from './kbd.module.css';

/** A combination of keys as it stands on the keys: `Ctrl+K`. */
export function Kbd({ keys }: { keys: string }): ReactNode {
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
