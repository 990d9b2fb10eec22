/** The words of the window: i18next over the catalogs of shared/i18n, switched live. */
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { catalogs, type Language } from '../../shared/i18n/catalogs.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

const NAMESPACE = 'words';

// The catalogs are part of the bundle, so nothing has to be waited for.
void i18next.init({
  lng: 'vi',
  fallbackLng: false,
  ns: [NAMESPACE],
  defaultNS: NAMESPACE,
  resources: { vi: { [NAMESPACE]: catalogs.vi }, en: { [NAMESPACE]: catalogs.en } },
  initAsync: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

let translate = translateInto(currentLanguage());
i18next.on('languageChanged', () => {
  translate = translateInto(currentLanguage());
});

/**
 * Words without gaps are looked up once: a screen asks for the same few hundred again for every line and every cell,
 * which was a tenth of the script time of its first frame.
 */
function translateInto(language: Language): Translate {
  const fixed = i18next.getFixedT(language);
  const known = new Map<string, string>();
  return (key, params) => {
    if (params !== undefined) return fixed(key, { ...params });
    let words = known.get(key);
    if (words === undefined) {
      words = fixed(key);
      known.set(key, words);
    }
    return words;
  };
}

/** Translates outside React; inside, use `useT` so that a switch of language redraws. */
export const t: Translate = (key, params) => translate(key, params);

/** The translate function; it changes identity when the language does. */
export function useT(): Translate {
  return useSyncExternalStore(followLanguage, () => translate);
}

function followLanguage(redraw: () => void): () => void {
  i18next.on('languageChanged', redraw);
  return () => i18next.off('languageChanged', redraw);
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
