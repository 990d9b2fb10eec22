/** Drafts, or papers that have numbers: the list with its filters, and beside it what is chosen. */
import { Select } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { PAPER_STATES, type PaperId, registerName } from '../../../shared/domain/index.ts';
import type { ListedPaper, RegisterView } from '../../../shared/ipc/paper-channels.ts';
import { DayField } from '../../components/day-field.tsx';
import { ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { EmptyState } from '../../components/states.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { useKeptColumns } from '../../grid/use-kept-columns.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { takeWhenIdle } from '../../state/idle-steps.ts';
import { useListFilter } from '../../state/list-filter-store.ts';
import { FilterBar, KindFilter, UnitFilter } from './paper-filters.tsx';
import { PaperPane } from './paper-pane.tsx';
import { filterPapers, inRegisterOrder, type PaperFilter, readyToSearch } from './paper-rows.ts';
import styles from './papers.module.css';
import { paperColumns } from './papers-columns.tsx';

interface Props {
  which: 'drafts' | 'numbered';
  papers: readonly ListedPaper[];
  registers: readonly RegisterView[];
  /** A paper the list shall show and choose. */
  wanted: PaperId | null;
  onNumbered: () => void;
  onWritten: () => void;
}

const NUMBERED_STATES = PAPER_STATES.filter((state) => state !== 'draft');

export function PapersTab({ which, papers, registers, wanted, onNumbered, onWritten }: Props): ReactNode {
  const t = useT();
  const [kept, change] = useListFilter(which);
  // A register can be gone again with the step that made it.
  const isThere = registers.some(({ id }) => id === kept.registerId);
  const filter = useMemo(() => (isThere ? kept : { ...kept, registerId: null }), [isThere, kept]);
  const [chosen, setChosen] = useState<readonly PaperId[]>([]);
  const [api, setApi] = useState<GridApi<ListedPaper> | null>(null);
  useKeptColumns(`papers.${which}`, api);
  const ordered = useMemo(() => inRegisterOrder(papers), [papers]);
  useEffect(() => takeWhenIdle(readyToSearch(papers)), [papers]);
  const lines = useMemo(() => filterPapers(ordered, filter), [ordered, filter]);
  const columns = useMemo(() => paperColumns(t, which), [t, which]);
  useEffect(() => {
    const node = wanted === null ? undefined : api?.getRowNode(String(wanted));
    if (!api || node?.rowIndex == null) return;
    api.ensureIndexVisible(node.rowIndex);
    node.setSelected(true, true);
  }, [api, wanted]);
  if (papers.length === 0) {
    return (
      <EmptyState icon="file" title={t(`papers.empty.${which}`)} text={t(`papers.empty.${which}Text`)} />
    );
  }
  const byId = new Map(lines.map((paper) => [paper.id, paper]));
  // Who left the list by a filter or a change is no longer meant.
  const meant = chosen.flatMap((id) => byId.get(id) ?? []);
  return (
    <Splitter
      name="papers.pane"
      label={t('papers.pane')}
      side="right"
      initial={392}
      min={320}
      max={720}
      pane={<PaperPane papers={meant} onNumbered={onNumbered} onWritten={onWritten} />}
    >
      <section className={styles.pane} aria-label={t(`papers.tab.${which}`)}>
        <Filters
          which={which}
          papers={papers}
          registers={registers}
          filter={filter}
          change={change}
          shown={lines.length}
        />
        <div className={styles.fill}>
          <DataGrid<ListedPaper>
            label={t(`papers.tab.${which}`)}
            rowData={lines}
            columnDefs={columns}
            getRowId={({ data }) => String(data.id)}
            rowSelection={{ mode: 'multiRow', enableClickSelection: true }}
            overlayNoRowsTemplate={`<span>${t('papers.empty.none')}</span>`}
            onGridReady={(event) => setApi(event.api)}
            onGridPreDestroyed={() => setApi(null)}
            onSelectionChanged={(event) => setChosen(chosenIn(event.api))}
            onSortChanged={(event) => setChosen(chosenIn(event.api))}
            onCellFocused={({ api: grid, rowIndex }) => {
              // Walking through the list with the arrows shows one after the other.
              if (grid.getSelectedRows().length > 1) return;
              if (rowIndex !== null) grid.getDisplayedRowAtIndex(rowIndex)?.setSelected(true, true);
            }}
            onCellKeyDown={({ event, api: grid }) => {
              if (!(event instanceof KeyboardEvent) || !event.ctrlKey || event.key.toLowerCase() !== 'a')
                return;
              event.preventDefault();
              grid.selectAll('filtered');
            }}
          />
        </div>
      </section>
    </Splitter>
  );
}

/** In the order of the list: numbers are given in it. */
function chosenIn(grid: GridApi<ListedPaper>): PaperId[] {
  const ids: PaperId[] = [];
  grid.forEachNodeAfterFilterAndSort((node) => {
    if (node.isSelected() === true && node.data !== undefined) ids.push(node.data.id);
  });
  return ids;
}

interface FiltersProps extends Pick<Props, 'which' | 'papers' | 'registers'> {
  filter: PaperFilter;
  change: (part: Partial<PaperFilter>) => void;
  shown: number;
}

function Filters({ which, papers, registers, filter, change, shown }: FiltersProps): ReactNode {
  const t = useT();
  const changed = papers.filter((paper) => paper.isChanged).length;
  return (
    <FilterBar
      text={filter.text}
      onText={(text) => change({ text })}
      shown={t('papers.shown', { shown: formatNumber(shown), all: formatNumber(papers.length) })}
    >
      <KindFilter
        kinds={papers.map(({ kind }) => kind)}
        value={filter.kind}
        onChange={(kind) => change({ kind })}
      />
      <UnitFilter
        units={papers.flatMap(({ items }) => items.map(({ unitCode }) => unitCode))}
        value={filter.unitCode}
        onChange={(unitCode) => change({ unitCode })}
      />
      {which === 'drafts' ? null : (
        <>
          <Select
            aria-label={t('papers.filter.register')}
            placeholder={t('papers.filter.allRegisters')}
            w={200}
            clearable
            data={registers.map((register) => ({
              value: String(register.id),
              label: registerName(register),
            }))}
            value={filter.registerId === null ? null : String(filter.registerId)}
            onChange={(id) => change({ registerId: id === null ? null : Number(id) })}
          />
          <DayField label={t('papers.filter.from')} day={filter.from} onKeep={(from) => change({ from })} />
          <DayField label={t('papers.filter.to')} day={filter.to} onKeep={(to) => change({ to })} />
        </>
      )}
      <ChipRow label={t('papers.filter.state')}>
        {which === 'drafts'
          ? null
          : NUMBERED_STATES.map((state) => {
              const count = papers.filter((paper) => paper.state === state).length;
              const pressed = filter.state === state;
              // Nothing is to be found behind a nought, and the line has no room to spare.
              return count === 0 && !pressed ? null : (
                <FilterChip
                  key={state}
                  words={t(`papers.state.${state}`)}
                  count={count}
                  pressed={pressed}
                  onPress={() => change({ state: pressed ? null : state })}
                />
              );
            })}
        {changed === 0 && !filter.changed ? null : (
          <FilterChip
            words={t('papers.filter.changed')}
            count={changed}
            pressed={filter.changed}
            onPress={() => change({ changed: !filter.changed })}
          />
        )}
      </ChipRow>
    </FilterBar>
  );
}
