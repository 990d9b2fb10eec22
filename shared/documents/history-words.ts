/** Histories of a person in words, a line for each entry. */
import type { Discipline, PartialDate, Relative, ServicePeriod } from '../domain/index.ts';
import type { PersonFields } from '../domain/person.ts';
import type { Translate } from '../i18n/translate.ts';
import { dateWords } from '../text/date-words.ts';

type HistoryName = 'evaluations' | 'disciplines' | 'relatives' | 'service';

const joined = (parts: readonly string[], separator = ', '): string =>
  parts.filter((part) => part !== '').join(separator);

const dated = (t: Translate, key: string, date: PartialDate): string => {
  const words = dateWords(date);
  return words === '' ? '' : t(`histories.words.${key}`, { date: words });
};

function disciplineWords(t: Translate, { kind, document, decided, until }: Discipline): string {
  return joined([
    t(`domain.discipline.${kind}`),
    document,
    dated(t, 'dated', decided),
    dated(t, 'until', until),
  ]);
}

export function relativeWords(t: Translate, { relation, name, birthYear, workplace }: Relative): string {
  const born = birthYear === '' ? '' : t('histories.words.born', { year: birthYear });
  return joined([`${t(`domain.relation.${relation}`)}: ${name}`, born, workplace]);
}

function serviceWords(t: Translate, { from, to, position, unit }: ServicePeriod): string {
  const end = to.value === null ? t('histories.now') : dateWords(to);
  return `${dateWords(from)} – ${end}: ${joined([position, unit])}`;
}

/** A line for each entry; null where nobody told the history, none where there is nothing. */
export function historyLines(t: Translate, person: PersonFields, name: HistoryName): string[] | null {
  switch (name) {
    case 'evaluations':
      return (
        person.evaluations?.map(({ year, rating }) => `${year}: ${t(`domain.rating.${rating}`)}`) ?? null
      );
    case 'disciplines':
      return person.disciplines?.map((one) => disciplineWords(t, one)) ?? null;
    case 'relatives':
      return person.relatives?.map((one) => relativeWords(t, one)) ?? null;
    case 'service':
      return person.service?.map((one) => serviceWords(t, one)) ?? null;
  }
}

/** The lines in one text; that there is none, or that nobody told, is said. */
export function historyWords(t: Translate, person: PersonFields, name: HistoryName): string {
  const lines = historyLines(t, person, name);
  if (lines === null) return t('histories.unknown');
  return lines.length === 0 ? t('histories.none') : lines.join('\n');
}
