/** One sheet of a draft: what stands in it, what was chosen for it, and what that gives. */

import { REASON_HEADERS } from '../../../shared/documents/reason-headers.ts';
import type { UnitCode } from '../../../shared/domain/ids.ts';
import type { DraftColumn, DraftSheet, RawRow, TextEncoding } from '../../../shared/domain/import-draft.ts';
import { textOfCell } from '../cell-values.ts';
import { type ChosenEncodings, type DecodedSheet, decodeSheet } from '../decode-sheet.ts';
import type { Surroundings } from '../person-context.ts';
import type { SpreadsheetSheet, SpreadsheetSource } from '../readers/spreadsheet-source.ts';
import { type ColumnChoice, readStructure, type SheetStructure } from '../structure/read-structure.ts';
import type { Answers } from '../values.ts';
import { readSheetPeople, type SheetPeople, unitOfSheet } from './sheet-reading.ts';
import type { Step } from './work.ts';

/** Choices for the columns of a header, by 0-based column. */
export type ColumnChoices = ReadonlyMap<number, ColumnChoice>;

/** What the officer chose for a sheet alone; columns are chosen for all sheets with the same header. */
export type SheetChoices = {
  readonly used: boolean | null;
  readonly headerRow: number | null;
  readonly encodings: ChosenEncodings;
  /** Null while not chosen. */
  readonly unitCode: UnitCode | null;
};

export const NO_CHOICES: SheetChoices = { used: null, headerRow: null, encodings: new Map(), unitCode: null };

/** A sheet of a file. */
export type SheetInput = {
  /** `f1s2`; further tables of the sheet are `f1s2t2`, `f1s2t3`. */
  readonly id: string;
  readonly fileIndex: number;
  readonly source: SpreadsheetSheet;
  readonly dateSystem: SpreadsheetSource['dateSystem'];
};

/** A table of a sheet as it was read; a new one for every change. */
export type SheetState = {
  readonly id: string;
  readonly input: SheetInput;
  readonly name: string;
  readonly decoded: DecodedSheet;
  readonly structure: SheetStructure;
  /** Null while the sheet is not used. */
  readonly people: SheetPeople | null;
  readonly used: boolean;
  readonly unit: DraftSheet['unit'];
};

/** What the officer chose so far. */
export type Chosen = {
  /** By id of a table. */
  readonly ofSheet: (id: string) => SheetChoices;
  /** By key of a header, see `headerKey`. */
  readonly columnsOf: (key: string) => ColumnChoices;
  readonly answers: Answers;
};

const NO_COLUMNS: ColumnChoices = new Map();

function tableId(sheetId: string, at: number): string {
  return at === 0 ? sheetId : `${sheetId}t${at + 1}`;
}

/** Begins keys of tables without a header, which are like no other table. */
export const NO_HEADER = '#';

/** Key under which the columns of a table are chosen: the same for all tables with the same header. */
export function headerKey(id: string, { signature }: SheetStructure): string {
  return signature === '' ? `${NO_HEADER}${id}` : signature;
}

/** The tables of a sheet: first as recognised, then with what is chosen for their headers. */
function tablesOf(
  id: string,
  decoded: DecodedSheet,
  headerRow: number | null,
  { columnsOf }: Chosen,
): SheetStructure[] {
  let main = readStructure(decoded.sheet, { headerRow, columns: NO_COLUMNS });
  const columns = columnsOf(headerKey(id, main));
  if (columns.size > 0) main = readStructure(decoded.sheet, { headerRow, columns });
  return [
    main,
    ...main.more.map((table, i) => withColumns(table, columnsOf(headerKey(tableId(id, i + 1), table)))),
  ].map(withoutReasons);
}

const REASONS: ReadonlySet<string> = new Set(REASON_HEADERS);

/** The columns that say why a row came back are for the officer: they are no facts of a person. */
function withoutReasons(table: SheetStructure): SheetStructure {
  if (!table.columns.some(({ header }) => REASONS.has(header))) return table;
  return {
    ...table,
    columns: table.columns.map((column) =>
      REASONS.has(column.header)
        ? { ...column, use: 'ignore', field: null, option: null, by: 'header', confidence: 1 }
        : column,
    ),
  };
}

/** Choices for a further table of a sheet. */
function withColumns(table: SheetStructure, chosen: ColumnChoices): SheetStructure {
  if (chosen.size === 0) return table;
  return {
    ...table,
    columns: table.columns.map((column) => {
      const choice = chosen.get(column.index);
      return choice === undefined ? column : { ...column, ...choice, confidence: 1 };
    }),
  };
}

function officerUnit(unitCode: UnitCode, { unitName }: Surroundings): DraftSheet['unit'] {
  return { text: unitName(unitCode), unitCode, from: 'officer' };
}

/** Reads the tables of a sheet from its cells on. */
export async function readSheetStates(
  input: SheetInput,
  chosen: Chosen,
  surroundings: Surroundings,
  step: Step,
): Promise<SheetState[]> {
  const { source } = input;
  const { encodings, headerRow } = chosen.ofSheet(input.id);
  const decoded = decodeSheet(source, encodings);
  const states: SheetState[] = [];
  for (const [at, structure] of tablesOf(input.id, decoded, headerRow, chosen).entries()) {
    const id = tableId(input.id, at);
    const name = at === 0 ? source.name : `${source.name} (${at + 1})`;
    const { used, unitCode } = chosen.ofSheet(id);
    const state: SheetState = {
      id,
      input,
      name,
      decoded,
      structure,
      people: null,
      used: used ?? (!source.hidden && structure.rows.some((row) => row.kind === 'person')),
      unit:
        unitCode === null
          ? unitOfSheet(source.name, structure, surroundings)
          : officerUnit(unitCode, surroundings),
    };
    states.push(await withPeople(state, surroundings, chosen.answers, step));
  }
  return states;
}

/** Reads the people of a table anew, with other answers. */
export async function withPeople(
  state: SheetState,
  surroundings: Surroundings,
  answers: Answers,
  step: Step,
): Promise<SheetState> {
  if (!state.used) return { ...state, people: null };
  const { id, name, input, structure, unit } = state;
  const wasEncoded = state.decoded.sheet !== input.source;
  const facts = { id, name, dateSystem: input.dateSystem, wasEncoded, unit: unit.text };
  return { ...state, people: await readSheetPeople(facts, structure, surroundings, answers, step) };
}

const SAMPLES = 3;
const SAMPLED_ROWS = 500;

/** How much stands in each column, and a few different texts of it; `filled` counts all rows of people. */
function contentsOf({ structure }: SheetState): Map<number, { filled: number; samples: string[] }> {
  const contents = new Map(
    structure.columns.map(({ index }) => [index, { filled: 0, samples: [] as string[] }]),
  );
  let seen = 0;
  for (const { kind, row } of structure.rows) {
    if (kind !== 'person') continue;
    seen++;
    for (const [index, content] of contents) {
      const cell = row.cells[index] ?? null;
      if (cell === null) continue;
      content.filled++;
      if (content.samples.length >= SAMPLES || seen > SAMPLED_ROWS) continue;
      const text = textOfCell(cell);
      if (text !== '' && !content.samples.includes(text)) content.samples.push(text);
    }
  }
  return contents;
}

/** The sheet as windows show it. */
export function sheetView(state: SheetState): DraftSheet {
  const { structure, decoded, input } = state;
  const { source } = input;
  const count = (...kinds: readonly RawRow['kind'][]) =>
    structure.rows.reduce((sum, { kind }) => sum + (kinds.includes(kind) ? 1 : 0), 0);
  const contents = contentsOf(state);
  return {
    id: state.id,
    fileIndex: input.fileIndex,
    name: state.name,
    hidden: source.hidden,
    used: state.used,
    header: structure.header,
    people: count('person'),
    groups: count('group'),
    skipped: {
      headers: Math.max(0, count('header') - headerRows(structure)),
      totals: count('total'),
      notes: count('note'),
      strays: count('stray'),
    },
    hiddenRows: source.rows.reduce((sum, row) => sum + (row.hidden ? 1 : 0), 0),
    unit: state.unit,
    columns: structure.columns.map((column): DraftColumn => {
      const { filled, samples } = contents.get(column.index) ?? { filled: 0, samples: [] };
      const encoding: TextEncoding = decoded.encodings.get(column.index) ?? 'unicode';
      return { ...column, encoding, filled, samples };
    }),
    remembered: structure.columns.some((column) => column.by === 'remembered'),
  };
}

function headerRows({ header }: SheetStructure): number {
  return header === null ? 0 : header.lastRow - header.firstRow + 1;
}

/** Rows from `fromRow` on as they stand in the file, with what each was taken for. */
export function rawRows({ structure }: SheetState, fromRow: number, count: number): RawRow[] {
  return structure.rows
    .filter(({ row }) => row.row >= fromRow)
    .slice(0, count)
    .map(({ row, kind }) => ({
      row: row.row,
      hidden: row.hidden,
      kind,
      cells: Array.from(row.cells, textOfCell),
    }));
}
