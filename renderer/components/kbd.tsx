import type { ReactNode } from 'react';
import { keysOf } from '../app/keys.ts';
import styles from './kbd.module.css';

/** A combination of keys as it stands on the keys: `Ctrl+K`. */
export function Kbd({ keys }: { keys: string }): ReactNode {
  return (
    <span className={styles.keys}>
      {keysOf(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
