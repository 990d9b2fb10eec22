/** What a window shows that was started with a file, until the file is open. */
import { type ReactNode, useEffect, useState } from 'react';
import { ProgressStrip } from '../components/progress-strip.tsx';
import { useAppStore } from '../state/app-store.ts';
import styles from './opening.module.css';

/** A file of a province is open before anything could be read. */
const WAIT_MS = 600;
const UNKNOWN = { kind: 'open', done: 0, total: 0 } as const;

export function Opening(): ReactNode {
  const latest = useAppStore((state) => state.work.at(-1));
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), WAIT_MS);
    return () => window.clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <main className={styles.opening} aria-busy="true">
      <ProgressStrip progress={latest ?? UNKNOWN} />
    </main>
  );
}
