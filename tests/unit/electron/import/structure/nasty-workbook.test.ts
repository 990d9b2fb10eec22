import { describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../../../../electron/import/readers/open-spreadsheet.ts';
import { decodeLegacy } from '../../../../../shared/text/legacy-encoding.ts';
import { spreadsheetOf } from '../../../../support/nasty-lists/as-sheet.ts';
import { FONTS } from '../../../../support/nasty-lists/encode.ts';
import type { NastyList } from '../../../../support/nasty-lists/nasty-list.ts';
import { nastyLists } from '../../../../support/nasty-lists/nasty-lists.ts';
import { nastyWorkbook } from '../../../../support/nasty-lists/nasty-workbook.ts';

function listNamed(name: string): NastyList {
  const list = nastyLists().find((each) => each.name === name);
  if (list === undefined) throw new Error(`no list ${name}`);
  return list;
}

async function opened(list: NastyList) {
  return openSpreadsheet(await nastyWorkbook(list), 'ds.xlsx');
}

describe('nasty workbooks', () => {
  it('are as many as the acceptance of imports wants, all with different names', () => {
    const names = nastyLists().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(['r1', 'hidden-parts', 'sheet-per-commune', 'month-dates'])(
    'hold what list %s says',
    async (name) => {
      const list = listNamed(name);
      const source = await opened(list);
      for (const [at, sheet] of list.sheets.entries()) {
        const { rows, merges, hidden, hiddenColumns } = spreadsheetOf(sheet);
        const found = source.sheets[at];
        expect(found).toMatchObject({ name: sheet.name, hidden, hiddenColumns });
        expect(found?.rows.map((row) => [row.row, row.hidden])).toEqual(
          rows.map((row) => [row.row, row.hidden]),
        );
        expect(found?.rows.map((row) => row.cells[2] ?? null)).toEqual(
          rows.map((row) => row.cells[2] ?? null),
        );
        expect(found?.merges).toHaveLength(merges.length);
      }
    },
  );

  it.each(['tcvn3', 'tcvn3-capitals', 'vni'] as const)('are typed in the font of %s', async (name) => {
    const list = listNamed(name);
    const source = await opened(list);
    const texts =
      source.sheets[0]?.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.kind === 'text')) ?? [];
    expect(FONTS[name]).not.toBeNull();
    expect(texts.every((cell) => cell?.kind === 'text' && cell.font === name)).toBe(true);
    const decoded = texts.map((cell) => (cell?.kind === 'text' ? decodeLegacy(cell.text, name) : ''));
    for (const { fullName } of list.truth.people) expect(decoded).toContain(fullName);
  });
});
