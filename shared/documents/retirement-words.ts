/** When a person retires and how that was computed, on the card in the window and on paper. */
import type { IsoDate } from '../domain/dates.ts';
import { CitationId } from '../domain/ids.ts';
import type { Person, Retirement } from '../domain/person.ts';
import type { Translate } from '../i18n/translate.ts';
import { monthsLeft } from '../rules/month-arithmetic.ts';
import { formatPartialDate } from '../text/parse-date.ts';

/** Where the table of retirement ages stands. */
export const RETIREMENT_BASIS = CitationId.parse('nd-135-2020');

/** `61y3m` → `61 tuổi 3 tháng`. */
export function ageWords(t: Translate, age: Retirement['age']): string {
  const [, years = '', months = ''] = /^(\d+)y(\d+)m$/.exec(age) ?? [];
  return t(months === '0' ? 'people.age.years' : 'people.age.yearsMonths', { years, months });
}

interface Retiring {
  person: Person;
  retirement: Retirement | null;
}

/**
 * The result first, then the row of the table the age is from, the months left from the start of the plan, and what was
 * taken for granted; or one line that says what is missing to tell. `basis` names the text the table stands in.
 */
export function retirementLines(
  t: Translate,
  { person: { sex, birth }, retirement }: Retiring,
  planStart: IsoDate | null,
  basis: string,
): string[] {
  if (retirement === null || sex === null) return [t('people.card.retirementUnknown')];
  const { age, month, pensionFrom } = retirement;
  const known = { sex: t(`domain.sex.${sex}`).toLocaleLowerCase('vi'), age: ageWords(t, age) };
  const how = t('people.card.retirementHow', {
    ...known,
    birth: formatPartialDate(birth.value),
    month: formatPartialDate(month),
    pension: formatPartialDate(pensionFrom),
    basis,
  });
  const table = t('people.card.retirementTable', { ...known, year: month.slice(0, 4) });
  const yearOnly = birth.precision === 'year' ? [t('people.card.retirementYearOnly')] : [];
  if (planStart === null) return [how, table, ...yearOnly];
  const months = monthsLeft(planStart, month, false);
  const left = t(months < 0 ? 'people.card.retirementPast' : 'people.card.retirementLeft', {
    months: Math.abs(months),
    start: formatPartialDate(planStart),
  });
  return [how, table, left, ...yearOnly];
}
