/**
 * Very many folded texts that are found as the query is typed, ranked as `matcherOf` ranks them. All of them stand in one
 * long text, so that a letter costs a few looks through that instead of hundreds of thousands of comparisons.
 */
import { initialsOf, SCORES, scoreOfWords } from './matching.ts';

/** A text by its place among them, and how well it was found. */
export interface FoundText {
  at: number;
  score: number;
}

/** No more texts than these are compared one by one rather than looked for. */
const FEW = 5_000;

/** So many texts are put together at a time. */
const PIECE = 2_000;

/** Texts taken in one after the other: very many of them take a while, which can so be had in steps. */
export class GatheredTexts {
  readonly #starts: number[] = [0];
  readonly #lasts: number[] = [];
  readonly #initialStarts: number[] = [0];
  readonly #texts = new Joined();
  readonly #initials = new Joined();

  /** `text` made by `fold`. */
  add(text: string): void {
    this.#lasts.push(this.#texts.length + 1 + text.lastIndexOf(' '));
    this.#texts.add(` ${text}\n`);
    this.#initials.add(`${initialsOf(text)}\n`);
    this.#starts.push(this.#texts.length);
    this.#initialStarts.push(this.#initials.length);
  }

  joined(): {
    text: string;
    starts: Uint32Array;
    lasts: Uint32Array;
    initials: string;
    initialStarts: Uint32Array;
  } {
    return {
      text: this.#texts.whole(),
      starts: Uint32Array.from(this.#starts),
      lasts: Uint32Array.from(this.#lasts),
      initials: this.#initials.whole(),
      initialStarts: Uint32Array.from(this.#initialStarts),
    };
  }
}

/** A long text out of many. */
class Joined {
  readonly #pieces: string[] = [];
  #piece: string[] = [];
  length = 0;

  add(text: string): void {
    this.length += text.length;
    this.#piece.push(text);
    if (this.#piece.length < PIECE) return;
    this.#pieces.push(this.#piece.join(''));
    this.#piece = [];
  }

  whole(): string {
    return [...this.#pieces, ...this.#piece].join('');
  }
}

export class SearchedTexts {
  /** Every text with a space before it and a line end after it: a word begins after a space, a text after a line end. */
  readonly #text: string;
  /** Where each text begins with its space; one more than there are texts. */
  readonly #starts: Uint32Array;
  /** Where the last word of each begins with its space. */
  readonly #lasts: Uint32Array;
  readonly #initials: string;
  readonly #initialStarts: Uint32Array;
  /** What was found last, where it was little: what a longer query finds is among it. */
  #last: { wanted: string; found: readonly number[] } | null = null;

  readonly #few: number;

  constructor(texts: GatheredTexts, few = FEW) {
    this.#few = few;
    const { text, starts, lasts, initials, initialStarts } = texts.joined();
    this.#text = text;
    this.#starts = starts;
    this.#lasts = lasts;
    this.#initials = initials;
    this.#initialStarts = initialStarts;
  }

  get size(): number {
    return this.#lasts.length;
  }

  /** The best `most`, best first, equally good ones in the order of the texts; `wanted` is folded and not empty. */
  find(wanted: string, most: number): readonly FoundText[] {
    const taking = new Taking(most, this.#few);
    const parts = wanted.split(' ');
    if (parts.length === 1) this.#findWord(wanted, taking);
    else this.#findWords(wanted, parts, taking);
    this.#last = taking.isFew ? { wanted, found: taking.few } : null;
    return taking.best();
  }

  /** The few that were found as long as less was typed. */
  #foundBefore(wanted: string): readonly number[] | null {
    return this.#last !== null && wanted.startsWith(this.#last.wanted) ? this.#last.found : null;
  }

  #textAt(at: number): string {
    return this.#text.slice((this.#starts[at] ?? 0) + 1, (this.#starts[at + 1] ?? 0) - 1);
  }

  /** Texts with a word that begins so, or else with such initials. */
  #findWord(wanted: string, taking: Taking): void {
    const byWord = this.#scoresByWord(wanted);
    const byInitials = wanted.length === 1 ? null : this.#scoresByInitials(wanted);
    for (let at = 0; at < byWord.length; at += 1) taking.take(at, byWord[at] || byInitials?.[at] || 0);
  }

  /** Texts in which the words follow one another, then those that have them in any other way. */
  #findWords(wanted: string, parts: readonly string[], taking: Taking): void {
    const before = this.#foundBefore(wanted);
    if (before !== null) {
      for (const at of before) taking.take(at, scoreOfWords(wanted, parts, this.#textAt(at)));
      return;
    }
    const { scores, count } = this.#scoresByPhrase(wanted);
    // Words in another order rank below these, and nothing of them would be shown.
    const isEnough = count > this.#few && count >= taking.most;
    const hasAll = isEnough ? null : this.#withAllWords(parts);
    for (let at = 0; at < scores.length; at += 1) {
      const score = scores[at] ?? 0;
      if (score > 0) taking.take(at, score);
      else if (hasAll?.[at] === parts.length && taking.mayTake(SCORES.wordsInOrder))
        taking.take(at, scoreOfWords(wanted, parts, this.#textAt(at)));
    }
  }

  #scoresByPhrase(wanted: string): { scores: Uint8Array; count: number } {
    const scores = new Uint8Array(this.size);
    let count = 0;
    eachHit(this.#text, ` ${wanted}`, this.#starts, (place, at) => {
      if (scores[at] !== 0) return;
      count += 1;
      const isFirst = place === this.#starts[at];
      const isToEnd = place + 1 + wanted.length === (this.#starts[at + 1] ?? 0) - 1;
      scores[at] = isFirst ? (isToEnd ? SCORES.whole : SCORES.start) : SCORES.wordsInOrder;
    });
    return { scores, count };
  }

  /** The best score of each text by its words; 0 where none begins so. */
  #scoresByWord(wanted: string): Uint8Array {
    const scores = new Uint8Array(this.size);
    eachHit(this.#text, ` ${wanted}`, this.#starts, (place, at) => {
      const score = this.#scoreOfHit(place, at, wanted.length);
      if (score > (scores[at] ?? 0)) scores[at] = score;
    });
    return scores;
  }

  #scoreOfHit(place: number, at: number, length: number): number {
    const isFirst = place === this.#starts[at];
    const isLast = place === this.#lasts[at];
    const isToEnd = place + 1 + length === (this.#starts[at + 1] ?? 0) - 1;
    if (isFirst && isToEnd) return SCORES.whole;
    if (isLast) return isToEnd ? SCORES.givenName : SCORES.givenNameStart;
    return isFirst ? SCORES.start : SCORES.wordsInOrder;
  }

  #scoresByInitials(wanted: string): Uint8Array {
    const scores = new Uint8Array(this.size);
    eachHit(this.#initials, wanted, this.#initialStarts, (place, at) => {
      const isWhole =
        place === this.#initialStarts[at] && place + wanted.length === (this.#initialStarts[at + 1] ?? 0) - 1;
      const score = isWhole ? SCORES.initials : SCORES.initialsPart;
      if (score > (scores[at] ?? 0)) scores[at] = score;
    });
    return scores;
  }

  /** How many of the words, from the first on, each text has a word for that begins so. */
  #withAllWords(parts: readonly string[]): Uint8Array {
    const rounds = new Uint8Array(this.size);
    for (const [round, part] of parts.entries()) {
      eachHit(this.#text, ` ${part}`, this.#starts, (_place, at) => {
        if (rounds[at] === round) rounds[at] = round + 1;
      });
    }
    return rounds;
  }
}

/** What is found on the way through the texts: the best of it, and, as long as it is little, all of it. */
class Taking {
  readonly most: number;
  readonly few: number[] = [];
  readonly #few: number;
  readonly #byScore = new Map<number, FoundText[]>();

  constructor(most: number, few: number) {
    this.most = most;
    this.#few = few;
  }

  get isFew(): boolean {
    return this.few.length <= this.#few;
  }

  /** Whether one more of this score, or of a lower one, is wanted. */
  mayTake(score: number): boolean {
    return this.isFew || (this.#byScore.get(score)?.length ?? 0) < this.most;
  }

  /** Texts must come in their order. */
  take(at: number, score: number): void {
    if (score === 0) return;
    if (this.isFew) this.few.push(at);
    const same = this.#byScore.get(score);
    if (same === undefined) this.#byScore.set(score, [{ at, score }]);
    else if (same.length < this.most) same.push({ at, score });
  }

  best(): FoundText[] {
    return [...this.#byScore]
      .sort(([a], [b]) => b - a)
      .flatMap(([, found]) => found)
      .slice(0, this.most);
  }
}

/** Calls `hit` for every place `wanted` stands at, with the text it stands in. */
function eachHit(
  text: string,
  wanted: string,
  starts: Uint32Array,
  hit: (place: number, at: number) => void,
): void {
  let at = 0;
  for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + 1)) {
    while ((starts[at + 1] ?? 0) <= place) at += 1;
    hit(place, at);
  }
}
