/** Parts that all decisions have in common: the ledger of blanks, the days they count, warnings over the whole text. */

import type { IsoDate } from '../domain/dates.ts';
import type { PersonId } from '../domain/ids.ts';
import { factsOf, type PaperFact } from '../domain/paper-facts.ts';
import type { Person, Retirement } from '../domain/person.ts';
import { dayBefore, nextDay } from '../rules/calendar.ts';
import { addMonths } from '../rules/month-arithmetic.ts';
import { retirementOf } from '../rules/retirement.ts';
import { fold } from '../text/fold.ts';
import { BLANK_OFFICIAL_DATE, officialDate } from '../text/official-date.ts';
import { toneFormsIn, withoutNames } from '../text/tone-style.ts';
import type { DecisionDocument, DecisionGap, DecisionWarning, PersonGap } from './decision-document.ts';
import type { DecisionInput, DecisionPerson } from './decision-input.ts';
import { presumedFact } from './presumed-facts.ts';
import { GAP, plain, presentPositionOf } from './wording.ts';

/** Room for a number to be written in: the check lists want at least six spaces. */
export const NUMBER_ROOM = ' '.repeat(8);

/** Collects what had to be left blank. */
export class Gaps {
  readonly missing: DecisionGap[] = [];
  readonly ofPeople: PersonGap[] = [];

  /** `text`, or a dotted gap that is noted under `gap`, and for `personId` where it is a fact of one person. */
  fill(text: string | null, gap: DecisionGap, dots: string = GAP, personId?: PersonId): string {
    const value = text === null ? '' : plain(text);
    if (value !== '') return value;
    if (!this.missing.includes(gap)) this.missing.push(gap);
    if (
      personId !== undefined &&
      !this.ofPeople.some((one) => one.gap === gap && one.personId === personId)
    ) {
      this.ofPeople.push({ personId, gap });
    }
    return dots;
  }
}

/** When the person reaches the retirement age; null where sex or birth is not known. */
export function retirementOfPerson({ person }: DecisionPerson): Retirement | null {
  return retirementOf(person.sex, person.birth);
}

/** Day the decision takes effect for somebody; null where a person without a seat has none yet. */
export function effectiveDay(who: DecisionPerson, { kind, planStart }: DecisionInput): IsoDate | null {
  const { since, seat, person, facts } = who;
  switch (kind) {
    case 're-appoint':
    case 'extend': {
      // The new time begins when the one that runs now is over.
      const { value, precision } = person.appointedUntil;
      if (value !== null && precision === 'day') return nextDay(value);
      return since ?? planStart;
    }
    case 'retire-notice':
    case 'retire':
      return since ?? retirementOfPerson(who)?.pensionFrom ?? null;
    default:
      return since ?? (seat === null ? (facts['leave-day'] ?? null) : planStart);
  }
}

/** Day on which the bases must be in force: that of the paper, else that of its first effect. */
export function citingDay(input: DecisionInput): IsoDate {
  const days = input.people.flatMap((who) => effectiveDay(who, input) ?? []);
  return input.settings.date ?? days.sort()[0] ?? input.planStart;
}

/** `Lai Châu, ngày 01 tháng 12 năm 2026`, with room where there is no date yet. */
export function placeDate(place: string, date: string | null): string {
  return `${place}, ${date === null ? BLANK_OFFICIAL_DATE : officialDate(date)}`;
}

/** The person's name as typed. */
export function nameOf(person: Person): string {
  return person.fullName.normalize('NFC');
}

/** Whether the decision moves the person to another office: by its kind, or by a designation into another unit. */
export function isMove(kind: DecisionInput['kind'], { person, seat }: DecisionPerson): boolean {
  if (kind === 'transfer-appoint' || kind === 'transfer' || kind === 'second' || kind === 'receive')
    return true;
  if (seat === null || (kind !== 'designate' && kind !== 'nominate')) return false;
  if (seat.form === 'transfer-appoint') return true;
  if (seat.form !== 'designate') return false;
  const { currentUnitCode } = person;
  if (currentUnitCode !== null) return currentUnitCode !== seat.unit.code;
  // A district or a province office is no unit; nor is a name that several units bear.
  const present = fold(presentPositionOf(person));
  return present !== '' && !present.includes(fold(seat.unit.name));
}

/** Everything the paper prints, for checks over the whole text. */
export function printedText(paper: DecisionDocument): string {
  const { appendix } = paper;
  return [
    ...paper.superior,
    ...paper.organ,
    paper.nation,
    paper.authority,
    paper.subject,
    ...paper.bases,
    paper.resolves,
    ...paper.articles.flatMap((article) => article.paragraphs),
    ...paper.recipients,
    ...paper.signature.powers,
    paper.signature.position,
    ...(appendix === null ? [] : [appendix.subtitle, appendix.caption, appendix.closing]),
  ].join('\n');
}

/**
 * What stands in the paper as it does in the roster: names, and the post and workplace of today, which are names as
 * well. None of it is this paper's to set. Longest first, so that no shorter one takes a part out of it.
 */
function rosterWords(input: DecisionInput): string[] {
  return input.people
    .flatMap(({ person }) => [
      presentPositionOf(person),
      plain(person.currentUnit),
      nameOf(person),
      person.homePlace,
    ])
    .sort((a, b) => b.length - a.length);
}

/** Where people go, come back to and are paid: whatever the roster calls it, it must still be there. */
const STANDING_FACTS = ['destination', 'return-to', 'payer'] as const satisfies readonly PaperFact[];

/** What the paper says of what is: without the posts and workplaces people had, but with where it is made and sent to. */
function presentWords(paper: DecisionDocument, input: DecisionInput): string {
  const facts = input.people.flatMap(({ person, seat, facts: entered }) => {
    const { required } = factsOf(input.kind, { placed: seat !== null, dayKnown: true });
    return STANDING_FACTS.filter((fact) => required.includes(fact)).map((fact) =>
      plain(entered[fact] ?? presumedFact(fact, person)),
    );
  });
  const said = withoutNames(printedText({ ...paper, recipients: [] }), rosterWords(input));
  return [said, ...facts, ...paper.recipients, paper.placeDate].join('\n');
}

/** Warnings that need the finished text: mixed tone marks, the district level, days that do not fit. */
export function textWarnings(paper: DecisionDocument, input: DecisionInput): DecisionWarning[] {
  const said = presentWords(paper, input);
  const district = /(?:\p{L}+\s)?(?:huyện|Huyện|HUYỆN)(?:\s\p{Lu}\p{L}*)*/u.exec(said);
  const abolished: DecisionWarning[] =
    district && citingDay(input) >= '2025-07-01'
      ? [{ code: 'district-level', params: { text: district[0].slice(0, 60) } }]
      : [];
  return [
    ...effectWarnings(input),
    ...input.people.flatMap((who) => dayWarnings(who, input)),
    ...abolished,
    ...toneWarnings(printedText(paper), input),
  ];
}

/** One warning for the earliest effect, however many people the paper is about. */
function effectWarnings(input: DecisionInput): DecisionWarning[] {
  const { date } = input.settings;
  const [effective] = input.people.flatMap((who) => effectiveDay(who, input) ?? []).sort();
  if (date === null || effective === undefined || effective >= date) return [];
  // A pension has its day by age, whenever the paper is signed.
  if (input.kind === 'retire-notice' || input.kind === 'retire') return [];
  return [{ code: 'effective-before-date', params: { effective, date } }];
}

/** A secondment lasts three years at most (NĐ 170/2025; DOMAIN.md §10 R22). */
const LONGEST_SECONDMENT_MONTHS = 36;
/** Months between a retirement notice, a retirement decision, and the day itself (DOCUMENTS.md §3.5). */
const AHEAD = { 'retire-notice': 6, retire: 3 } as const;

function dayWarnings(who: DecisionPerson, input: DecisionInput): DecisionWarning[] {
  const { kind, settings } = input;
  const day = effectiveDay(who, input);
  if (day === null) return [];
  const person = nameOf(who.person);
  if (kind === 'second') {
    const end = who.facts['secondment-end'];
    if (end === undefined) return [];
    if (end <= day)
      return [{ code: 'secondment-ends-before-start', params: { person, from: day, until: end } }];
    const longest = dayBefore(addMonths(day, LONGEST_SECONDMENT_MONTHS));
    return end > longest ? [{ code: 'secondment-too-long', params: { person, until: end, longest } }] : [];
  }
  if (kind === 'acting') {
    const end = who.facts['acting-end'];
    if (end === undefined || end > day) return [];
    return [{ code: 'acting-ends-before-start', params: { person, from: day, until: end } }];
  }
  if (kind !== 'retire-notice' && kind !== 'retire') return [];
  const warnings: DecisionWarning[] = [];
  const byAge = retirementOfPerson(who)?.pensionFrom ?? null;
  if (byAge !== null && byAge !== day) {
    warnings.push({ code: 'retirement-not-by-age', params: { person, date: day, byAge } });
  }
  const due = addMonths(day, -AHEAD[kind]);
  if (settings.date !== null && settings.date > due) {
    const code = kind === 'retire' ? 'retirement-decision-late' : 'retirement-notice-late';
    warnings.push({ code, params: { person, due } });
  }
  return warnings;
}

function toneWarnings(text: string, input: DecisionInput): DecisionWarning[] {
  const names = [
    ...rosterWords(input),
    input.province.name,
    ...input.people.flatMap(({ seat }) => (seat === null ? [] : [seat.unit.name])),
  ];
  const forms = toneFormsIn(text, names);
  if (forms.old.length === 0 || forms.new.length === 0) return [];
  // The words to look at are those that are not as the office writes: they came with what was typed.
  const other = input.authority.formats[input.family].toneStyle === 'old' ? forms.new : forms.old;
  const words = [...new Set(other)].sort((a, b) => a.localeCompare(b, 'vi')).join(', ');
  return [{ code: 'tone-mixed', params: { words } }];
}
