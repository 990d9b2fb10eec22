import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WorkProgress } from '../../shared/ipc/events.ts';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import styles from './progress-strip.module.css';

/** Work whose size says something to people; the others are told as a share. */
const COUNTED = ['open-read', 'open-check'] as const;
type Counted = (typeof COUNTED)[number];

function isCounted(kind: WorkProgress['kind']): kind is Counted {
  return (COUNTED as readonly string[]).includes(kind);
}

interface Props {
  progress: Pick<WorkProgress, 'kind' | 'done' | 'total'>;
  /** Absent where the work cannot be stopped. */
  onCancel?: () => void;
}

/** Running work: what, how far (a moving bar while that is not known), and a way to stop it. */
export function ProgressStrip({ progress, onCancel }: Props): ReactNode {
  const t = useT();
  const known = progress.total > 0;
  const ratio = known ? Math.min(1, progress.done / progress.total) : 0;
  const what = t(`work.${progress.kind}`);
  const numbers = { done: formatNumber(progress.done), total: formatNumber(progress.total) };
  const label =
    known && isCounted(progress.kind) ? `${what} ${t(`work.far.${progress.kind}`, numbers)}` : what;
  return (
    <div className={styles.strip}>
      <span className={styles.label}>{label}</span>
      <div
        className={styles.track}
        data-drawn="track"
        role="progressbar"
        aria-label={what}
        aria-valuetext={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(known ? { 'aria-valuenow': Math.round(ratio * 100) } : {})}
      >
        <div
          className={known ? styles.bar : styles.moving}
          style={known ? { width: `${(ratio * 100).toFixed(1)}%` } : undefined}
        />
      </div>
      {known ? <span className={styles.percent}>{formatPercent(ratio)}</span> : null}
      {onCancel === undefined ? null : (
        <Button variant="subtle" size="compact-xs" color="gray" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}
