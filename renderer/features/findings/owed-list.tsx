/** Tiêu chuẩn còn nợ: what was recorded to let findings stand, by deadline, each with a way to its seat. */
import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { WAIVER_STATES, type WaiverRow } from '../../../shared/domain/index.ts';
import { shapeOf } from '../../app/api.ts';
import { ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { useFactText } from '../../components/plan-finding.tsx';
import { ListScreen } from '../../components/plan-list-screen.tsx';
import { EmptyState, ErrorState, SkeletonRows } from '../../components/states.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { useKeptColumns } from '../../grid/use-kept-columns.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { useListFilter } from '../../state/list-filter-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { shownIds } from './export-list.ts';
import { placeOf } from './findings-rows.ts';
import { ListActions, type ListOfFindings } from './list-actions.tsx';
import { owedColumns } from './owed-columns.tsx';
import { OwedDetail } from './owed-detail.tsx';
import { filterWaivers } from './owed-rows.ts';
import { useWaivers } from './use-waivers.ts';

const NONE: readonly WaiverRow[] = [];

export function OwedList({ onSwitch }: { onSwitch: (list: ListOfFindings) => void }): ReactNode {
  const t = useT();
  const describe = useFactText();
  const index = usePlanStore((state) => state.index);
  const { rows, failure } = useWaivers();
  const all = rows ?? NONE;
  const [chosen, setChosen] = useState<string | null>(null);
  const [api, setApi] = useState<GridApi<WaiverRow> | null>(null);
  useKeptColumns('owed', api);
  const [filter, change] = useListFilter('owed');
  const shown = useMemo(() => filterWaivers(index, all, filter, t), [index, all, filter, t]);
  /** The chips count what they would show. */
  const counts = useMemo(() => {
    const any = filterWaivers(index, all, { ...filter, states: [] }, t);
    return new Map(WAIVER_STATES.map((state) => [state, any.filter((row) => row.state === state).length]));
  }, [index, all, filter, t]);
  const columns = useMemo(() => owedColumns(t, describe), [t, describe]);
  const onCellFocused = useCallback(({ api: grid, rowIndex }: CellFocusedEvent<WaiverRow>) => {
    const node = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex);
    node?.setSelected(true, true);
    setChosen(node?.data?.findingId ?? null);
  }, []);
  const waiver = all.find(({ findingId }) => findingId === chosen);
  const toggle = (state: WaiverRow['state']) =>
    change({
      states: filter.states.includes(state)
        ? filter.states.filter((one) => one !== state)
        : [...filter.states, state],
    });
  return (
    <ListScreen
      name="findings.detail"
      title={t('waivers.title')}
      summary={t('waivers.summary', { shown: formatNumber(shown.length), total: formatNumber(all.length) })}
      actions={
        <ListActions
          list="owed"
          onSwitch={onSwitch}
          shown={api && shown.length > 0 ? () => shownIds(api, ({ findingId }) => findingId) : null}
        />
      }
      toolbar={
        <>
          <FindBox
            label={t('waivers.find')}
            value={filter.text}
            onChange={(text) => change({ text })}
            onEnter={() => api?.setFocusedCell(0, 'person')}
          />
          <ChipRow label={t('waivers.byState')}>
            {WAIVER_STATES.map((state) => (
              <FilterChip
                key={state}
                words={t(`domain.waiverState.${state}`)}
                count={counts.get(state) ?? 0}
                pressed={filter.states.includes(state)}
                onPress={() => toggle(state)}
              />
            ))}
          </ChipRow>
        </>
      }
      paneLabel={t('waivers.detail')}
      pane={
        waiver ? (
          <OwedDetail waiver={waiver} onGoTo={() => goTo(waiver)} />
        ) : (
          <EmptyState icon="owed" title={t('waivers.nothing')} text={t('waivers.nothingText')} />
        )
      }
    >
      <Body rows={rows} failure={failure}>
        <DataGrid<WaiverRow>
          label={t('waivers.title')}
          rowData={shown}
          columnDefs={columns}
          getRowId={({ data }) => data.findingId}
          rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
          onGridReady={(event) => setApi(event.api)}
          onGridPreDestroyed={() => setApi(null)}
          onCellFocused={onCellFocused}
          onCellKeyDown={({ data, event }) => {
            if (event instanceof KeyboardEvent && event.key === 'Enter' && data) goTo(data);
          }}
          onCellDoubleClicked={({ data }) => {
            if (data) goTo(data);
          }}
        />
      </Body>
    </ListScreen>
  );
}

/** The grid once there is something to list; before that what is missing. */
function Body({
  rows,
  failure,
  children,
}: {
  rows: readonly WaiverRow[] | null;
  failure: unknown;
  children: ReactNode;
}): ReactNode {
  const t = useT();
  if (failure !== null) return <ErrorState title={t('waivers.failed')} error={shapeOf(failure)} />;
  if (rows === null) return <SkeletonRows rows={12} columns={8} />;
  if (rows.length === 0)
    return <EmptyState icon="owed" title={t('waivers.empty.title')} text={t('waivers.empty.text')} />;
  return children;
}

function goTo(waiver: WaiverRow): void {
  const { screen, filter } = placeOf(usePlanStore.getState().index, waiver);
  useAppStore.getState().navigate(screen, filter);
}
