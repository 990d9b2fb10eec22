import { SegmentedControl } from '@mantine/core';
import type { ColDef, ICellRendererParams } from 'ag-grid-community';
import { type ReactNode, useMemo, useState } from 'react';
import type { ImportIssue } from '../../../shared/domain/import.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { Icon } from '../../components/icons.tsx';
import { ListGrid } from '../../components/list-grid.tsx';
import { type Mark, SeverityMark } from '../../components/severity-mark.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './issue-list.module.css';

const LEVELS = ['error', 'warning', 'info'] as const;
type Level = (typeof LEVELS)[number];
const MARK_OF: Record<Level, Mark> = { error: 'block', warning: 'warn', info: 'info' };

interface Props {
  issues: readonly ImportIssue[];
  /** A problem was chosen: its row should be shown. */
  onChoose: (issue: ImportIssue) => void;
}

function issueId(issue: ImportIssue): string {
  return [issue.sheet, issue.row, issue.column, issue.code, issue.field ?? '', issue.value].join('|');
}

function issueSentence(t: Translate, { row, column, sheet, value, code, params }: ImportIssue): string {
  return t(`import.issue.${code}`, { row, column, sheet, value, ...params });
}

/** Problems by row and column in plain words; a click goes to the row. */
export function IssueList({ issues, onChoose }: Props): ReactNode {
  const t = useT();
  const [level, setLevel] = useState<Level | 'all'>('all');
  const count = (of: Level): number => issues.filter((issue) => issue.severity === of).length;
  const shown = level === 'all' ? issues : issues.filter((issue) => issue.severity === level);
  const oneSheet = new Set(issues.map((issue) => issue.sheet)).size === 1;
  const columns = useMemo<ColDef<ImportIssue>[]>(
    () => [
      {
        headerName: t('importScreen.kind'),
        width: 118,
        sort: 'asc',
        valueGetter: ({ data }) => (data === undefined ? 0 : LEVELS.indexOf(data.severity)),
        cellRenderer: ({ data }: ICellRendererParams<ImportIssue>) =>
          data === undefined ? null : (
            <span className={`${styles.level} ${styles[data.severity]}`}>
              <Icon name={MARK_OF[data.severity]} size={14} />
              {t(`importScreen.severity.${data.severity}`)}
            </span>
          ),
      },
      {
        headerName: t('importScreen.sheet'),
        field: 'sheet',
        width: 120,
        tooltipField: 'sheet',
        hide: oneSheet,
      },
      {
        headerName: t('importScreen.place'),
        width: 76,
        valueGetter: ({ data }) => (data === undefined ? '' : `${data.column}${data.row.toString()}`),
        comparator: (_a, _b, left, right) => (left.data?.row ?? 0) - (right.data?.row ?? 0),
      },
      {
        headerName: t('importScreen.problem'),
        flex: 3,
        minWidth: 220,
        valueGetter: ({ data }) => (data === undefined ? '' : issueSentence(t, data)),
        // What to do stands at the end of the sentence: it must not be cut.
        wrapText: true,
        autoHeight: true,
        cellClass: styles.sentence ?? '',
      },
      { headerName: t('importScreen.value'), field: 'value', flex: 1, minWidth: 120, tooltipField: 'value' },
    ],
    [t, oneSheet],
  );
  return (
    <section className={styles.list} aria-labelledby="problems-title">
      <div className={styles.head}>
        <h2 id="problems-title">{t('importScreen.problems', { count: formatNumber(issues.length) })}</h2>
        <SegmentedControl
          aria-label={t('importScreen.kind')}
          value={level}
          onChange={(value) => setLevel(value as Level | 'all')}
          data={[
            { value: 'all', label: t('common.all') },
            ...LEVELS.map((one) => ({
              value: one,
              label: `${t(`importScreen.severity.${one}`)} ${formatNumber(count(one))}`,
            })),
          ]}
        />
      </div>
      {issues.length === 0 ? (
        <p className={styles.none}>
          <SeverityMark mark="ok" compact />
          {t('importScreen.noProblems')}
        </p>
      ) : (
        <div className={styles.grid}>
          <ListGrid
            label={t('importScreen.problem')}
            rows={shown}
            columns={columns}
            rowId={issueId}
            onChoose={onChoose}
          />
        </div>
      )}
    </section>
  );
}
