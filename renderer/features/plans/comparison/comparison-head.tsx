/** Both plans in numbers: how they stand, and how far people go. */
import type { ReactNode } from 'react';
import type { PlanComparison } from '../../../../shared/domain/index.ts';
import { CutText } from '../../../components/cut-text.tsx';
import { formatNumber, planTitle } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import styles from './comparison.module.css';

const FIGURES = ['filled', 'vacantRequired', 'unplaced', 'surplus'] as const;
const SEVERITIES = ['block', 'warn', 'info'] as const;
const MOVES = ['sameUnit', 'sameDistrict', 'province', 'unknown'] as const;

interface NumberColumn {
  key: string;
  mine: number;
  other: number;
}

function columnsOf({ figures: { mine, other }, moves }: PlanComparison): NumberColumn[][] {
  return [
    [
      ...FIGURES.map((key) => ({ key: `figure.${key}`, mine: mine[key], other: other[key] })),
      ...SEVERITIES.map((key) => ({
        key: `figure.${key}`,
        mine: mine.findings[key],
        other: other.findings[key],
      })),
    ],
    MOVES.map((key) => ({ key: `move.${key}`, mine: moves.mine[key], other: moves.other[key] })),
  ];
}

/** One column a number, one line a plan: what is compared stands one below the other. */
export function ComparisonHead({ comparison }: { comparison: PlanComparison }): ReactNode {
  const t = useT();
  const [standing = [], moving = []] = columnsOf(comparison);
  const columns = [...standing, ...moving];
  return (
    <div className={styles.numbers}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={standing.length}>
              {t('comparison.figures')}
            </th>
            <th scope="colgroup" colSpan={moving.length}>
              {t('comparison.moves')}
            </th>
          </tr>
          <tr>
            <td />
            {columns.map(({ key }) => (
              <th key={key} scope="col">
                {t(`comparison.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['mine', 'other'] as const).map((side) => (
            <tr key={side}>
              <th scope="row">
                <CutText text={planTitle(t, comparison[side].name)} />
              </th>
              {columns.map(({ key, mine, other }) => (
                <td key={key} data-differs={mine !== other}>
                  {formatNumber(side === 'mine' ? mine : other)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
