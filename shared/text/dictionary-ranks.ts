/**
 * Words as a dictionary sorts them, very many at once. Comparing two texts with `Intl.Collator('vi')` takes about a
 * microsecond, which for hundreds of thousands of different texts is seconds. Here every letter is asked of the collator
 * once, and texts are sorted letter by letter by the weights it gave.
 */
import { finished } from '../domain/steps.ts';

const VIETNAMESE = 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const PUNCTUATION = '–—‘’“”';
/** Beyond this code no letter lies of which weights are known. */
const LAST_CODE = 0x2020;

/** Letters, then tones, then capitals: the later only counts where all before is alike. */
const LEVELS = 3;
/** Ends a level: less than all weights, so that a shorter text comes first. */
const END = 0;
/** The least weight, which most letters have at the levels of tones and capitals. */
const USUAL = 1;

/** By level and code of a letter; 0 of letters that are not known. */
type Weights = readonly [Uint8Array, Uint8Array, Uint8Array];

function weightsOfLetters(): Weights {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
  const letters = [...ascii, ...VIETNAMESE, ...VIETNAMESE.toUpperCase(), ...PUNCTUATION];
  const base = new Intl.Collator('vi', { sensitivity: 'base' });
  const accent = new Intl.Collator('vi', { sensitivity: 'accent' });
  letters.sort(new Intl.Collator('vi').compare);
  const weights: Weights = [new Uint8Array(LAST_CODE), new Uint8Array(LAST_CODE), new Uint8Array(LAST_CODE)];
  let before = '';
  let at: readonly [number, number, number] = [0, USUAL, USUAL];
  for (const letter of letters) {
    const [primary, secondary, tertiary] = at;
    if (primary === 0 || base.compare(before, letter) !== 0) at = [primary + 1, USUAL, USUAL];
    else if (accent.compare(before, letter) !== 0) at = [primary, secondary + 1, USUAL];
    else at = [primary, secondary, tertiary + 1];
    for (const [level, weight] of at.entries())
      weights[level]?.fill(weight, letter.charCodeAt(0), letter.charCodeAt(0) + 1);
    before = letter;
  }
  return weights;
}

let known: Weights | null = null;

/**
 * Ranks of `texts` by their place, the smallest 0, as `Intl.Collator('vi')` puts them; texts it holds equal have one rank.
 * Null where a text has letters that are neither Vietnamese nor ASCII, which only the collator can place.
 */
export function dictionaryRanks(texts: readonly string[]): Uint32Array | null {
  return finished(dictionaryRankSteps(texts));
}

/** The same in steps of some milliseconds. */
export function* dictionaryRankSteps(texts: readonly string[]): Generator<void, Uint32Array | null> {
  known ??= weightsOfLetters();
  const keys = yield* keySteps(texts, known);
  if (!keys.areKnown) return null;
  const order = Uint32Array.from(texts, (_, place) => place);
  yield* sortSteps(keys, order);
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (let at = 1; at < order.length; at += 1) {
    if (!keys.areAlike(order[at - 1] ?? 0, order[at] ?? 0)) rank += 1;
    ranks[order[at] ?? 0] = rank;
  }
  return ranks;
}

/** Keys of so many texts are a step, and so many looks at a letter of one. */
const TEXTS_AT_ONCE = 2_000;
const LOOKS_AT_ONCE = 50_000;

function* keySteps(texts: readonly string[], weights: Weights): Generator<void, Keys> {
  const composed: string[] = [];
  let letters = 0;
  for (const text of texts) {
    const one = text.normalize('NFC');
    composed.push(one);
    letters += one.length + 1;
    if (composed.length % TEXTS_AT_ONCE === 0) yield;
  }
  const keys = new Keys(texts.length, letters);
  for (const [place, text] of composed.entries()) {
    keys.put(place, text, weights);
    if (place % TEXTS_AT_ONCE === 0) yield;
  }
  return keys;
}

/** What texts are sorted by, one after the other: their weights, level by level. */
class Keys {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  /** Whether all letters of all texts are known. */
  areKnown = true;

  /** Of so many texts with so many letters, and a sign more for each. */
  constructor(texts: number, letters: number) {
    this.#bytes = new Uint8Array(LEVELS * letters);
    this.#starts = new Uint32Array(texts + 1);
  }

  /** Puts the key of a text behind that of the place before. */
  put(place: number, text: string, weights: Weights): void {
    let end = this.#starts[place] ?? 0;
    for (const level of weights) {
      // Without what is usual at its end: most texts say nothing at the later levels.
      let last = end;
      for (let at = 0; at < text.length; at += 1) {
        const weight = level[text.charCodeAt(at)] ?? 0;
        if (weight === 0) this.areKnown = false;
        this.#bytes[end + at] = weight;
        if (weight !== USUAL || level === weights[0]) last = end + at + 1;
      }
      this.#bytes[last] = END;
      end = last + 1;
    }
    this.#starts[place + 1] = end;
  }

  byte(place: number, depth: number): number {
    return this.#bytes[(this.#starts[place] ?? 0) + depth] ?? END;
  }

  length(place: number): number {
    return (this.#starts[place + 1] ?? 0) - (this.#starts[place] ?? 0);
  }

  areAlike(a: number, b: number): boolean {
    const length = this.length(a);
    if (length !== this.length(b)) return false;
    for (let depth = 0; depth < length; depth += 1)
      if (this.byte(a, depth) !== this.byte(b, depth)) return false;
    return true;
  }
}

/** Keys alike before `depth`, from `first` to before `end`. */
interface Stretch {
  first: number;
  end: number;
  depth: number;
}

/** Sorts `order`: quicksort in three parts, by letter. */
function* sortSteps(keys: Keys, order: Uint32Array): Generator<void> {
  const stretches: Stretch[] = [{ first: 0, end: order.length, depth: 0 }];
  let looks = 0;
  for (;;) {
    const stretch = stretches.pop();
    if (stretch === undefined) return;
    looks += sortStretch(keys, order, stretch, stretches);
    if (looks < LOOKS_AT_ONCE) continue;
    looks = 0;
    yield;
  }
}

/** Puts a stretch into parts and goes on with those alike; the others are left in `stretches`. Says how often it looked. */
function sortStretch(keys: Keys, order: Uint32Array, stretch: Stretch, stretches: Stretch[]): number {
  let { first, end } = stretch;
  let looks = 0;
  for (let at = stretch.depth; end - first > 1; at += 1) {
    looks += end - first;
    const pivot = keys.byte(order[(first + end) >> 1] ?? 0, at);
    let [less, next, greater] = [first, first, end];
    while (next < greater) {
      const place = order[next] ?? 0;
      const byte = keys.byte(place, at);
      if (byte < pivot) {
        order[next] = order[less] ?? 0;
        order[less] = place;
        less += 1;
        next += 1;
      } else if (byte > pivot) {
        greater -= 1;
        order[next] = order[greater] ?? 0;
        order[greater] = place;
      } else next += 1;
    }
    if (less - first > 1) stretches.push({ first, end: less, depth: at });
    if (end - greater > 1) stretches.push({ first: greater, end, depth: at });
    [first, end] = [less, greater];
    // Keys alike to their very end are one.
    if (at + 1 >= keys.length(order[first] ?? 0)) break;
  }
  return looks;
}
