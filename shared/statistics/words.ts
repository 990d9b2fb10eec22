/** What lines and columns of the statistics are called, in the window, on paper and on the command line. */
import type { StatisticsAxis, StatisticsColumn, StatisticsLine } from '../domain/statistics.ts';
import type { Translate } from '../i18n/translate.ts';

export function columnWords(t: Translate, { fact, value }: StatisticsColumn): string {
  if (value === '') return t('statistics.unknown');
  switch (fact) {
    case 'age':
      return bandWords(t, value);
    case 'party':
      return t(`statistics.party.${value}`);
    case 'ethnicity':
      return t(`roster.value.ethnicity.${value}`);
    default:
      return t(`domain.${fact}.${value}`);
  }
}

/** `-29`, `30-39`, `60-` as people say them. */
function bandWords(t: Translate, key: string): string {
  const [from = '', to = ''] = key.split('-');
  if (from === '' && to === '') return t('statistics.band.all');
  if (from === '') return t('statistics.band.under', { age: String(Number(to) + 1) });
  if (to === '') return t('statistics.band.over', { age: from });
  return from === to ? from : t('statistics.band.between', { from, to });
}

export function lineWords(
  t: Translate,
  axis: StatisticsAxis,
  { key, name, isPart }: Pick<StatisticsLine, 'key' | 'name' | 'isPart'>,
): string {
  if (name !== '') return name;
  if (isPart) return t('statistics.unknownCommune');
  switch (axis) {
    case 'unit':
    case 'old-unit':
      return t('statistics.unknownUnit');
    case 'bloc':
      return key === '' ? t('statistics.unknown') : t(`domain.bloc.${key}`);
    case 'level':
      return key === '' ? t('statistics.unknown') : t(`statistics.level.${key}`);
  }
}
