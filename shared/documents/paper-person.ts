/** Who a decision is about, fact by fact: for templates of an office, which may say it in words of their own. */
import type { PartialDate } from '../domain/dates.ts';
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import type { Person } from '../domain/person.ts';
import { shortOfficialDate } from '../text/official-date.ts';
import type { PaperPerson } from './decision-document.ts';
import { effectiveDay, nameOf } from './decision-frame.ts';
import type { DecisionInput } from './input.ts';
import { organOf, plain, presentPositionOf, spelledOut, unitPhrase } from './wording.ts';

function bornText({ value, precision }: PartialDate): string {
  if (value === null || precision === null) return '';
  if (precision === 'day') return shortOfficialDate(value);
  if (precision === 'year') return value;
  const [year = '', month = ''] = value.split('-');
  return `${Number(month)}/${year}`;
}

function addressOf(person: Person, family: DecisionFamily): string {
  if (family === 'party') return 'đồng chí';
  if (person.sex === null) return 'ông (bà)';
  return person.sex === 'male' ? 'ông' : 'bà';
}

/** The person of a decision with the post it gives. */
export function paperPerson(input: DecisionInput, family: DecisionFamily, style: ToneStyle): PaperPerson {
  const { person, unit } = input;
  return {
    address: addressOf(person, family),
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
    post: spelledOut(input.post.title, style),
    organ: organOf(input.body.bloc, unit, style),
    unit: unitPhrase(unit),
    from: shortOfficialDate(effectiveDay(input)),
  };
}
