/** Everybody of the roster, what the plan does with each, and the card of the one selected. */
import { Button } from '@mantine/core';
import type {
  CellFocusedEvent,
  CellKeyDownEvent,
  FullWidthCellKeyDownEvent,
  GridApi,
} from 'ag-grid-community';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { isKey } from '../../app/keys.ts';
import { usePersonDraft } from '../../components/person-form/person-draft.ts';
import { ListScreen } from '../../components/plan-list-screen.tsx';
import { PersonCard } from '../../components/plan-person-card.tsx';
import { PlanReady } from '../../components/plan-ready.tsx';
import { EmptyState } from '../../components/states.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { peopleColumns } from './people-columns.ts';
import { EVERYBODY, type PeopleFilter, type PersonLine, peopleLines } from './people-rows.ts';
import { PeopleToolbar } from './people-toolbar.tsx';

export function PeopleScreen(): ReactNode {
  return (
    <PlanReady>
      <Roster />
    </PlanReady>
  );
}

function Roster(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const total = usePlanStore((state) => state.index.people.size);
  const personId = usePlanStore((state) => state.personId);
  const choosePerson = usePlanStore((state) => state.choosePerson);
  const openForm = usePersonDraft((state) => state.open);
  const file = usePlanStore((state) => state.info?.path ?? '');
  const navigate = useAppStore((state) => state.navigate);
  const [filter, setFilter] = useState<PeopleFilter>(EVERYBODY);
  const [api, setApi] = useState<GridApi<PersonLine> | null>(null);
  useVisit(setFilter);
  useFollow(api);

  // Who merely changed stays in the list under the hands; who came or went changes `total`.
  const lines = useMemo(
    () => (total > 0 ? peopleLines(index.peopleList(), filter, index.plan) : []),
    [index, filter, total],
  );
  const columns = useMemo(() => peopleColumns(t), [t]);
  const onCellFocused = useCallback(
    ({ api: grid, rowIndex }: CellFocusedEvent<PersonLine>) => {
      const node = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex);
      if (!node?.data) return;
      node.setSelected(true, true);
      choosePerson(node.data.id);
    },
    [choosePerson],
  );
  const openInPlan = (id: PersonId | undefined) => {
    if (id) navigate('plan', { personId: id });
  };
  const correct = (id: PersonId) => {
    const person = index.people.get(id)?.person;
    choosePerson(id);
    if (person) openForm(person, file);
  };
  const onKeyDown = ({
    data,
    event,
  }: CellKeyDownEvent<PersonLine> | FullWidthCellKeyDownEvent<PersonLine>) => {
    if (!(event instanceof KeyboardEvent) || !data) return;
    if (isKey(event, 'F2') || isKey(event, 'E')) correct(data.id);
    else if (event.key === 'Enter') openInPlan(data.id);
  };

  if (total === 0) {
    return (
      <EmptyState
        icon="people"
        title={t('people.empty.title')}
        text={t('people.empty.text')}
        actions={<Button onClick={() => navigate('import')}>{t('people.empty.action')}</Button>}
      />
    );
  }
  return (
    <ListScreen
      name="people.card"
      title={t('people.title')}
      summary={t('people.summary', { shown: formatNumber(lines.length), total: formatNumber(total) })}
      toolbar={
        <PeopleToolbar
          filter={filter}
          onChange={(change) => setFilter({ ...filter, ...change })}
          onEnterGrid={() => api?.setFocusedCell(0, 'name')}
        />
      }
      paneLabel={t('people.card.label')}
      pane={
        personId ? (
          <PersonCard personId={personId} onOpenPost={(postId) => navigate('plan', { postId })} />
        ) : (
          <EmptyState icon="person" title={t('people.card.nothing')} text={t('people.card.nothingText')} />
        )
      }
    >
      <DataGrid<PersonLine>
        label={t('people.title')}
        rowData={lines}
        columnDefs={columns}
        getRowId={({ data }) => data.id}
        rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
        onGridReady={(event) => setApi(event.api)}
        onGridPreDestroyed={() => setApi(null)}
        onCellFocused={onCellFocused}
        onCellKeyDown={onKeyDown}
        onCellDoubleClicked={({ data }) => openInPlan(data?.id)}
      />
    </ListScreen>
  );
}

/** Redraws the lines of the people a change touched. */
function useFollow(api: GridApi<PersonLine> | null): void {
  useEffect(
    () =>
      usePlanStore.subscribe(({ lastChange, revision }, before) => {
        if (!lastChange || revision === before.revision) return;
        const rowNodes = [...lastChange.people]
          .map((id) => api?.getRowNode(id))
          .filter((node) => node !== undefined);
        if (rowNodes.length > 0) api?.refreshCells({ rowNodes, force: true });
      }),
    [api],
  );
}

/** Applies what a click on another screen asked for. */
function useVisit(setFilter: (filter: PeopleFilter) => void): void {
  const visit = useAppStore((state) => state.visit);
  useEffect(() => {
    if (visit === 0) return;
    const { placed, degree, theory, sex, personId } = useAppStore.getState().filter;
    if (personId) usePlanStore.getState().choosePerson(personId);
    if ([placed, degree, theory, sex].every((wanted) => wanted === undefined)) return;
    setFilter({
      state: placed === undefined ? 'all' : placed ? 'placed' : 'unplaced',
      degree,
      theory,
      sex,
      text: '',
    });
  }, [visit, setFilter]);
}
