/** Rows that an officer should look at, as they stand in the file, with their problems. */
import type { ImportIssue } from '../../../shared/domain/import.ts';
import { textOfCell } from '../cell-values.ts';
import { columnLetters, type SheetMerge } from '../readers/spreadsheet-source.ts';
import type { Draft } from './draft.ts';
import { LEVEL_SEPARATOR } from './sheet-reading.ts';
import type { SheetState } from './sheet-state.ts';

export type DoubtfulRow = {
  readonly source: string;
  readonly heading: string;
  readonly cells: readonly string[];
  readonly issues: readonly ImportIssue[];
  /** 0-based columns a problem points at. */
  readonly marked: readonly number[];
};

export type DoubtfulRows = {
  readonly name: string;
  readonly header: readonly (readonly string[])[];
  /** 0-based, relative to `header`. */
  readonly merges: readonly SheetMerge[];
  readonly rows: readonly DoubtfulRow[];
};

/** Rows that are not taken in, and rows with a warning; sheets without any are left out. */
export function doubtfulRows(draft: Draft): DoubtfulRows[] {
  const issues = new Map<string, ImportIssue[]>();
  for (const issue of draft.issues) {
    if (issue.severity === 'info') continue;
    const key = `${issue.sheetId}:${issue.row}`;
    issues.set(key, [...(issues.get(key) ?? []), issue]);
  }
  return draft.sheets.flatMap((sheet) => {
    const found = sheetRows(sheet, draft.files[sheet.input.fileIndex]?.name ?? '', issues);
    return found.rows.length === 0 ? [] : [found];
  });
}

function sheetRows(
  { id, name, structure, decoded, unit }: SheetState,
  file: string,
  issues: ReadonlyMap<string, readonly ImportIssue[]>,
): DoubtfulRows {
  const { header } = structure;
  const width = structure.columns.reduce((widest, { index }) => Math.max(widest, index + 1), 0);
  const texts = (cells: readonly Parameters<typeof textOfCell>[0][]) =>
    Array.from({ length: width }, (_, column) => textOfCell(cells[column]));
  const rows = structure.rows.flatMap(({ row, kind, headings }): DoubtfulRow[] => {
    const own = issues.get(`${id}:${row.row}`);
    if (kind !== 'person' || own === undefined) return [];
    return [
      {
        source: `${file} › ${name} › ${row.row}`,
        heading: headings.length === 0 ? unit.text : headings.join(LEVEL_SEPARATOR),
        cells: texts(row.cells),
        issues: own,
        marked: structure.columns.flatMap(({ index }) =>
          own.some(({ column }) => column === columnLetters(index)) ? [index] : [],
        ),
      },
    ];
  });
  const inHeader = ({ firstRow, lastRow }: { firstRow: number; lastRow: number }) =>
    header !== null && firstRow >= header.firstRow && lastRow <= header.lastRow;
  return {
    name,
    header:
      header === null
        ? [
            structure.columns.reduce<string[]>(
              (all, column) => fill(all, column.index, column.header),
              texts([]),
            ),
          ]
        : decoded.sheet.rows
            .filter(({ row }) => row >= header.firstRow && row <= header.lastRow)
            .map(({ cells }) => texts(cells)),
    merges: decoded.sheet.merges.filter(inHeader).map((merge) => ({
      ...merge,
      firstRow: merge.firstRow - (header?.firstRow ?? 0),
      lastRow: merge.lastRow - (header?.firstRow ?? 0),
    })),
    rows,
  };
}

function fill(texts: string[], index: number, text: string): string[] {
  texts[index] = text;
  return texts;
}
