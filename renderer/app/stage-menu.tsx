/** Where the plan stands, beside its name, with the steps that lead on and back. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { stepsFrom } from '../../shared/domain/index.ts';
import { Icon } from '../components/icons.tsx';
import { Kbd } from '../components/kbd.tsx';
import { commandOf, takeStep, usePermission } from '../components/review/review-commands.ts';
import { formatDateTime } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { RAIL_KEYS } from '../state/navigation.ts';
import { useReviewStore } from '../state/review-store.ts';
import styles from './stage-menu.module.css';
import { useMenuOfScreen } from './use-menu-of-screen.ts';

export function StageMenu(): ReactNode {
  const t = useT();
  const menu = useMenuOfScreen();
  const { stage, at, by, reason } = useReviewStore((state) => state.standing);
  const navigate = useAppStore((state) => state.navigate);
  const permission = usePermission();
  const closed = stage === 'approved' || stage === 'issued';
  return (
    <Menu {...menu} position="bottom-start" width={300}>
      <Menu.Target>
        <button type="button" className={styles.badge} data-stage={stage}>
          {closed ? <Icon name="lock" size={12} /> : null}
          {t(`review.stage.${stage}`)}
          <Icon name="down" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.standing}>
          <p>{t(`review.stageText.${stage}`)}</p>
          {at === null ? null : <p>{t('review.since', { by, at: formatDateTime(at) })}</p>}
          {reason === '' ? null : <p className={styles.reason}>{t('review.reasonGiven', { reason })}</p>}
        </div>
        <Menu.Divider />
        {stepsFrom(stage).map((step) => {
          const { may, why } = permission(commandOf(step));
          return (
            <Menu.Item key={step} disabled={!may} onClick={() => takeStep(step)}>
              {t(`review.step.${step}`)}
              {may ? null : <span className={styles.why}>{why}</span>}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item
          leftSection={<Icon name="review" size={14} />}
          rightSection={<Kbd keys={RAIL_KEYS.review} />}
          onClick={() => navigate('review')}
        >
          {t('shell.screen.review')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
