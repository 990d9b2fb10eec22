import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../components/icons.tsx';
import { useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { RAIL_KEYS, RAIL_SCREENS } from '../state/navigation.ts';
import styles from './rail.module.css';

/** The screens by name, each with its key. */
export function Rail(): ReactNode {
  const t = useT();
  const screen = useAppStore((state) => state.screen);
  const navigate = useAppStore((state) => state.navigate);
  const put = useAppStore((state) => state.put);
  return (
    <nav className={styles.rail} aria-label={t('shell.rail')}>
      {RAIL_SCREENS.map((name) => (
        <Tooltip key={name} position="right" label={`${t(`shell.screen.${name}`)} (${RAIL_KEYS[name]})`}>
          <button
            type="button"
            className={styles.entry}
            aria-current={screen === name ? 'page' : undefined}
            aria-keyshortcuts={RAIL_KEYS[name]}
            onClick={() => navigate(name)}
          >
            <Icon name={name} size={18} />
            <span>{t(`shell.screen.${name}`)}</span>
          </button>
        </Tooltip>
      ))}
      <button
        type="button"
        className={`${styles.entry} ${styles.help}`}
        onClick={() => put({ helpOpen: true })}
      >
        <Icon name="help" size={18} />
        <span>{t('help.title')}</span>
      </button>
    </nav>
  );
}
