/**
 * Rows of a long list. For every cell the library reckons anew which style it has, out of all that makes one up, and
 * keeps it in three shapes before it is written. So it is shown one sample of each style, text and day, and the rows
 * are written here, with the numbers it gave those: the same letters as if it had written them all.
 */
import type { Cell, CellStyle } from 'hucre/xlsx';
import { xmlText } from '../zip.ts';
import { columnLetters } from './sheet-layout.ts';

/** A cell as it will be written: by which sample it has its style and its value, or what stands between its tags. */
interface RowCell {
  readonly style: number;
  readonly value: number | null;
  readonly content: string;
}

/** A sample as the library wrote it: ` t="s"`, ` s="5"`, `<v>17</v>`. */
interface Written {
  readonly type: string;
  readonly style: string;
  readonly content: string;
}

/** Cells as lists have them; a formula has a number for its result. */
export type StyledCell = Pick<Partial<Cell>, 'value' | 'type' | 'formula' | 'formulaResult'> & {
  style: CellStyle;
};

export class LongRows {
  readonly #first: number;
  readonly #columns: number;
  readonly #rows: { cells: readonly RowCell[]; height: number }[] = [];
  readonly #samples: StyledCell[] = [];
  readonly #styles = new Map<CellStyle, number>();
  readonly #texts = new Map<string, number>();
  readonly #days = new Map<number, number>();

  /** Rows from `first` on (0-based), each of `columns` cells. */
  constructor(first: number, columns: number) {
    this.#first = first;
    this.#columns = columns;
  }

  /** Adds a row; `height` in points. Cells of one look share one style object. */
  add(cells: readonly StyledCell[], height: number): void {
    this.#rows.push({ cells: cells.map((cell) => this.#noted(cell)), height });
  }

  /** The samples, by `row,column`: at the place of the first rows, in the order in which the rows bring them up. */
  get samples(): ReadonlyMap<string, Partial<Cell>> {
    return new Map(
      this.#samples.map((cell, at) => [
        `${this.#first + Math.floor(at / this.#columns)},${at % this.#columns}`,
        cell,
      ]),
    );
  }

  /** A sheet with the rows in place of the samples. */
  putInto(sheetXml: string): string {
    if (this.#samples.length === 0) return sheetXml;
    const last = this.#first + Math.ceil(this.#samples.length / this.#columns);
    const start = sheetXml.indexOf(`<row r="${this.#first + 1}">`);
    const end = sheetXml.indexOf('</row>', sheetXml.indexOf(`<row r="${last}">`)) + '</row>'.length;
    const samples = writtenIn(sheetXml.slice(start, end));
    return sheetXml.slice(0, start) + this.#written(samples) + sheetXml.slice(end);
  }

  #noted(cell: StyledCell): RowCell {
    const { value, formula, formulaResult, style } = cell;
    if (formula !== undefined) {
      const content = `<f>${xmlText(formula)}</f><v>${String(formulaResult)}</v>`;
      return { style: this.#sampled(this.#styles, style, { value: null, style }), value: null, content };
    }
    if (typeof value === 'number')
      return { style: this.#sampled(this.#styles, style, cell), value: null, content: `<v>${value}</v>` };
    const own = this.#sampled(this.#styles, style, cell);
    if (typeof value === 'string')
      return { style: own, value: this.#sampled(this.#texts, value, cell), content: '' };
    if (value instanceof Date)
      return { style: own, value: this.#sampled(this.#days, value.getTime(), cell), content: '' };
    return { style: own, value: null, content: '' };
  }

  /** Which sample has `key`; `cell` becomes one where none has. */
  #sampled<K>(known: Map<K, number>, key: K, cell: StyledCell): number {
    const before = known.get(key);
    if (before !== undefined) return before;
    // A cell that brings up both a style and a value is one sample.
    const at = this.#samples.at(-1) === cell ? this.#samples.length - 1 : this.#samples.push(cell) - 1;
    known.set(key, at);
    return at;
  }

  #written(samples: readonly Written[]): string {
    const letters = Array.from({ length: this.#columns }, (_, column) => columnLetters(column));
    return this.#rows
      .map(({ cells, height }, at) => {
        const row = this.#first + at + 1;
        const inside = cells.map((cell, column) => cellXml(cell, `${letters[column]}${row}`, samples));
        return `<row r="${row}" ht="${height}" customHeight="1">${inside.join('')}</row>`;
      })
      .join('');
  }
}

const NOT_WRITTEN: Written = { type: '', style: '', content: '' };

function cellXml({ style, value, content }: RowCell, place: string, samples: readonly Written[]): string {
  const { style: own } = samples[style] ?? NOT_WRITTEN;
  const valued = value === null ? { type: '', content } : (samples[value] ?? NOT_WRITTEN);
  if (valued.content === '') return `<c r="${place}"${own}/>`;
  return `<c r="${place}"${valued.type}${own}>${valued.content}</c>`;
}

/** The samples in their order. */
function writtenIn(rowsXml: string): Written[] {
  const cells = rowsXml.matchAll(/<c r="[A-Z]+\d+"( t="\w+")?( s="\d+")?(?:\/>|>(.*?)<\/c>)/gs);
  return [...cells].map(([, type = '', style = '', content = '']) => ({ type, style, content }));
}
