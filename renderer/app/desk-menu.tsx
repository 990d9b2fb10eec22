/** Who sits at the keyboard; shown once the office has listed who works on the file. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { sameMember } from '../../shared/domain/index.ts';
import { Icon } from '../components/icons.tsx';
import { attempt } from '../components/toasts.tsx';
import { useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { sit, useReviewStore } from '../state/review-store.ts';
import styles from './stage-menu.module.css';
import { useMenuOfScreen } from './use-menu-of-screen.ts';

export function DeskMenu(): ReactNode {
  const t = useT();
  const menu = useMenuOfScreen();
  const { staff, present } = useReviewStore((state) => state.desk);
  const navigate = useAppStore((state) => state.navigate);
  if (staff.length === 0) return null;
  return (
    <Menu {...menu} position="bottom-end" width={320}>
      <Menu.Target>
        <button
          type="button"
          className={styles.who}
          data-missing={present === null}
          title={present === null ? undefined : `${present.name} – ${t(`review.role.${present.role}`)}`}
        >
          <Icon name={present === null ? 'warn' : 'person'} size={14} />
          <span>
            <span className="bt-visually-hidden">{`${t('review.present')}: `}</span>
            {present === null
              ? t('review.presentNone')
              : `${present.name} · ${t(`review.role.${present.role}`)}`}
          </span>
          <Icon name="down" size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.standing}>{t('review.presentText')}</div>
        <Menu.Divider />
        {staff.map((one) => {
          const chosen = present !== null && sameMember(one, present);
          return (
            <Menu.Item
              key={`${one.role} ${one.name}`}
              aria-current={chosen || undefined}
              leftSection={<Icon name={chosen ? 'check' : 'none'} size={14} />}
              onClick={() => attempt(() => sit(one))}
            >
              {one.name}
              <span className={styles.why}>
                {`${t(`review.role.${one.role}`)}: ${t(`review.roleText.${one.role}`)}`}
              </span>
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="edit" size={14} />} onClick={() => navigate('settings')}>
          {t('review.presentEdit')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
