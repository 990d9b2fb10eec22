/** Facts about numbers in words. */

import type { z } from 'zod';
import type { COUNT_FACTS } from '../domain/count-facts.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatPartialDate } from '../text/parse-date.ts';
import type { Names } from './finding-names.ts';

export type CountFact = z.infer<(typeof COUNT_FACTS)[number]>;

export function describeCount(fact: CountFact, t: Translate, names: Names): string {
  const phrase = (params?: Record<string, string | number>) => t(`rules.fact.${fact.kind}`, params);
  switch (fact.kind) {
    case 'count':
      return phrase({ count: fact.count, what: t(`rules.counted.${fact.of}`) });
    case 'between':
      return bounds(fact, t);
    case 'average':
      return phrase({
        max: fact.max,
        what: t(`rules.counted.${fact.of}`),
        average: decimal(fact.average, t),
        times: fact.times,
        per: t(`rules.per.${fact.per}`),
      });
    case 'share':
      return phrase({ count: fact.count, total: fact.total, what: t(`rules.shareOf.${fact.of}`) });
    case 'share-at-least':
    case 'share-at-most':
      return phrase({ percent: decimal(fact.percent, t), what: t(`rules.shareOf.${fact.of}`) });
    case 'also-holds':
      return phrase({
        titles: fact.titles
          .map((code) => names.title(code))
          .reduce((first, last) => t('rules.either', { first, last })),
      });
    case 'has-titles':
      return phrase({ titles: fact.titles.map((code) => names.title(code)).join('; ') });
    case 'holds-none':
      return phrase();
    case 'excess':
      return phrase({ count: fact.count });
    case 'excess-path':
      return phrase({
        steps: fact.steps
          .map(({ date, left }) => t('rules.excessStep', { date: formatPartialDate(date), left }))
          .join('; '),
      });
    case 'speciality':
      return phrase({ speciality: t(`domain.speciality.${fact.code}`) });
    case 'speciality-unused':
      return fact.personIds.length === 0
        ? t('rules.fact.speciality-nowhere')
        : phrase({ people: fact.personIds.map((id) => names.person(id)).join('; ') });
  }
}

function bounds({ of, min, max }: Extract<CountFact, { kind: 'between' }>, t: Translate): string {
  const what = t(`rules.counted.${of}`);
  if (min === null) return t('rules.fact.at-most', { max: max ?? 0, what });
  if (max === null) return t('rules.fact.at-least', { min, what });
  return min === max
    ? t('rules.fact.exactly', { count: min, what })
    : t('rules.fact.between', { min, max, what });
}

/** `2.5` as people write it. */
function decimal(value: number, t: Translate): string {
  return String(value).replace('.', t('rules.decimalPoint'));
}
