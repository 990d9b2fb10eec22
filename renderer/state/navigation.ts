/** The screens of the window and the filter a click on a number carries to one. */
import type { Severity } from '../../shared/domain/finding.ts';
import type { PersonId, PlanId, PostId, TitleCode, UnitCode } from '../../shared/domain/ids.ts';
import type { Degree, Theory } from '../../shared/domain/levels.ts';
import type { Standing } from '../../shared/domain/list-filters.ts';
import type { PaperId } from '../../shared/domain/paper.ts';
import type { Sex } from '../../shared/domain/person.ts';
import type { Bloc } from '../../shared/domain/post.ts';
import type { AnyRuleId } from '../../shared/domain/rule-id.ts';
import type { WaiverState } from '../../shared/domain/waiver.ts';
import type { RosterFilter } from '../../shared/rules/roster-facets.ts';

/** Screens of the rail, in its order. */
export const RAIL_SCREENS = [
  'overview',
  'plan',
  'people',
  'organisation',
  'findings',
  'vacancies',
  'review',
  'outlook',
  'papers',
  'reports',
  'history',
  'rules',
  'settings',
] as const;
export type RailScreen = (typeof RAIL_SCREENS)[number];

/** Keys of the screens; they stay where hands have learnt them. */
export const RAIL_KEYS: Readonly<Record<RailScreen, string>> = {
  overview: 'Alt+1',
  plan: 'Alt+2',
  people: 'Alt+3',
  organisation: 'Alt+4',
  findings: 'Alt+5',
  vacancies: 'Alt+6',
  history: 'Alt+7',
  rules: 'Alt+8',
  settings: 'Alt+9',
  review: 'Alt+-',
  outlook: 'Alt+=',
  papers: 'Alt+[',
  reports: 'Alt+]',
};

export function isRailScreen(name: string): name is RailScreen {
  return (RAIL_SCREENS as readonly string[]).includes(name);
}

/** These are reached from commands and menus, not from the rail. */
const OTHER_SCREENS = ['import', 'welcome', 'plans', 'comparison'] as const;
export type Screen = RailScreen | (typeof OTHER_SCREENS)[number];

export function isScreen(name: string): name is Screen {
  return isRailScreen(name) || (OTHER_SCREENS as readonly string[]).includes(name);
}

/** What papers say that is filled in once for all of them. */
export type PaperSetting = 'proposal' | 'congress' | 'term' | 'meetingDate';

/** What to show or select on the screen that is gone to; each screen reads what concerns it. */
export interface ScreenFilter {
  /** Select or narrow to these. */
  unitCode?: UnitCode;
  titleCode?: TitleCode;
  /** Plan: seats of the bodies of this bloc only. */
  bloc?: Bloc;
  postId?: PostId;
  personId?: PersonId;
  /** Findings. */
  severity?: Severity;
  rule?: AnyRuleId;
  standing?: Standing;
  /** The list of waivers, narrowed to these states; none of them stands for all. */
  waivers?: readonly WaiverState[];
  /** Plan: filled or vacant seats only, or all of them again; plan and vacancies: key and required seats only. */
  seats?: 'all' | 'filled' | 'vacant';
  requiredOnly?: boolean;
  /** People: placed or not; null stands for "not known". */
  placed?: boolean;
  degree?: Degree | null;
  theory?: Theory | null;
  sex?: Sex | null;
  /** People: filtered by exactly this. */
  people?: RosterFilter;
  /** The list of plans: ask at once for what a new one needs. */
  newPlan?: boolean;
  /** The plan to compare the one in use with. */
  planId?: PlanId;
  /** What is ahead: the part to show. */
  outlook?: 'surplus' | 'retirements' | 'forecast';
  /** Papers: the one to show. */
  paperId?: PaperId;
  /** Rules: what of who decides and signs. */
  authority?: 'table' | 'signers' | 'exchange';
  /** Rules: the part to show. */
  ruleSection?: 'citations' | 'templates';
  /** Settings: the field to fill in. */
  setting?: PaperSetting;
}

export const NO_FILTER: ScreenFilter = {};
