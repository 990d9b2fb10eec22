/** The state of the plan, part by part; every number leads to what it counts. */
import { Button, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import { ScreenHeader } from '../../components/screen-header.tsx';
import { SkeletonRows } from '../../components/states.tsx';
import { formatDate, formatNumber, planTitle } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate, useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { BalanceView } from './balance/balance-view.tsx';
import { CorpsView } from './corps/corps-view.tsx';
import styles from './overview-screen.module.css';
import { OVERVIEW_TABS, type OverviewTab, useOverviewView } from './overview-view.ts';
import { SpecialitiesView } from './specialities/specialities-view.tsx';
import { Summary } from './summary.tsx';

const PARTS: Record<OverviewTab, () => ReactNode> = {
  summary: Summary,
  balance: BalanceView,
  specialities: SpecialitiesView,
  corps: CorpsView,
};

export function OverviewScreen(): ReactNode {
  const t = useT();
  const status = usePlanStore((state) => state.status);
  const info = usePlanStore((state) => state.info);
  const tab = useOverviewView((view) => view.tab);
  if (status !== 'ready' || info === null) return <SkeletonRows rows={16} columns={4} />;
  return (
    <div className={styles.screen}>
      <ScreenHeader
        title={info.provinceName}
        text={t('overview.subtitle', {
          plan: planTitle(t, info.plan.name),
          units: formatNumber(info.units),
          date: formatDate(info.plan.startDate),
        })}
      >
        <OverviewActions tab={tab} />
      </ScreenHeader>
      <Tabs
        className={styles.tabs ?? ''}
        value={tab}
        keepMounted={false}
        onChange={(value) =>
          useOverviewView.setState({ tab: OVERVIEW_TABS.find((one) => one === value) ?? tab })
        }
      >
        <Tabs.List aria-label={t('overview.tab.label')}>
          {OVERVIEW_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`overview.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {OVERVIEW_TABS.map((one) => {
          const Part = PARTS[one];
          return (
            <Tabs.Panel key={one} value={one} className={styles.part ?? ''}>
              <Part />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </div>
  );
}

/** What is ahead, and the paper of the tab. The table of units and the corps have theirs beside their choices. */
function OverviewActions({ tab }: { tab: OverviewTab }): ReactNode {
  const t = useT();
  const openExport = useAppStore((state) => state.openExport);
  const kind = tab === 'summary' ? 'overview' : tab === 'specialities' ? 'specialities' : null;
  return (
    <>
      {(['surplus', 'retirements', 'forecast'] as const).map((outlook) => (
        <Button key={outlook} variant="subtle" onClick={() => navigate('outlook', { outlook })}>
          {t(`outlook.tab.${outlook}`)}
        </Button>
      ))}
      {kind === null ? null : (
        <Button
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          onClick={() => openExport({ kind, unitCodes: [] })}
        >
          {t('overview.export')}
        </Button>
      )}
    </>
  );
}
