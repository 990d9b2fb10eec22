/** Beside the table: what of a workbook was not understood, and which findings the rows would bring and take away. */
import { ActionIcon, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Finding, SEVERITIES } from '../../../../shared/domain/index.ts';
import type { StandardsPreview } from '../../../../shared/ipc/standards-channels.ts';
import { problemSentence } from '../../../../shared/rules/standard-words.ts';
import { Icon } from '../../../components/icons.tsx';
import { FindingLine, useFindingText } from '../../../components/plan-finding.tsx';
import { unitName } from '../../../components/plan-words.ts';
import { SeverityMark } from '../../../components/severity-mark.tsx';
import { attempt } from '../../../components/toasts.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
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
        <ActionIcon aria-label={t('standards.closePane')} onClick={closePane}>
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

const VIEWS = ['added', 'removed', 'byRule', 'byUnit'] as const;
type View = (typeof VIEWS)[number];

function Preview({ result }: { result: StandardsPreview }): ReactNode {
  const t = useT();
  const [view, setView] = useState<View>('added');
  const { counts, added, removed } = result;
  const numbers: Record<View, number> = {
    added,
    removed,
    byRule: result.byRule.length,
    byUnit: result.byUnit.length,
  };
  if (added === 0 && removed === 0) return <p className={styles.read}>{t('standards.nothingChanges')}</p>;
  return (
    <>
      <p className={styles.sum} role="status">
        {t('standards.sum', { added: formatNumber(added), removed: formatNumber(removed) })}
      </p>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{t('standards.severity')}</th>
            <th scope="col">{t('standards.before')}</th>
            <th scope="col">{t('standards.after')}</th>
          </tr>
        </thead>
        <tbody>
          {SEVERITIES.map((severity) => (
            <tr key={severity}>
              <th scope="row">
                <SeverityMark mark={severity} />
              </th>
              <td>{formatNumber(counts.before[severity])}</td>
              <td data-differs={counts.before[severity] !== counts.after[severity]}>
                {formatNumber(counts.after[severity])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SegmentedControl
        fullWidth
        aria-label={t('standards.views')}
        value={view}
        onChange={(value) => setView(VIEWS.find((one) => one === value) ?? 'added')}
        data={VIEWS.map((one) => ({
          value: one,
          label: t(`standards.view.${one}`, { count: formatNumber(numbers[one]) }),
        }))}
      />
      {view === 'added' ? <Findings findings={result.findingsAdded} total={added} /> : null}
      {view === 'removed' ? <Findings findings={result.findingsRemoved} total={removed} /> : null}
      {view === 'byRule' || view === 'byUnit' ? <Groups result={result} view={view} /> : null}
    </>
  );
}

function Findings({ findings, total }: { findings: readonly Finding[]; total: number }): ReactNode {
  const t = useT();
  const describe = useFindingText();
  if (total === 0) return <p className={styles.read}>{t('standards.noFindings')}</p>;
  const more = total - findings.length;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <strong>{describe(finding).subject}</strong>
          <FindingLine finding={finding} />
        </li>
      ))}
      {more > 0 ? <li>{t('standards.moreFindings', { count: formatNumber(more) })}</li> : null}
    </ul>
  );
}

function Groups({ result, view }: { result: StandardsPreview; view: 'byRule' | 'byUnit' }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const groups =
    view === 'byRule'
      ? result.byRule.map(({ rule, ...counts }) => ({ name: t(`rules.${rule}.name`), ...counts }))
      : result.byUnit.map(({ unitCode, ...counts }) => ({
          name: unitCode === null ? t('standards.outsideUnits') : unitName(index, unitCode),
          ...counts,
        }));
  return (
    <table className={styles.groups}>
      <thead>
        <tr>
          <th scope="col">{t(`standards.group.${view}`)}</th>
          <th scope="col">{t('standards.come')}</th>
          <th scope="col">{t('standards.go')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, added, removed }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatNumber(added)}</td>
            <td>{formatNumber(removed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
