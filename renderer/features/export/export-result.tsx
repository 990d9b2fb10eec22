/** What was written, and what a clerk still has to fill in or look at. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { Icon } from '../../components/icons.tsx';
import { personName, seatWords } from '../../components/plan-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { attempt } from '../../components/toasts.tsx';
import { fileName, formatBytes, formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './export-dialog.module.css';
import type { ExportResult } from './use-export.ts';

/** More lines than anybody reads; the folder shows the rest. */
const MOST = 200;

type Warning = ExportResult['warnings'][number];

export function ExportResultView({ result }: { result: ExportResult }): ReactNode {
  const t = useT();
  const [first] = result.files;
  return (
    <div className={styles.result}>
      <div className={styles.done} role="status">
        <SeverityMark mark="ok" compact />
        <strong>{t('exports.written', { count: formatNumber(result.files.length) })}</strong>
        {first ? (
          <Button
            variant="default"
            leftSection={<Icon name="folder" size={14} />}
            onClick={() => attempt(() => call('shell.showInFolder', { path: first.path }))}
          >
            {t('common.showInFolder')}
          </Button>
        ) : null}
      </div>
      <ul className={styles.files} aria-label={t('exports.files')}>
        {result.files.slice(0, MOST).map((file) => (
          <li key={file.path}>
            <Icon name="file" size={14} />
            <button
              type="button"
              className="bt-link"
              title={t('common.openFile')}
              onClick={() => attempt(() => call('shell.openFile', { path: file.path }))}
            >
              {fileName(file.path)}
            </button>
            <span>{formatBytes(file.bytes)}</span>
          </li>
        ))}
        {result.files.length > MOST ? (
          <li>{t('exports.moreFiles', { count: formatNumber(result.files.length - MOST) })}</li>
        ) : null}
      </ul>
      {result.warnings.length > 0 ? <Warnings warnings={result.warnings} /> : null}
    </div>
  );
}

function Warnings({ warnings }: { warnings: readonly Warning[] }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const bySeat = new Map<PostId | null, Warning[]>();
  for (const warning of warnings) {
    const known = bySeat.get(warning.postId);
    if (known) known.push(warning);
    else bySeat.set(warning.postId, [warning]);
  }
  const seats = [...bySeat];
  return (
    <section className={styles.warnings} aria-label={t('exports.toDo')}>
      <h3>
        <SeverityMark mark="warn" compact /> {t('exports.toDo')}
      </h3>
      <ul>
        {seats.slice(0, MOST).map(([postId, list]) => (
          <li key={postId ?? ''}>
            {postId ? (
              <strong>
                {personName(index, index.rows.get(postId)?.personId ?? null)} — {seatWords(t, index, postId)}
              </strong>
            ) : null}
            <ul>
              {list.map((warning) => (
                <li key={`${warning.code}${JSON.stringify(warning.params)}`}>{warningWords(t, warning)}</li>
              ))}
            </ul>
          </li>
        ))}
        {seats.length > MOST ? (
          <li>{t('exports.moreWarnings', { count: formatNumber(seats.length - MOST) })}</li>
        ) : null}
      </ul>
    </section>
  );
}

/** Days among the names are written as people write them. */
function warningWords(t: ReturnType<typeof useT>, { code, params }: Warning): string {
  const shown = Object.entries(params).map(([name, value]) => [name, formatDate(value)]);
  return t(`exports.warning.${code}`, Object.fromEntries(shown));
}
