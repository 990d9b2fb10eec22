/** Which component stands for which screen. */
import type { ReactNode } from 'react';
import { FindingsScreen } from '../features/findings/findings-screen.tsx';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { ImportScreen } from '../features/import/import-screen.tsx';
import { OrganisationScreen } from '../features/organisation/organisation-screen.tsx';
import { OutlookScreen } from '../features/outlook/outlook-screen.tsx';
import { OverviewScreen } from '../features/overview/overview-screen.tsx';
import { PapersScreen } from '../features/papers/papers-screen.tsx';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { PlanScreen } from '../features/plan/plan-screen.tsx';
import { ComparisonScreen } from '../features/plans/comparison/comparison-screen.tsx';
import { PlansScreen } from '../features/plans/plans-screen.tsx';
import { ReportsScreen } from '../features/reports/reports-screen.tsx';
import { ReviewScreen } from '../features/review/review-screen.tsx';
import { RulesScreen } from '../features/rules/rules-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { VacanciesScreen } from '../features/vacancies/vacancies-screen.tsx';
import { WelcomeScreen } from '../features/welcome/welcome-screen.tsx';
import type { Screen } from '../state/navigation.ts';

const screens: Record<Screen, () => ReactNode> = {
  overview: OverviewScreen,
  plan: PlanScreen,
  people: PeopleScreen,
  organisation: OrganisationScreen,
  findings: FindingsScreen,
  vacancies: VacanciesScreen,
  review: ReviewScreen,
  outlook: OutlookScreen,
  papers: PapersScreen,
  reports: ReportsScreen,
  history: HistoryScreen,
  rules: RulesScreen,
  settings: SettingsScreen,
  import: ImportScreen,
  welcome: WelcomeScreen,
  plans: PlansScreen,
  comparison: ComparisonScreen,
};

/** The content of the window. */
export function ScreenContent({ screen }: { screen: Screen }): ReactNode {
  const Content = screens[screen];
  return <Content />;
}
