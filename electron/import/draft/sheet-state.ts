/** One sheet of a draft: what stands in it, what was chosen for it, and what that gives. */
import type { UnitCode } from '../../../shared/domain/ids.ts';
import type { DraftColumn, DraftSheet, RawRow, TextEncoding } from '../../../shared/domain/import-draft.ts';
import { textOfCell } from '../cell-values.ts';
import { type ChosenEncodings, type DecodedSheet, decodeSheet } from '../decode-sheet.ts';
import type { Surroundings } from '../person-context.ts';
import type { SpreadsheetSheet, SpreadsheetSource } from '../readers/spreadsheet-source.ts';
import { type ColumnChoice, readStructure, type SheetStructure } from '../structure/read-structure.ts';
import type { Answers } from '../values.ts';
import { readSheetPeople, type SheetPeople, type Step, unitOfSheet } from './sheet-reading.ts';

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

/** A sheet as it was read; a new one for every change. */
export type SheetState = {
  readonly id: string;
  readonly fileIndex: number;
  readonly source: SpreadsheetSheet;
  readonly dateSystem: SpreadsheetSource['dateSystem'];
  readonly choices: SheetChoices;
  readonly decoded: DecodedSheet;
  readonly structure: SheetStructure;
  /** Null while the sheet is not used. */
  readonly people: SheetPeople | null;
  readonly used: boolean;
  readonly unit: DraftSheet['unit'];
};

export type SheetInput = Pick<SheetState, 'id' | 'fileIndex' | 'source' | 'dateSystem' | 'choices'>;

/** Looks up the choices for a header. */
export type ChoicesOf = (signature: string) => ColumnChoices;

const NO_COLUMNS: ColumnChoices = new Map();

/** Table and columns of a sheet: first as recognised, then with what is chosen for its header. */
function structureOf(decoded: DecodedSheet, headerRow: number | null, choicesOf: ChoicesOf): SheetStructure {
  const recognised = readStructure(decoded.sheet, { headerRow, columns: NO_COLUMNS });
  const columns = choicesOf(recognised.signature);
  return columns.size === 0 ? recognised : readStructure(decoded.sheet, { headerRow, columns });
}

function officerUnit(unitCode: UnitCode, { unitName }: Surroundings): DraftSheet['unit'] {
  return { text: unitName(unitCode), unitCode, from: 'officer' };
}

/** Reads a sheet from its cells on. */
export async function readSheetState(
  input: SheetInput,
  choicesOf: ChoicesOf,
  surroundings: Surroundings,
  answers: Answers,
  step: Step,
): Promise<SheetState> {
  const decoded = decodeSheet(input.source, input.choices.encodings);
  const structure = structureOf(decoded, input.choices.headerRow, choicesOf);
  const { used, unitCode } = input.choices;
  const state: SheetState = {
    ...input,
    decoded,
    structure,
    people: null,
    used: used ?? (!input.source.hidden && structure.rows.some((row) => row.kind === 'person')),
    unit:
      unitCode === null
        ? unitOfSheet(input.source.name, structure, surroundings)
        : officerUnit(unitCode, surroundings),
  };
  return withPeople(state, surroundings, answers, step);
}

/** Reads the people of a sheet anew, with other answers. */
export async function withPeople(
  state: SheetState,
  surroundings: Surroundings,
  answers: Answers,
  step: Step,
): Promise<SheetState> {
  if (!state.used) return { ...state, people: null };
  const { id, source, dateSystem, structure, unit } = state;
  const facts = { id, name: source.name, dateSystem, unit: unit.text };
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
  const { structure, source, decoded } = state;
  const count = (...kinds: readonly RawRow['kind'][]) =>
    structure.rows.reduce((sum, { kind }) => sum + (kinds.includes(kind) ? 1 : 0), 0);
  const contents = contentsOf(state);
  return {
    id: state.id,
    fileIndex: state.fileIndex,
    name: source.name,
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
