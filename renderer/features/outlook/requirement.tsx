import type { ReactNode } from 'react';
import type { Requirement } from '../../../shared/domain/index.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { useT } from '../../i18n/index.ts';
import styles from './outlook.module.css';

/** How much a vacancy of the post matters, in a mark and a word. */
export function RequirementWords({ requirement }: { requirement: Requirement }): ReactNode {
  const t = useT();
  return (
    <span className={styles.requirement}>
      {requirement === 'optional' ? null : (
        <SeverityMark mark={requirement === 'key' ? 'block' : 'warn'} compact />
      )}
      {t(`domain.requirement.${requirement}`)}
    </span>
  );
}
