/** The plan in use, in the title line, and the way to the others. */
import { Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PlanRecord } from '../../shared/domain/index.ts';
import { CutText } from '../components/cut-text.tsx';
import { Icon } from '../components/icons.tsx';
import { Kbd } from '../components/kbd.tsx';
import { switchPlan } from '../components/plan-switch.ts';
import { attempt } from '../components/toasts.tsx';
import { planTitle } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import { navigate } from '../state/app-store.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { call } from './api.ts';
import { commands } from './commands.ts';
import styles from './title-bar.module.css';
import { useMenuOfScreen } from './use-menu-of-screen.ts';

export function PlanSwitcher(): ReactNode {
  const t = useT();
  const menu = useMenuOfScreen();
  const plan = usePlanStore((state) => state.info?.plan);
  const [others, setOthers] = useState<readonly PlanRecord[]>([]);
  if (plan === undefined) return null;
  const title = planTitle(t, plan.name);
  const load = async (): Promise<void> => setOthers(await call('plan.list', {}));
  const offered = others.filter(({ archived }) => !archived);
  return (
    <Menu {...menu} position="bottom-start" width={300} onOpen={() => attempt(load)}>
      <Menu.Target>
        <button type="button" className={styles.plan} aria-label={t('plans.switcher', { plan: title })}>
          <CutText text={title} />
          <Icon name="down" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((one) => (
          <Menu.Item
            key={one.id}
            aria-current={one.id === plan.id}
            leftSection={
              <span className={styles.mark}>
                {one.id === plan.id ? <Icon name="check" size={14} /> : null}
              </span>
            }
            onClick={() => attempt(() => switchPlan(one))}
          >
            <CutText text={planTitle(t, one.name)} />
          </Menu.Item>
        ))}
        {offered.length > 0 ? <Menu.Divider /> : null}
        <Menu.Item
          leftSection={<Icon name="add" size={14} />}
          onClick={() => navigate('plans', { newPlan: true })}
        >
          {t('plans.act.new')}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name={commands.plans.icon} size={14} />}
          rightSection={<Kbd keys={commands.plans.keys} />}
          onClick={commands.plans.run}
        >
          {t(commands.plans.words)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
