/** Papers the plan makes due and nobody has drafted yet. */
import { Button } from '@mantine/core';
import type { ColDef, GetRowIdParams, GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { DecisionKind, UnitCode } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { DuePaper } from '../../../shared/ipc/paper-channels.ts';
import { Icon } from '../../components/icons.tsx';
import { usePermission } from '../../components/review/review-commands.ts';
import { EmptyState } from '../../components/states.tsx';
import { attempt } from '../../components/toasts.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useListFilter } from '../../state/list-filter-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { paperCommands } from './paper-commands.ts';
import { FilterBar, KindFilter, UnitFilter } from './paper-filters.tsx';
import { type DueLine, dueLines, filterDue, inAlphabet } from './paper-rows.ts';
import styles from './papers.module.css';

interface Props {
  due: readonly DuePaper[];
  onDrafted: () => void;
}

const lineId = ({ data }: GetRowIdParams<DueLine>): string => data.id;
const SELECTION = { mode: 'multiRow', enableClickSelection: true } as const;

export function DueTab({ due, onDrafted }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const revision = usePlanStore((state) => state.revision);
  const permission = usePermission()('paper.draft');
  const [filter, change] = useListFilter('due');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const grid = useRef<GridApi<DueLine> | null>(null);
  const all = useMemo(() => (revision >= 0 ? dueLines(t, index, due) : []), [t, index, revision, due]);
  const lines = useMemo(() => filterDue(all, filter), [all, filter]);
  const columns = useMemo(() => dueColumns(t), [t]);
  const kinds = useMemo(() => all.map(({ kind }) => kind), [all]);
  const units = useMemo(() => all.map(({ unitCode }) => unitCode), [all]);
  const onKind = useCallback((kind: DecisionKind | null) => change({ kind }), [change]);
  const onUnit = useCallback((unitCode: UnitCode | null) => change({ unitCode }), [change]);
  if (due.length === 0) {
    return <EmptyState icon="ok" title={t('papers.empty.due')} text={t('papers.empty.dueText')} />;
  }
  const shown = new Set(lines.map(({ id }) => id));
  const meant = chosen.filter((id) => shown.has(id));
  const draft = () =>
    attempt(async () => {
      // In the order of the list, so that numbers will follow it.
      const wanted = new Set(meant.length > 0 ? meant : shown);
      const papers: DuePaper[] = [];
      grid.current?.forEachNodeAfterFilterAndSort(({ data }) => {
        if (data !== undefined && wanted.has(data.id))
          papers.push({ kind: data.kind, items: [...data.items] });
      });
      await paperCommands.draft(papers);
      onDrafted();
    });
  return (
    <section className={styles.pane} aria-label={t('papers.tab.due')}>
      <FilterBar
        text={filter.text}
        onText={(text) => change({ text })}
        shown={t('papers.dueShown', { shown: formatNumber(lines.length), all: formatNumber(due.length) })}
        actions={
          <Button
            leftSection={<Icon name="add" size={14} />}
            disabled={!permission.may || lines.length === 0}
            title={permission.why}
            onClick={draft}
          >
            {meant.length > 0
              ? t('papers.action.draftSome', { count: formatNumber(meant.length) })
              : t('papers.action.draftAll', { count: formatNumber(lines.length) })}
          </Button>
        }
      >
        <KindFilter kinds={kinds} value={filter.kind} onChange={onKind} />
        <UnitFilter units={units} value={filter.unitCode} onChange={onUnit} />
      </FilterBar>
      <div className={styles.fill}>
        <DataGrid<DueLine>
          label={t('papers.tab.due')}
          rowData={lines}
          columnDefs={columns}
          getRowId={lineId}
          rowSelection={SELECTION}
          alwaysShowVerticalScroll
          rowBuffer={4}
          overlayNoRowsTemplate={`<span>${t('papers.empty.none')}</span>`}
          onGridReady={({ api }) => {
            grid.current = api;
          }}
          onSelectionChanged={({ api }) => setChosen(api.getSelectedRows().map(({ id }) => id))}
          onCellKeyDown={({ event, api }) => {
            if (!(event instanceof KeyboardEvent) || !event.ctrlKey || event.key.toLowerCase() !== 'a')
              return;
            event.preventDefault();
            api.selectAll('filtered');
          }}
        />
      </div>
    </section>
  );
}

function dueColumns(t: Translate): ColDef<DueLine>[] {
  const column = (
    colId: string,
    value: (line: DueLine) => string,
    more: ColDef<DueLine> = {},
  ): ColDef<DueLine> => ({
    colId,
    headerName: t(`papers.column.${colId}`),
    valueGetter: ({ data }) => (data === undefined ? '' : value(data)),
    tooltipValueGetter: ({ value: shown }) => shown,
    comparator: inAlphabet,
    ...more,
  });
  const fitted = { cellRenderer: FittedCell<DueLine>, tooltipValueGetter: () => null };
  return [
    column('person', ({ person }) => person, { flex: 3, minWidth: 130 }),
    column('about', ({ post }) => post, { ...fitted, flex: 5, minWidth: 160 }),
    column('unit', ({ unit }) => unit, { flex: 3, minWidth: 120 }),
    column('kind', ({ kind }) => t(`decisions.kind.${kind}`), { flex: 3, minWidth: 120 }),
    column('form', ({ form }) => form, { flex: 2, minWidth: 110 }),
    column('since', ({ since }) => since ?? '', {
      width: 96,
      valueFormatter: ({ value }) => formatDate(value === '' ? null : value),
    }),
  ];
}
