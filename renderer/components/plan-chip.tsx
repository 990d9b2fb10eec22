import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import styles from './plan-chip.module.css';
import { type Mark, SeverityMark } from './severity-mark.tsx';

interface ChipProps {
  words: string;
  /** How many there are behind it. */
  count?: number;
  /** Shows the mark with the count instead of the words. */
  mark?: Mark;
  pressed: boolean;
  onPress: () => void;
}

/** A filter that is on or off. */
export function FilterChip({ words, count, mark, pressed, onPress }: ChipProps): ReactNode {
  const number = count === undefined ? '' : formatNumber(count);
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress}>
      {mark ? <SeverityMark mark={mark} count={number} compact tip={words} /> : words}
      {mark || number === '' ? null : <span className={styles.count}>{number}</span>}
    </button>
  );
}

/** A filter that came with a click on another screen and can only be taken away. */
export function AppliedChip({ words, onRemove }: { words: string; onRemove: () => void }): ReactNode {
  const t = useT();
  return (
    <span className={`${styles.chip} ${styles.applied}`}>
      {words}
      <CloseButton
        size="xs"
        aria-label={t('plan.toolbar.removeFilter', { filter: words })}
        title={t('plan.toolbar.removeFilter', { filter: words })}
        onClick={onRemove}
      />
    </span>
  );
}

/** Filters side by side. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className={styles.row} aria-label={label}>
      {children}
    </fieldset>
  );
}
