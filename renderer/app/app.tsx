/** Starts the window: settings, language, theme, and what the program was started with. */
import { MantineProvider } from '@mantine/core';
import { useColorScheme, useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useState } from 'react';
import { ConfirmOnce } from '../components/confirm-once.tsx';
import { attempt, notifyError, Toasts } from '../components/toasts.tsx';
import { CommandPalette } from '../features/help/command-palette.tsx';
import { HelpPanel } from '../features/help/help-panel.tsx';
import { speakOf, switchLanguage } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { isScreen } from '../state/navigation.ts';
import { call } from './api.ts';
import { useEvents } from './events.ts';
import { goToPlace } from './place.ts';
import { SAMPLE_PROVINCE } from './sample.ts';
import { loadScreen, loadScreensWhenIdle } from './screens.tsx';
import { openSample, openWorkspace, show } from './session.ts';
import { Shell } from './shell.tsx';
import { mantineTheme, tokenVariables } from './theme.ts';

/**
 * A window that is loaded anew finds its file still open; otherwise what the command line asked for. `drawn` hears when
 * the frame of the window can be drawn, while its file is still being read.
 */
async function begin(drawn: () => void): Promise<void> {
  // The data process is asked at once: it may still be reading the file, and nothing else waits for that.
  const current = call('workspace.current', {});
  // Whether it was refused is heard where the answer is awaited.
  current.catch(() => undefined);
  const [settings, startup] = await Promise.all([call('app.settings', {}), call('app.startup', {})]);
  const { put } = useAppStore.getState();
  const { version, platform, place, crashed } = startup;
  put({ settings, version, platform, crashed });
  const isEmpty = startup.open === null && !startup.sample;
  const first = place?.screen ?? (isEmpty ? 'welcome' : settings.lastScreen);
  // Not waited for: a screen that cannot be read says so in its place.
  if (isScreen(first)) loadScreen(first).catch(() => undefined);
  await switchLanguage(settings.language);
  put({ screen: isScreen(first) ? first : 'overview', opening: startup.open });
  drawn();
  try {
    const open = await current;
    // Stopped meanwhile, and the welcome screen is shown.
    if (startup.open !== null && useAppStore.getState().opening === null) return;
    if (open !== null) {
      await show(open);
      if (place !== null) goToPlace(place);
    } else if (startup.open !== null) await openWorkspace(startup.open);
    else if (startup.sample) await openSample(SAMPLE_PROVINCE);
  } finally {
    put({ opening: null });
  }
}

/** High contrast where the office chose it or the system asks for it; the tokens do the rest. */
function useContrast(): void {
  const chosen = useAppStore((state) => state.settings.contrast);
  const isAsked = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false });
  const isHigh = chosen === 'high' || isAsked;
  useEffect(() => {
    document.documentElement.dataset.contrast = isHigh ? 'high' : 'usual';
  }, [isHigh]);
}

/** The words of the window go by what the open file is of. */
function usePlaceWords(): void {
  const type = useAppStore((state) => state.workspace?.provinceType) ?? 'province';
  useEffect(() => {
    attempt(() => speakOf(type));
  }, [type]);
}

/** The root of the window. */
export function App(): ReactNode {
  const [begun, setBegun] = useState(false);
  const theme = useAppStore((state) => state.settings.theme);
  const system = useColorScheme(undefined, { getInitialValueInEffect: false });
  useContrast();
  usePlaceWords();
  useEvents();
  useEffect(() => {
    attempt(() =>
      begin(() => setBegun(true))
        .catch(notifyError)
        .finally(() => setBegun(true))
        .then(loadScreensWhenIdle)
        .then(async () => {
          const { sortPeopleAhead } = await import('../features/people/sorted-ahead.ts');
          sortPeopleAhead();
        }),
    );
  }, []);
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={tokenVariables}
      deduplicateCssVariables={false}
      forceColorScheme={theme === 'system' ? system : theme}
    >
      {begun ? <Shell /> : null}
      <CommandPalette />
      <HelpPanel />
      <ConfirmOnce />
      <Toasts />
    </MantineProvider>
  );
}
