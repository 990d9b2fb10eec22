/** Parts that State and Party decisions have in common, and the small ledger of blanks and warnings. */

import type { ToneStyle } from '../domain/decision.ts';
import type { Person } from '../domain/person.ts';
import { fold } from '../text/fold.ts';
import { BLANK_OFFICIAL_DATE, officialDate } from '../text/official-date.ts';
import { toneFormsIn } from '../text/tone-style.ts';
import type { DecisionDocument, DecisionGap, DecisionWarning } from './decision-document.ts';
import type { DecisionInput } from './input.ts';
import { GAP, plain, presentPositionOf, spelledOut, unitPhrase } from './wording.ts';

/** Room for a number to be written in: the check lists want at least six spaces. */
export const NUMBER_ROOM = ' '.repeat(8);

/** Collects what had to be left blank. */
export class Gaps {
  readonly missing: DecisionGap[] = [];

  /** `text`, or a dotted gap that is noted under `gap`. */
  fill(text: string | null, gap: DecisionGap, dots: string = GAP): string {
    const value = text === null ? '' : plain(text);
    if (value !== '') return value;
    if (!this.missing.includes(gap)) this.missing.push(gap);
    return dots;
  }
}

/** Day the decision takes effect. */
export function effectiveDay(input: DecisionInput): string {
  return input.placement.since ?? input.planStart;
}

/** Day on which the bases must be in force: that of the paper, else that of its effect. */
export function citingDay(input: DecisionInput): string {
  return input.settings.date ?? effectiveDay(input);
}

/** `Lai Châu, ngày 01 tháng 12 năm 2026`, with room where there is no date yet. */
export function placeDate(place: string, date: string | null): string {
  return `${place}, ${date === null ? BLANK_OFFICIAL_DATE : officialDate(date)}`;
}

/** The person's name as typed. */
export function nameOf(person: Person): string {
  return person.fullName.normalize('NFC');
}

/** Title and workplace of today, or a gap. */
export function presentOf(person: Person, gaps: Gaps): string {
  return gaps.fill(presentPositionOf(person), 'present-position');
}

/** Whether the decision moves the person: by its form, or by a designation into another unit. */
export function isMove(input: DecisionInput): boolean {
  const { form } = input.placement;
  if (form === 'transfer-appoint' || form === 'second' || form === 'receive') return true;
  if (form !== 'designate') return false;
  const { currentUnitCode } = input.person;
  if (currentUnitCode !== null) return currentUnitCode !== input.unit.code;
  // A district or a province office is no unit; nor is a name that several units bear.
  const present = fold(presentPositionOf(input.person));
  return present !== '' && !present.includes(fold(input.unit.name));
}

/** `Trưởng phòng Kinh tế xã Mường Tè`: the seat's title in full with its commune. */
export function postPhrase(input: DecisionInput, style: ToneStyle): string {
  return `${spelledOut(input.post.title, style)} ${unitPhrase(input.unit)}`;
}

/** Everything the paper prints, for checks over the whole text. */
export function printedText(paper: DecisionDocument): string {
  return [
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
  ].join('\n');
}

/** Warnings that need the finished text: mixed tone marks, the district level, an effect before the date. */
export function textWarnings(paper: DecisionDocument, input: DecisionInput): DecisionWarning[] {
  const warnings: DecisionWarning[] = [];
  const { date } = input.settings;
  const effective = effectiveDay(input);
  if (date !== null && effective < date) {
    warnings.push({ code: 'effective-before-date', params: { effective, date } });
  }
  const text = printedText(paper);
  const district = /(?:\p{L}+\s)?huyện(?:\s\p{L}+)*/iu.exec(text);
  if (district && citingDay(input) >= '2025-07-01') {
    warnings.push({ code: 'district-level', params: { text: district[0].slice(0, 60) } });
  }
  const names = [nameOf(input.person), input.unit.name, input.province.name, input.person.homePlace];
  const forms = toneFormsIn(text, names);
  if (forms.old.length > 0 && forms.new.length > 0) {
    const words = [...new Set([...forms.old, ...forms.new])].join(', ');
    warnings.push({ code: 'tone-mixed', params: { words } });
  }
  return warnings;
}
