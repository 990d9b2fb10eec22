/** The styles of an Office workbook, as far as they change what a value means. */
import { type CellStyle, cellStyle } from '../cells/cell-style.ts';
import { builtInFormat } from '../cells/number-format.ts';
import { attributesOf } from '../markup/attributes.ts';
import type { MarkupHandler } from '../markup/markup-scanner.ts';
import { type Stretch, scanPart } from '../markup/scan-part.ts';
import type { ZipParts } from '../zip/zip-parts.ts';

class StylesHandler implements MarkupHandler {
  readonly wantsText = false;
  readonly styles: CellStyle[] = [];
  readonly #formats = new Map<number, string>();
  readonly #fonts: string[] = [];
  /** Differential formats have fonts and number formats too, under the same names. */
  #section = '';

  open(name: string, raw: string): void {
    if (name === 'numFmts' || name === 'fonts' || name === 'cellXfs' || name === 'dxfs') this.#section = name;
    else if (this.#section === 'numFmts' && name === 'numFmt') {
      const attributes = attributesOf(raw);
      this.#formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (this.#section === 'fonts' && name === 'font') this.#fonts.push('');
    else if (this.#section === 'fonts' && name === 'name') {
      this.#fonts[this.#fonts.length - 1] = attributesOf(raw).get('val') ?? '';
    } else if (this.#section === 'cellXfs' && name === 'xf') {
      const attributes = attributesOf(raw);
      const format = Number(attributes.get('numFmtId') ?? 0);
      const font = this.#fonts[Number(attributes.get('fontId') ?? 0)] ?? '';
      this.styles.push(cellStyle(this.#formats.get(format) ?? builtInFormat(format), font));
    }
  }

  text(): void {}

  close(name: string): void {
    if (name === this.#section) this.#section = '';
  }
}

/** Styles by the number cells name them by. */
export async function readStyles(parts: ZipParts, part: string, stretch: Stretch): Promise<CellStyle[]> {
  const handler = new StylesHandler();
  await scanPart(parts, part, handler, stretch);
  return handler.styles;
}
