/**
 * Which component stands for which screen. A window reads the one it begins with and shows it; the others follow while
 * it has nothing else to do, so that they open at once as well.
 */
import { type ReactNode, useEffect, useReducer, useState } from 'react';
import type { Screen } from '../state/navigation.ts';

type Content = () => ReactNode;

const FILES: Record<Screen, () => Promise<Content>> = {
  overview: async () => (await import('../features/overview/overview-screen.tsx')).OverviewScreen,
  plan: async () => (await import('../features/plan/plan-screen.tsx')).PlanScreen,
  people: async () => (await import('../features/people/people-screen.tsx')).PeopleScreen,
  organisation: async () =>
    (await import('../features/organisation/organisation-screen.tsx')).OrganisationScreen,
  findings: async () => (await import('../features/findings/findings-screen.tsx')).FindingsScreen,
  vacancies: async () => (await import('../features/vacancies/vacancies-screen.tsx')).VacanciesScreen,
  review: async () => (await import('../features/review/review-screen.tsx')).ReviewScreen,
  outlook: async () => (await import('../features/outlook/outlook-screen.tsx')).OutlookScreen,
  papers: async () => (await import('../features/papers/papers-screen.tsx')).PapersScreen,
  reports: async () => (await import('../features/reports/reports-screen.tsx')).ReportsScreen,
  history: async () => (await import('../features/history/history-screen.tsx')).HistoryScreen,
  rules: async () => (await import('../features/rules/rules-screen.tsx')).RulesScreen,
  settings: async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
  import: async () => (await import('../features/import/import-screen.tsx')).ImportScreen,
  welcome: async () => (await import('../features/welcome/welcome-screen.tsx')).WelcomeScreen,
  plans: async () => (await import('../features/plans/plans-screen.tsx')).PlansScreen,
  comparison: async () =>
    (await import('../features/plans/comparison/comparison-screen.tsx')).ComparisonScreen,
};

const loaded = new Map<Screen, Content>();

/** Reads a screen so that it can be shown. Throws where its file cannot be read. */
export async function loadScreen(screen: Screen): Promise<void> {
  if (!loaded.has(screen)) loaded.set(screen, await FILES[screen]());
}

/** Reads all screens, one whenever the window is idle. */
export async function loadScreensWhenIdle(): Promise<void> {
  for (const screen of Object.keys(FILES) as Screen[]) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    // A screen that cannot be read says so where somebody opens it.
    await loadScreen(screen).catch(() => undefined);
  }
}

/** The content of the window. */
export function ScreenContent({ screen }: { screen: Screen }): ReactNode {
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const Content = loaded.get(screen);
  const isMissing = Content === undefined;
  useEffect(() => {
    // What was missing when it was drawn may have come since: then nobody else would have it drawn.
    if (!isMissing) return;
    let isWanted = true;
    loadScreen(screen).then(redraw, (error: unknown) => {
      if (isWanted) setFailure({ error });
    });
    return () => {
      isWanted = false;
    };
  }, [screen, isMissing]);
  if (failure !== null) throw failure.error;
  return Content === undefined ? null : <Content />;
}
