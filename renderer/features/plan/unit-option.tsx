/** The lines of the unit list. */
import { Tooltip } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { NO_FINDINGS } from '../../../shared/domain/workspace.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { UnitRow } from '../../../shared/ipc/contract.ts';
import { SeverityCountMarks } from '../../components/plan-finding.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './unit-list.module.css';

/** Height of a line in pixels. */
export const UNIT_ROW = 46;

interface OptionProps {
  id: string;
  total: number;
  chosen: boolean;
  active: boolean;
}

/** The line of all units together. */
export function AllUnits({ id, total, chosen, active }: OptionProps): ReactNode {
  const t = useT();
  const counts = usePlanStore((state) => state.counts);
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={1}
      className={`${styles.unit} ${styles.all}`}
      data-active={active}
      style={{ height: UNIT_ROW }}
      data-at={-1}
    >
      <div className={styles.name}>
        <span>{t('plan.units.all')}</span>
        <SeverityCountMarks counts={{ ...counts.findings, info: 0, waived: 0 }} />
      </div>
      <Fill filled={counts.filled} seats={counts.seats} vacantRequired={counts.vacantRequired} />
    </div>
  );
}

interface UnitOptionProps extends OptionProps {
  unit: UnitRow;
  top: number;
  place: number;
}

/**
 * One unit: how full it is, what is wrong there, and in the tooltip what it was formed from. A change draws the units it
 * touched, not each of the list.
 */
export const UnitOption = memo(function UnitOption({
  id,
  unit,
  top,
  place,
  total,
  chosen,
  active,
}: UnitOptionProps): ReactNode {
  const t = useT();
  const { code, fullName } = unit.unit;
  const counts = usePlanStore((state) => state.index.severitiesOfUnit(code));
  return (
    <Tooltip label={mergedWords(t, unit)} position="right" openDelay={600}>
      <div
        id={id}
        data-told
        role="option"
        tabIndex={-1}
        aria-selected={chosen}
        aria-setsize={total}
        aria-posinset={place}
        className={styles.unit}
        data-active={active}
        style={{ top, height: UNIT_ROW }}
        data-at={place - 2}
      >
        <div className={styles.name}>
          <span>{fullName}</span>
          <SeverityCountMarks counts={{ ...counts, warn: 0, info: 0 }} noTip />
        </div>
        <Fill {...unit.summary} warnings={counts.warn} />
      </div>
    </Tooltip>
  );
});

function Fill({
  filled,
  seats,
  vacantRequired,
  warnings = 0,
}: {
  filled: number;
  seats: number;
  vacantRequired: number;
  /** They stand here to leave the name its room. */
  warnings?: number;
}): ReactNode {
  const t = useT();
  const ratio = seats === 0 ? 0 : filled / seats;
  return (
    <div className={styles.fill}>
      <span className={styles.track} aria-hidden="true" data-drawn="track">
        <span style={{ width: `${(ratio * 100).toFixed(1)}%` }} data-lacks={vacantRequired > 0} />
      </span>
      <span>{t('plan.units.filled', { filled: formatNumber(filled), seats: formatNumber(seats) })}</span>
      {vacantRequired > 0 ? (
        <span className={styles.lacks}>
          <span aria-hidden="true">{t('plan.units.lacks', { count: formatNumber(vacantRequired) })}</span>
          <span className="bt-visually-hidden">
            {t('plan.units.vacantRequired', { count: formatNumber(vacantRequired) })}
          </span>
        </span>
      ) : null}
      {warnings > 0 ? (
        <span className={styles.warnings}>
          <SeverityCountMarks counts={{ ...NO_FINDINGS, warn: warnings }} noTip />
        </span>
      ) : null}
    </div>
  );
}

/** What a unit was formed from, and how many seats there still want somebody. */
function mergedWords(t: Translate, { unit, mergedFrom, summary }: UnitRow): string {
  const required =
    summary.vacantRequired > 0
      ? ` ${t('plan.units.vacantRequired', { count: formatNumber(summary.vacantRequired) })}`
      : '';
  if (mergedFrom.length === 0) return `${unit.fullName}.${required}`;
  const parts = mergedFrom.map((old) =>
    old.part === 'part'
      ? t(old.remainder ? 'plan.units.remainder' : 'plan.units.part', { name: old.name })
      : old.name,
  );
  return `${t('plan.units.mergedFrom', { unit: unit.fullName, from: parts.join('; ') })}.${required}`;
}
