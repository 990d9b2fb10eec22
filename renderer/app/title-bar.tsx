import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { journalSentence } from '../../shared/i18n/journal-sentence.ts';
import { Icon } from '../components/icons.tsx';
import { Kbd } from '../components/kbd.tsx';
import { formatNumber, formatTime } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { type CommandId, commands } from './commands.ts';
import { DeskMenu } from './desk-menu.tsx';
import { PlanSwitcher } from './plan-switcher.tsx';
import { StageMenu } from './stage-menu.tsx';
import styles from './title-bar.module.css';

const FILE_MENU: (CommandId | null)[] = [
  'new',
  'open',
  'newWindow',
  null,
  'import',
  'export',
  null,
  'backup',
  'restore',
  'verify',
  'check',
  null,
  'close',
];

/** What is open, the way to everything (search), and the way back. */
export function TitleBar(): ReactNode {
  const t = useT();
  const workspace = useAppStore((state) => state.workspace);
  const put = useAppStore((state) => state.put);
  const info = usePlanStore((state) => state.info) ?? workspace;
  const history = usePlanStore((state) => state.history);
  const lastSavedAt = usePlanStore((state) => state.lastSavedAt);
  const { undo: undoWhat, redo: redoWhat } = history;
  const undoLabel =
    undoWhat === null
      ? t('shell.undoNothing')
      : t('shell.undoWhat', { what: journalSentence(t, undoWhat.command, undoWhat.summary, formatNumber) });
  const redoLabel =
    redoWhat === null
      ? t('shell.redoNothing')
      : t('shell.redoWhat', { what: journalSentence(t, redoWhat.command, redoWhat.summary, formatNumber) });
  return (
    <header className={styles.bar}>
      <div className={styles.left}>
        <Menu position="bottom-start" width={280}>
          <Menu.Target>
            <button type="button" className={styles.file}>
              <strong>{info?.provinceName ?? t('shell.appName')}</strong>
              <Icon name="down" size={12} />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {FILE_MENU.map((id, index) =>
              id === null ? (
                // Dividers never move.
                <Menu.Divider key={`divider-${index.toString()}`} />
              ) : (
                <Menu.Item
                  key={id}
                  leftSection={<Icon name={commands[id].icon} size={14} />}
                  rightSection={commands[id].keys === '' ? null : <Kbd keys={commands[id].keys} />}
                  onClick={() => commands[id].run()}
                >
                  {t(commands[id].words)}
                </Menu.Item>
              ),
            )}
          </Menu.Dropdown>
        </Menu>
        <PlanSwitcher />
        {info === null ? null : <StageMenu />}
      </div>
      <button type="button" className={styles.search} onClick={() => put({ paletteOpen: true })}>
        <Icon name="search" size={14} />
        <span>{t('shell.searchBox')}</span>
        <Kbd keys="Ctrl+K" />
      </button>
      <div className={styles.right}>
        <DeskMenu />
        <Tooltip label={undoLabel}>
          <ActionIcon aria-label={undoLabel} aria-disabled={undoWhat === null} onClick={commands.undo.run}>
            <Icon name="undo" />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={redoLabel}>
          <ActionIcon aria-label={redoLabel} aria-disabled={redoWhat === null} onClick={commands.redo.run}>
            <Icon name="redo" />
          </ActionIcon>
        </Tooltip>
        {lastSavedAt === null ? null : (
          <span className={styles.saved}>
            <Icon name="check" size={12} />
            {t('shell.saved', { time: formatTime(lastSavedAt) })}
          </span>
        )}
      </div>
    </header>
  );
}
