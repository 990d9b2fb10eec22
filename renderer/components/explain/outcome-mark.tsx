import type { ReactNode } from 'react';
import type { Outcome, Severity } from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import { Icon, type IconName } from '../icons.tsx';
import styles from './explain.module.css';

const ICONS: Record<Exclude<Outcome, 'failed'>, IconName> = {
  missing: 'help',
  waived: 'owed',
  passed: 'ok',
  'not-applicable': 'none',
};

interface Props {
  outcome: Outcome;
  /** How grave a failed rule is: its icon and colour. */
  severity: Severity;
  /** In place of the bare word of the outcome. */
  words?: string;
}

/** Icon, word and colour of what a rule says: never the colour alone. */
export function OutcomeMark({ outcome, severity, words }: Props): ReactNode {
  const t = useT();
  const look = outcome === 'failed' ? severity : outcome;
  return (
    <span className={styles.outcome} data-outcome={look}>
      <Icon name={outcome === 'failed' ? severity : ICONS[outcome]} size={14} />
      <span>{words ?? t(`explain.outcome.${outcome}`)}</span>
    </span>
  );
}
