/** The table of texts that the cells of an Office workbook point into. */
import { AppError } from '../../../../shared/domain/errors.ts';
import { textContent } from '../cells/cell-contents.ts';
import { legacyFontOf } from '../cells/legacy-font.ts';
import { MAX_SHARED_STRINGS, MAX_TOKEN_LENGTH } from '../limits.ts';
import { attributesOf } from '../markup/attributes.ts';
import type { MarkupHandler } from '../markup/markup-scanner.ts';
import { type Stretch, scanPart } from '../markup/scan-part.ts';
import type { CellContent, LegacyFont } from '../spreadsheet-source.ts';
import type { ZipParts } from '../zip/zip-parts.ts';
import { decodeEscapes } from './escapes.ts';

/** Texts by number. A text becomes one content per font, shared by all cells that point to it. */
export class SharedStrings {
  readonly #texts: string[] = [];
  /** Fonts of the letters themselves, where these differ from the cell's. */
  readonly #fonts = new Map<number, LegacyFont>();
  readonly #plain: (CellContent | null | undefined)[] = [];

  add(text: string, font: LegacyFont | null): void {
    if (this.#texts.length >= MAX_SHARED_STRINGS) throw new AppError('file-too-large', {}, 'shared strings');
    if (font !== null) this.#fonts.set(this.#texts.length, font);
    this.#texts.push(text);
  }

  /** Null for blank texts. Throws `file-corrupt` for a number outside of the table: a name would be missing. */
  content(index: number, cellFont: LegacyFont | null): CellContent | null {
    const font = this.#fonts.size === 0 ? cellFont : (this.#fonts.get(index) ?? cellFont);
    const known = font === null ? this.#plain[index] : undefined;
    if (known !== undefined) return known;
    const text = this.#texts[index];
    if (text === undefined) throw new AppError('file-corrupt', {}, `no shared string ${index}`);
    if (font !== null) return textContent(text, font);
    const content = textContent(text, null);
    this.#plain[index] = content;
    return content;
  }
}

class SharedStringsHandler implements MarkupHandler {
  wantsText = false;
  readonly strings = new SharedStrings();
  #text = '';
  #font: LegacyFont | null = null;
  /** Reading aids of East Asian texts repeat the text in another script. */
  #inPhonetic = false;

  open(name: string, raw: string): void {
    if (name === 't') this.wantsText = !this.#inPhonetic;
    else if (name === 'si') {
      this.#text = '';
      this.#font = null;
    } else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'rFont') this.#font ??= legacyFontOf(attributesOf(raw).get('val') ?? '');
  }

  text(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text;
    if (this.#text.length > MAX_TOKEN_LENGTH) throw new AppError('file-too-large', {}, 'a shared string');
  }

  close(name: string): void {
    if (name === 't') this.wantsText = false;
    else if (name === 'si') this.strings.add(decodeEscapes(this.#text), this.#font);
    else if (name === 'rPh') this.#inPhonetic = false;
  }
}

/** Throws `file-too-large` for more texts than a workbook of this size has. */
export async function readSharedStrings(
  parts: ZipParts,
  part: string,
  stretch: Stretch,
): Promise<SharedStrings> {
  const handler = new SharedStringsHandler();
  await scanPart(parts, part, handler, stretch);
  return handler.strings;
}
