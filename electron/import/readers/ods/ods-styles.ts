/** Styles of an OpenDocument spreadsheet: what a number format shows, which font a cell has, which sheet is hidden. */
import type { DatePrecision } from '../../../../shared/domain/dates.ts';
import { type CellStyle, PLAIN } from '../cells/cell-style.ts';
import { legacyFontOf } from '../cells/legacy-font.ts';
import { attributesOf } from '../markup/attributes.ts';

type NumberStyle = { readonly date: DatePrecision | null; readonly padding: string | null };
type StyleRow = { parent: string; numberStyle: string; font: string };

export class OdsStyles {
  readonly #fontFaces = new Map<string, string>();
  readonly #numberStyles = new Map<string, NumberStyle>();
  readonly #cellStyles = new Map<string, StyleRow>();
  readonly #hiddenTables = new Set<string>();
  readonly #made = new Map<string, CellStyle>();
  #dateStyle = '';
  #dateParts = '';
  #numberStyle = '';
  #style = '';
  #family = '';

  open(name: string, raw: string): void {
    switch (name) {
      case 'font-face': {
        const attributes = attributesOf(raw);
        this.#fontFaces.set(attributes.get('style:name') ?? '', attributes.get('svg:font-family') ?? '');
        break;
      }
      case 'date-style':
        this.#dateStyle = attributesOf(raw).get('style:name') ?? '';
        this.#dateParts = '';
        break;
      case 'day':
      case 'month':
      case 'year':
        this.#dateParts += name.charAt(0);
        break;
      case 'number-style':
        this.#numberStyle = attributesOf(raw).get('style:name') ?? '';
        break;
      case 'number':
        this.#openNumber(raw);
        break;
      case 'style':
        this.#openStyle(raw);
        break;
      case 'table-properties':
        if (attributesOf(raw).get('table:display') === 'false') this.#hiddenTables.add(this.#style);
        break;
      case 'text-properties':
        this.#openText(raw);
        break;
    }
  }

  close(name: string): void {
    if (name === 'date-style') {
      const date = this.#dateParts.includes('d') ? 'day' : precisionWithoutDay(this.#dateParts);
      this.#numberStyles.set(this.#dateStyle, { date, padding: null });
    } else if (name === 'number-style') this.#numberStyle = '';
    else if (name === 'style') this.#style = '';
  }

  isHiddenTable(style: string): boolean {
    return this.#hiddenTables.has(style);
  }

  /** A style with what it takes from its parents; `PLAIN` for a name nobody gave. */
  styleOf(name: string): CellStyle {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const lineage = this.#lineage(name);
    const numberStyle = lineage.find((row) => row.numberStyle !== '')?.numberStyle ?? '';
    const font = lineage.find((row) => row.font !== '')?.font ?? '';
    const made = { ...PLAIN, ...this.#numberStyles.get(numberStyle), font: legacyFontOf(font) };
    this.#made.set(name, made);
    return made;
  }

  #lineage(name: string): StyleRow[] {
    const rows: StyleRow[] = [];
    let row = this.#cellStyles.get(name);
    while (row !== undefined && !rows.includes(row)) {
      rows.push(row);
      row = this.#cellStyles.get(row.parent);
    }
    return rows;
  }

  #openNumber(raw: string): void {
    if (this.#numberStyle === '') return;
    const attributes = attributesOf(raw);
    const digits = Number(attributes.get('number:min-integer-digits') ?? 0);
    const decimals = Number(attributes.get('number:decimal-places') ?? 0);
    const padding = digits >= 2 && digits <= 32 && decimals === 0 ? '0'.repeat(digits) : null;
    this.#numberStyles.set(this.#numberStyle, { date: null, padding });
  }

  #openStyle(raw: string): void {
    const attributes = attributesOf(raw);
    this.#style = attributes.get('style:name') ?? '';
    this.#family = attributes.get('style:family') ?? '';
    if (this.#family !== 'table-cell') return;
    this.#cellStyles.set(this.#style, {
      parent: attributes.get('style:parent-style-name') ?? '',
      numberStyle: attributes.get('style:data-style-name') ?? '',
      font: '',
    });
  }

  #openText(raw: string): void {
    const row = this.#family === 'table-cell' ? this.#cellStyles.get(this.#style) : undefined;
    if (row === undefined) return;
    const attributes = attributesOf(raw);
    const face = attributes.get('style:font-name');
    const family =
      face === undefined ? attributes.get('fo:font-family') : (this.#fontFaces.get(face) ?? face);
    row.font = (family ?? '').replace(/^['"]|['"]$/gu, '');
  }
}

function precisionWithoutDay(parts: string): DatePrecision | null {
  if (parts.includes('y')) return parts.includes('m') ? 'month' : 'year';
  return parts === '' ? null : 'day';
}
