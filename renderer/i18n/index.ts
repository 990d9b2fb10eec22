/** The words of the window: i18next over the catalogs of shared/i18n, switched live. */
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { ProvinceType } from '../../shared/domain/unit.ts';
import { catalogs, type Language } from '../../shared/i18n/catalogs.ts';
import { cityCatalog } from '../../shared/i18n/city-words.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

const NAMESPACE = 'words';
/** What is spoken of a city under the central government. */
const OF_CITY = { vi: 'vi-x-city', en: 'en-x-city' } as const;

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

let place: ProvinceType = 'province';
let translate = translateInto(i18next.language);
i18next.on('languageChanged', () => {
  translate = translateInto(i18next.language);
});

const GAP = /\{\{(\w+)\}\}/u;

/**
 * Words are looked up once and their gaps filled here: a screen asks for the same few hundred again for every line and every
 * cell, which was a tenth of the script time of its first frame, and a list of the country is sorted by 300,000 of them.
 */
function translateInto(language: string): Translate {
  const fixed = i18next.getFixedT(language);
  const known = new Map<string, string>();
  /** Words and the names of gaps between them, by turns. */
  const gapped = new Map<string, readonly string[]>();
  return (key, params) => {
    if (params !== undefined) {
      // The form of the words is chosen by a number.
      if (params.count !== undefined) return fixed(key, { ...params });
      let parts = gapped.get(key);
      if (parts === undefined) {
        parts = fixed(key, { skipInterpolation: true }).split(GAP);
        gapped.set(key, parts);
      }
      return parts.reduce((words, part, at) => words + (at % 2 === 0 ? part : (params[part] ?? '')), '');
    }
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
  return useSyncExternalStore(followLanguage, translateNow);
}

/** The translate function as `useT` has it now, for what is kept by language outside React. */
export function translateNow(): Translate {
  return translate;
}

/** Calls `changed` whenever the language is another; the function returned ends that. */
export function followLanguage(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
}

/** True where the catalogs have words for `key`. */
export function hasWords(key: string): boolean {
  return i18next.exists(key);
}

/** Language the window shows now. */
export function currentLanguage(): Language {
  return i18next.language.startsWith('en') ? 'en' : 'vi';
}

/** Switches every word of the window at once. */
export async function switchLanguage(language: Language): Promise<void> {
  await speak(language, place);
  document.documentElement.lang = language;
}

/** Speaks of what the open file is of: a province or a city. */
export function speakOf(type: ProvinceType): Promise<void> {
  place = type;
  return speak(currentLanguage(), type);
}

async function speak(language: Language, of: ProvinceType): Promise<void> {
  const wanted = of === 'city' ? OF_CITY[language] : language;
  if (!i18next.hasResourceBundle(wanted, NAMESPACE)) {
    i18next.addResourceBundle(wanted, NAMESPACE, cityCatalog<object>(catalogs[language]));
  }
  if (i18next.language !== wanted) await i18next.changeLanguage(wanted);
}
