/** Everything the checks found, each with a way to where it is settled. */
import { Button, Select } from '@mantine/core';
import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../shared/domain/index.ts';
import { countFindings, RULE_IDS, SEVERITIES } from '../../../shared/domain/index.ts';
import { ChipRow, FilterChip } from '../../components/plan-chip.tsx';
import { FindBox } from '../../components/plan-find-box.tsx';
import { FindingCard, useFindingText } from '../../components/plan-finding.tsx';
import { ListScreen } from '../../components/plan-list-screen.tsx';
import { PlanReady } from '../../components/plan-ready.tsx';
import { EmptyState } from '../../components/states.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { findingColumns } from './findings-columns.tsx';
import {
  ALL_FINDINGS,
  type FindingsFilter,
  filterFindings,
  PROVINCE,
  personWords,
  placeOf,
  seatsWords,
  unitWords,
} from './findings-rows.ts';
import styles from './findings-screen.module.css';

export function FindingsScreen(): ReactNode {
  return (
    <PlanReady>
      <FindingList />
    </PlanReady>
  );
}

function FindingList(): ReactNode {
  const t = useT();
  const describe = useFindingText();
  const index = usePlanStore((state) => state.index);
  const all = usePlanStore((state) => state.index.findingList());
  const units = usePlanStore((state) => state.index.unitList());
  const [filter, setFilter] = useState<FindingsFilter>(ALL_FINDINGS);
  const [chosen, setChosen] = useState<string | null>(null);
  const [api, setApi] = useState<GridApi<Finding> | null>(null);
  useVisit(setFilter);

  const shown = useMemo(() => filterFindings(index, all, filter, t), [index, all, filter, t]);
  /** The chips count what they would show. */
  const counts = useMemo(
    () => countFindings(filterFindings(index, all, { ...filter, severity: null }, t)),
    [index, all, filter, t],
  );
  const columns = useMemo(() => findingColumns(t, describe), [t, describe]);
  const finding = usePlanStore((state) => (chosen === null ? undefined : state.index.findings.get(chosen)));
  const onCellFocused = useCallback(({ api: grid, rowIndex }: CellFocusedEvent<Finding>) => {
    const node = rowIndex === null ? undefined : grid.getDisplayedRowAtIndex(rowIndex);
    node?.setSelected(true, true);
    setChosen(node?.data?.id ?? null);
  }, []);
  const change = (part: Partial<FindingsFilter>) => setFilter({ ...filter, ...part });

  if (all.length === 0) {
    return <EmptyState icon="ok" title={t('findings.empty.title')} text={t('findings.empty.text')} />;
  }
  return (
    <ListScreen
      name="findings.detail"
      title={t('findings.title')}
      summary={t('findings.summary', { shown: formatNumber(shown.length), total: formatNumber(all.length) })}
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
            data={RULE_IDS.map((rule) => ({ value: rule, label: t(`rules.${rule}.name`) }))}
            value={filter.rule}
            clearable
            searchable
            nothingFoundMessage={t('common.none')}
            clearButtonProps={{ 'aria-label': t('common.clear') }}
            onChange={(value) => change({ rule: RULE_IDS.find((rule) => rule === value) ?? null })}
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
            {SEVERITIES.map((severity) => (
              <FilterChip
                key={severity}
                words={t(`domain.severity.${severity}`)}
                mark={severity}
                count={counts[severity]}
                pressed={filter.severity === severity}
                onPress={() => change({ severity: filter.severity === severity ? null : severity })}
              />
            ))}
          </ChipRow>
        </>
      }
      paneLabel={t('findings.detail')}
      pane={
        finding ? (
          <Detail finding={finding} />
        ) : (
          <EmptyState icon="findings" title={t('findings.nothing')} text={t('findings.nothingText')} />
        )
      }
    >
      <DataGrid<Finding>
        label={t('findings.title')}
        rowData={shown}
        columnDefs={columns}
        getRowId={({ data }) => data.id}
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
    </ListScreen>
  );
}

function goTo(finding: Finding): void {
  const { screen, filter } = placeOf(usePlanStore.getState().index, finding);
  useAppStore.getState().navigate(screen, filter);
}

/** The whole finding, its sentence for copying, and the way to where it is settled. */
function Detail({ finding }: { finding: Finding }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { sentence } = useFindingText()(finding);
  const about = [personWords(index, finding), seatsWords(t, index, finding), unitWords(t, index, finding)];
  return (
    <div className={styles.detail}>
      <FindingCard finding={finding} about={about.filter(Boolean).join(' — ')} />
      <p className={styles.sentence}>{sentence}</p>
      <Button onClick={() => goTo(finding)}>{t('findings.goTo')}</Button>
    </div>
  );
}

/** Applies what a click on another screen asked for. */
function useVisit(setFilter: (filter: FindingsFilter) => void): void {
  const visit = useAppStore((state) => state.visit);
  useEffect(() => {
    if (visit === 0) return;
    const { severity, rule, unitCode } = useAppStore.getState().filter;
    setFilter({ severity: severity ?? null, rule: rule ?? null, unitCode: unitCode ?? null, text: '' });
  }, [visit, setFilter]);
}
