import type { ReactNode } from 'react';
import type { PlanCounts } from '../../../shared/domain/workspace.ts';
import { Icon, type IconName } from '../../components/icons.tsx';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './count-tiles.module.css';

interface TileProps {
  icon: IconName;
  label: string;
  value: string;
  note: string;
  /** True where the number asks for work. */
  urgent: boolean;
  onClick: () => void;
}

function Tile({ icon, label, value, note, urgent, onClick }: TileProps): ReactNode {
  return (
    <button type="button" className={`${styles.tile} ${urgent ? styles.urgent : ''}`} onClick={onClick}>
      <span className={styles.label}>
        <Icon name={icon} size={14} />
        {label}
      </span>
      <span className={styles.value}>{value}</span>
      <span className={styles.note}>{note}</span>
    </button>
  );
}

/** The counts that say how far the plan is. */
export function CountTiles({ counts }: { counts: PlanCounts }): ReactNode {
  const t = useT();
  const { findings } = counts;
  const allFound = usePlanStore((state) => state.allFound);
  const found = (count: number): string => (allFound ? formatNumber(count) : t('common.notYet'));
  const share = counts.seats === 0 ? '' : ` (${formatPercent(counts.filled / counts.seats)})`;
  return (
    <div className={styles.tiles}>
      <Tile
        icon="plan"
        label={t('overview.filled')}
        value={formatNumber(counts.filled)}
        note={`${t('overview.ofSeats', { count: formatNumber(counts.seats) })}${share}`}
        urgent={false}
        onClick={() => navigate('plan', { seats: 'filled' })}
      />
      <Tile
        icon="vacancies"
        label={t('overview.vacantRequired')}
        value={formatNumber(counts.vacantRequired)}
        note={t('overview.ofVacant', { count: formatNumber(counts.vacant) })}
        urgent={counts.vacantRequired > 0}
        onClick={() => navigate('vacancies', { requiredOnly: true })}
      />
      <Tile
        icon="block"
        label={t('overview.blocking')}
        value={found(findings.block)}
        note={t('overview.otherFindings', {
          warn: found(findings.warn),
          info: found(findings.info),
        })}
        urgent={allFound && findings.block > 0}
        onClick={() => navigate('findings', { severity: 'block' })}
      />
      <Tile
        icon="people"
        label={t('overview.unplaced')}
        value={formatNumber(counts.unplaced)}
        note={t('overview.ofPeople', { count: formatNumber(counts.people) })}
        urgent={false}
        onClick={() => navigate('people', { placed: false })}
      />
      <Tile
        icon="owed"
        label={t('overview.owed')}
        value={found(counts.owed)}
        note={t('overview.owedNote', { count: found(findings.waived) })}
        urgent={false}
        onClick={() => navigate('findings', { waivers: ['owed', 'studying'] })}
      />
      <Tile
        icon="history"
        label={t('overview.overdue')}
        value={found(counts.overdue)}
        note={t('overview.overdueNote')}
        urgent={allFound && counts.overdue > 0}
        onClick={() => navigate('findings', { waivers: ['overdue'] })}
      />
    </div>
  );
}
