/** The tab "Tiêu chuẩn chức danh": the table of standards, and beside it what its changes would bring. */
import { type ReactNode, useEffect } from 'react';
import { PlanReady } from '../../../components/plan-ready.tsx';
import { Splitter } from '../../../components/splitter.tsx';
import { ErrorState, SkeletonRows } from '../../../components/states.tsx';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './standards.module.css';
import { StandardsGrid } from './standards-grid.tsx';
import { StandardsPane } from './standards-pane.tsx';
import { useStandards } from './standards-store.ts';
import { StandardsToolbar } from './standards-toolbar.tsx';

export function StandardsSection(): ReactNode {
  return (
    <PlanReady>
      <Standards />
    </PlanReady>
  );
}

function Standards(): ReactNode {
  const t = useT();
  const path = usePlanStore((state) => state.info?.path);
  const inUse = usePlanStore((state) => state.standards.version);
  const { status, failure, follow } = useStandards();
  const hasPane = useStandards(({ preview, problems }) => preview !== null || problems !== null);
  useEffect(() => {
    if (path !== undefined && inUse !== undefined) void follow();
  }, [path, inUse, follow]);

  if (failure !== null) return <ErrorState title={t('standards.failed')} error={failure} />;
  if (status !== 'ready') return <SkeletonRows rows={14} columns={8} />;
  const table = (
    <div className={styles.section}>
      <StandardsToolbar />
      <StandardsGrid />
    </div>
  );
  if (!hasPane) return table;
  return (
    <Splitter
      name="standards.pane"
      label={t('standards.paneTitle')}
      side="right"
      initial={400}
      min={300}
      max={680}
      pane={<StandardsPane />}
    >
      {table}
    </Splitter>
  );
}
