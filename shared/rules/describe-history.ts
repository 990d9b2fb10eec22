/** Facts about the histories of people in words. */
import type { z } from 'zod';
import type { DisciplineFact, HISTORY_FACTS } from '../domain/history-facts.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatPartialDate } from '../text/parse-date.ts';
import type { Names } from './finding-names.ts';

export type HistoryFact = z.infer<(typeof HISTORY_FACTS)[number]>;

export function describeHistory(fact: HistoryFact, t: Translate, names: Names): string {
  const phrase = (params?: Record<string, string | number>) => t(`rules.fact.${fact.kind}`, params);
  switch (fact.kind) {
    case 'prior-title':
      return [
        ...(fact.months === null ? [] : [t('rules.fact.prior-title', { months: fact.months })]),
        ...(fact.titles.length === 0 ? [] : [t('rules.heldOneOf', { titles: fact.titles.join(', ') })]),
      ].join('; ');
    case 'titles-held':
      return [
        ...(fact.months === null ? [] : [t('rules.fact.titles-held', { months: fact.months })]),
        ...(fact.inNamed === undefined ? [] : [t('rules.heldInNamed', { months: fact.inNamed })]),
        t('rules.held', { positions: fact.positions.join('; ') }),
      ].join('; ');
    case 'rated-at-least':
      return phrase({ rating: t(`domain.rating.${fact.rating}`), years: fact.years.join(', ') });
    case 'ratings':
      return phrase({
        items: fact.items
          .map(({ year, rating }) => t('rules.ratingOf', { year, rating: t(`domain.rating.${rating}`) }))
          .join('; '),
      });
    case 'no-discipline':
      return phrase({ date: formatPartialDate(fact.reference) });
    case 'never-disciplined':
      return phrase();
    case 'disciplines':
      return phrase({ items: fact.items.map((item) => disciplineWords(item, t)).join('; ') });
    case 'discipline-past':
      return phrase({ months: fact.months, date: formatPartialDate(fact.from) });
    case 'appointment-due':
      return phrase({ what: t(`rules.due.${fact.action}`) });
    case 'appointment-ends': {
      const params = { date: formatPartialDate(fact.date), months: fact.monthsLeft };
      return fact.noticeBy === null
        ? t('rules.appointmentEnded', params)
        : phrase({ ...params, notice: formatPartialDate(fact.noticeBy) });
    }
    case 'no-kin':
      return phrase({ what: t(`rules.kinClash.${fact.clash}`) });
    case 'kin':
    case 'kin-by-name': {
      const [first, second] = fact.personIds;
      const [firstPost, secondPost] = fact.postIds;
      return phrase({
        first: names.person(first),
        firstPost: names.post(firstPost),
        second: names.person(second),
        secondPost: names.post(secondPost),
        relation: t(`domain.relation.${fact.relation}`),
      });
    }
  }
}

function disciplineWords({ kind, decided, until }: DisciplineFact, t: Translate): string {
  const dates = [
    ...(decided === '' ? [] : [t('rules.disciplineFrom', { date: formatPartialDate(decided) })]),
    ...(until === '' ? [] : [t('rules.disciplineUntil', { date: formatPartialDate(until) })]),
  ];
  return [t(`domain.discipline.${kind}`), ...dates].join(' ');
}
