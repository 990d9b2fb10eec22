import type { ColDef, GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { PreviewRow, RosterField } from '../../../shared/domain/import.ts';
import { type PersonFields, presentPosition } from '../../../shared/domain/person.ts';
import { ListGrid } from '../../components/list-grid.tsx';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './preview-rows.module.css';

/** Rows and problems name a row the same way. */
export function previewRowId(row: { sheet: string; row: number }): string {
  return `${row.sheet}|${row.row.toString()}`;
}

interface Props {
  rows: readonly PreviewRow[];
  onReady: (api: GridApi<PreviewRow>) => void;
  /** The row to mark, by its id. */
  chosen: string | null;
}

/** Each row of the file as it was read, with what it would do to the roster. */
export function PreviewRows({ rows, onReady, chosen }: Props): ReactNode {
  const t = useT();
  const columns = useMemo<ColDef<PreviewRow>[]>(() => {
    const text = (field: RosterField, get: (person: PersonFields) => string, width: number) => ({
      headerName: t(`domain.field.${field}`),
      width,
      valueGetter: ({ data }: { data?: PreviewRow | undefined }) =>
        data === undefined || data.person === null ? '' : get(data.person),
      tooltipValueGetter: ({ value }: { value?: unknown }) => String(value ?? ''),
    });
    const level = (area: string, value: string | null, verbatim: string): string =>
      value === null ? verbatim : t(`domain.${area}.${value}`);
    return [
      { headerName: t('importScreen.row'), field: 'row', width: 64, pinned: 'left' },
      { ...text('fullName', (p) => p.fullName, 190), pinned: 'left' },
      {
        headerName: t('importScreen.outcome'),
        width: 104,
        valueGetter: ({ data }) => (data === undefined ? '' : t(`importScreen.outcomes.${data.outcome}`)),
        cellClass: ({ data }) => (data === undefined ? '' : (styles[data.outcome] ?? '')),
      },
      text('birth', (p) => formatDate(p.birth.value) || p.birth.text, 104),
      text('sex', (p) => (p.sex === null ? '' : t(`domain.sex.${p.sex}`)), 84),
      text('current', presentPosition, 300),
      text('degree', (p) => level('degree', p.degree, p.degreeText), 120),
      text('theory', (p) => level('theory', p.theory, p.theoryText), 120),
      text('stateManagement', (p) => level('stateManagement', p.stateManagement, p.stateManagementText), 140),
      text('ethnicity', (p) => p.ethnicity, 90),
      text('homePlace', (p) => p.homePlace, 200),
      text('proposedTitle', (p) => p.proposedTitle, 200),
      text('note', (p) => p.note, 200),
      { headerName: t('importScreen.group'), field: 'group', width: 180, tooltipField: 'group' },
    ];
  }, [t]);
  const rowClass = useCallback(
    (row: PreviewRow) => (previewRowId(row) === chosen ? (styles.chosen ?? '') : ''),
    [chosen],
  );
  return (
    <ListGrid
      label={t('importScreen.rowsTitle', { count: rows.length })}
      rows={rows}
      columns={columns}
      rowId={previewRowId}
      onReady={onReady}
      rowClass={rowClass}
    />
  );
}
