/** The frame: title line, rail, content, status bar; and the overlays that any part of the window may open. */
import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { CutWordsTip } from '../components/cut-words-tip.tsx';
import { Icon } from '../components/icons.tsx';
import { ReviewQuestionDialog } from '../components/review/review-question.tsx';
import { ScreenBoundary } from '../components/screen-boundary.tsx';
import { ErrorState } from '../components/states.tsx';
import { ExportDialog } from '../features/export/export-dialog.tsx';
import { ProposalDialog } from '../features/proposal/proposal-dialog.tsx';
import { useT } from '../i18n/index.ts';
import { KEY_MAP, useAppStore } from '../state/app-store.ts';
import { RAIL_KEYS, RAIL_SCREENS } from '../state/navigation.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { shapeOf } from './api.ts';
import { Checking } from './checking.tsx';
import { type CommandId, commands, runCommand } from './commands.ts';
import { useDrop } from './events.ts';
import { type Shortcuts, useShortcuts } from './keys.ts';
import { Opening } from './opening.tsx';
import { goToPart } from './parts.ts';
import { Rail } from './rail.tsx';
import { ScreenContent } from './screens.tsx';
import styles from './shell.module.css';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';

function shortcuts(): Shortcuts {
  const { getState } = useAppStore;
  const map: Shortcuts = {
    '?': () => getState().put({ helpOpen: true, helpPage: KEY_MAP }),
    F6: () => goToPart(1),
    'Shift+F6': () => goToPart(-1),
    'Ctrl+Shift+Z': () => runCommand('redo'),
    // Beside a list, which chooses its lines, it would only mark every word of the window.
    'Ctrl+A': () => undefined,
    // The plus sign without Shift.
    'Ctrl+=': () => runCommand('zoomIn'),
  };
  for (const screen of RAIL_SCREENS) {
    map[RAIL_KEYS[screen]] = () => {
      if (getState().workspace !== null) getState().navigate(screen);
    };
  }
  for (const [id, command] of Object.entries(commands)) {
    if (command.keys !== '') map[command.keys] = () => runCommand(id as CommandId);
  }
  return map;
}

function Restarted(): ReactNode {
  const t = useT();
  const restarted = useAppStore((state) => state.restarted);
  const put = useAppStore((state) => state.put);
  if (restarted === null) return null;
  return (
    <div className={styles.banner} role="alert">
      <Icon name="warn" />
      <p>
        <strong>{t('shell.restarted.title')}</strong>{' '}
        {restarted.reopened ? t('shell.restarted.safe') : t('shell.restarted.notReopened')}
      </p>
      <CloseButton
        size="sm"
        aria-label={t('common.close')}
        title={t('common.close')}
        onClick={() => put({ restarted: null })}
      />
    </div>
  );
}

/** The page of this window broke down and was loaded anew where it was. */
function Crashed(): ReactNode {
  const t = useT();
  const crashed = useAppStore((state) => state.crashed);
  const put = useAppStore((state) => state.put);
  if (!crashed) return null;
  return (
    <div className={styles.banner} role="alert">
      <Icon name="warn" />
      <p>
        <strong>{t('shell.windows.crashed')}</strong> {t('shell.windows.crashedSafe')}
      </p>
      <CloseButton
        size="sm"
        aria-label={t('common.close')}
        title={t('common.close')}
        onClick={() => put({ crashed: false })}
      />
    </div>
  );
}

function Content(): ReactNode {
  const t = useT();
  const screen = useAppStore((state) => state.screen);
  const status = usePlanStore((state) => state.status);
  const failure = usePlanStore((state) => state.failure);
  const load = usePlanStore((state) => state.load);
  if (status === 'failed') {
    return (
      <ErrorState
        title={t('shell.loadFailed')}
        error={shapeOf(failure)}
        safe={t('shell.loadSafe')}
        actions={<Button onClick={() => void load()}>{t('common.retry')}</Button>}
      />
    );
  }
  return (
    <ScreenBoundary name={screen}>
      <ScreenContent screen={screen} />
    </ScreenBoundary>
  );
}

/** The window with a file open, or with one being opened: then its frame stands and waits. */
function Desk(): ReactNode {
  const t = useT();
  const { exportOpen, exportStart, put } = useAppStore();
  const opening = useAppStore((state) => state.opening !== null);
  const content = useRef<HTMLElement>(null);
  useEffect(
    () =>
      useAppStore.subscribe(({ screen }, before) => {
        if (screen === before.screen) return;
        // Enlarged, the desk scrolls under its frame: another screen begins at its top.
        content.current?.scrollTo(0, 0);
        // Whoever came from the frame goes on with Tab in the screen, not past all the rest of the frame.
        if (document.activeElement?.closest('main, [role="dialog"]') === null) content.current?.focus();
      }),
    [],
  );
  return (
    <>
      <div className={styles.frame} inert={opening}>
        <a className={styles.skip} href="#content">
          {t('shell.skip')}
        </a>
        <TitleBar />
        <Crashed />
        <Restarted />
        <Checking />
      </div>
      <div className={styles.middle}>
        <div className={styles.frame} inert={opening}>
          <Rail />
        </div>
        <main
          id="content"
          ref={content}
          className={`${styles.content} ${styles.desk}`}
          tabIndex={-1}
          aria-busy={opening}
        >
          {opening ? <Opening /> : <Content />}
        </main>
      </div>
      {opening ? <div className={styles.foot} /> : <StatusBar />}
      <ReviewQuestionDialog />
      <ProposalDialog />
      <ExportDialog
        opened={exportOpen}
        onClose={() => put({ exportOpen: false, exportStart: {} })}
        start={exportStart}
      />
    </>
  );
}

/** The whole window: the desk where a file is open, otherwise the welcome screen. */
export function Shell(): ReactNode {
  const t = useT();
  const opening = useAppStore((state) => state.opening !== null);
  const open = useAppStore((state) => state.workspace !== null) || opening;
  const over = useDrop();
  // A key meant for a plan must not wait for one and then change it.
  useShortcuts(opening ? {} : shortcuts());
  return (
    <div className={styles.shell}>
      {open ? (
        <Desk />
      ) : (
        <>
          <Crashed />
          <Restarted />
          <main className={styles.content}>
            <ScreenBoundary name="welcome">
              <ScreenContent screen="welcome" />
            </ScreenBoundary>
          </main>
        </>
      )}
      <CutWordsTip />
      {over ? (
        <div className={styles.drop}>
          <Icon name="import" size={28} />
          <p>{t('shell.drop')}</p>
        </div>
      ) : null}
    </div>
  );
}
