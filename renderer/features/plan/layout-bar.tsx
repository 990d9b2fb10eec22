/** How the grid is laid out: above what the lines stand together, which view, which columns, filters above them. */
import { ActionIcon, Button, SegmentedControl, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { PLAN_GROUPINGS, PlanGrouping } from '../../../shared/domain/index.ts';
import { useShortcuts } from '../../app/keys.ts';
import { Icon, type IconName } from '../../components/icons.tsx';
import { useT } from '../../i18n/index.ts';
import { ColumnPanel } from './columns/column-panel.tsx';
import { usePlanLayout } from './columns/layout-store.ts';
import { ViewMenu } from './columns/view-menu.tsx';
import styles from './plan-screen.module.css';
import { usePlanView } from './plan-view.ts';

export function LayoutBar(): ReactNode {
  const t = useT();
  const { grouping } = usePlanLayout((state) => state.layout);
  const filtering = usePlanLayout((state) => state.filtering);
  const group = usePlanLayout((state) => state.group);
  const setFiltering = usePlanLayout((state) => state.setFiltering);
  const foldAll = usePlanView((view) => view.foldAll);
  useShortcuts({ 'Ctrl+Shift+L': () => setFiltering(!filtering) });
  return (
    <div className={styles.layout} role="toolbar" aria-label={t('planColumns.label')}>
      <SegmentedControl
        aria-label={t('planColumns.groupBy')}
        value={grouping}
        data={PLAN_GROUPINGS.map((value) => ({ value, label: t(`planColumns.grouping.${value}`) }))}
        onChange={(value) => group(PlanGrouping.parse(value))}
      />
      {grouping === 'none' ? null : (
        <ActionIcon.Group>
          <BarIcon icon="right" words={t('planColumns.foldAll')} onClick={() => foldAll(true)} />
          <BarIcon icon="down" words={t('planColumns.unfoldAll')} onClick={() => foldAll(false)} />
        </ActionIcon.Group>
      )}
      <ViewMenu />
      <ColumnPanel />
      <Button
        variant={filtering ? 'light' : 'default'}
        aria-pressed={filtering}
        title="Ctrl+Shift+L"
        onClick={() => setFiltering(!filtering)}
      >
        {t('planColumns.filter')}
      </Button>
    </div>
  );
}

interface BarIconProps {
  icon: IconName;
  words: string;
  onClick: () => void;
}

function BarIcon({ icon, words, onClick }: BarIconProps): ReactNode {
  return (
    <Tooltip label={words}>
      <ActionIcon variant="default" aria-label={words} onClick={onClick}>
        <Icon name={icon} size={14} />
      </ActionIcon>
    </Tooltip>
  );
}
