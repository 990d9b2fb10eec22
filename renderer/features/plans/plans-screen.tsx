/** The plans of the file side by side: how each stands, which is in use, and what can be done with them. */
import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { PlanId } from '../../../shared/domain/index.ts';
import { shapeOf } from '../../app/api.ts';
import { Icon } from '../../components/icons.tsx';
import { ListScreen } from '../../components/plan-list-screen.tsx';
import { PlanReady } from '../../components/plan-ready.tsx';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { formatNumber, planTitle } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { planColumns } from './plan-columns.tsx';
import { PlanForm, type PlanTask } from './plan-form.tsx';
import { PlanPane } from './plan-pane.tsx';
import { type PlanLine, usePlans } from './use-plans.ts';

export function PlansScreen(): ReactNode {
  return (
    <PlanReady>
      <Plans />
    </PlanReady>
  );
}

function Plans(): ReactNode {
  const t = useT();
  const { lines, failure, retry } = usePlans();
  const inUse = usePlanStore((state) => state.info?.plan);
  const [chosen, setChosen] = useState<PlanId | null>(null);
  const [withArchived, setWithArchived] = useState(false);
  const [task, setTask] = useState<PlanTask | null>(null);
  const columns = useMemo(() => planColumns(t), [t]);
  useNewPlan(inUse?.id, setTask);

  if (failure !== null) {
    return (
      <ErrorState
        title={t('plans.failed')}
        error={shapeOf(failure)}
        actions={<Button onClick={retry}>{t('common.retry')}</Button>}
      />
    );
  }
  if (lines === null || inUse === undefined) return <SkeletonRows />;
  const shown = lines.filter(({ archived }) => withArchived || !archived);
  const plan = shown.find(({ id }) => id === (chosen ?? inUse.id)) ?? shown.find((line) => line.inUse);
  return (
    <>
      <ListScreen
        name="plans"
        title={t('plans.title')}
        summary={t('plans.summary', {
          count: formatNumber(shown.length),
          plan: planTitle(t, inUse.name),
        })}
        actions={
          <Button
            leftSection={<Icon name="add" size={14} />}
            onClick={() => setTask({ kind: 'new', from: inUse.id })}
          >
            {t('plans.act.new')}
          </Button>
        }
        toolbar={
          <Checkbox
            label={t('plans.showArchived')}
            checked={withArchived}
            onChange={(event) => setWithArchived(event.currentTarget.checked)}
          />
        }
        pane={<PlanPane plan={plan} onTask={setTask} />}
        paneLabel={t('plans.pane')}
      >
        <DataGrid<PlanLine>
          label={t('plans.list')}
          rowData={shown}
          columnDefs={columns}
          getRowId={({ data }) => data.id}
          rowSelection={{ mode: 'singleRow', checkboxes: false, enableClickSelection: true }}
          onRowDataUpdated={({ api }) => {
            if (plan !== undefined) api.getRowNode(plan.id)?.setSelected(true, true);
          }}
          onFirstDataRendered={({ api }) => {
            if (plan !== undefined) api.getRowNode(plan.id)?.setSelected(true, true);
          }}
          onCellFocused={({ api, rowIndex }) => {
            const node = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex);
            if (node?.data === undefined) return;
            node.setSelected(true, true);
            setChosen(node.data.id);
          }}
        />
      </ListScreen>
      {task === null ? null : <PlanForm task={task} plans={lines} onClose={() => setTask(null)} />}
    </>
  );
}

/** Opens the form where the title line asked for a new plan. */
function useNewPlan(inUse: PlanId | undefined, onTask: (task: PlanTask) => void): void {
  const visit = useAppStore((state) => state.visit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened once a visit, whatever plan is in use later
  useEffect(() => {
    const { newPlan } = useAppStore.getState().filter;
    if (visit > 0 && newPlan === true && inUse !== undefined) onTask({ kind: 'new', from: inUse });
  }, [visit]);
}
