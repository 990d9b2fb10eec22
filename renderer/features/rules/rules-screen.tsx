/** What placements are checked by: the rules, and all else an office can set about them, each in a tab. */
import { Tabs } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { ScreenHeader } from '../../components/screen-header.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import styles from './rules-screen.module.css';
import { SectionContext } from './section-context.ts';
import { RULE_SECTIONS } from './sections.ts';

export function RulesScreen(): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(askedSection);
  const links = useMemo(
    () => ({ has: (id: string) => RULE_SECTIONS.some((section) => section.id === id), open: setOpen }),
    [],
  );
  return (
    <SectionContext value={links}>
      <div className={styles.screen}>
        <ScreenHeader title={t('ruleList.title')} />
        <Tabs
          className={styles.tabs}
          value={open}
          onChange={(id) => setOpen(id ?? open)}
          keepMounted={false}
          variant="default"
        >
          <Tabs.List aria-label={t('ruleList.title')}>
            {RULE_SECTIONS.map(({ id }) => (
              <Tabs.Tab key={id} value={id}>
                {t(`ruleList.section.${id}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {RULE_SECTIONS.map(({ id, Content }) => (
            <Tabs.Panel key={id} value={id} className={styles.panel}>
              <Content />
            </Tabs.Panel>
          ))}
        </Tabs>
      </div>
    </SectionContext>
  );
}

/** What a click on another screen asked for; else the first. */
function askedSection(): string {
  const { authority, ruleSection } = useAppStore.getState().filter;
  return ruleSection ?? (authority === undefined ? (RULE_SECTIONS[0]?.id ?? '') : 'authority');
}
