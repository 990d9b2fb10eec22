/** Words where no window is, on the command line and in files that are written: i18next over the catalogs of shared/i18n, one language at a time. */
import i18next from 'i18next';
import type { ProvinceType } from '../../shared/domain/unit.ts';
import { catalogs, type Language } from '../../shared/i18n/catalogs.ts';
import { cityCatalog } from '../../shared/i18n/city-words.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

const NAMESPACE = 'words';

export interface Words {
  t: Translate;
  language: Language;
  /** `1842` → `1.842` (vi) or `1,842` (en). */
  number: (value: number) => string;
}

const ofCity = new Map<Language, object>();

/** A city under the central government is spoken of as what it is. */
function catalogOf(language: Language, place: ProvinceType): object {
  if (place !== 'city') return catalogs[language];
  const made = ofCity.get(language) ?? cityCatalog<object>(catalogs[language]);
  ofCity.set(language, made);
  return made;
}

/** The words of `language`, of a file of `place`. */
export function wordsIn(language: Language, place: ProvinceType = 'province'): Words {
  const instance = i18next.createInstance();
  // The catalogs are loaded already, so nothing has to be waited for.
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: [NAMESPACE],
    defaultNS: NAMESPACE,
    resources: { [language]: { [NAMESPACE]: catalogOf(language, place) } },
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  const format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  return {
    t: (key, params) => instance.t(key, { ...params }),
    language,
    number: (value) => format.format(value),
  };
}
