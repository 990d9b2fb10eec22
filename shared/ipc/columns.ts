/**
 * Very many texts on their way to a window, column by column: what a column says is written once, in one long text, and
 * who says it is a letter each. An object and its texts for everybody of a country are what takes the time to write, to
 * read and, as long as the plan is in the window, to be gone over by the collection of garbage.
 */

/** A column as it is sent. */
export interface SentColumn {
  /** The different texts, one after the other. */
  texts: string;
  /** Where each of them ends. */
  ends: number[];
  /** By place a letter that numbers the text; left empty where all say the same. */
  letters: string;
}

/** The letter of "nothing": from here on JSON writes every letter as it is. */
const NOTHING = 0x5d;
/** Halves of letters begin here, which JSON writes as six signs. */
const END = 0xd800;

/** So many places are sure to find a letter each. */
export const MOST_PLACES = END - NOTHING - 1;

/** So many letters are put together at once. */
const AT_ONCE = 4096;

/** A column being written. */
export class ColumnWriter {
  readonly #letters: Uint16Array;
  readonly #known = new Map<string, number>();
  #last = '';
  #lastLetter = NOTHING;

  /** Of a column with so many places; throws where they are more than letters there are. */
  constructor(places: number) {
    if (places > MOST_PLACES) throw new RangeError(`more than ${MOST_PLACES} places in a column`);
    this.#letters = new Uint16Array(places).fill(NOTHING);
  }

  /** Where nothing is put, nothing stands. */
  put(place: number, text: string): void {
    if (this.#lastLetter === NOTHING || text !== this.#last) {
      this.#lastLetter = this.#letterOf(text);
      this.#last = text;
    }
    this.#letters[place] = this.#lastLetter;
  }

  /** The column as it is sent. */
  sent(): SentColumn {
    const texts = [...this.#known.keys()];
    let end = 0;
    const ends = texts.map((text) => {
      end += text.length;
      return end;
    });
    return { texts: texts.join(''), ends, letters: this.#isOneText() ? '' : this.#written() };
  }

  #letterOf(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const letter = NOTHING + 1 + this.#known.size;
    this.#known.set(text, letter);
    return letter;
  }

  #isOneText(): boolean {
    const [first = NOTHING] = this.#letters;
    return this.#letters.every((letter) => letter === first);
  }

  #written(): string {
    let written = '';
    for (let from = 0; from < this.#letters.length; from += AT_ONCE)
      written += Reflect.apply(String.fromCharCode, null, this.#letters.subarray(from, from + AT_ONCE));
    return written;
  }
}

/** Where so many places share a text, it is made once and kept; else it is made whenever it is asked for. */
const SHARED_BY = 4;

/** A column as it is read where it came. */
export class Column {
  readonly #texts: string;
  readonly #ends: Uint32Array;
  readonly #letters: string;
  /** Texts that are kept, and what they say as JSON, as far as they were asked for; null where they are too many. */
  readonly #kept: { texts: (string | undefined)[]; values: unknown[] } | null;

  /** Of a column with so many places. */
  constructor({ texts, ends, letters }: SentColumn, places: number) {
    this.#texts = texts;
    this.#ends = Uint32Array.from(ends);
    this.#letters = letters;
    this.#kept = ends.length * SHARED_BY <= places ? { texts: [], values: [] } : null;
  }

  /** What stands at a place, null for nothing. */
  text(place: number): string | null {
    const number = this.#numberOf(place);
    return number < 0 ? null : this.#textOf(number);
  }

  /** What the JSON that stands at a place says, null for nothing. Places with one text may share one object. */
  json(place: number): unknown {
    const number = this.#numberOf(place);
    if (number < 0) return null;
    if (this.#kept === null) return JSON.parse(this.#textOf(number));
    this.#kept.values[number] ??= JSON.parse(this.#textOf(number));
    return this.#kept.values[number];
  }

  /** Number of the text at a place, -1 for nothing. */
  #numberOf(place: number): number {
    if (this.#letters === '') return this.#ends.length - 1;
    return this.#letters.charCodeAt(place) - NOTHING - 1;
  }

  #textOf(number: number): string {
    if (this.#kept === null) return this.#cut(number);
    this.#kept.texts[number] ??= this.#cut(number);
    return this.#kept.texts[number];
  }

  #cut(number: number): string {
    return this.#texts.slice(number === 0 ? 0 : this.#ends[number - 1], this.#ends[number]);
  }
}
