/** Beside the table: what of a workbook was not understood, and which findings the rows would bring and take away. */
import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../../../../shared/domain/index.ts';
import type { StandardsPreview } from '../../../../shared/ipc/standards-channels.ts';
import { problemSentence } from '../../../../shared/rules/standard-words.ts';
import { Icon } from '../../../components/icons.tsx';
import { ruleWords } from '../../../components/plan-words.ts';
import { SeverityMark } from '../../../components/severity-mark.tsx';
import { attempt } from '../../../components/toasts.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { effectWords, PARTS, PreviewDetails } from '../rule-preview.tsx';
import styles from './standards.module.css';
import { useStandards } from './standards-store.ts';

export function StandardsPane(): ReactNode {
  const t = useT();
  const { preview, problems, draft } = useStandards();
  const { closePane, tryOut } = useStandards.getState();
  return (
    <div className={styles.pane}>
      <header className={styles.paneHead}>
        <h2>{t('standards.paneTitle')}</h2>
        <ActionIcon
          aria-label={t('standards.closePane')}
          title={t('standards.closePane')}
          onClick={closePane}
        >
          <Icon name="close" size={14} />
        </ActionIcon>
      </header>
      {problems === null ? null : <Problems />}
      {preview === null ? null : (
        <>
          {preview.of === draft.rows ? null : (
            <p className={styles.stale} role="status">
              {t('standards.stale')}{' '}
              <button type="button" className="bt-link" onClick={() => attempt(tryOut)}>
                {t('standards.previewAgain')}
              </button>
            </p>
          )}
          <Preview result={preview.result} />
        </>
      )}
    </div>
  );
}

function Problems(): ReactNode {
  const t = useT();
  const problems = useStandards((state) => state.problems);
  if (problems === null) return null;
  const { file, list } = problems;
  if (list.length === 0) return <p className={styles.read}>{t('standards.readAll', { file })}</p>;
  return (
    <section aria-label={t('standards.problems', { file, count: list.length })}>
      <h3>{t('standards.problems', { file, count: formatNumber(list.length) })}</h3>
      <ul className={styles.problems}>
        {list.map((problem) => (
          <li key={`${problem.column}${problem.row}${problem.code}`}>
            <strong>
              {problem.column}
              {problem.row}
            </strong>{' '}
            {problemSentence(problem, t)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Preview({ result }: { result: StandardsPreview }): ReactNode {
  const t = useT();
  const isSame = result.came + result.went + result.changed === 0;
  return (
    <>
      <p className={styles.sum} role="status">
        {effectWords(t, result)}
      </p>
      {isSame ? null : (
        <>
          <Counts result={result} />
          <ByRule result={result} />
          <PreviewDetails preview={result} />
        </>
      )}
    </>
  );
}

/** How many findings there are of each severity, now and then. */
function Counts({ result: { counts } }: { result: StandardsPreview }): ReactNode {
  const t = useT();
  const marks = [
    ...SEVERITIES.map((severity) => ({ counted: severity, mark: <SeverityMark mark={severity} /> })),
    { counted: 'waived' as const, mark: <SeverityMark mark="owed" /> },
  ].filter(({ counted }) => counted !== 'waived' || counts.before.waived + counts.after.waived > 0);
  return (
    <table className={styles.numbers}>
      <thead>
        <tr>
          <th scope="col">{t('standards.severity')}</th>
          <th scope="col">{t('standards.before')}</th>
          <th scope="col">{t('standards.after')}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map(({ counted, mark }) => (
          <tr key={counted}>
            <th scope="row">{mark}</th>
            <td>{formatNumber(counts.before[counted])}</td>
            <td data-differs={counts.before[counted] !== counts.after[counted]}>
              {formatNumber(counts.after[counted])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ByRule({ result: { byRule } }: { result: StandardsPreview }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const parts = PARTS.filter((part) => byRule.some((counts) => counts[part] > 0));
  return (
    <table className={styles.numbers}>
      <thead>
        <tr>
          <th scope="col">{t('standards.rule')}</th>
          {parts.map((part) => (
            <th key={part} scope="col">
              {t(`ruleEdit.preview.column.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byRule.map(({ rule, ...counts }) => (
          <tr key={rule}>
            <th scope="row">{ruleWords(t, index, rule)}</th>
            {parts.map((part) => (
              <td key={part}>{counts[part] === 0 ? '' : formatNumber(counts[part])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
