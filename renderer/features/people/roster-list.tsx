/** The roster as a grid: one line is looked at, several may be chosen. */
import type {
  CellFocusedEvent,
  CellKeyDownEvent,
  FullWidthCellKeyDownEvent,
  GetRowIdParams,
  GridApi,
  RowSelectionOptions,
} from 'ag-grid-community';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { isKey } from '../../app/keys.ts';
import { ColumnChooser } from '../../components/column-chooser.tsx';
import { NEW_PERSON, usePersonDraft } from '../../components/person-form/person-draft.ts';
import { ListScreen } from '../../components/plan-list-screen.tsx';
import { PersonCard } from '../../components/plan-person-card.tsx';
import { ShownListMenu } from '../../components/shown-list-menu.tsx';
import { EmptyState } from '../../components/states.tsx';
import { CHOOSE_ALL_COLUMN } from '../../grid/choose-all-head.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import type { HeldLines } from '../../grid/held/held-lines.ts';
import { useChosenShown } from '../../grid/held/use-chosen-shown.ts';
import { MouseOrKeys, useByMouse } from '../../grid/mouse-or-keys.tsx';
import { redrawLines } from '../../grid/redraw-lines.ts';
import { shownNodes } from '../../grid/shown-nodes.ts';
import { useKeptColumns } from '../../grid/use-kept-columns.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { takeWhenIdle } from '../../state/idle-steps.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { facetSteps } from './facet-codes.ts';
import { byName } from './line-order.ts';
import { KEPT_COLUMNS, peopleColumns } from './people-columns.ts';
import { type PersonLine, peopleFound } from './people-rows.ts';
import { searchSteps } from './people-texts.ts';
import { PeopleToolbar } from './people-toolbar.tsx';
import { PersonMore } from './person-more.tsx';
import { useRosterStore } from './roster-store.ts';
import { SelectionPane } from './selection-pane.tsx';
import { useFilterWords } from './use-filter-words.ts';

interface Props {
  actions: ReactNode;
  views: ReactNode;
}

/** The same objects each time: the grid looks at what is given to it anew. */
const SELECTION: RowSelectionOptions<PersonLine> = {
  mode: 'multiRow',
  checkboxes: true,
  headerCheckbox: false,
  selectAll: 'filtered',
  enableClickSelection: true,
};
const idOf = ({ data }: GetRowIdParams<PersonLine>): string => data.id;

export function RosterList({ actions, views }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const total = usePlanStore((state) => state.index.people.size);
  const choosePerson = usePlanStore((state) => state.choosePerson);
  const openForm = usePersonDraft((state) => state.open);
  const file = usePlanStore((state) => state.info?.path ?? '');
  const navigate = useAppStore((state) => state.navigate);
  const { text, filter, put, clear } = useRosterStore();
  const [api, setApi] = useState<GridApi<PersonLine> | null>(null);
  const [displayed, setDisplayed] = useState<number | null>(null);
  const byMouse = useByMouse();
  useKeptColumns(KEPT_COLUMNS, api);
  useFollow(api);
  useEffect(() => takeWhenIdle(facetSteps(index, 'state')), [index]);
  useEffect(() => takeWhenIdle(searchSteps(index)), [index]);

  const everybody = usePlanStore((state) => state.index.peopleByName());
  // Who merely changed stays in the list under the hands; who came or went, or is called otherwise, makes another list.
  const found = useMemo(
    () => (everybody.length > 0 ? peopleFound(index, text, filter) : null),
    [index, text, filter, everybody],
  );
  const { columns, orders } = peopleColumns(t);
  const held = useMemo<HeldLines<PersonLine>>(
    () => ({
      lines: everybody,
      ...(found === null ? {} : { isShown: (line) => found.has(line) }),
      ranks: (colId) => (orders.get(colId) ?? byName).ranks(everybody),
    }),
    [everybody, found, orders],
  );
  useChosenShown(api, found);
  const onCellFocused = useCallback(
    ({ api: grid, rowIndex }: CellFocusedEvent<PersonLine>) => {
      const node = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex);
      if (!node?.data) return;
      // Several are chosen: looking around with the arrows leaves them chosen.
      if (!byMouse.current && grid.getSelectedNodes().length < 2) node.setSelected(true, true);
      choosePerson(node.data.id);
    },
    [choosePerson, byMouse],
  );
  const leaveSelection = useCallback(() => {
    api?.deselectAll();
    put({ selected: [] });
  }, [api, put]);
  const onClear = () => {
    clear();
    api?.setFilterModel(null);
  };
  const openInPlan = (id: PersonId | undefined) => {
    if (id) navigate('plan', { personId: id });
  };
  const correct = (id: PersonId) => {
    const person = index.people.get(id)?.person;
    choosePerson(id);
    if (person) openForm(person, file);
  };
  const onKeyDown = ({
    api: grid,
    data,
    event,
  }: CellKeyDownEvent<PersonLine> | FullWidthCellKeyDownEvent<PersonLine>) => {
    if (!(event instanceof KeyboardEvent) || !data) return;
    if (isKey(event, 'F2') || isKey(event, 'E')) correct(data.id);
    else if (isKey(event, 'Enter')) openInPlan(data.id);
    else if (isKey(event, 'Escape')) leaveSelection();
    else if (isKey(event, 'Ctrl+A')) grid.setNodesSelected({ nodes: shownNodes(grid), newValue: true });
  };
  const shown = displayed ?? found?.size ?? total;
  const filters = useFilterWords();
  return (
    <ListScreen
      name="people.card"
      title={t('people.title')}
      summary={t('people.summary', { shown: formatNumber(shown), total: formatNumber(total) })}
      actions={
        <>
          {views}
          {actions}
          <ShownListMenu<PersonLine>
            api={api}
            title={t('people.title')}
            filters={filters}
            disabled={shown === 0}
            words={{ marks: ({ id }) => index.findingsOfPerson(id).length }}
          />
          <ColumnChooser api={api} />
        </>
      }
      toolbar={<PeopleToolbar onEnterGrid={() => api?.setFocusedCell(0, 'name')} onClear={onClear} />}
      paneLabel={t('people.card.label')}
      pane={<Pane onLeave={leaveSelection} />}
    >
      <MouseOrKeys byMouse={byMouse}>
        <DataGrid<PersonLine>
          label={t('people.title')}
          held={held}
          columnDefs={columns}
          getRowId={idOf}
          rowSelection={SELECTION}
          selectionColumnDef={CHOOSE_ALL_COLUMN}
          onGridReady={(event) => {
            setApi(event.api);
            const { columnFilter } = useRosterStore.getState();
            if (Object.keys(columnFilter).length > 0) event.api.setFilterModel(columnFilter);
          }}
          onGridPreDestroyed={() => setApi(null)}
          onModelUpdated={({ api: grid }) => setDisplayed(grid.getDisplayedRowCount())}
          onFilterChanged={({ api: grid, source }) => {
            if (source !== 'api') put({ columnFilter: grid.getFilterModel() });
          }}
          onSelectionChanged={({ api: grid }) => {
            const chosen = grid.getSelectedRows();
            put({ selected: chosen.length < 2 ? [] : chosen.map(({ id }) => id) });
          }}
          onCellFocused={onCellFocused}
          onCellKeyDown={onKeyDown}
          onCellDoubleClicked={({ data }) => openInPlan(data?.id)}
        />
      </MouseOrKeys>
    </ListScreen>
  );
}

/** Several people chosen, the form or the card of one, or nothing yet. */
function Pane({ onLeave }: { onLeave: () => void }): ReactNode {
  const t = useT();
  const navigate = useAppStore((state) => state.navigate);
  const file = usePlanStore((state) => state.info?.path ?? '');
  const chosen = usePlanStore((state) => state.personId);
  const isKnown = usePlanStore((state) => chosen !== null && state.index.people.has(chosen));
  const draft = usePersonDraft((state) => (state.draft?.file === file ? state.draft.person.id : null));
  const selected = useRosterStore((state) => state.selected);
  if (selected.length >= 2) return <SelectionPane personIds={selected} onLeave={onLeave} />;
  const personId = chosen ?? (draft === NEW_PERSON ? NEW_PERSON : null);
  if (personId === null) {
    return <EmptyState icon="person" title={t('people.card.nothing')} text={t('people.card.nothingText')} />;
  }
  return (
    <>
      <PersonCard personId={personId} onOpenPost={(postId) => navigate('plan', { postId })} />
      {isKnown && draft !== personId ? <PersonMore key={personId} personId={personId} /> : null}
    </>
  );
}

/** Redraws the lines of the people a change touched. */
function useFollow(api: GridApi<PersonLine> | null): void {
  useEffect(
    () =>
      usePlanStore.subscribe(({ lastChange, revision }, before) => {
        if (!lastChange || revision === before.revision) return;
        if (api !== null) redrawLines(api, lastChange.people);
      }),
    [api],
  );
}
