import { Radio } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { FieldChange, PreviewRow } from '../../../../shared/domain/import.ts';
import { Icon } from '../../../components/icons.tsx';
import { useT } from '../../../i18n/index.ts';
import { factName, factText } from '../fact-words.ts';
import { useImport } from '../import-store.ts';
import styles from './summary-step.module.css';

/** What a row would do: its problems, and every changed field before and after. */
export function RowDetail({ row }: { row: PreviewRow }): ReactNode {
  const t = useT();
  const { person, issues, changes, personId, group } = row;
  return (
    <>
      <h2>{person?.fullName ?? t('importScreen.noName')}</h2>
      <p>
        {t('importScreen.rowPlace', { row: row.row, sheet: row.sheet })}
        {group === '' ? '' : ` · ${group}`}
      </p>
      {changes.length > 0 && personId !== null ? (
        <>
          <h3>{t('importScreen.changes')}</h3>
          <dl className={styles.changes}>
            {changes.map((change) => (
              <ChangeLine key={`${personId} ${change.field}`} change={change} personId={personId} />
            ))}
          </dl>
        </>
      ) : null}
      {issues.length > 0 ? (
        <>
          <h3>{t('importScreen.problem')}</h3>
          <ul className={styles.issues}>
            {[...new Set(issues)].map((code) => (
              <li key={code}>{t(`import.problem.${code}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {changes.length === 0 && issues.length === 0 ? <p>{t('importScreen.nothingToSay')}</p> : null}
    </>
  );
}

interface ChangeProps {
  change: FieldChange;
  personId: PersonId;
}

function ChangeLine({ change: { field, before, after, conflict, take }, personId }: ChangeProps): ReactNode {
  const t = useT();
  const change = useImport((state) => state.change);
  // Shown at once; what the data process makes of it follows.
  const [taken, setTaken] = useState(take);
  useEffect(() => setTaken(take), [take]);
  const words = (text: string): string => (text === '' ? t('importScreen.empty') : factText(t, field, text));
  return (
    <div className={styles.change}>
      <dt>{factName(t, field)}</dt>
      {conflict ? (
        <dd>
          <p className={styles.conflict}>
            <Icon name="warn" size={14} />
            {t('importScreen.conflict')}
          </p>
          <Radio.Group
            aria-label={t('importScreen.conflictOf', { field: factName(t, field) })}
            value={taken}
            onChange={(value) => {
              const chosen = value === 'theirs' ? 'theirs' : 'ours';
              setTaken(chosen);
              change({ kind: 'conflict', personId, field, take: chosen });
            }}
          >
            <Radio value="ours" label={t('importScreen.ours', { text: words(before) })} />
            <Radio value="theirs" label={t('importScreen.theirs', { text: words(after) })} mt={4} />
          </Radio.Group>
        </dd>
      ) : (
        <dd>
          <s>{words(before)}</s> <span aria-hidden="true">→</span>
          <span className="bt-visually-hidden">{t('importScreen.becomes')}</span> <ins>{words(after)}</ins>
        </dd>
      )}
    </div>
  );
}
