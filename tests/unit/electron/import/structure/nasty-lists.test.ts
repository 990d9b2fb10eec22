import { describe, expect, it } from 'vitest';
import {
  readStructure,
  type SheetStructure,
} from '../../../../../electron/import/structure/read-structure.ts';
import { spreadsheetOf } from '../../../../support/nasty-lists/as-sheet.ts';
import type { NastyList, NastySheet } from '../../../../support/nasty-lists/nasty-list.ts';
import { nastyLists } from '../../../../support/nasty-lists/nasty-lists.ts';

const CHOICES = { headerRow: null, columns: new Map() };

function tablesOf(sheet: NastySheet): SheetStructure[] {
  const structure = readStructure(spreadsheetOf(sheet), CHOICES);
  return [structure, ...structure.more].filter(({ columns }) => columns.length > 0);
}

function columnWord({ use, field, option }: SheetStructure['columns'][number]): string {
  if (use !== 'field') return use;
  return option === null ? String(field) : `${String(field)}:${option}`;
}

/** Columns by their index; the ones nothing was found for are `ignore`, left of a table ''. */
function columnWords(table: SheetStructure, wanted: readonly string[]): string[] {
  const found = new Map(table.columns.map((column) => [column.index, columnWord(column)]));
  const width = Math.max(wanted.length, ...[...found.keys()].map((index) => index + 1));
  return Array.from(
    { length: width },
    (_, index) => found.get(index) ?? (wanted[index] === '' ? '' : 'ignore'),
  );
}

function peopleOf(sheet: NastySheet, tables: readonly SheetStructure[]) {
  return tables
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => kind === 'person')
    .map(({ row, headings }) => ({ sheet: sheet.name, row: row.row, headings }));
}

function byRow(a: { row: number }, b: { row: number }): number {
  return a.row - b.row;
}

describe.each(nastyLists().map((list): [string, NastyList] => [`${list.name}: ${list.what}`, list]))(
  '%s',
  (_, list) => {
    it('has the columns understood', () => {
      const found: Record<string, string[]> = {};
      for (const sheet of list.sheets) {
        for (const [at, table] of tablesOf(sheet).entries()) {
          const key = at === 0 ? sheet.name : `${sheet.name}#${at + 1}`;
          found[key] = columnWords(table, list.truth.columns[key] ?? []);
        }
      }
      expect(found).toEqual(list.truth.columns);
    });

    it('has the people found under their headings', () => {
      const found = list.sheets.flatMap((sheet) => peopleOf(sheet, tablesOf(sheet)).toSorted(byRow));
      const wanted = list.sheets.flatMap(({ name }) =>
        list.truth.people
          .filter(({ sheet }) => sheet === name)
          .map(({ sheet, row, headings }) => ({ sheet, row, headings }))
          .toSorted(byRow),
      );
      expect(found).toEqual(wanted);
    });
  },
);
