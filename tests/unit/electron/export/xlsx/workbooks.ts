/** Reads the workbooks we write: as a spreadsheet program, as bytes, and as the import. */
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openSpreadsheet } from '../../../../../electron/import/readers/open-spreadsheet.ts';
import { readStructure } from '../../../../../electron/import/structure/read-structure.ts';
import { plainText } from '../../../../../electron/import/structure/sheet-grid.ts';
import { catalogs, type Language } from '../../../../../shared/i18n/catalogs.ts';
import type { Translate } from '../../../../../shared/i18n/translate.ts';
import { partsOf } from '../../../../support/docx.ts';
import { entriesOf } from '../../../shared/i18n/catalog-entries.ts';

/** The words of these workbooks; none of them has a gap. */
export function words(language: Language = 'vi'): Translate {
  const entries = entriesOf(catalogs[language].importFiles, 'importFiles');
  return (key) => {
    const text = entries.get(key);
    if (typeof text !== 'string') throw new Error(`no words for ${key}`);
    return text;
  };
}

/** Texts that spreadsheets would compute, turn into something else, or take for codes of their own. */
export const TRICKY = [
  '=1+2',
  '+84 912 345 678',
  '-5',
  '@x',
  '=HYPERLINK("http://example.com","xem")',
  '\t=1+1',
  '  =1+1',
  '1975',
  '12/12',
  '05/03/1975',
  '012075000123',
  '1E5',
  '_x0041_',
  '<b>&"\'',
  'một\nhai',
  "'=1",
];

export async function opened(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return { sheets, parts, xml: (number: number) => parts.get(`xl/worksheets/sheet${number}.xml`) ?? '' };
}

/** The workbook with texts typed into its first sheet from row `first` (0-based) on, looks and checks kept. */
export async function filled(bytes: Uint8Array, first: number, rows: readonly (readonly string[])[]) {
  const { sheets } = await opened(bytes);
  const cells = sheets[0]?.cells;
  rows.forEach((texts, down) => {
    texts.forEach((value, column) => {
      if (value === '') return;
      const key = `${first + down},${column}`;
      cells?.set(key, { ...cells.get(key), value, type: 'string' });
      const row = sheets[0]?.rows[first + down];
      if (row !== undefined) row[column] = value;
    });
  });
  return writeXlsx({
    sheets: sheets.map(({ name, rows: all, cells: own, merges }) => ({
      name,
      rows: all,
      ...(own ? { cells: own } : {}),
      ...(merges ? { merges } : {}),
    })),
  });
}

/** What the import finds in a workbook: of each sheet its columns, its people by field, and what is neither. */
export async function imported(bytes: Uint8Array) {
  const { sheets } = await openSpreadsheet(bytes, 'ds.xlsx');
  return sheets.map((sheet) => {
    const { header, columns, rows } = readStructure(sheet, { headerRow: null, columns: new Map() });
    const people = rows
      .filter(({ kind }) => kind === 'person')
      .map(({ row, headings }) => ({
        group: headings.join(' › '),
        fields: Object.fromEntries(
          columns.flatMap(({ index, field }) => {
            const text = plainText(row.cells[index]);
            return field === null || text === '' ? [] : [[field, text]];
          }),
        ),
      }));
    const strays = rows.filter(({ kind }) => kind === 'stray');
    return { name: sheet.name, hidden: sheet.hidden, header, columns, people, strays };
  });
}
