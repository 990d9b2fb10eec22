/** Drafts, or papers that have numbers: the list with its filters, and beside it what is chosen. */
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  type DecisionKind,
  PAPER_STATES,
  type PaperId,
  type PaperState,
  type UnitCode,
} from '../../../shared/domain/index.ts';
import type { ListedPaper, RegisterView } from '../../../shared/ipc/paper-channels.ts';
import { DayField } from '../../components/day-field.tsx';
import { ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { EmptyState } from '../../components/states.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { takeWhenIdle } from '../../state/idle-steps.ts';
import { useListFilter } from '../../state/list-filter-store.ts';
import { FilterBar, KindFilter, RegisterFilter, UnitFilter } from './paper-filters.tsx';
import { PaperPane } from './paper-pane.tsx';
import { filterPapers, inRegisterOrder, type PaperFilter, readyToSearch } from './paper-rows.ts';
import styles from './papers.module.css';
import { PapersGrid } from './papers-grid.tsx';

interface Props {
  which: 'drafts' | 'numbered';
  papers: readonly ListedPaper[];
  registers: readonly RegisterView[];
  /** Papers the list shall show and choose, once for each array. */
  wanted: readonly PaperId[];
  onNumbered: (ids: readonly PaperId[]) => void;
  onWritten: () => void;
}

const NONE: readonly ListedPaper[] = [];
const NO_IDS: readonly PaperId[] = [];
const NUMBERED_STATES = PAPER_STATES.filter((state) => state !== 'draft');

export function PapersTab({ which, papers, registers, wanted, onNumbered, onWritten }: Props): ReactNode {
  const t = useT();
  const [kept, change] = useListFilter(which);
  // A register can be gone again with the step that made it.
  const isThere = registers.some(({ id }) => id === kept.registerId);
  const filter = useMemo(() => (isThere ? kept : { ...kept, registerId: null }), [isThere, kept]);
  const [chosen, setChosen] = useState<readonly PaperId[]>([]);
  const [api, setApi] = useState<GridApi<ListedPaper> | null>(null);
  const ordered = useMemo(() => inRegisterOrder(papers), [papers]);
  useEffect(() => takeWhenIdle(readyToSearch(papers)), [papers]);
  const lines = useMemo(() => filterPapers(ordered, filter), [ordered, filter]);
  const byId = useMemo(() => new Map(ordered.map((paper) => [paper.id, paper])), [ordered]);
  const found = useMemo(() => (lines === ordered ? null : new Set(lines)), [lines, ordered]);
  // Who left the list by a filter or a change is no longer meant.
  const meant = useMemo(
    () =>
      chosen.length === 0
        ? NONE
        : chosen.flatMap((id) => byId.get(id) ?? []).filter((paper) => found?.has(paper) !== false),
    [chosen, byId, found],
  );
  const satisfied = useRef<readonly PaperId[]>(NO_IDS);
  useEffect(() => {
    // Papers that just got their numbers come with the next answer.
    if (api === null || satisfied.current === wanted || !wanted.every((id) => byId.has(id))) return;
    const nodes = wanted.flatMap((id) => api.getRowNode(String(id)) ?? []);
    const rows = nodes.flatMap(({ rowIndex }) => rowIndex ?? []);
    if (rows.length === 0) return;
    satisfied.current = wanted;
    api.ensureIndexVisible(Math.min(...rows));
    api.deselectAll();
    api.setNodesSelected({ nodes, newValue: true });
  }, [api, wanted, byId]);
  // A step takes papers out of the state the list is narrowed down to; they are still meant.
  const onStep = useCallback(() => {
    if (filter.state !== null) change({ state: null });
  }, [filter.state, change]);
  const choose = useCallback(
    (ids: readonly PaperId[]) => {
      if (api === null) return;
      api.deselectAll();
      api.setNodesSelected({ nodes: ids.flatMap((id) => api.getRowNode(String(id)) ?? []), newValue: true });
    },
    [api],
  );
  if (papers.length === 0) {
    return (
      <EmptyState icon="file" title={t(`papers.empty.${which}`)} text={t(`papers.empty.${which}Text`)} />
    );
  }
  return (
    <Splitter
      name="papers.pane"
      label={t('papers.pane')}
      side="right"
      initial={392}
      min={320}
      max={720}
      pane={
        <PaperPane
          papers={meant}
          onNumbered={onNumbered}
          onStep={onStep}
          onWritten={onWritten}
          onChoose={choose}
        />
      }
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
          <PapersGrid
            which={which}
            papers={ordered}
            found={found}
            api={api}
            onApi={setApi}
            onChosen={setChosen}
          />
        </div>
      </section>
    </Splitter>
  );
}

interface FiltersProps extends Pick<Props, 'which' | 'papers' | 'registers'> {
  filter: PaperFilter;
  change: (part: Partial<PaperFilter>) => void;
  shown: number;
}

function Filters({ which, papers, registers, filter, change, shown }: FiltersProps): ReactNode {
  const t = useT();
  const kinds = useMemo(() => papers.map(({ kind }) => kind), [papers]);
  const units = useMemo(() => papers.flatMap(({ items }) => items.map(({ unitCode }) => unitCode)), [papers]);
  const counts = useMemo(() => countStates(papers), [papers]);
  const onKind = useCallback((kind: DecisionKind | null) => change({ kind }), [change]);
  const onUnit = useCallback((unitCode: UnitCode | null) => change({ unitCode }), [change]);
  const onRegister = useCallback((registerId: number | null) => change({ registerId }), [change]);
  return (
    <FilterBar
      text={filter.text}
      onText={(text) => change({ text })}
      shown={t('papers.shown', { shown: formatNumber(shown), all: formatNumber(papers.length) })}
    >
      <KindFilter kinds={kinds} value={filter.kind} onChange={onKind} />
      <UnitFilter units={units} value={filter.unitCode} onChange={onUnit} />
      {which === 'drafts' ? null : (
        <>
          <RegisterFilter registers={registers} value={filter.registerId} onChange={onRegister} />
          <DayField label={t('papers.filter.from')} day={filter.from} onKeep={(from) => change({ from })} />
          <DayField label={t('papers.filter.to')} day={filter.to} onKeep={(to) => change({ to })} />
        </>
      )}
      <ChipRow label={t('papers.filter.state')}>
        {which === 'drafts'
          ? null
          : NUMBERED_STATES.map((state) => {
              const count = counts[state];
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
        {counts.changed === 0 && !filter.changed ? null : (
          <FilterChip
            words={t('papers.filter.changed')}
            count={counts.changed}
            pressed={filter.changed}
            onPress={() => change({ changed: !filter.changed })}
          />
        )}
      </ChipRow>
    </FilterBar>
  );
}

/** How many papers are in each state, and how many the plan has otherwise by now. */
function countStates(papers: readonly ListedPaper[]): Record<PaperState | 'changed', number> {
  const counts = { draft: 0, numbered: 0, signed: 0, issued: 0, revoked: 0, changed: 0 };
  for (const { state, isChanged } of papers) {
    counts[state] += 1;
    if (isChanged) counts.changed += 1;
  }
  return counts;
}
