/** What stands in the place of a screen until the file the window was started with is open. */
import { type ReactNode, useEffect, useState } from 'react';
import { ProgressStrip } from '../components/progress-strip.tsx';
import { SkeletonRows } from '../components/states.tsx';
import { notifyError } from '../components/toasts.tsx';
import { WarmGrid } from '../grid/warm-grid.tsx';
import { useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import styles from './opening.module.css';
import { stopOpening } from './session.ts';

/** A file of a province is open before anything could be read. */
const WAIT_MS = 600;
const UNKNOWN = { kind: 'open', done: 0, total: 0 } as const;

export function Opening(): ReactNode {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), WAIT_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <>
      {isLong ? <Told /> : <SkeletonRows />}
      <WarmGrid />
    </>
  );
}

/** What is read and how far it is, with the way to stop it. */
function Told(): ReactNode {
  const t = useT();
  const latest = useAppStore((state) => state.work.at(-1));
  // Once the file is open, what follows cannot be stopped by leaving it.
  const mayStop = useAppStore((state) => state.workspace === null);
  return (
    <div className={styles.opening}>
      <p className={styles.what}>{t('shell.opening')}</p>
      <ProgressStrip
        progress={latest ?? UNKNOWN}
        {...(mayStop ? { onCancel: () => stopOpening().catch(notifyError) } : {})}
      />
    </div>
  );
}
