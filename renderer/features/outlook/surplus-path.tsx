import type { CSSProperties, ReactNode } from 'react';
import type { SurplusBoard } from '../../../shared/domain/index.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './surplus.module.css';
import type { PathPart } from './surplus-rows.ts';

interface Props {
  board: SurplusBoard;
  chosen: PathPart | null;
  onChoose: (part: PathPart | null) => void;
}

/** How many are left at the end of each year, against an even way down; every number leads to its people. */
export function SurplusPath({ board: { path, entries, deadline }, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const total = entries.filter(({ state }) => state !== 'seated').length;
  const undated = path.at(0)?.undated ?? 0;
  if (path.length === 0) {
    return <p className={styles.over}>{t('outlook.surplus.path.over', { date: formatDate(deadline) })}</p>;
  }
  const height = (count: number): CSSProperties => ({
    height: `${((count / Math.max(1, total)) * 100).toFixed(1)}%`,
  });
  const toggle = (part: PathPart) =>
    onChoose(chosen?.at === part.at && chosen.what === part.what ? null : part);
  const isChosen = (at: number, what: PathPart['what']) => chosen?.at === at && chosen.what === what;
  return (
    <div className={styles.path}>
      <table>
        <caption>
          {t('outlook.surplus.path.title', { date: formatDate(deadline) })}
          {undated > 0 ? (
            <span>{t('outlook.surplus.path.undated', { count: formatNumber(undated) })}</span>
          ) : null}
        </caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            <th scope="col">{t('outlook.surplus.path.now')}</th>
            {path.map(({ until }) => (
              <th key={until} scope="col">
                {until === deadline
                  ? t('outlook.surplus.path.deadline', { date: formatDate(until) })
                  : formatDate(until)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('outlook.surplus.path.left')}</th>
            <td>
              <button
                type="button"
                aria-pressed={isChosen(0, 'now')}
                title={t('outlook.surplus.path.nowLeft')}
                onClick={() => toggle({ at: 0, what: 'now' })}
              >
                <span className={styles.number}>{formatNumber(total)}</span>
                <span className={styles.track} aria-hidden="true" data-drawn="chart">
                  <span className={styles.dated} style={height(total - undated)} />
                  <span className={styles.undated} style={height(undated)} />
                </span>
              </button>
            </td>
            {path.map((step, at) => {
              const late = step.left > step.even;
              return (
                <td key={step.until}>
                  <button
                    type="button"
                    aria-pressed={isChosen(at, 'left')}
                    title={t('outlook.surplus.path.leftTip', {
                      date: formatDate(step.until),
                      left: formatNumber(step.left),
                      undated: formatNumber(step.undated),
                      even: formatNumber(step.even),
                    })}
                    onClick={() => toggle({ at, what: 'left' })}
                  >
                    <span className={styles.number} data-late={late}>
                      {late ? '▲ ' : ''}
                      {formatNumber(step.left)}
                    </span>
                    {late ? (
                      <span className="bt-visually-hidden">{t('outlook.surplus.path.behind')}</span>
                    ) : null}
                    <span className={styles.track} aria-hidden="true" data-drawn="chart">
                      <span className={styles.dated} style={height(step.left - step.undated)} />
                      <span className={styles.undated} style={height(step.undated)} />
                      <span className={styles.even} style={{ bottom: height(step.even).height }} />
                    </span>
                  </button>
                </td>
              );
            })}
          </tr>
          <tr>
            <th scope="row">
              <span className={styles.dash} />
              {t('outlook.surplus.path.even')}
            </th>
            <td>{formatNumber(total)}</td>
            {path.map(({ until, even }) => (
              <td key={until}>{formatNumber(even)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('outlook.surplus.path.leaving')}</th>
            <td />
            {path.map(({ until, leaving, byAge }, at) => (
              <td key={until}>
                <button
                  type="button"
                  aria-pressed={isChosen(at, 'leaving')}
                  disabled={leaving === 0}
                  onClick={() => toggle({ at, what: 'leaving' })}
                >
                  {formatNumber(leaving)}
                  {byAge > 0 ? (
                    <small> ({t('outlook.surplus.path.byAge', { count: formatNumber(byAge) })})</small>
                  ) : null}
                </button>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
