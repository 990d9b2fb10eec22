/** Writes a list as a workbook, encoded as it says. */
import type { Cell, CellValue, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre';
import { encode, FONTS } from './encode.ts';
import type { NastyCell, NastyList, NastySheet } from './nasty-list.ts';

function written(cell: NastyCell, encoding: NastyList['encoding']): CellValue {
  if (typeof cell === 'string') return encoding === undefined ? cell : encode(cell, encoding);
  if (cell !== null && typeof cell === 'object') return new Date(`${cell.date}T00:00:00Z`);
  return cell;
}

function styled(cell: NastyCell, value: CellValue, font: string | null): Partial<Cell> | null {
  if (cell !== null && typeof cell === 'object')
    return { value, style: { numFmt: cell.format ?? 'dd/mm/yyyy' } };
  return typeof cell === 'string' && font !== null ? { value, style: { font: { name: font } } } : null;
}

function writeSheet(sheet: NastySheet, encoding: NastyList['encoding']): WriteSheet {
  const font = encoding === undefined ? null : FONTS[encoding];
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.cells.map((row, at) =>
    row.map((cell, column) => {
      const value = written(cell, encoding);
      const style = styled(cell, value, font);
      if (style !== null) cells.set(`${at},${column}`, style);
      return value;
    }),
  );
  return {
    name: sheet.name,
    hidden: sheet.hidden ?? false,
    rows,
    cells,
    merges: (sheet.merges ?? []).map(([startRow, startCol, endRow, endCol]) => ({
      startRow,
      startCol,
      endRow,
      endCol,
    })),
    rowDefs: new Map((sheet.hiddenRows ?? []).map((row) => [row, { hidden: true }])),
    columns: hiddenColumns(sheet),
  };
}

function hiddenColumns(sheet: NastySheet): { hidden: boolean }[] {
  const hidden = sheet.hiddenColumns ?? [];
  return Array.from({ length: Math.max(-1, ...hidden) + 1 }, (_, column) => ({
    hidden: hidden.includes(column),
  }));
}

/** The bytes of a list as .xlsx. */
export function nastyWorkbook(list: NastyList): Promise<Uint8Array> {
  return writeXlsx({ sheets: list.sheets.map((sheet) => writeSheet(sheet, list.encoding)) });
}
