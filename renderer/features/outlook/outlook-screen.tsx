/** What is ahead of the plan: who is left over, who retires, which posts fall vacant. */
import { Tabs } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { PlanReady } from '../../components/plan-ready.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { useListFilterStore } from '../../state/list-filter-store.ts';
import { ForecastTab } from './forecast-tab.tsx';
import styles from './outlook.module.css';
import { RetirementsTab } from './retirements-tab.tsx';
import { SurplusTab } from './surplus-tab.tsx';

const TABS = { surplus: SurplusTab, retirements: RetirementsTab, forecast: ForecastTab } as const;
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];

export function OutlookScreen(): ReactNode {
  const t = useT();
  const visit = useAppStore((state) => state.visit);
  const tab = useListFilterStore(({ lists }) => lists.tabs.outlook);
  const showTab = useListFilterStore((state) => state.showTab);
  useEffect(() => {
    // A click on a number leads to what it counts, whatever was looked at last; who is not placed is on the board.
    const { placed, outlook } = useAppStore.getState().filter;
    if (visit > 0 && (outlook !== undefined || placed === false)) showTab({ outlook: outlook ?? 'surplus' });
  }, [visit, showTab]);
  return (
    <PlanReady>
      <section className={styles.screen} aria-label={t('outlook.title')}>
        <h1 className="bt-visually-hidden">{t('outlook.title')}</h1>
        <Tabs
          className={styles.tabs}
          value={tab}
          onChange={(value) => showTab({ outlook: NAMES.find((name) => name === value) ?? 'surplus' })}
          keepMounted={false}
        >
          <Tabs.List aria-label={t('outlook.title')}>
            {NAMES.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`outlook.tab.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {NAMES.map((name) => {
            const Content = TABS[name];
            return (
              <Tabs.Panel key={name} value={name} className={styles.fill}>
                <Content />
              </Tabs.Panel>
            );
          })}
        </Tabs>
      </section>
    </PlanReady>
  );
}
