import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { ImportIssue, IssueCode } from '../../../../shared/domain/import.ts';
import type { ImportDraft } from '../../../../shared/domain/import-draft.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { call } from '../../../app/api.ts';
import { Icon, type IconName } from '../../../components/icons.tsx';
import { Splitter } from '../../../components/splitter.tsx';
import { EmptyState } from '../../../components/states.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { useImport } from '../import-store.ts';
import { PagedGrid } from '../paged-grid.tsx';
import styles from './summary-step.module.css';

const ICONS: Record<ImportIssue['severity'], IconName> = { error: 'block', warning: 'warn', info: 'info' };
/** Of rows that stay out though nothing in them is wrong. */
const OUT: ReadonlySet<IssueCode> = new Set(['duplicate-in-file', 'duplicate-in-roster', 'person-doubtful']);
/** Two lines: what to do stands at the end of the sentence. */
const LINE = 44;

/** The problem in a sentence: where, what, what to do. */
export function issueSentence(
  t: Translate,
  { row, column, sheet, value, code, params }: ImportIssue,
): string {
  return t(`import.issue.${code}`, { row, column, sheet, value, ...params });
}

/** Columns of a list of problems. */
export function issueColumns(t: Translate, many: boolean): ColDef<ImportIssue>[] {
  return [
    {
      headerName: t('importScreen.files.sheet'),
      field: 'sheet',
      width: 130,
      sortable: false,
      tooltipField: 'sheet',
      hide: !many,
    },
    {
      headerName: t('importScreen.values.cell'),
      width: 72,
      sortable: false,
      valueGetter: ({ data }) => (data === undefined ? '' : `${data.column}${data.row.toString()}`),
    },
    {
      headerName: t('importScreen.problem'),
      flex: 1,
      minWidth: 320,
      sortable: false,
      wrapText: true,
      cellClass: styles.sentence ?? '',
      valueGetter: ({ data }) => (data === undefined ? '' : issueSentence(t, data)),
      tooltipValueGetter: ({ value }) => value,
    },
    {
      headerName: t('importScreen.value'),
      field: 'value',
      width: 180,
      sortable: false,
      tooltipField: 'value',
    },
  ];
}

/** Problems by what they are; each kind lists its places. */
export function IssuesPane({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const revision = useImport((state) => state.revision);
  const [picked, setPicked] = useState<IssueCode | null>(null);
  const code = draft.issues.some((one) => one.code === picked) ? picked : (draft.issues[0]?.code ?? null);
  const many = draft.sheets.filter((sheet) => sheet.used).length > 1;
  const columns = useMemo(() => issueColumns(t, many), [t, many]);
  const load = useCallback(
    async (offset: number, limit: number) => {
      if (code === null) return { total: 0, rows: [] };
      const { total, issues } = await call('import.issues', { draftId: draft.draftId, code, offset, limit });
      return { total, rows: issues };
    },
    [draft.draftId, code],
  );
  if (code === null) {
    return (
      <EmptyState icon="ok" title={t('importScreen.tile.issues')} text={t('importScreen.tileEmpty.issues')} />
    );
  }
  return (
    <Splitter
      name="import.issues"
      label={t('importScreen.issueKinds')}
      side="left"
      initial={320}
      min={220}
      max={560}
      pane={
        <nav className={styles.codes} aria-label={t('importScreen.issueKinds')}>
          {draft.issues.map((one) => (
            <button
              key={`${one.code} ${one.severity}`}
              type="button"
              aria-current={one.code === code ? 'true' : undefined}
              data-severity={one.severity}
              onClick={() => setPicked(one.code)}
            >
              <Icon name={ICONS[one.severity]} size={14} />
              <span>{t(`import.problem.${one.code}`)}</span>
              <span>{formatNumber(one.count)}</span>
              <small>{t(`importScreen.severity.${OUT.has(one.code) ? 'error' : one.severity}`)}</small>
            </button>
          ))}
        </nav>
      }
    >
      <div className={`${styles.column} ${styles.grid}`}>
        <PagedGrid<ImportIssue>
          label={t(`import.problem.${code}`)}
          columns={columns}
          load={load}
          listKey={code}
          revision={revision}
          rowHeight={LINE}
        />
      </div>
    </Splitter>
  );
}
