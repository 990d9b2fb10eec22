/** What a figure counts, row by row; each leads to its seat, its person or its unit. */
import { CloseButton } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { FigureRow, ReportScope } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { ListGrid } from '../../components/list-grid.tsx';
import { personName, unitName } from '../../components/plan-words.ts';
import { useAnswer } from '../../components/use-answer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './reports.module.css';

interface Props {
  figure: { key: string; words: string };
  scope: ReportScope;
  onClose: () => void;
}

export function ReportRows({ figure, scope, onClose }: Props): ReactNode {
  const { day, unitCodes } = scope;
  // The same units come as another list each time.
  const units = unitCodes.join();
  const ask = useCallback(
    () => call('report.rows', { day, unitCodes: units === '' ? [] : units.split(','), figure: figure.key }),
    [day, units, figure.key],
  );
  return <FigureRows words={figure.words} ask={ask} onClose={onClose} />;
}

interface RowsProps {
  /** What the figure says. */
  words: string;
  /** Its rows; must stay the same function while they are the same. */
  ask: () => Promise<FigureRow[]>;
  onClose: () => void;
}

/** What a figure counts, in a pane of its own. */
export function FigureRows({ words, ask, onClose }: RowsProps): ReactNode {
  const t = useT();
  return (
    <section className={styles.pane} aria-label={t('reports.rows.title')}>
      <div className={styles.paneHead}>
        <h2>{words}</h2>
        <CloseButton aria-label={t('reports.rows.close')} title={t('reports.rows.close')} onClick={onClose} />
      </div>
      <Answered key={words} state={useAnswer(ask)}>
        {(rows) => <RowList rows={rows} />}
      </Answered>
    </section>
  );
}

function RowList({ rows }: { rows: readonly FigureRow[] }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const columns = useMemo(() => columnsOf(t, index, rows), [t, index, rows]);
  const sum = rows.reduce((all, { count }) => all + count, 0);
  return (
    <>
      <p className={styles.count} role="status">
        {t('reports.rows.count', { count: formatNumber(sum) })}
      </p>
      <div className={styles.grid}>
        <ListGrid<FigureRow>
          label={t('reports.rows.title')}
          rows={rows}
          columns={columns}
          rowId={rowId}
          onChoose={open}
        />
      </div>
    </>
  );
}

function rowId({ unitCode, postId, personId }: FigureRow): string {
  return [unitCode, postId, personId].join('/');
}

/** Columns that say nothing in any row are left out. */
function columnsOf(t: Translate, index: PlanIndex, rows: readonly FigureRow[]): ColDef<FigureRow>[] {
  const column = (name: string, read: (row: FigureRow) => string | number): ColDef<FigureRow> => ({
    colId: name,
    headerName: t(`reports.rows.${name}`),
    valueGetter: ({ data }) => (data === undefined ? '' : read(data)),
    flex: 1,
    minWidth: 90,
  });
  return [
    column('unit', ({ unitCode }) => (unitCode === null ? '' : unitName(index, unitCode))),
    ...(rows.some(({ postId }) => postId !== null)
      ? [
          column('post', ({ postId }) =>
            postId === null ? '' : (index.rows.get(postId)?.post.title ?? postId),
          ),
        ]
      : []),
    ...(rows.some(({ personId }) => personId !== null)
      ? [column('person', ({ personId }) => personName(index, personId))]
      : []),
    ...(rows.some(({ count }) => count > 1)
      ? [{ ...column('number', ({ count }) => count), flex: 0, width: 70, type: 'rightAligned' }]
      : []),
  ];
}

function open({ unitCode, postId, personId }: FigureRow): void {
  if (postId !== null) navigate('plan', { postId });
  else if (personId !== null) navigate('people', { personId });
  else if (unitCode !== null) navigate('plan', { unitCode });
}
