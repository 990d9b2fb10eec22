/** Settings of the program on this machine, kept as one JSON file that is replaced whole. */
import { basename } from 'node:path';
import { AppSettings } from '../../shared/domain/app-settings.ts';
import { readJson, replaceJson } from './json-file.ts';

const MOST_RECENT = 12;

export const DEFAULT_APP_SETTINGS: AppSettings = {
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

export class AppSettingsFile {
  readonly #path: string;
  #settings: AppSettings;

  /** Reads `path`; a missing or broken file gives the defaults, as the program must start in any case. */
  constructor(path: string) {
    this.#path = path;
    const { data } = AppSettings.partial().safeParse(readJson(path));
    this.#settings = AppSettings.parse({ ...DEFAULT_APP_SETTINGS, ...data });
  }

  get current(): AppSettings {
    return this.#settings;
  }

  change(change: { [K in keyof AppSettings]?: AppSettings[K] | undefined }): AppSettings {
    this.#settings = AppSettings.parse({ ...this.#settings, ...withoutUndefined(change) });
    replaceJson(this.#path, this.#settings);
    return this.#settings;
  }

  /** Puts a file at the top of the recent ones. */
  remember(path: string, openedAt: string): void {
    const others = this.#settings.recentFiles.filter((file) => file.path !== path);
    const recent = { path, name: basename(path).replace(/\.botri$/i, ''), openedAt };
    this.change({ recentFiles: [recent, ...others].slice(0, MOST_RECENT) });
  }
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<T>;
}
