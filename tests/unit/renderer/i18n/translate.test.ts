import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '../../../../renderer/i18n/index.ts';
import { catalogs } from '../../../../shared/i18n/catalogs.ts';

afterEach(async () => {
  await i18next.changeLanguage('vi');
});

describe('words of the window', () => {
  it('are those of the language that holds now, also where they were looked up before', async () => {
    expect(t('common.cancel')).toBe(catalogs.vi.common.cancel);
    await i18next.changeLanguage('en');
    expect(t('common.cancel')).toBe(catalogs.en.common.cancel);
    await i18next.changeLanguage('vi');
    expect(t('common.cancel')).toBe(catalogs.vi.common.cancel);
  });

  it('fill their gaps anew every time', () => {
    const words = (file: string): string => t('shell.windows.followed', { file });
    expect([words('a.botri'), words('b.botri')]).toEqual([
      catalogs.vi.shell.windows.followed.replace('{{file}}', 'a.botri'),
      catalogs.vi.shell.windows.followed.replace('{{file}}', 'b.botri'),
    ]);
  });

  it('are the key where there are none', () => {
    expect(t('common.noSuchWords')).toBe('common.noSuchWords');
  });
});
