import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { SeverityCountMarks } from '../../components/plan-finding.tsx';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './unit-list.module.css';

/** What is found about people without a seat and about the province: it stands in no unit, and the whole is more than the units' sum. */
export function OutsideUnits(): ReactNode {
  const t = useT();
  const counts = usePlanStore((state) => state.index.severitiesOutsideUnits());
  if (counts.block + counts.warn === 0) return null;
  return (
    <Tooltip label={t('plan.units.outsideText')} position="right">
      <button type="button" className={styles.outside} onClick={() => navigate('people', { placed: false })}>
        <span>{t('plan.units.outside')}</span>
        <SeverityCountMarks counts={{ ...counts, info: 0 }} noTip />
      </button>
    </Tooltip>
  );
}
