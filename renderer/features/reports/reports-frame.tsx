/** The head of the screen with its tabs, and one of them below. */
import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { ScreenHeader } from '../../components/screen-header.tsx';
import { useT } from '../../i18n/index.ts';
import { REPORT_TABS, useReportView } from './report-view.ts';
import styles from './reports.module.css';

interface Props {
  /** What the tab is for, in one line. */
  text: string;
  /** Actions at the right of the head. */
  actions: ReactNode;
  children: ReactNode;
}

export function ReportsFrame({ text, actions, children }: Props): ReactNode {
  const t = useT();
  const tab = useReportView((view) => view.tab);
  return (
    <div className={styles.screen}>
      <ScreenHeader title={t('reports.screen')} text={text}>
        {actions}
      </ScreenHeader>
      <Tabs
        className={styles.tabs ?? ''}
        value={tab}
        onChange={(value) => useReportView.setState({ tab: REPORT_TABS.find((one) => one === value) ?? tab })}
      >
        <Tabs.List aria-label={t('reports.tab.label')}>
          {REPORT_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`reports.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={styles.part ?? ''}>
          {children}
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
