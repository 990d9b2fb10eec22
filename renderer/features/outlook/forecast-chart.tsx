import type { CSSProperties, ReactNode } from 'react';
import { VACANCY_GROUPS } from '../../../shared/domain/index.ts';
import type { ForecastMonth } from '../../../shared/outlook/forecast-months.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './forecast.module.css';

interface Props {
  months: readonly ForecastMonth[];
  /** The month the list shows; undefined where it shows more than one. */
  chosen: string | null | undefined;
  onChoose: (month: string | null) => void;
}

/** A bar for each month with its number, and below it how many posts are vacant in all at the end of each year. */
export function ForecastChart({ months, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const most = Math.max(1, ...months.map(({ count }) => count));
  const last = months.at(-1);
  const share = (count: number): CSSProperties => ({ height: `${((count / most) * 100).toFixed(1)}%` });
  return (
    <fieldset className={styles.chart} aria-label={t('outlook.forecast.chart')}>
      {months.map((one) => {
        const { month, count, byGroup, key, total } = one;
        const name = month === null ? t('outlook.forecast.before') : formatDate(month);
        const words = t('outlook.forecast.monthTip', {
          month: name,
          count: formatNumber(count),
          key: formatNumber(key),
          total: formatNumber(total),
        });
        const endsYear = month?.endsWith('-12') || one === last;
        return (
          <button
            key={month ?? 'before'}
            type="button"
            title={words}
            aria-label={words}
            aria-pressed={chosen === month}
            data-year={month?.endsWith('-01')}
            onClick={() => onChoose(month)}
          >
            <span className={styles.count}>{count === 0 ? '' : formatNumber(count)}</span>
            <span className={styles.bar} data-drawn="chart">
              {VACANCY_GROUPS.map((group) => (
                <span key={group} data-group={group} style={share(byGroup[group])} />
              ))}
            </span>
            <span className={styles.month}>{month === null ? '…' : String(Number(month.slice(5)))}</span>
            <span className={styles.total}>{endsYear ? formatNumber(total) : ''}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
