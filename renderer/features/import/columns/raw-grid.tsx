/** The sheet as it stands in the file, each row with what it was taken for; a header elsewhere is chosen here. */
import { Button } from '@mantine/core';
import type { ColDef, GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DraftSheet, RawRow } from '../../../../shared/domain/import-draft.ts';
import { call } from '../../../app/api.ts';
import { useT } from '../../../i18n/index.ts';
import { useImport } from '../import-store.ts';
import { PagedGrid } from '../paged-grid.tsx';
import { columnLetter } from './column-letter.ts';
import styles from './raw-grid.module.css';

interface Props {
  draftId: string;
  sheet: DraftSheet;
  /** The column to bring into view. */
  column: number | null;
}

export function RawGrid({ draftId, sheet, column }: Props): ReactNode {
  const t = useT();
  const { revision, change } = useImport();
  const [chosen, setChosen] = useState<RawRow | null>(null);
  const [seen, setSeen] = useState(0);
  const [api, setApi] = useState<GridApi<RawRow> | null>(null);
  const width = Math.max(seen, ...sheet.columns.map(({ index }) => index + 1));
  const load = useCallback(
    async (offset: number, limit: number) => {
      const { rows, lastRow } = await call('import.raw', {
        draftId,
        sheetId: sheet.id,
        fromRow: offset + 1,
        count: limit,
      });
      setSeen((most) => Math.max(most, ...rows.map((row) => row.cells.length)));
      return { rows, total: lastRow };
    },
    [draftId, sheet.id],
  );
  const columns = useMemo<ColDef<RawRow>[]>(() => {
    const used = new Map(sheet.columns.map((one) => [one.index, one]));
    const meaning = (index: number): string => {
      const known = used.get(index);
      if (known === undefined) return '';
      return known.field === null
        ? t(`importScreen.use.short.${known.use}`)
        : t(`domain.field.${known.field}`);
    };
    return [
      { headerName: t('importScreen.row'), field: 'row', width: 76, pinned: 'left', sortable: false },
      {
        headerName: t('importScreen.columns.rowKind'),
        width: 128,
        pinned: 'left',
        sortable: false,
        valueGetter: ({ data }) =>
          data === undefined
            ? ''
            : `${t(`importScreen.rowKind.${data.kind}`)}${data.hidden ? ` · ${t('importScreen.columns.hiddenRow')}` : ''}`,
        tooltipValueGetter: ({ value }) => value,
      },
      ...Array.from({ length: width }, (_, index): ColDef<RawRow> => {
        const letter = columnLetter(index);
        return {
          colId: letter,
          headerName: [letter, meaning(index)].filter((part) => part !== '').join(' · '),
          headerTooltip: meaning(index),
          width: 150,
          sortable: false,
          valueGetter: ({ data }) => data?.cells[index] ?? '',
          tooltipValueGetter: ({ value }) => value,
          cellClass: column === index ? (styles.column ?? '') : '',
        };
      }),
    ];
  }, [t, sheet.columns, width, column]);
  useEffect(() => {
    if (column !== null && api !== null && !api.isDestroyed()) api.ensureColumnVisible(columnLetter(column));
  }, [api, column]);
  const rowClass = useCallback((row: RawRow) => styles[row.kind] ?? '', []);
  const tools = document.getElementById('raw-tools');
  const first = sheet.header?.firstRow ?? null;
  return (
    <div className={styles.grid}>
      {tools === null
        ? null
        : createPortal(
            <>
              <Button
                variant="default"
                size="compact-sm"
                disabled={chosen === null || chosen.row === first}
                onClick={() => change({ kind: 'header', sheetId: sheet.id, row: chosen?.row ?? null })}
              >
                {chosen === null
                  ? t('importScreen.columns.headerHere')
                  : t('importScreen.columns.headerAt', { row: chosen.row })}
              </Button>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => change({ kind: 'header', sheetId: sheet.id, row: null })}
              >
                {t('importScreen.columns.headerSearch')}
              </Button>
            </>,
            tools,
          )}
      <PagedGrid<RawRow>
        label={t('importScreen.columns.rawGrid', { sheet: sheet.name })}
        columns={columns}
        load={load}
        listKey={sheet.id}
        revision={revision}
        rowClass={rowClass}
        onChoose={setChosen}
        onReady={setApi}
      />
    </div>
  );
}
