/** Everybody in scope without a post and everybody settled otherwise, by unit and bloc, with the way to the deadline. */
import { Progress, SegmentedControl } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import {
  type PersonId,
  SURPLUS_STATES,
  type SurplusBoard,
  type SurplusState,
  UnitCode,
} from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { AppliedChip, ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { unitName } from '../../components/plan-words.ts';
import { clearDispositions } from '../../components/settle-people.ts';
import { ShownListMenu } from '../../components/shown-list-menu.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { FULL_WIDTH_CELL } from '../../grid/full-width-cell.ts';
import { useKeptColumns } from '../../grid/use-kept-columns.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { useListFilter } from '../../state/list-filter-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { ExportButton } from './export-button.tsx';
import styles from './outlook.module.css';
import { SettlePane } from './settle-pane.tsx';
import { surplusColumns } from './surplus-columns.tsx';
import { SurplusPath } from './surplus-path.tsx';
import {
  isLate,
  isUndated,
  type SurplusFilter,
  type SurplusGroup,
  type SurplusLine,
  surplusLines,
  WHOLE_BOARD,
} from './surplus-rows.ts';

/** What the chip of a chosen number of the path says. */
const PART_WORDS = { left: 'leftAt', leaving: 'leavesIn', now: 'nowLeft' } as const;

const askBoard = () => call('disposition.board', {});

export function SurplusTab(): ReactNode {
  return <Answered state={useAnswer(askBoard)}>{(board) => <Board board={board} />}</Answered>;
}

function Board({ board }: { board: SurplusBoard }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [filter, change] = useListFilter('surplus');
  const [chosen, setChosen] = useState<readonly PersonId[]>([]);
  const kindField = useRef<HTMLInputElement>(null);
  const [grid, setGrid] = useState<GridApi<SurplusLine> | null>(null);
  useKeptColumns('surplus', grid);
  const { entries, path, deadline } = board;
  const lines = useMemo(
    () => surplusLines(index, entries, path, deadline, filter),
    [index, entries, path, deadline, filter],
  );
  const columns = useMemo(() => surplusColumns(t, index, filter.by), [t, index, filter.by]);
  if (entries.length === 0) {
    return <EmptyState icon="ok" title={t('outlook.surplus.empty')} text={t('outlook.surplus.emptyText')} />;
  }
  const people = lines.filter((line) => line.kind === 'person');
  const listed = new Set(people.map(({ id }) => id));
  // Who left the list by a filter or a change is no longer meant.
  const meant = chosen.filter((id) => listed.has(id));
  return (
    <Splitter
      name="outlook.settle"
      label={t('outlook.surplus.pane')}
      side="right"
      initial={336}
      min={280}
      max={560}
      pane={<SettlePane personIds={meant} deadline={deadline} kindField={kindField} />}
    >
      <section className={styles.pane} aria-label={t('outlook.surplus.list')}>
        <Settled
          board={board}
          state={filter.state}
          onChoose={(state) => change({ ...WHOLE_BOARD, by: filter.by, state })}
        >
          <ShownListMenu<SurplusLine>
            api={grid}
            compact
            title={t('outlook.surplus.list')}
            filters={filterWords(t, filter, deadline)}
            disabled={people.length === 0}
            groupOf={(line) => (line.kind === 'group' ? groupName(t, index, line, filter.by) : null)}
          />
        </Settled>
        <SurplusPath board={board} chosen={filter.part} onChoose={(part) => change({ part })} />
        <SurplusFilters board={board} filter={filter} shown={people.length} onChange={change} />
        <div className={styles.fill}>
          <DataGrid<SurplusLine>
            label={t('outlook.surplus.list')}
            rowData={lines}
            columnDefs={columns}
            getRowId={({ data }) => data.id}
            isFullWidthRow={({ rowNode }) => rowNode.data?.kind === 'group'}
            fullWidthCellRenderer={GroupLine}
            context={{ by: filter.by }}
            rowSelection={{
              mode: 'multiRow',
              enableClickSelection: true,
              isRowSelectable: ({ data }) => data?.kind === 'person',
            }}
            onGridReady={({ api }) => setGrid(api)}
            onGridPreDestroyed={() => setGrid(null)}
            onSelectionChanged={({ api }) =>
              setChosen(api.getSelectedRows().flatMap((line) => (line.kind === 'person' ? line.id : [])))
            }
            onCellKeyDown={({ data, event, node }) => {
              if (!(event instanceof KeyboardEvent)) return;
              if (event.ctrlKey && event.key.toLowerCase() === 'a') grid?.selectAll('filtered');
              else if (event.key === 'Enter') {
                if (meant.length === 0 && data?.kind === 'person') node.setSelected(true, true);
                // The form stands once somebody is selected.
                requestAnimationFrame(() => kindField.current?.focus());
              } else if (event.key === 'Delete' && meant.length > 0) clearDispositions(meant);
              else return;
              event.preventDefault();
            }}
          />
        </div>
      </section>
    </Splitter>
  );
}

interface SettledProps {
  board: SurplusBoard;
  state: SurplusState | null;
  onChoose: (state: SurplusState | null) => void;
  children: ReactNode;
}

/** How far the board is; what counts lines of it leads to them. */
function Settled({ board: { scope, reference }, state, onChoose, children }: SettledProps): ReactNode {
  const t = useT();
  const done = scope.placed + scope.settled;
  const share = (count: number): number => (count / Math.max(1, scope.people)) * 100;
  return (
    <header className={styles.head}>
      <h2>
        {t('outlook.surplus.settledOf', { done: formatNumber(done), people: formatNumber(scope.people) })}
      </h2>
      <Progress.Root className={styles.progress} size={10} aria-hidden="true" data-drawn="track">
        <Progress.Section value={share(scope.placed)} color="var(--bt-bar)" />
        <Progress.Section value={share(scope.settled)} color="var(--bt-owed)" />
      </Progress.Root>
      <p>
        <button type="button" className="bt-link" onClick={() => navigate('people', { placed: true })}>
          {t('outlook.surplus.progress.placed', { count: formatNumber(scope.placed) })}
        </button>
        {(['settled', 'open'] as const).map((one) => (
          <span key={one}>
            {', '}
            <button
              type="button"
              className="bt-link"
              aria-pressed={state === one}
              onClick={() => onChoose(state === one ? null : one)}
            >
              {t(`outlook.surplus.progress.${one}`, { count: formatNumber(scope[one]) })}
            </button>
          </span>
        ))}
      </p>
      <div className={styles.actions}>
        <p>{t('outlook.reference', { date: formatDate(reference) })}</p>
        {children}
        <ExportButton start={{ kind: 'surplus', unitCodes: [] }} />
      </div>
    </header>
  );
}

/** What the board is filtered by, one condition each. */
function filterWords(t: Translate, { state, days, text }: SurplusFilter, deadline: string): string[] {
  return [
    ...(state === null ? [] : [t(`outlook.state.${state}`)]),
    ...(days === null ? [] : [t(`outlook.surplus.${days}`, { date: formatDate(deadline) })]),
    ...(text === '' ? [] : [t('shownList.find', { text })]),
  ];
}

interface FiltersProps {
  board: SurplusBoard;
  filter: SurplusFilter;
  shown: number;
  onChange: (change: Partial<SurplusFilter>) => void;
}

function SurplusFilters({
  board: { entries, path, deadline },
  filter,
  shown,
  onChange,
}: FiltersProps): ReactNode {
  const t = useT();
  const undated = entries.filter(isUndated).length;
  const late = entries.filter((entry) => isLate(entry, deadline)).length;
  const step = filter.part === null ? undefined : path[filter.part.at];
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
      <SegmentedControl
        aria-label={t('outlook.surplus.by')}
        value={filter.by}
        data={[
          { value: 'unit', label: t('outlook.surplus.byUnit') },
          { value: 'bloc', label: t('outlook.surplus.byBloc') },
        ]}
        onChange={(value) => onChange({ by: value === 'bloc' ? 'bloc' : 'unit' })}
      />
      <FindBox
        label={t('outlook.find')}
        value={filter.text}
        width={170}
        onChange={(text) => onChange({ text })}
      />
      <ChipRow label={t('plan.toolbar.filter')}>
        {SURPLUS_STATES.map((state) => (
          <FilterChip
            key={state}
            words={t(`outlook.state.${state}`)}
            count={entries.filter((entry) => entry.state === state).length}
            pressed={filter.state === state}
            onPress={() => onChange({ state: filter.state === state ? null : state })}
          />
        ))}
        <FilterChip
          words={t('outlook.surplus.undated')}
          count={undated}
          pressed={filter.days === 'undated'}
          onPress={() => onChange({ days: filter.days === 'undated' ? null : 'undated' })}
        />
        <FilterChip
          words={t('outlook.surplus.late', { date: formatDate(deadline) })}
          count={late}
          pressed={filter.days === 'late'}
          onPress={() => onChange({ days: filter.days === 'late' ? null : 'late' })}
        />
        {filter.part === null || step === undefined ? null : (
          <AppliedChip
            words={t(`outlook.surplus.path.${PART_WORDS[filter.part.what]}`, {
              date: formatDate(step.until),
              from: formatDate(step.from),
              until: formatDate(step.until),
            })}
            onRemove={() => onChange({ part: null })}
          />
        )}
      </ChipRow>
      <p role="status" className={styles.shown}>
        {t('outlook.surplus.shown', { count: formatNumber(shown) })}
      </p>
    </div>
  );
}

function GroupLine({
  data,
  context,
}: CustomCellRendererProps<SurplusLine, unknown, { by: SurplusFilter['by'] }>): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  if (data?.kind !== 'group') return null;
  const name = groupName(t, index, data, context.by);
  return (
    <div className={styles.group} {...FULL_WIDTH_CELL}>
      <strong>{name}</strong>
      <span>
        {t('outlook.surplus.groupCounts', {
          open: formatNumber(data.open),
          settled: formatNumber(data.settled),
        })}
      </span>
    </div>
  );
}

function groupName(t: Translate, index: PlanIndex, { key }: SurplusGroup, by: SurplusFilter['by']): string {
  if (key === null) return t(by === 'unit' ? 'outlook.noUnit' : 'outlook.noBloc');
  return by === 'unit' ? unitName(index, UnitCode.parse(key)) : t(`domain.bloc.${key}`);
}
