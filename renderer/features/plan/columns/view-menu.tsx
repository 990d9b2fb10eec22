/** Views of the grid: those that come with the program and the officer's own. */
import { Button, Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Icon } from '../../../components/icons.tsx';
import { useT } from '../../../i18n/index.ts';
import { useAppStore } from '../../../state/app-store.ts';
import { usePlanLayout } from './layout-store.ts';
import { OwnViews } from './own-views.tsx';
import { SHIPPED_LAYOUTS, SHIPPED_VIEWS } from './shipped-views.ts';

export function ViewMenu(): ReactNode {
  const t = useT();
  const views = useAppStore((state) => state.settings.planViews);
  const choose = usePlanLayout((state) => state.choose);
  const [managing, setManaging] = useState(false);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<Icon name="overview" size={14} />}
            rightSection={<Icon name="down" size={14} />}
          >
            {t('planColumns.view')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('planColumns.view')}>
          <Menu.Label>{t('planColumns.shipped')}</Menu.Label>
          {SHIPPED_VIEWS.map((view) => (
            <Menu.Item key={view} onClick={() => choose(SHIPPED_LAYOUTS[view])}>
              {t(`planColumns.views.${view}`)}
            </Menu.Item>
          ))}
          {views.length > 0 ? <Menu.Label>{t('planColumns.own')}</Menu.Label> : null}
          {views.map(({ name, layout }) => (
            <Menu.Item key={name} onClick={() => choose(layout)}>
              {name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setManaging(true)}>{t('planColumns.manage')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <OwnViews opened={managing} onClose={() => setManaging(false)} />
    </>
  );
}
