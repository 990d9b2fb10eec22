/** The words of the window: i18next over the catalogs of shared/i18n, switched live. */
import i18next from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { catalogs, type Language } from '../../shared/i18n/catalogs.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

const NAMESPACE = 'words';

// The catalogs are part of the bundle, so nothing has to be waited for.
void i18next.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: false,
  ns: [NAMESPACE],
  defaultNS: NAMESPACE,
  resources: { vi: { [NAMESPACE]: catalogs.vi }, en: { [NAMESPACE]: catalogs.en } },
  initAsync: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

/** Translates outside React; inside, use `useT` so that a switch of language redraws. */
export const t: Translate = (key, params) => i18next.t(key, { ...params });

/** The translate function; it changes identity when the language does. */
export function useT(): Translate {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo<Translate>(() => {
    const fixed = i18next.getFixedT(language);
    return (key, params) => fixed(key, { ...params });
  }, [language]);
}

/** True where the catalogs have words for `key`. */
export function hasWords(key: string): boolean {
  return i18next.exists(key);
}

/** Language the window shows now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

/** Switches every word of the window at once. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
