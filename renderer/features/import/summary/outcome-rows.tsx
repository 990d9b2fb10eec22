import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { PreviewRow, RowOutcome } from '../../../../shared/domain/import.ts';
import type { ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { call } from '../../../app/api.ts';
import { Splitter } from '../../../components/splitter.tsx';
import { EmptyState } from '../../../components/states.tsx';
import { useT } from '../../../i18n/index.ts';
import { factName } from '../fact-words.ts';
import { useImport } from '../import-store.ts';
import { PagedGrid } from '../paged-grid.tsx';
import { personColumns } from '../person-columns.ts';
import { conflictRows } from './conflict-rows.ts';
import { tileCounts } from './count-tiles.tsx';
import { RowDetail } from './row-detail.tsx';
import styles from './summary-step.module.css';

/** The row as a person would point at it. */
function rowKey({ sheetId, row }: PreviewRow): string {
  return `${sheetId} ${row.toString()}`;
}

interface Props {
  draft: ImportDraft;
  shown: RowOutcome | 'conflicts';
}

/** The rows behind a number, with what each would change at the right. */
export function OutcomeRows({ draft, shown }: Props): ReactNode {
  const t = useT();
  const revision = useImport((state) => state.revision);
  const [chosen, setChosen] = useState<PreviewRow | null>(null);
  const { draftId, conflicts } = draft;
  const many = draft.sheets.filter((sheet) => sheet.used).length > 1;
  const load = useCallback(
    async (offset: number, limit: number) => {
      const stretch =
        shown === 'conflicts'
          ? await conflictRows({ draftId, conflicts }, revision, offset, limit)
          : await call('import.rows', { draftId, outcome: shown, offset, limit });
      // Whom one looks at is shown as they are now.
      setChosen((before) => {
        if (before === null) return offset === 0 ? (stretch.rows[0] ?? null) : null;
        return stretch.rows.find((row) => rowKey(row) === rowKey(before)) ?? before;
      });
      return stretch;
    },
    [draftId, conflicts, revision, shown],
  );
  const columns = useMemo<ColDef<PreviewRow>[]>(() => {
    const [row, name, ...rest] = personColumns(t, null, []);
    const sheet: ColDef<PreviewRow> = {
      headerName: t('importScreen.files.sheet'),
      field: 'sheet',
      width: 120,
      sortable: false,
      tooltipField: 'sheet',
      hide: !many,
    };
    const words: ColDef<PreviewRow> = {
      headerName: t(
        shown === 'update' || shown === 'conflicts' ? 'importScreen.changes' : 'importScreen.problem',
      ),
      width: 240,
      sortable: false,
      valueGetter: ({ data }) => {
        if (data === undefined) return '';
        if (shown === 'update' || shown === 'conflicts') {
          return data.changes.map(({ field }) => factName(t, field)).join(', ');
        }
        return data.issues.map((code) => t(`import.problem.${code}`)).join('; ');
      },
      tooltipValueGetter: ({ value }) => value,
    };
    return [row, name, sheet, words, ...rest].filter((one) => one !== undefined);
  }, [t, many, shown]);

  if (tileCounts(draft)[shown] === 0) {
    return (
      <EmptyState
        icon="ok"
        title={t(`importScreen.tile.${shown}`)}
        text={t(`importScreen.tileEmpty.${shown}`)}
      />
    );
  }
  return (
    <Splitter
      name="import.row"
      label={t('importScreen.rowDetail')}
      side="right"
      initial={360}
      min={240}
      max={700}
      pane={
        <section className={styles.detail} aria-label={t('importScreen.rowDetail')}>
          {chosen === null ? <p>{t('importScreen.chooseRow')}</p> : <RowDetail row={chosen} />}
        </section>
      }
    >
      <div className={styles.column}>
        <div className={styles.tools}>
          <p>{t(`importScreen.tileText.${shown}`)}</p>
        </div>
        <div className={styles.grid}>
          <PagedGrid<PreviewRow>
            label={t(`importScreen.tile.${shown}`)}
            columns={columns}
            load={load}
            listKey={shown}
            revision={revision}
            onChoose={setChosen}
          />
        </div>
      </div>
    </Splitter>
  );
}
