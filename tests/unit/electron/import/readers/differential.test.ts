/** The same roster through three readers: what this program reads is what two libraries read. */
import * as SheetJs from '@e965/xlsx';
import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  CellContent,
  SpreadsheetSource,
} from '../../../../../electron/import/readers/spreadsheet-source.ts';
import {
  LARGE_ROSTER_COLUMNS,
  LARGE_ROSTER_FIRST_ROW,
  largeRosterBytes,
} from '../../../../support/large-roster.ts';
import { open } from './reading-kit.ts';

const PEOPLE = 400;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

let bytes = new Uint8Array();
let own: SpreadsheetSource;
beforeAll(async () => {
  bytes = largeRosterBytes(PEOPLE) as Uint8Array<ArrayBuffer>;
  own = await open(bytes);
});

/** A cell as a library gives it: dates as day numbers. */
function plain(cell: CellContent | null | undefined): unknown {
  if (cell === null || cell === undefined) return null;
  if (cell.kind === 'date') return (Date.parse(`${cell.isoDate}T00:00:00Z`) - EPOCH_1900) / 86_400_000;
  return cell.kind === 'text' || cell.kind === 'error' ? cell.text : cell.value;
}

function table(source: SpreadsheetSource): unknown[][] {
  return (source.sheets[0]?.rows ?? []).map(({ row, cells }) => [
    row,
    ...Array.from({ length: LARGE_ROSTER_COLUMNS }, (_, column) => plain(cells[column])),
  ]);
}

function sheetJsTable(workbook: SheetJs.WorkBook): unknown[][] {
  const rows = workbook.Sheets[workbook.SheetNames[0] ?? '']?.['!data'] ?? [];
  return rows
    .map((cells, row) => [
      row + 1,
      ...Array.from({ length: LARGE_ROSTER_COLUMNS }, (_, column) => cells?.[column]?.v ?? null),
    ])
    .filter((row) => row.slice(1).some((value) => value !== null));
}

const RAW = { raw: true, dense: true, cellNF: true, cellText: false } as const;

describe('a generated roster', () => {
  it('has every person and every kind of value', () => {
    const rows = own.sheets[0]?.rows ?? [];
    expect(rows.at(-1)?.row).toBe(LARGE_ROSTER_FIRST_ROW + PEOPLE - 1);
    expect(new Set(rows.slice(4).map((row) => plain(row.cells[1]))).size).toBe(PEOPLE);
    expect(new Set(rows.flatMap((row) => row.cells.map((cell) => cell?.kind)))).toEqual(
      new Set(['text', 'number', 'date', undefined]),
    );
    expect(own.sheets[0]?.merges).toHaveLength(19);
  });

  it('reads as hucre reads it', async () => {
    const workbook = await readXlsx(bytes);
    const theirs = (workbook.sheets[0]?.rows ?? [])
      .map((values, row) => [
        row + 1,
        ...Array.from({ length: LARGE_ROSTER_COLUMNS }, (_, column) => {
          const value = values[column] ?? null;
          return value instanceof Date ? (value.getTime() - EPOCH_1900) / 86_400_000 : value;
        }),
      ])
      .filter((row) => row.slice(1).some((value) => value !== null));
    expect(table(own)).toEqual(theirs);
    expect(own.sheets[0]?.merges).toHaveLength(workbook.sheets[0]?.merges?.length ?? 0);
  });

  it('reads as SheetJS reads it', () => {
    expect(table(own)).toEqual(sheetJsTable(SheetJs.read(bytes, { ...RAW, type: 'buffer' })));
  });

  it.each(['xlsb', 'biff8', 'xlml', 'ods'] as const)(
    'reads the same after SheetJS wrote it as %s',
    async (bookType) => {
      const workbook = SheetJs.read(bytes, { ...RAW, type: 'buffer' });
      const written = SheetJs.write(workbook, { type: 'buffer', bookType });
      expect(table(await open(written))).toEqual(table(own));
    },
  );

  it.each(['biff5', 'biff2'] as const)(
    'reads old %s, which has no letters for Vietnamese, as SheetJS reads it',
    async (bookType) => {
      const workbook = SheetJs.read(largeRosterBytes(60), { ...RAW, type: 'buffer' });
      const written = SheetJs.write(workbook, { type: 'buffer', bookType });
      expect(table(await open(written))).toEqual(
        sheetJsTable(SheetJs.read(written, { ...RAW, type: 'buffer' })),
      );
    },
  );
});
