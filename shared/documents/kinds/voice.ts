/** How a family speaks of people, days and places: ông, bà and full dates, or đồng chí and short ones. */
import type { DecisionFamily, ToneStyle } from '../../domain/decision.ts';
import type { PaperFact } from '../../domain/paper-facts.ts';
import { officialDate, shortOfficialDate } from '../../text/official-date.ts';
import { toneTemplate } from '../../text/tone-style.ts';
import { citedDay } from '../citing.ts';
import { effectiveDay, type Gaps, nameOf } from '../decision-frame.ts';
import type { DecisionInput, DecisionPerson, DecisionSeat } from '../decision-input.ts';
import { addressOf } from '../paper-person.ts';
import { presumedFact } from '../presumed-facts.ts';
import {
  bornPhrase,
  GAP,
  organOf,
  paddedNumber,
  plain,
  presentPositionOf,
  provinceWords,
  spelledOut,
  unitPhrase,
} from '../wording.ts';

/** How many units are named one by one before they are spoken of together. */
const MOST_UNITS_NAMED = 3;

export class Voice {
  readonly input: DecisionInput;
  readonly family: DecisionFamily;
  readonly style: ToneStyle;
  readonly say: ReturnType<typeof toneTemplate>;
  readonly gaps: Gaps;

  constructor(input: DecisionInput, gaps: Gaps) {
    this.input = input;
    this.family = input.family;
    this.style = input.authority.formats[input.family].toneStyle;
    this.say = toneTemplate(this.style);
    this.gaps = gaps;
  }

  get isState(): boolean {
    return this.family === 'state';
  }

  /** Everybody gets a post of the Front: no civil servants of the People's Committee, and no term by their decree. */
  get isOfFront(): boolean {
    return this.input.people.every(({ seat }) => seat?.title.bloc === 'front');
  }

  /** `Tỉnh uỷ`, `Thành uỷ`. */
  get committee(): string {
    return provinceWords(this.input.province, this.style).committee;
  }

  /** `tỉnh Lai Châu`. */
  get provincePhrase(): string {
    return provinceWords(this.input.province, this.style).phrase;
  }

  get single(): DecisionPerson | null {
    return this.input.people.length === 1 ? this.input.people[0] : null;
  }

  /** `ngày 05 tháng 12 năm 2026`, or the Party's `ngày 05/12/2026`. */
  day(isoDate: string): string {
    return this.isState ? officialDate(isoDate) : `ngày ${shortOfficialDate(isoDate)}`;
  }

  /** A day in the legal bases, in which all days are written in one way. */
  citedDay(isoDate: string): string {
    return citedDay(isoDate, this.input.authority.formats[this.family].citationDates);
  }

  /** Room for a day to be written in. */
  get blankDay(): string {
    return this.isState ? `ngày ${GAP} tháng ${GAP} năm ${GAP}` : `ngày ${GAP}/${GAP}/${GAP}`;
  }

  /** `ông Lò Văn Dũng`, `đồng chí Lò Văn Dũng`. */
  named(who: DecisionPerson): string {
    return `${this.addressed(who)} ${nameOf(who.person)}`;
  }

  addressed({ person }: DecisionPerson): string {
    const address = addressOf(person, this.family);
    return this.isState && person.sex === null ? this.gaps.fill(null, 'sex', address, person.id) : address;
  }

  /** `ông Lò Văn Dũng, sinh ngày …, Phó Chủ tịch …`; the Party leaves the birth out. */
  described(who: DecisionPerson): string {
    return `${this.introduced(who)}, ${this.present(who)}`;
  }

  /** `ông Lò Văn Dũng, sinh ngày …`, without the post of today. */
  introduced(who: DecisionPerson): string {
    const named = this.named(who);
    if (!this.isState) return named;
    const { birth, id } = who.person;
    return `${named}, ${this.gaps.fill(bornPhrase(birth), 'birth', `sinh ngày ${GAP}`, id)}`;
  }

  /** Title and workplace of today, or a gap. */
  present({ person }: DecisionPerson): string {
    return this.gaps.fill(presentPositionOf(person), 'present-position', GAP, person.id);
  }

  /** `ông Lò Văn Dũng`; of several `các ông, bà có tên tại Điều 1`, `các đồng chí có tên trong danh sách kèm theo`. */
  everybody(): string {
    return this.single === null ? `các ${this.people()} ${this.namedWhere()}` : this.named(this.single);
  }

  private namedWhere(): string {
    if (this.input.listed) return 'có tên trong danh sách kèm theo';
    return this.input.kind === 'retire-notice' ? 'có tên tại mục 1' : 'có tên tại Điều 1';
  }

  /** Who carries the paper out along with the offices: `ông có tên tại Điều 1`, `đồng chí Lò Văn Dũng`. */
  concerned(): string {
    if (this.single === null) return this.everybody();
    return this.isState ? `${this.addressed(this.single)} ${this.namedWhere()}` : this.named(this.single);
  }

  /** `ông, bà`, `ông`, `bà` as the people are, or `đồng chí`. */
  people(): string {
    if (!this.isState) return 'đồng chí';
    const sexes = new Set(this.input.people.map(({ person }) => person.sex));
    if (sexes.size > 1 || sexes.has(null)) return 'ông, bà';
    return sexes.has('male') ? 'ông' : 'bà';
  }

  /** `các ông, bà có tên sau`, or `05 ông, bà (có danh sách kèm theo)`. */
  severalPeople(): string {
    const count = paddedNumber(String(this.input.people.length));
    return this.input.listed
      ? `${count} ${this.people()} (có danh sách kèm theo)`
      : `các ${this.people()} có tên sau`;
  }

  /** `kể từ ngày …`; a gap where a person without a seat has no day yet. */
  from(who: DecisionPerson): string {
    const day = effectiveDay(who, this.input);
    if (day !== null) return `kể từ ${this.day(day)}`;
    const { kind } = this.input;
    const gap = kind === 'retire' || kind === 'retire-notice' ? 'retirement' : 'leave-day';
    return `kể từ ${this.gaps.fill(null, gap, this.blankDay, who.person.id)}`;
  }

  /** A fact as entered, else as the roster lets presume it; noted as a gap with these dots where neither is known. */
  fact(who: DecisionPerson, fact: PaperFact, dots: string = GAP): string {
    return this.gaps.fill(this.factIfKnown(who, fact), fact, dots, who.person.id);
  }

  /** The same for a day, in words. */
  dayFact(who: DecisionPerson, fact: PaperFact): string {
    const day = who.facts[fact] ?? null;
    return this.gaps.fill(day === null ? null : this.day(day), fact, this.blankDay, who.person.id);
  }

  factIfKnown({ facts, person }: DecisionPerson, fact: PaperFact): string {
    return plain(facts[fact] ?? presumedFact(fact, person)).replace(/[\s.;,]+$/u, '');
  }

  /** `Trưởng phòng Kinh tế xã Mường Tè`: the seat's title in full with its commune. */
  postOf({ post, unit }: DecisionSeat): string {
    return `${spelledOut(post.title, this.style)} ${unitPhrase(unit)}`;
  }

  /** `Trưởng phòng Kinh tế` without its commune. */
  titleOf({ post }: DecisionSeat): string {
    return spelledOut(post.title, this.style);
  }

  /** `Uỷ ban nhân dân xã Mường Tè`. */
  organOf({ body, unit }: DecisionSeat): string {
    return organOf(body.bloc, unit, this.style);
  }

  /** `Phòng Kinh tế xã Mường Tè, vị trí Công chức tài chính - kế toán`. */
  workplaceOf(seat: DecisionSeat): string {
    const place = `${spelledOut(seat.body.name, this.style)} ${unitPhrase(seat.unit)}`;
    return this.say`${place}, vị trí ${this.titleOf(seat)}`;
  }

  /** Where the person works today: as the roster has it, else in general words. */
  oldWorkplace({ person }: DecisionPerson): string {
    return plain(person.currentUnit) || this.say`cơ quan, đơn vị đang công tác`;
  }

  /** `Uỷ ban nhân dân xã A, Uỷ ban nhân dân xã B`: an organ of every unit concerned, many of them together. */
  inUnits(organ: string): string {
    const units = new Map(
      this.input.people.flatMap(({ seat }) => (seat === null ? [] : [[seat.unit.code, seat.unit] as const])),
    );
    if (units.size > MOST_UNITS_NAMED) return this.say`${organ} các xã, phường, đặc khu có liên quan`;
    return [...units.values()].map((unit) => `${organ} ${unitPhrase(unit)}`).join(', ');
  }

  /** What all of the people have in common, or null. */
  shared(of: (who: DecisionPerson) => string): string | null {
    const values = new Set(this.input.people.map(of));
    const [value] = values;
    return values.size === 1 && value !== undefined && value !== '' ? value : null;
  }
}
