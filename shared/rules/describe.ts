/** A finding in words: rule in a few words — wanted, found (basis) — what settles it. */
import type { IsoDate } from '../domain/dates.ts';
import type { Fact, Finding } from '../domain/finding.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatPartialDate } from '../text/parse-date.ts';
import { describeCitation } from './citations.ts';
import { describeCount } from './describe-count.ts';
import { describeHistory } from './describe-history.ts';
import type { Names } from './finding-names.ts';
import { firstDayAfter } from './month-arithmetic.ts';
import { factsWords } from './own/reading.ts';
import { brokenWords, settleWords } from './rule-words.ts';

/** What a finding says to be missing. */
type Missing = Pick<Extract<Fact, { kind: 'missing' }>, 'fields' | 'columns'>;

export interface FindingText {
  /** What is wrong, in a few words: `Chưa đạt lý luận chính trị`. */
  title: string;
  /** Whom or what it is about: person and post, post, body, unit, or the province. */
  subject: string;
  /** `Trung cấp`; '' where the rule wants nothing that could be named. */
  wanted: string;
  /** `Sơ cấp`. */
  found: string;
  /** Legal basis, `NĐ 334/2025/NĐ-CP`; '' where the rule rests on none. */
  basis: string;
  settle: string;
  /** What lets it stand, or did until its deadline: `Nợ tiêu chuẩn, theo …, đến hết …`; '' where nothing does. */
  waiver: string;
  /** All of it in one sentence, without the names of post and person. */
  sentence: string;
}

export function describeFinding(finding: Finding, t: Translate, names: Names): FindingText {
  const title = brokenWords(finding, t, names);
  const wanted = describeFact(finding.wanted, t, names);
  const found = describeFact(finding.found, t, names);
  const basis = [
    ...finding.legalBasis.map((id) => describeCitation(id, t, names)),
    ...(finding.toConfirm === true ? [t('rules.toConfirm')] : []),
  ].join('; ');
  const settle = settleWords(finding, t, names);
  const waiver = describeWaiver(finding, t);
  const compared = [
    wanted === '' ? '' : t('rules.wanted', { fact: wanted }),
    found === '' ? '' : t('rules.found', { fact: found }),
  ].filter((part) => part !== '');
  const middle = `${compared.join(', ')}${basis === '' ? '' : ` (${basis})`}`.trim();
  const sentence = `${[title, middle, waiver === '' || finding.lapsed !== undefined ? settle : '', waiver].filter((part) => part !== '').join(' — ')}.`;
  return {
    title,
    subject: describeSubject(finding, t, names),
    wanted,
    found,
    basis,
    settle,
    waiver,
    sentence,
  };
}

function describeWaiver({ waived, lapsed }: Finding, t: Translate): string {
  const covering = waived ?? lapsed;
  if (covering === undefined) return '';
  const { kind, document, deadline } = covering;
  const params = { kind: t(`domain.waiver.${kind}`), document };
  if (deadline === null) return t('rules.waiver.open', params);
  return waived === null
    ? t('rules.waiver.lapsed', { ...params, date: formatPartialDate(nextDay(deadline)) })
    : t('rules.waiver.until', { ...params, date: formatPartialDate(deadline) });
}

function nextDay(day: IsoDate): IsoDate {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function describeSubject({ scope, subject }: Finding, t: Translate, names: Names): string {
  const { personId, postId, bodyId, unitCode } = subject;
  if (scope === 'province') return t('rules.wholeProvince');
  if (scope === 'body' && bodyId !== undefined) return names.body(bodyId);
  if (scope === 'person' && personId !== undefined) return names.person(personId);
  const parts = [
    personId === undefined ? '' : names.person(personId),
    postId === undefined ? '' : names.post(postId),
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(' — ');
  return unitCode === undefined ? '' : names.unit(unitCode);
}

/** One fact in a phrase; '' for none. */
export function describeFact(fact: Fact, t: Translate, names: Names): string {
  const phrase = (params?: Record<string, string | number>) => t(`rules.fact.${fact.kind}`, params);
  switch (fact.kind) {
    case 'none':
      return '';
    case 'degree':
      return phrase({ level: t(`domain.degree.${fact.value}`) });
    case 'theory':
      return phrase({ level: t(`domain.theory.${fact.value}`) });
    case 'state-management':
      return phrase({ level: t(`domain.stateManagement.${fact.value}`) });
    case 'specialities':
      return phrase({ names: fact.codes.map((code) => t(`domain.speciality.${code}`)).join('; ') });
    case 'study-fields':
      return phrase({ fields: fact.fields.join(', ') });
    case 'planning':
      return phrase({ text: fact.text });
    case 'missing':
      return phrase({ fields: missingWords(fact, t) });
    case 'party-since':
    case 'party-probation':
      return phrase({ since: dateOrText(fact.since) });
    case 'retirement':
      return describeRetirement(fact, t);
    case 'months-at-least':
      return phrase({ months: fact.months, date: formatPartialDate(fact.reference) });
    case 'serves-on':
      return phrase({ date: formatPartialDate(fact.date) });
    case 'leaves':
      return phrase({
        what: t(`domain.disposition.${fact.disposition}`),
        date: formatPartialDate(fact.date),
      });
    case 'home-elsewhere':
      return phrase({ text: fact.text });
    case 'home-place':
      return phrase({ text: fact.text, name: fact.name });
    case 'months-at-most':
      return phrase({ months: fact.months });
    case 'service-at-least':
      return phrase({ months: fact.months, date: formatPartialDate(fact.reference) });
    case 'months-since':
      return phrase({
        months: fact.months,
        since: formatPartialDate(fact.since),
        date: formatPartialDate(fact.reference),
      });
    case 'contradictions':
      return phrase({ items: fact.items.map((item) => t(`rules.contradiction.${item}`)).join('; ') });
    case 'same-citizen-id':
    case 'same-name-and-birth':
      return phrase({ people: fact.personIds.map((id) => names.person(id)).join('; ') });
    case 'citizen-id-says':
    case 'roster-says':
      return phrase({ facts: sexAndYear(fact, t) });
    case 'posts':
      return phrase({ posts: fact.postIds.map((id) => names.post(id)).join('; ') });
    case 'seats':
      return fact.deadline === null
        ? phrase({ count: fact.count })
        : t('rules.fact.seats-by', { count: fact.count, date: formatPartialDate(fact.deadline) });
    case 'own-facts':
      return phrase({ facts: factsWords(t, fact.facts, names) });
    case 'planned-for-title':
    case 'not-local':
    case 'party-official':
    case 'not-party':
    case 'one-post':
    case 'placed-or-disposed':
    case 'filled':
    case 'vacant':
    case 'director-not-vice-chair':
    case 'director-vice-chair':
      return phrase();
    case 'prior-title':
    case 'titles-held':
    case 'rated-at-least':
    case 'ratings':
    case 'no-discipline':
    case 'never-disciplined':
    case 'disciplines':
    case 'discipline-past':
    case 'appointment-due':
    case 'appointment-ends':
    case 'no-kin':
    case 'kin':
    case 'kin-by-name':
      return describeHistory(fact, t, names);
    default:
      return describeCount(fact, t, names);
  }
}

/** Columns kept verbatim go by their headers. */
export function missingWords({ fields, columns = [] }: Missing, t: Translate): string {
  return [
    ...fields
      .filter((field) => field !== 'extra' || columns.length === 0)
      .map((field) => t(`domain.field.${field}`)),
    ...columns.map((column) => t('ownRules.field.column', { column })),
  ].join(', ');
}

function describeRetirement(fact: Extract<Fact, { kind: 'retirement' }>, t: Translate): string {
  const pensionFrom = firstDayAfter(fact.month);
  const params = {
    date: formatPartialDate(pensionFrom),
    age: ageInWords(fact.age, t),
    months: fact.monthsLeft,
  };
  return t(pensionFrom > fact.reference ? 'rules.fact.retirement' : 'rules.fact.retirement-past', params);
}

function sexAndYear(
  { sex, year }: Extract<Fact, { kind: 'roster-says' | 'citizen-id-says' }>,
  t: Translate,
): string {
  return [
    ...(sex === null ? [] : [t(`domain.sex.${sex}`)]),
    ...(year === null ? [] : [t('rules.bornIn', { year })]),
  ].join(', ');
}

/** `61y3m` as years and months in words. */
function ageInWords(age: string, t: Translate): string {
  const [years = '', months = ''] = age.replace('m', '').split('y');
  return t(months === '0' ? 'rules.age.years' : 'rules.age.yearsMonths', { years, months });
}

/** A date as far as it is known; what could not be read as one stands as it was typed. */
function dateOrText(text: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? formatPartialDate(text) : text;
}
