/** The plan in use beside another one: in numbers, person by person, seat by seat, finding by finding. */
import { Button, SegmentedControl, Select, Switch } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { PersonId, PlanComparison, PlanId, PlanRecord } from '../../../../shared/domain/index.ts';
import { shapeOf } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { FindBox } from '../../../components/plan-find-box.tsx';
import { PlanReady } from '../../../components/plan-ready.tsx';
import { EmptyState, ErrorState, SkeletonRows } from '../../../components/states.tsx';
import { DataGrid } from '../../../grid/data-grid.tsx';
import { formatNumber, planTitle } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { useAppStore } from '../../../state/app-store.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './comparison.module.css';
import { comparisonColumns } from './comparison-columns.tsx';
import { ComparisonHead } from './comparison-head.tsx';
import { type ComparisonLine, comparisonLines, linesWith, VIEWS, type View } from './comparison-rows.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';
import { useComparison } from './use-comparison.ts';

export function ComparisonScreen(): ReactNode {
  return (
    <PlanReady>
      <Comparison />
    </PlanReady>
  );
}

function Comparison(): ReactNode {
  const t = useT();
  const [planId, setPlanId] = useState<PlanId | null>(null);
  useVisit(setPlanId);
  const { others, comparison, failure, retry } = useComparison(planId);
  const navigate = useAppStore((state) => state.navigate);
  if (failure !== null) {
    return (
      <ErrorState
        title={t('comparison.failed')}
        error={shapeOf(failure)}
        actions={<Button onClick={retry}>{t('common.retry')}</Button>}
      />
    );
  }
  if (others === null) return <SkeletonRows />;
  if (comparison === null) {
    return (
      <EmptyState
        icon="plans"
        title={t('comparison.noOther.title')}
        text={t('comparison.noOther.text')}
        actions={<Button onClick={() => navigate('plans', { newPlan: true })}>{t('plans.act.new')}</Button>}
      />
    );
  }
  return <Compared others={others} comparison={comparison} onChoose={setPlanId} />;
}

/** Who is asked to be taken over, from which plan into which. */
interface Taking {
  from: PlanId;
  into: PlanId;
  personIds: readonly PersonId[];
}

interface Props {
  others: readonly PlanRecord[];
  comparison: PlanComparison;
  onChoose: (planId: PlanId) => void;
}

function Compared({ others, comparison, onChoose }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const navigate = useAppStore((state) => state.navigate);
  const openExport = useAppStore((state) => state.openExport);
  const [view, setView] = useState<View>('people');
  const [text, setText] = useState('');
  const [vacantOnly, setVacantOnly] = useState(false);
  const [chosen, setChosen] = useState<readonly PersonId[]>([]);
  const [taking, setTaking] = useState<Taking | null>(null);
  const { mine, other } = comparison;
  const isAsked = taking?.into === mine.id && taking.from === other.id;
  // Another window went over to another plan: what was asked of the one is not done to the other.
  if (taking !== null && !isAsked) setTaking(null);
  const otherName = planTitle(t, other.name);

  const lines = useMemo(() => comparisonLines(t, index, comparison, view), [t, index, comparison, view]);
  const shown = useMemo(() => {
    const found = linesWith(lines, text);
    return vacantOnly ? found.filter((line) => line.kind !== 'seats' || line.isVacantOnce) : found;
  }, [lines, text, vacantOnly]);
  const columns = useMemo(() => comparisonColumns(t, comparison, view), [t, comparison, view]);
  const counts: Record<View, number> = {
    people: comparison.people.length,
    seats: comparison.seats.length,
    findings: comparison.findings.reduce((sum, one) => sum + one.onlyMine.length + one.onlyOther.length, 0),
    headcount: comparison.headcount.filter((one) => one.unitCode !== null).length,
  };
  const goTo = (line: ComparisonLine | undefined): void => {
    if (line?.postId) navigate('plan', { postId: line.postId });
    else if (line?.personId) navigate('people', { personId: line.personId });
  };
  const onSelected = (api: GridApi<ComparisonLine>): void =>
    setChosen(api.getSelectedRows().flatMap((line) => (line.kind === 'people' ? [line.personId] : [])));
  return (
    <section className={styles.screen} aria-label={t('comparison.title')}>
      <header className={styles.head}>
        <h1>{t('comparison.heading', { plan: planTitle(t, mine.name) })}</h1>
        <Select
          aria-label={t('comparison.with')}
          data={others.map(({ id, name }) => ({ value: id, label: planTitle(t, name) }))}
          value={other.id}
          allowDeselect={false}
          w={220}
          onChange={(value) => {
            const plan = others.find(({ id }) => id === value);
            if (plan !== undefined) onChoose(plan.id);
          }}
        />
        <div className={styles.actions}>
          <Button
            variant="default"
            leftSection={<Icon name="export" size={14} />}
            onClick={() => openExport({ kind: 'comparison', planId: other.id })}
          >
            {t('comparison.export')}
          </Button>
          <Button
            variant="default"
            leftSection={<Icon name="plans" size={14} />}
            onClick={() => navigate('plans')}
          >
            {t('comparison.back')}
          </Button>
        </div>
      </header>
      {mine.standardsVersion === other.standardsVersion ? null : (
        <p className={styles.note}>{t('comparison.standards', { plan: planTitle(t, mine.name) })}</p>
      )}
      <ComparisonHead comparison={comparison} />
      <div className={styles.toolbar} role="toolbar" aria-label={t('plan.toolbar.label')}>
        <SegmentedControl
          aria-label={t('comparison.view.label')}
          value={view}
          data={VIEWS.map((one) => ({
            value: one,
            label: `${t(`comparison.view.${one}`)} (${formatNumber(counts[one])})`,
          }))}
          onChange={(value) => {
            setView(VIEWS.find((one) => one === value) ?? 'people');
            setChosen([]);
          }}
        />
        <FindBox label={t('comparison.find')} value={text} onChange={setText} />
        {view === 'seats' ? (
          <Switch
            label={t('comparison.vacancies')}
            checked={vacantOnly}
            onChange={(event) => setVacantOnly(event.currentTarget.checked)}
          />
        ) : null}
        {view !== 'people' || counts.people === 0 ? null : (
          <>
            <Button
              disabled={chosen.length === 0}
              onClick={() => setTaking({ from: other.id, into: mine.id, personIds: chosen })}
            >
              {t('comparison.take', { plan: otherName, count: formatNumber(chosen.length) })}
            </Button>
            {chosen.length > 0 ? null : (
              <span className={styles.hint}>{t('comparison.takeHint', { plan: otherName })}</span>
            )}
          </>
        )}
      </div>
      {counts[view] === 0 ? (
        <p className={styles.same} role="status">
          {t('comparison.same')}
        </p>
      ) : (
        <div className={styles.grid}>
          <DataGrid<ComparisonLine>
            key={view}
            label={t(`comparison.view.${view}`)}
            rowData={shown as ComparisonLine[]}
            columnDefs={columns}
            getRowId={({ data }) => data.id}
            rowSelection={
              view === 'people'
                ? { mode: 'multiRow', checkboxes: true, headerCheckbox: true, selectAll: 'filtered' }
                : { mode: 'singleRow', checkboxes: false, enableClickSelection: true }
            }
            onSelectionChanged={({ api }) => onSelected(api)}
            onRowDataUpdated={({ api }) => onSelected(api)}
            onCellKeyDown={({ data, event }) => {
              if (event instanceof KeyboardEvent && event.key === 'Enter') goTo(data);
            }}
            onCellDoubleClicked={({ data }) => goTo(data)}
          />
        </div>
      )}
      {taking === null || !isAsked ? null : (
        <TakeOverDialog
          from={other}
          personIds={taking.personIds}
          differences={comparison.people}
          onClose={() => setTaking(null)}
        />
      )}
    </section>
  );
}

/** Takes the plan another screen asked to compare with. */
function useVisit(onPlan: (planId: PlanId) => void): void {
  const visit = useAppStore((state) => state.visit);
  useEffect(() => {
    const { planId } = useAppStore.getState().filter;
    if (visit > 0 && planId !== undefined) onPlan(planId);
  }, [visit, onPlan]);
}
