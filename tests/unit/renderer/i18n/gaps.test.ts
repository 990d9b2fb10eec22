import i18next from 'i18next';
import { afterEach, expect, it } from 'vitest';
import { t } from '../../../../renderer/i18n/index.ts';
import { catalogs, LANGUAGES } from '../../../../shared/i18n/catalogs.ts';

afterEach(() => i18next.changeLanguage('vi'));

/** Every sentence of a catalog with gaps, by its key. */
function gapped(words: object, at = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string')
      return value.includes('{{') ? [[at + key, value] satisfies [string, string]] : [];
    return typeof value === 'object' && value !== null ? gapped(value, `${at}${key}.`) : [];
  });
}

it.each(LANGUAGES)('fills the gaps of every sentence as the library would: %s', async (language) => {
  await i18next.changeLanguage(language);
  const sentences = gapped(catalogs[language]);
  expect(sentences.length).toBeGreaterThan(100);
  for (const [key, sentence] of sentences) {
    const names = [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name);
    const params = Object.fromEntries(names.map((name, at) => [name, at === 0 ? `“$&” & <${name}>` : at]));
    expect(t(key, params)).toBe(i18next.t(key, params));
  }
});
