import { type ReactNode, useId } from 'react';
import { CutText } from '../../components/cut-text.tsx';
import { formatNumber } from '../../i18n/format.ts';
import styles from './bar-list.module.css';

export interface Bar {
  key: string;
  label: string;
  /** Stands before the label. */
  mark?: ReactNode;
  count: number;
  /** The part of `count` drawn strong, for instance required vacancies. */
  strong?: number;
  onClick: () => void;
}

/** The number of a bar; the strong part before the whole where they differ. */
function Count({ bar: { count, strong } }: { bar: Bar }): ReactNode {
  if (strong === undefined || strong === 0)
    return <span className={styles.count}>{formatNumber(count)}</span>;
  return (
    <span className={styles.count}>
      <strong>{formatNumber(strong)}</strong>
      {strong === count ? null : ` / ${formatNumber(count)}`}
    </span>
  );
}

/** Named bars with their numbers; each leads to what it counts. */
export function BarList({
  title,
  bars,
  legend,
  children,
}: {
  title: string;
  bars: readonly Bar[];
  /** What the parts of a bar mean; stands beside the title. */
  legend?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  const id = useId();
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const percent = (count: number): string => `${((count / most) * 100).toFixed(1)}%`;
  return (
    <section className={styles.list} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {legend}
      </header>
      <ul>
        {bars.map((bar) => (
          <li key={bar.key}>
            <button type="button" onClick={bar.onClick}>
              <span className={styles.label}>
                {bar.mark}
                <CutText text={bar.label} />
              </span>
              <span className={styles.track} aria-hidden="true" data-drawn="track">
                {bar.strong === undefined ? (
                  <span className={styles.bar} style={{ width: percent(bar.count) }} />
                ) : (
                  <>
                    <span className={styles.strong} style={{ width: percent(bar.strong) }} />
                    <span className={styles.bar} style={{ width: percent(bar.count - bar.strong) }} />
                  </>
                )}
              </span>
              <Count bar={bar} />
            </button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
