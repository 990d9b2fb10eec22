import type { ReactNode } from 'react';
import type { PlanCounts } from '../../../shared/domain/workspace.ts';
import { Icon, type IconName } from '../../components/icons.tsx';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './count-tiles.module.css';

/** Words under the number; those that count something lead to it. */
interface Note {
  words: string;
  onClick?: () => void;
}

interface TileProps {
  icon: IconName;
  label: string;
  value: string;
  notes: readonly Note[];
  /** True where the number asks for work. */
  urgent: boolean;
  onClick: () => void;
}

function Tile({ icon, label, value, notes, urgent, onClick }: TileProps): ReactNode {
  return (
    <div className={`${styles.tile} ${urgent ? styles.urgent : ''}`}>
      <button type="button" onClick={onClick}>
        <span className={styles.label}>
          <Icon name={icon} size={14} />
          {label}
        </span>
        <span className={styles.value}>{value}</span>
      </button>
      <p className={styles.note}>
        {notes.map((note) =>
          note.onClick === undefined ? (
            <span key={note.words}>{note.words}</span>
          ) : (
            <button key={note.words} type="button" onClick={note.onClick}>
              {note.words}
            </button>
          ),
        )}
      </p>
    </div>
  );
}

/** The counts that say how far the plan is. */
export function CountTiles({ counts }: { counts: PlanCounts }): ReactNode {
  const t = useT();
  const { findings } = counts;
  const allFound = usePlanStore((state) => state.allFound);
  const found = (count: number): string => (allFound ? formatNumber(count) : t('common.notYet'));
  return (
    <div className={styles.tiles}>
      <Tile
        icon="plan"
        label={t('overview.filled')}
        value={formatNumber(counts.filled)}
        notes={[
          {
            words: t('overview.ofSeats', { count: formatNumber(counts.seats) }),
            onClick: () => navigate('plan', { seats: 'all' }),
          },
          ...(counts.seats === 0 ? [] : [{ words: `(${formatPercent(counts.filled / counts.seats)})` }]),
        ]}
        urgent={false}
        onClick={() => navigate('plan', { seats: 'filled' })}
      />
      <Tile
        icon="vacancies"
        label={t('overview.vacantRequired')}
        value={formatNumber(counts.vacantRequired)}
        notes={[
          {
            words: t('overview.ofVacant', { count: formatNumber(counts.vacant) }),
            onClick: () => navigate('vacancies', {}),
          },
        ]}
        urgent={counts.vacantRequired > 0}
        onClick={() => navigate('vacancies', { requiredOnly: true })}
      />
      <Tile
        icon="block"
        label={t('overview.blocking')}
        value={found(findings.block)}
        notes={(['warn', 'info'] as const).map((severity) => ({
          words: t(`overview.otherFindings.${severity}`, { count: found(findings[severity]) }),
          onClick: () => navigate('findings', { severity }),
        }))}
        urgent={allFound && findings.block > 0}
        onClick={() => navigate('findings', { severity: 'block' })}
      />
      <Tile
        icon="people"
        label={t('overview.unplaced')}
        value={formatNumber(counts.unplaced)}
        notes={[
          {
            words: t('overview.ofPeople', { count: formatNumber(counts.people) }),
            onClick: () => navigate('people', { people: {} }),
          },
        ]}
        urgent={false}
        onClick={() => navigate('people', { placed: false })}
      />
      <Tile
        icon="owed"
        label={t('overview.owed')}
        value={found(counts.owed)}
        notes={[
          {
            words: t('overview.owedNote', { count: found(findings.waived) }),
            onClick: () => navigate('findings', { standing: 'waived' }),
          },
        ]}
        urgent={false}
        onClick={() => navigate('findings', { waivers: ['owed', 'studying'] })}
      />
      <Tile
        icon="history"
        label={t('overview.overdue')}
        value={found(counts.overdue)}
        notes={[{ words: t('overview.overdueNote') }]}
        urgent={allFound && counts.overdue > 0}
        onClick={() => navigate('findings', { waivers: ['overdue'] })}
      />
    </div>
  );
}
