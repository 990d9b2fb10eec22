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
import { useMenuOfScreen } from './use-menu-of-screen.ts';

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

/** What is open, the way to everything (search), and the way back. What changes with every step is drawn by itself. */
export function TitleBar(): ReactNode {
  const t = useT();
  const put = useAppStore((state) => state.put);
  const isOpen = useHasPlan();
  return (
    <header className={styles.bar} data-frame-part="top">
      <div className={styles.left}>
        <FileMenu />
        <PlanSwitcher />
        {isOpen ? <StageMenu /> : null}
      </div>
      <button type="button" className={styles.search} onClick={() => put({ paletteOpen: true })}>
        <Icon name="search" size={14} />
        <span>{t('shell.searchBox')}</span>
        <Kbd keys="Ctrl+K" />
      </button>
      <div className={styles.right}>
        <DeskMenu />
        <WayBack way="undo" />
        <WayBack way="redo" />
        <Saved />
      </div>
    </header>
  );
}

function useHasPlan(): boolean {
  const isWorkspace = useAppStore((state) => state.workspace !== null);
  return usePlanStore((state) => state.info !== null) || isWorkspace;
}

function FileMenu(): ReactNode {
  const t = useT();
  const menu = useMenuOfScreen();
  const ofWorkspace = useAppStore((state) => state.workspace?.provinceName);
  const provinceName = usePlanStore((state) => state.info?.provinceName) ?? ofWorkspace;
  return (
    <Menu {...menu} position="bottom-start" width={280}>
      <Menu.Target>
        <button type="button" className={styles.file}>
          <strong>{provinceName ?? t('shell.appName')}</strong>
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
  );
}

const WAYS = {
  undo: { nothing: 'shell.undoNothing', what: 'shell.undoWhat' },
  redo: { nothing: 'shell.redoNothing', what: 'shell.redoWhat' },
} as const;

/** Undo or redo, which says what it would do. */
function WayBack({ way }: { way: keyof typeof WAYS }): ReactNode {
  const t = useT();
  const step = usePlanStore((state) => state.history[way]);
  const label =
    step === null
      ? t(WAYS[way].nothing)
      : t(WAYS[way].what, { what: journalSentence(t, step.command, step.summary, formatNumber) });
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-disabled={step === null} onClick={commands[way].run}>
        <Icon name={way} />
      </ActionIcon>
    </Tooltip>
  );
}

function Saved(): ReactNode {
  const t = useT();
  const time = usePlanStore(({ lastSavedAt }) => (lastSavedAt === null ? null : formatTime(lastSavedAt)));
  return time === null ? null : (
    <span className={styles.saved}>
      <Icon name="check" size={12} />
      {t('shell.saved', { time })}
    </span>
  );
}
