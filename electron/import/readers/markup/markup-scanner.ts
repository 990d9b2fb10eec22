/** Cuts XML and HTML into tags and texts, piece by piece, without building a tree: memory does not grow with the file. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { MAX_MARKUP_DEPTH, MAX_TOKEN_LENGTH } from '../limits.ts';
import { decodeHtml, decodeXml } from './entities.ts';

/**
 * Gets what is found, in order. Names are local (`x:row` is `row`; HTML in small letters); attributes come as
 * the text between name and end (`attributesOf` reads them). An empty tag `<a/>` opens and closes.
 */
export type MarkupHandler = {
  /** Asked before each text; texts nobody wants are not even cut out. */
  readonly wantsText: boolean;
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
};

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SPACE = 0x20;
/** `<![CDATA[` is the longest beginning that has to be seen to tell what it begins. */
const LONGEST_BEGINNING = 9;
const SHORT_TEXT = 16;
/** Signs `>` that may turn out to end nothing before a piece is joined as a whole. */
const MAX_TRIES = 4;

export class MarkupScanner {
  readonly #handler: MarkupHandler;
  readonly #html: boolean;
  readonly #decode: (text: string) => string;
  #rest = '';
  #depth = 0;
  #elements = 0;

  constructor(handler: MarkupHandler, language: 'xml' | 'html' = 'xml') {
    this.#handler = handler;
    this.#html = language === 'html';
    this.#decode = this.#html ? decodeHtml : decodeXml;
  }

  /** Throws `file-corrupt` for a DTD in XML, `file-too-large` for a text or tag without end. */
  feed(piece: string): void {
    // What the last piece left open is completed on its own: the rest of the piece is then read where it lies.
    // Joining the two would make a string that is slow to read letter by letter.
    let from = 0;
    for (let tries = 0; this.#rest !== '' && from < piece.length; tries++) {
      const end = tries < MAX_TRIES ? piece.indexOf('>', from) : -1;
      const to = end < 0 ? piece.length : end + 1;
      const joint = this.#rest + piece.slice(from, to);
      this.#rest = joint.slice(this.#scan(joint, 0));
      from = to;
    }
    if (from < piece.length) this.#rest = piece.slice(this.#scan(piece, from));
    if (this.#rest.length > MAX_TOKEN_LENGTH) throw new AppError('file-too-large', {}, 'a text without end');
  }

  /** Handles the whole tokens from a place on; gives the place where the first unfinished one begins. */
  #scan(buffer: string, from: number): number {
    let at = from;
    for (;;) {
      const tag = nextTag(buffer, at);
      if (tag < 0) return at;
      const end = this.#endOf(buffer, tag);
      if (end < 0) return at;
      if (tag > at && this.#handler.wantsText) this.#handler.text(this.#decode(buffer.slice(at, tag)));
      this.#token(buffer, tag, end);
      at = end;
    }
  }

  /** Throws `file-corrupt` where XML ends inside an element or has none. */
  finish(): void {
    if (this.#html) return;
    if (this.#depth !== 0 || this.#elements === 0 || this.#rest.trim() !== '') {
      throw new AppError('file-corrupt', {}, 'markup is cut off');
    }
  }

  /** Place after the token that begins at `from`, or -1 where its end has not come yet. */
  #endOf(buffer: string, from: number): number {
    const after = (found: number, length: number) => (found < 0 ? -1 : found + length);
    const second = buffer.charCodeAt(from + 1);
    if (second === QUESTION) return after(buffer.indexOf('?>', from), 2);
    if (second === EXCLAMATION) {
      if (buffer.startsWith('<!--', from)) return after(buffer.indexOf('-->', from + 4), 3);
      if (buffer.startsWith('<![CDATA[', from)) return after(buffer.indexOf(']]>', from), 3);
      if (buffer.length - from < LONGEST_BEGINNING) return -1;
      if (!this.#html) throw new AppError('file-corrupt', {}, 'a document type definition');
      return after(buffer.indexOf('>', from), 1);
    }
    const end = endOfTag(buffer, from);
    if (!this.#html && end > 0 && buffer.charCodeAt(end - 1) !== GREATER) {
      throw new AppError('file-corrupt', {}, 'a tag without end');
    }
    return end;
  }

  #token(buffer: string, from: number, end: number): void {
    const second = buffer.charCodeAt(from + 1);
    if (second === QUESTION) return;
    if (second === EXCLAMATION) {
      const data = buffer.startsWith('<![CDATA[', from);
      if (data && this.#handler.wantsText) this.#handler.text(buffer.slice(from + 9, end - 3));
      return;
    }
    if (second === SLASH) {
      this.#depth -= 1;
      this.#handler.close(this.#nameIn(buffer, from + 2, end - 1).name);
      return;
    }
    if (this.#html && !/^[a-z]$/iu.test(buffer.charAt(from + 1))) {
      // "Tuổi < 40" in HTML that nobody checked.
      if (this.#handler.wantsText) this.#handler.text(this.#decode(buffer.slice(from, end)));
      return;
    }
    const empty = buffer.charCodeAt(end - 2) === SLASH;
    const { name, after } = this.#nameIn(buffer, from + 1, empty ? end - 2 : end - 1);
    this.#elements += 1;
    this.#handler.open(name, buffer.slice(after, empty ? end - 2 : end - 1));
    if (empty) this.#handler.close(name);
    else this.#deeper();
  }

  /** In HTML end tags are missing as a rule: its depth means nothing. */
  #deeper(): void {
    this.#depth += 1;
    if (this.#depth > MAX_MARKUP_DEPTH && !this.#html) {
      throw new AppError('file-corrupt', {}, 'tags too deep inside each other');
    }
  }

  #nameIn(buffer: string, from: number, to: number): { name: string; after: number } {
    let start = from;
    let at = from;
    for (; at < to; at++) {
      const code = buffer.charCodeAt(at);
      if (code <= SPACE) break;
      if (code === COLON) start = at + 1;
    }
    const name = buffer.slice(start, at);
    return { name: this.#html ? name.toLowerCase() : name, after: at };
  }
}

/** Most texts are short: looking at a few letters is quicker than calling for a search. */
function nextTag(buffer: string, from: number): number {
  const near = Math.min(from + SHORT_TEXT, buffer.length);
  for (let at = from; at < near; at++) if (buffer.charCodeAt(at) === LESS) return at;
  return buffer.indexOf('<', near);
}

/** A `>` inside a quoted value ends no tag; a quote that follows no `=` quotes nothing. */
function endOfTag(buffer: string, from: number): number {
  let afterEquals = false;
  for (let at = from + 1; at < buffer.length; at++) {
    const code = buffer.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return at;
    if (afterEquals && (code === DOUBLE || code === SINGLE)) {
      at = buffer.indexOf(code === DOUBLE ? '"' : "'", at + 1);
      if (at < 0) return -1;
      afterEquals = false;
    } else if (code !== SPACE) afterEquals = code === EQUALS;
  }
  return -1;
}
