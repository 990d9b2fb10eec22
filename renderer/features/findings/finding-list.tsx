/** Everything the checks found, each with a way to where it is settled. */

import { Button, Select } from '@mantine/core';
import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { AnyRuleId, Finding } from '../../../shared/domain/index.ts';
import { PROVINCE, RULE_IDS, SEVERITIES } from '../../../shared/domain/index.ts';
import { isKey } from '../../app/keys.ts';
import { FindingWhy } from '../../components/explain/finding-why.tsx';
import { ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { FindingCard, useFindingText } from '../../components/plan-finding.tsx';
import { ListScreen } from '../../components/plan-list-screen.tsx';
import { ruleWords } from '../../components/plan-words.ts';
import { EmptyState } from '../../components/states.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import type { HeldLines } from '../../grid/held/held-lines.ts';
import { useKeptColumns } from '../../grid/use-kept-columns.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { useListFilter } from '../../state/list-filter-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { shownIds } from './export-list.ts';
import { findingColumns } from './findings-columns.tsx';
import { listFindings, personWords, placeOf, type Shown, seatsWords, unitWords } from './findings-rows.ts';
import styles from './findings-screen.module.css';
import { ListActions, type ListOfFindings } from './list-actions.tsx';

/** The chips: what counts by severity, then by what lets it stand. */
const SHOWN: readonly Shown[] = ['open', ...SEVERITIES, 'waived', 'owed', 'lapsed'];

export function FindingList({ onSwitch }: { onSwitch: (list: ListOfFindings) => void }): ReactNode {
  const t = useT();
  const describe = useFindingText();
  const index = usePlanStore((state) => state.index);
  // What a change did is told first; a list of hundreds of thousands follows it.
  const all = useDeferredValue(usePlanStore((state) => state.index.findingList()));
  const allFound = usePlanStore((state) => state.allFound);
  const checkFailed = usePlanStore((state) => state.checkFailed);
  const units = usePlanStore((state) => state.index.unitList());
  const why = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [api, setApi] = useState<GridApi<Finding> | null>(null);
  useKeptColumns('findings', api);
  const [filter, change] = useListFilter('findings');

  const { shown, counts } = useMemo(
    () => listFindings(index, all, filter, SHOWN, t),
    [index, all, filter, t],
  );
  const { columns, orders } = useMemo(() => findingColumns(t, describe), [t, describe]);
  const held = useMemo<HeldLines<Finding>>(
    () => ({
      lines: shown,
      ranks: (colId) => orders.get(colId)?.(shown) ?? new Uint32Array(shown.length),
    }),
    [shown, orders],
  );
  const finding = usePlanStore((state) => (chosen === null ? undefined : state.index.findings.get(chosen)));
  const onCellFocused = useCallback(({ api: grid, rowIndex }: CellFocusedEvent<Finding>) => {
    const node = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex);
    node?.setSelected(true, true);
    setChosen(node?.data?.id ?? null);
  }, []);
  const rules: readonly AnyRuleId[] = [...index.ownRules.keys(), ...RULE_IDS];

  return (
    <ListScreen
      name="findings.detail"
      title={t('findings.title')}
      summary={t('findings.summary', { shown: formatNumber(shown.length), total: formatNumber(all.length) })}
      actions={
        <ListActions
          list="findings"
          onSwitch={onSwitch}
          shown={api && shown.length > 0 ? () => shownIds(api, ({ id }) => id) : null}
        />
      }
      toolbar={
        <>
          <FindBox
            label={t('findings.find')}
            value={filter.text}
            onChange={(text) => change({ text })}
            onEnter={() => api?.setFocusedCell(0, 'title')}
          />
          <Select
            w={220}
            aria-label={t('findings.byRule')}
            placeholder={t('findings.allRules')}
            data={rules.map((rule) => ({ value: rule, label: ruleWords(t, index, rule) }))}
            value={filter.rule}
            clearable
            searchable
            nothingFoundMessage={t('common.none')}
            clearButtonProps={{ 'aria-label': t('common.clear') }}
            onChange={(value) => change({ rule: rules.find((rule) => rule === value) ?? null })}
          />
          <Select
            w={190}
            aria-label={t('findings.byUnit')}
            placeholder={t('findings.allUnits')}
            data={[
              { value: PROVINCE, label: t('rules.wholeProvince') },
              ...units.map(({ unit }) => ({ value: unit.code, label: unit.fullName })),
            ]}
            value={filter.unitCode}
            clearable
            searchable
            limit={200}
            nothingFoundMessage={t('common.none')}
            clearButtonProps={{ 'aria-label': t('common.clear') }}
            onChange={(value) =>
              change({
                unitCode:
                  value === PROVINCE
                    ? PROVINCE
                    : (units.find(({ unit }) => unit.code === value)?.unit.code ?? null),
              })
            }
          />
          <ChipRow label={t('findings.bySeverity')}>
            {SHOWN.map((show) => (
              <FilterChip
                key={show}
                {...(show === 'open' || show === 'owed' || show === 'lapsed'
                  ? { words: t(`findings.standing.${show}`) }
                  : { words: t(`domain.severity.${show}`), mark: show === 'waived' ? 'owed' : show })}
                count={counts.get(show) ?? 0}
                pressed={filter.show === show}
                onPress={() => change({ show: filter.show === show ? null : show })}
              />
            ))}
          </ChipRow>
        </>
      }
      paneLabel={t('findings.detail')}
      pane={
        finding ? (
          <Detail finding={finding} why={why} />
        ) : (
          <EmptyState icon="findings" title={t('findings.nothing')} text={t('findings.nothingText')} />
        )
      }
    >
      {all.length === 0 && !allFound ? (
        <EmptyState
          icon="findings"
          title={t('common.notChecked')}
          text={t(checkFailed ? 'shell.checking.failedText' : 'shell.checking.text')}
        />
      ) : all.length === 0 ? (
        <EmptyState icon="ok" title={t('findings.empty.title')} text={t('findings.empty.text')} />
      ) : (
        <DataGrid<Finding>
          label={t('findings.title')}
          held={held}
          columnDefs={columns}
          getRowId={({ data }) => data.id}
          rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
          onGridReady={(event) => setApi(event.api)}
          onGridPreDestroyed={() => setApi(null)}
          onCellFocused={onCellFocused}
          onCellKeyDown={({ data, event }) => {
            if (!(event instanceof KeyboardEvent) || !data) return;
            if (event.key === 'Enter') goTo(data);
            else if (isKey(event, 'Ctrl+.')) why.current?.querySelector('button')?.focus();
          }}
          onCellDoubleClicked={({ data }) => {
            if (data) goTo(data);
          }}
        />
      )}
    </ListScreen>
  );
}

function goTo(finding: Finding): void {
  const { screen, filter } = placeOf(usePlanStore.getState().index, finding);
  useAppStore.getState().navigate(screen, filter);
}

/** The whole finding, its sentence for copying, and the way to where it is settled. */
function Detail({ finding, why }: { finding: Finding; why: RefObject<HTMLDivElement | null> }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { sentence } = useFindingText()(finding);
  const about = [personWords(index, finding), seatsWords(t, index, finding), unitWords(t, index, finding)];
  return (
    <div className={styles.detail}>
      <FindingCard finding={finding} about={about.filter(Boolean).join(' — ')} />
      <p className={styles.sentence}>{sentence}</p>
      <Button onClick={() => goTo(finding)}>{t('findings.goTo')}</Button>
      <div ref={why} className={styles.why}>
        <FindingWhy key={finding.id} finding={finding} open />
      </div>
    </div>
  );
}
