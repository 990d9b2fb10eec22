/** Who a decision is about, fact by fact: for templates of an office, which may say it in words of their own. */
import type { PartialDate } from '../domain/dates.ts';
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import type { Person } from '../domain/person.ts';
import { shortOfficialDate } from '../text/official-date.ts';
import type { PaperPerson } from './decision-document.ts';
import { effectiveDay, nameOf } from './decision-frame.ts';
import type { DecisionInput, DecisionPerson } from './decision-input.ts';
import { organOf, plain, presentPositionOf, spelledOut, unitPhrase } from './wording.ts';

/** A birth in short: `05/02/1985`, `7/1985`, `1985`; '' where it is not known. */
export function bornText({ value, precision }: PartialDate): string {
  if (value === null || precision === null) return '';
  if (precision === 'day') return shortOfficialDate(value);
  if (precision === 'year') return value;
  const [year = '', month = ''] = value.split('-');
  return `${Number(month)}/${year}`;
}

/** `ông`, `bà`, `ông (bà)` where the sex is not known, or the Party's `đồng chí`. */
export function addressOf(person: Person, family: DecisionFamily): string {
  if (family === 'party') return 'đồng chí';
  if (person.sex === null) return 'ông (bà)';
  return person.sex === 'male' ? 'ông' : 'bà';
}

/** Somebody a decision is about, with the post it gives. */
export function paperPerson(who: DecisionPerson, input: DecisionInput, style: ToneStyle): PaperPerson {
  const { person, seat } = who;
  const from = effectiveDay(who, input);
  return {
    address: addressOf(person, input.family),
    name: nameOf(person),
    sex: person.sex,
    born: bornText(person.birth),
    ethnicity: plain(person.ethnicity),
    homePlace: plain(person.homePlace),
    degree: plain(person.degreeText),
    theory: plain(person.theoryText),
    isPartyMember: person.party.probation.value !== null || person.party.official.value !== null,
    presentPosition: presentPositionOf(person),
    presentUnit: plain(person.currentUnit),
    post: seat === null ? '' : spelledOut(seat.post.title, style),
    organ: seat === null ? '' : organOf(seat.body.bloc, seat.unit, style),
    unit: seat === null ? '' : unitPhrase(seat.unit),
    from: from === null ? '' : shortOfficialDate(from),
  };
}
