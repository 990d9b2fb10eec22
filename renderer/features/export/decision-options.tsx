/** Which decisions will be made, and how people come together in them. */
import { Radio, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { DECISION_GROUPINGS, type DecisionGrouping } from '../../../shared/domain/index.ts';
import type { ResultOf } from '../../../shared/ipc/contract.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './export-dialog.module.css';

export interface Together {
  grouping: DecisionGrouping;
  /** People of one decision stand in an attached list. */
  listed: boolean;
}

interface Props {
  /** Null while they are being counted. */
  counts: ResultOf<'decisions.count'> | null;
  together: Together;
  disabled: boolean;
  onChange: (together: Together) => void;
}

export function DecisionOptions({ counts, together, disabled, onChange }: Props): ReactNode {
  const t = useT();
  const { grouping, listed } = together;
  return (
    <>
      <div role="status" className={styles.quiet}>
        <p>{countWords(t, counts)}</p>
        {counts === null || counts.kinds.length === 0 ? null : (
          <ul className={styles.decided}>
            {counts.kinds.map(({ kind, people }) => (
              <li key={kind}>
                <span>{t(`decisions.kind.${kind}`)}</span>
                <span className={styles.count}>{formatNumber(people)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Radio.Group
        label={t('decisions.grouping.label')}
        value={grouping}
        onChange={(value) =>
          onChange({ listed, grouping: DECISION_GROUPINGS.find((one) => one === value) ?? 'each' })
        }
      >
        <div className={styles.scopes}>
          {DECISION_GROUPINGS.map((one) => (
            <Radio key={one} value={one} disabled={disabled} label={t(`decisions.grouping.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {grouping === 'each' ? null : (
        <Switch
          label={t('decisions.grouping.listed')}
          disabled={disabled}
          checked={listed}
          onChange={(event) => onChange({ grouping, listed: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

function countWords(t: ReturnType<typeof useT>, counts: Props['counts']): string {
  if (counts === null) return t('decisions.counting');
  if (counts.papers === 0) return t('exports.nothing');
  const papers = formatNumber(counts.papers);
  return counts.papers === counts.people
    ? t('exports.decisions', { count: papers })
    : t('decisions.together', { count: papers, people: formatNumber(counts.people) });
}
