import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppSettingsFile, DEFAULT_APP_SETTINGS } from '../../../../electron/main/app-settings.ts';
import { namesIn, temporaryFolder } from '../../../support/temporary.ts';

const AT = '2026-06-01T01:00:00.000Z';

describe('AppSettingsFile', () => {
  it('starts with the defaults and writes nothing until something is changed', () => {
    const folder = temporaryFolder();
    const settings = new AppSettingsFile(join(folder, 'settings.json'));
    expect(settings.current).toEqual(DEFAULT_APP_SETTINGS);
    expect(namesIn(folder)).toEqual([]);
  });

  it('keeps changes for the next start, in a folder it makes itself', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'bo-tri', 'settings.json');
    const changed = new AppSettingsFile(path).change({
      language: 'en',
      theme: undefined,
      panes: { units: 240 },
    });
    expect(changed).toEqual({ ...DEFAULT_APP_SETTINGS, language: 'en', panes: { units: 240 } });
    expect(new AppSettingsFile(path).current).toEqual(changed);
    expect(namesIn(join(folder, 'bo-tri'))).toEqual(['settings.json']);
  });

  it.each([
    ['cut off', '{"language": "e'],
    ['empty', ''],
    ['of another form', '[]'],
    ['with a language there is not', '{"language": "fr"}'],
  ])('starts with the defaults where the file is %s', (_what, content) => {
    const path = join(temporaryFolder(), 'settings.json');
    writeFileSync(path, content);
    expect(new AppSettingsFile(path).current).toEqual(DEFAULT_APP_SETTINGS);
  });

  it('fills in what an older program did not know', () => {
    const path = join(temporaryFolder(), 'settings.json');
    writeFileSync(path, '{"theme": "dark", "gone": 1}');
    expect(new AppSettingsFile(path).current).toEqual({ ...DEFAULT_APP_SETTINGS, theme: 'dark' });
  });

  it('keeps what was where writing fails', () => {
    const path = join(temporaryFolder(), 'settings.json');
    new AppSettingsFile(path).change({ theme: 'light' });
    mkdirSync(`${path}.new`);
    expect(() => new AppSettingsFile(path).change({ theme: 'dark' })).toThrow();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ theme: 'light' });
  });

  it('keeps the twelve newest files, each once, the newest first', () => {
    const settings = new AppSettingsFile(join(temporaryFolder(), 'settings.json'));
    for (let n = 1; n <= 14; n += 1) settings.remember(`/tep/${n}.botri`, AT);
    settings.remember('/tep/9.botri', AT);
    const { recentFiles } = settings.current;
    expect(recentFiles.map((file) => file.name)).toEqual(
      [9, 14, 13, 12, 11, 10, 8, 7, 6, 5, 4, 3].map(String),
    );
    expect(recentFiles[0]).toEqual({ path: '/tep/9.botri', name: '9', openedAt: AT });
  });
});
