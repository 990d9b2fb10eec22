/** State of the window itself: where it is, what is open, what runs. The plan's data are in plan-store. */
import { create } from 'zustand';
import type { AppSettings } from '../../shared/domain/app-settings.ts';
import type { ExportKind } from '../../shared/domain/decision.ts';
import type { PersonId, PlanId, PostId, UnitCode } from '../../shared/domain/ids.ts';
import type { JournalFilter } from '../../shared/domain/journal-filter.ts';
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import type { WorkProgress } from '../../shared/ipc/events.ts';
import { call } from '../app/api.ts';
import { switchLanguage } from '../i18n/index.ts';
import { isRailScreen, NO_FILTER, type Screen, type ScreenFilter } from './navigation.ts';

/** What the export dialog begins with; without seats and units the chosen units of the plan, or everything. */
export interface ExportStart {
  kind?: ExportKind;
  postIds?: readonly PostId[];
  /** The plan the one in use is compared with: offers the comparison. */
  planId?: PlanId;
  /** Which steps of the journal; left out, all of them. */
  journal?: JournalFilter;
  /** None of them stands for the whole province. */
  unitCodes?: readonly UnitCode[];
}

/** What placing many at once begins with; what is left out are all vacant seats, and everybody not placed. */
export interface ProposalStart {
  postIds?: readonly PostId[];
  personIds?: readonly PersonId[];
}

/** The page of the help that is the map of keys. */
export const KEY_MAP = 'keys';

export interface AppState {
  screen: Screen;
  filter: ScreenFilter;
  /** Grows with every `navigate`, so that a screen applies the same filter anew when it is asked for again. */
  visit: number;
  /** The open workspace, or null for the welcome screen. */
  workspace: WorkspaceInfo | null;
  /** The file that is being opened where none was open: the desk stands already, and nothing on it answers yet. */
  opening: string | null;
  settings: AppSettings;
  version: string;
  platform: string;
  /** Long work under way, oldest first. */
  work: WorkProgress[];
  /** Set after the data process was restarted, until it is dismissed. */
  restarted: { reopened: boolean } | null;
  /** True after the page of this window broke down and was loaded anew, until that is dismissed. */
  crashed: boolean;
  /** Overlays that any part of the window may open. */
  paletteOpen: boolean;
  helpOpen: boolean;
  /** The help page to show when help is opened, '' for its beginning. */
  helpPage: string;
  /** Export dialog: open, and for which seats (none: the whole plan). */
  exportOpen: boolean;
  exportStart: ExportStart;
  /** Placing many at once: what it begins with, null while it is shut. */
  proposal: ProposalStart | null;
  /** Lists dropped on the window or given by the system, waiting for the import screen. */
  rosterPaths: string[];

  navigate(screen: Screen, filter?: ScreenFilter): void;
  changeSettings(change: Partial<AppSettings>): Promise<void>;
  /** Takes in what another window or the menu changed. */
  takeSettings(settings: AppSettings): Promise<void>;
  openExport(request?: ExportStart): void;
  openProposal(start?: ProposalStart): void;
  put(change: Partial<AppState>): void;
}

export const DEFAULT_SETTINGS: AppSettings = {
  language: 'vi',
  theme: 'system',
  contrast: 'system',
  zoom: 100,
  recentFiles: [],
  panes: {},
  lastScreen: 'overview',
  planViews: [],
  planLayout: null,
  columns: {},
};

export const useAppStore = create<AppState>()((set, get) => ({
  screen: 'overview',
  filter: NO_FILTER,
  visit: 0,
  workspace: null,
  opening: null,
  settings: DEFAULT_SETTINGS,
  version: '',
  platform: '',
  work: [],
  restarted: null,
  crashed: false,
  paletteOpen: false,
  helpOpen: false,
  helpPage: '',
  exportOpen: false,
  exportStart: {},
  proposal: null,
  rosterPaths: [],

  navigate(screen, filter = NO_FILTER) {
    set({ screen, filter, visit: get().visit + 1 });
    if (get().workspace !== null && isRailScreen(screen) && screen !== get().settings.lastScreen) {
      // A place that could not be noted costs nothing: the file then opens at the place before.
      get()
        .changeSettings({ lastScreen: screen })
        .catch(() => undefined);
    }
  },

  /** Shown at once, kept by main; on refusal the window goes back to what is kept. */
  async changeSettings(change) {
    const before = get().settings;
    set({ settings: { ...before, ...change } });
    if (change.language !== undefined) await switchLanguage(change.language);
    try {
      set({ settings: await call('app.changeSettings', { change }) });
    } catch (error) {
      set({ settings: before });
      await switchLanguage(before.language);
      throw error;
    }
  },

  async takeSettings(settings) {
    const { language } = get().settings;
    set({ settings });
    if (settings.language !== language) await switchLanguage(settings.language);
  },

  openExport(request = {}) {
    set({ exportOpen: true, exportStart: request });
  },

  openProposal(start = {}) {
    set({ proposal: start });
  },

  put(change) {
    set(change);
  },
}));

/** Goes to a screen from code that is no component. */
export function navigate(screen: Screen, filter?: ScreenFilter): void {
  useAppStore.getState().navigate(screen, filter);
}
