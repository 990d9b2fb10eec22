/** Builds the sheets of a list row by row and keeps what is true of each person. */
import type { Column } from './columns.ts';
import type { NastyCell, NastyList, NastyMerge, NastySheet, TruthPerson } from './nasty-list.ts';
import { type MadePerson, type PeopleMaker, peopleMaker } from './people.ts';
import type { Place } from './places.ts';
import { seeded } from './random.ts';

export type HeaderStyle = {
  /** Ranges of the header merged, as Excel users do; true by default. */
  readonly merged?: boolean;
  /** The row 1, 2, 3 … under it: numbers, `(1)`, or none; none by default. */
  readonly numbers?: 'plain' | 'brackets' | 'letters';
  /** Changes each text, for capitals or missing diacritics. */
  readonly write?: (text: string) => string;
  /** Single-level headers stand in the lowest row; in the highest by default. */
  readonly low?: boolean;
};

export type SheetBuilder = {
  readonly maker: PeopleMaker;
  /** Writes a row; columns left out are empty. */
  row(...cells: readonly NastyCell[]): void;
  blank(rows?: number): void;
  /** A text in one cell, merged to the right if asked. */
  line(text: string, column?: number, mergedTo?: number): void;
  header(style?: HeaderStyle): void;
  /** People in the columns; `facts` are what their heading adds (a unit code). */
  people(count: number, options?: PeopleOptions): void;
  hideRow(): void;
  /** Merges a column over the rows that are written next. */
  mergeDown(column: number, rows: number): void;
  readonly rows: NastyCell[][];
};

export type PeopleOptions = {
  readonly headings?: readonly string[];
  readonly place?: Place;
  readonly facts?: Partial<TruthPerson>;
  /** First ordinal; 1 by default. */
  readonly from?: number;
  /** Changes the finished cells of a person. */
  readonly edit?: (cells: NastyCell[], at: number) => void;
  /** Before each person, by number. */
  readonly before?: (at: number) => void;
  /** Changes a person before anything is written. */
  readonly made?: (person: MadePerson, at: number) => MadePerson;
};

export type SheetOptions = {
  readonly columns: readonly Column[];
  readonly hidden?: boolean;
  readonly hiddenColumns?: readonly number[];
  /** Columns left of the table. */
  readonly indent?: number;
  /** Name in the truth about columns; the sheet's own by default. */
  readonly table?: string;
};

export type ListBuilder = {
  sheet(name: string, options: SheetOptions, write: (sheet: SheetBuilder) => void): void;
  /** A further table in the sheet last written, below its rows. */
  below(options: SheetOptions, write: (sheet: SheetBuilder) => void): void;
  readonly maker: PeopleMaker;
};

type Target = {
  readonly sheet: {
    name: string;
    hidden: boolean;
    cells: NastyCell[][];
    merges: NastyMerge[];
    hiddenRows: number[];
    hiddenColumns: number[];
  };
  tables: number;
};

/** Ranges of a header over `depth` rows: shared upper levels to the right, single levels downwards. */
function headerMerges(columns: readonly Column[], depth: number, top: number, left: number): NastyMerge[] {
  const merges: NastyMerge[] = [];
  for (let level = 0; level < depth; level++) {
    for (let at = 0; at < columns.length; at++) {
      const own = columns[at]?.header ?? [];
      if (level >= own.length) continue;
      const path = own.slice(0, level + 1).join('|');
      const isLast = level === own.length - 1;
      const before = columns[at - 1]?.header ?? [];
      if (!isLast && before.slice(0, level + 1).join('|') === path && before.length > level + 1) continue;
      let end = at;
      while (!isLast) {
        const next = columns[end + 1]?.header ?? [];
        if (next.length <= level + 1 || next.slice(0, level + 1).join('|') !== path) break;
        end++;
      }
      const bottom = isLast ? depth - 1 : level;
      if (end > at || bottom > level) merges.push([top + level, left + at, top + bottom, left + end]);
    }
  }
  return merges;
}

function numberCell(style: HeaderStyle['numbers'], at: number): NastyCell {
  if (style === 'brackets') return `(${at + 1})`;
  if (style === 'letters') return at < 2 ? (['A', 'B'][at] ?? null) : at - 1;
  return at + 1;
}

function sheetBuilder(
  target: Target,
  options: SheetOptions,
  maker: PeopleMaker,
  people: TruthPerson[],
  counter: { at: number },
): SheetBuilder {
  const { sheet } = target;
  const { columns } = options;
  const left = options.indent ?? 0;
  const push = (cells: readonly NastyCell[]) => {
    sheet.cells.push([...new Array<NastyCell>(left).fill(null), ...cells]);
  };
  return {
    maker,
    rows: sheet.cells,
    row: (...cells) => push(cells),
    blank: (rows = 1) => {
      for (let i = 0; i < rows; i++) sheet.cells.push([]);
    },
    line(text, column = 0, mergedTo = column) {
      if (mergedTo > column) {
        sheet.merges.push([sheet.cells.length, left + column, sheet.cells.length, left + mergedTo]);
      }
      push([...new Array<NastyCell>(column).fill(null), text]);
    },
    header(style = {}) {
      const depth = Math.max(...columns.map(({ header }) => header.length));
      const top = sheet.cells.length;
      const write = style.write ?? ((text) => text);
      const low = style.low === true && style.merged === false;
      for (let level = 0; level < depth; level++) {
        push(
          columns.map(({ header }, at) => {
            const shift = low ? depth - header.length : 0;
            const text = header[level - shift] ?? '';
            const before = columns[at - 1]?.header ?? [];
            const shared =
              level - shift < header.length - 1 &&
              before.length > level + 1 &&
              before.slice(0, level + 1).join('|') === header.slice(0, level + 1).join('|');
            return text === '' || shared ? null : write(text);
          }),
        );
      }
      if (style.merged !== false) sheet.merges.push(...headerMerges(columns, depth, top, left));
      if (style.numbers !== undefined) push(columns.map((_, at) => numberCell(style.numbers, at)));
    },
    people(count, more = {}) {
      for (let i = 0; i < count; i++) {
        more.before?.(i);
        const at = counter.at++;
        const made = maker.next(more.place);
        const person = more.made?.(made, i) ?? made;
        const ordinal = (more.from ?? 1) + i;
        const cells = columns.map((column) => column.cell(person, at, ordinal));
        more.edit?.(cells, i);
        push(cells);
        const facts = columns.map((column) => column.facts?.(person, at) ?? {});
        people.push(
          Object.assign({ fullName: person.fullName }, ...facts, more.facts ?? {}, {
            sheet: sheet.name,
            row: sheet.cells.length,
            headings: more.headings ?? [],
          }) as TruthPerson,
        );
      }
    },
    mergeDown: (column, rows) => {
      sheet.merges.push([sheet.cells.length, left + column, sheet.cells.length + rows - 1, left + column]);
    },
    hideRow: () => {
      sheet.hiddenRows.push(sheet.cells.length);
    },
  };
}

function columnsOf({ columns, indent = 0 }: SheetOptions): string[] {
  return [...new Array<string>(indent).fill(''), ...columns.map(({ is }) => is)];
}

/** One list; `seed` makes its people. */
export function nastyList(
  about: Pick<NastyList, 'name' | 'what' | 'encoding'> & { readonly seed: number },
  write: (list: ListBuilder) => void,
): NastyList {
  const maker = peopleMaker(seeded(about.seed));
  const targets: Target[] = [];
  const people: TruthPerson[] = [];
  const columns: Record<string, string[]> = {};
  const counter = { at: 0 };
  write({
    maker,
    sheet(name, options, fill) {
      const target: Target = {
        sheet: {
          name,
          hidden: options.hidden ?? false,
          cells: [],
          merges: [],
          hiddenRows: [],
          hiddenColumns: [...(options.hiddenColumns ?? [])],
        },
        tables: 1,
      };
      targets.push(target);
      if (options.columns.length > 0) columns[options.table ?? name] = columnsOf(options);
      fill(sheetBuilder(target, options, maker, people, counter));
    },
    below(options, fill) {
      const target = targets.at(-1);
      if (target === undefined) throw new Error('a list begins with a sheet');
      target.tables++;
      columns[`${target.sheet.name}#${target.tables}`] = columnsOf(options);
      fill(sheetBuilder(target, options, maker, people, counter));
    },
  });
  const { seed: _, ...said } = about;
  return {
    ...said,
    sheets: targets.map(({ sheet }): NastySheet => sheet),
    truth: { people, columns },
  };
}
