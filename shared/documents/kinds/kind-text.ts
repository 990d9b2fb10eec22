/** What a kind of decision says: trích yếu, the act for one person and for several, the articles after it. */
import type { DecisionPerson } from '../decision-input.ts';
import { capitalised } from '../wording.ts';
import type { Voice } from './voice.ts';

export interface KindText {
  /** Trích yếu: what follows `Về việc` (State), or all of it (Party). */
  subject: string;
  /** First article about one person, finished paragraphs. */
  one: (who: DecisionPerson) => string[];
  /** Sentence over several, without its end; it is given `các ông, bà có tên sau` or how many are in the list. */
  lead: (people: string) => string;
  /** What the list in the first article says of each after the person, without its end; '' for nothing. */
  item: (who: DecisionPerson) => string;
  /** Follows the list, finished sentences. */
  afterItems: string[];
  /** What stands elsewhere than in the sentences above where the people are in an attached list. */
  listed?: ListedText;
  /** Articles between the first and the last, finished paragraphs. */
  articles: string[][];
  /** Papers about this very case that it rests on besides laws and rules, in the order of citing, without their end. */
  bases: string[];
  /** Who carries it out besides the issuer's own offices and the people, ready to stand in a list. */
  executors: string[];
}

/** The sentence over a list, and what the list says of each: without it the list would say less than the articles. */
export interface ListedText {
  /** In the place of `lead`. */
  lead?: (people: string) => string;
  /** Column of the new post: the act on this person, where it is more than the name of a post. */
  post?: (who: DecisionPerson) => string;
  /** Column of remarks. */
  note?: (who: DecisionPerson) => string;
}

interface Act {
  /** `Điều động`. */
  verb: string;
  /** `Điều động và bổ nhiệm`, where a sentence over several says more. */
  verbOfSeveral?: string;
  /** What follows the person: `đến nhận công tác tại …, kể từ ngày …`. */
  rest: (who: DecisionPerson) => string;
  /** Follows the act: `Thời hạn giữ chức vụ là 05 năm.` */
  after?: string[];
}

type ActText = Pick<KindText, 'one' | 'lead' | 'item' | 'afterItems'>;

/** `{verb} {person} {rest}.`, and the same over several people. */
export function actText(voice: Voice, { verb, verbOfSeveral = verb, rest, after = [] }: Act): ActText {
  // The Party sets the person's post off with a comma; in State papers the sentence runs on.
  const joint = voice.isState ? ' ' : ', ';
  return {
    one: (who) => [`${verb} ${voice.described(who)}${joint}${rest(who)}.`, ...after],
    lead: (people) => `${verbOfSeveral} ${people}`,
    item: rest,
    afterItems: after,
  };
}

interface Event {
  /** What happens to the person: `được nghỉ hưu để hưởng chế độ bảo hiểm xã hội`. */
  what: string;
  /** Facts of the person that stand before it in a sentence on one, and after it in a list: `số sổ … `. */
  details?: (who: DecisionPerson) => string[];
  /** `kể từ ngày …`. */
  when: (who: DecisionPerson) => string;
  /** Whether the day is set off by a comma. */
  dayApart: boolean;
}

/** `{Person}, {details}, {what}[,] {when}.`, and the same over several people. */
export function eventText(voice: Voice, { what, details = () => [], when, dayApart }: Event): ActText {
  const joint = dayApart ? ', ' : ' ';
  return {
    one: (who) => [
      `${[capitalised(voice.described(who)), ...details(who), what].join(', ')}${joint}${when(who)}.`,
    ],
    lead: (people) => `${capitalised(people)} ${what}`,
    item: (who) => [...details(who), when(who)].join(', '),
    afterItems: [],
  };
}
