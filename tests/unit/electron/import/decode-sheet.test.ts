import { describe, expect, it } from 'vitest';
import { type ChosenEncodings, decodeSheet } from '../../../../electron/import/decode-sheet.ts';
import type {
  CellContent,
  SpreadsheetSheet,
} from '../../../../electron/import/readers/spreadsheet-source.ts';

type Value = string | CellContent | null;

function sheet(...rows: readonly (readonly Value[])[]): SpreadsheetSheet {
  return {
    name: 'A',
    hidden: false,
    merges: [],
    hiddenColumns: [],
    rows: rows.map((cells, i) => ({
      row: i + 1,
      hidden: false,
      cells: cells.map((cell) => (typeof cell === 'string' ? { kind: 'text', text: cell } : cell)),
    })),
  };
}

function texts(source: SpreadsheetSheet, chosen: ChosenEncodings = new Map()) {
  const { sheet: read } = decodeSheet(source, chosen);
  return read.rows.map(({ cells }) => cells.map((cell) => (cell?.kind === 'text' ? cell.text : null)));
}

describe('texts of a sheet as Unicode', () => {
  it('hands back a sheet as it is where nothing has to be decoded', () => {
    const source = sheet(['Họ và tên', 'Dân tộc'], ['Lò Văn Tô', 'H’Mông'], ['Hà Thị Lý', 'Thái']);
    expect(decodeSheet(source, new Map()).sheet).toBe(source);
  });

  it('converts TCVN3, headers and all, and says which columns were so', () => {
    const source = sheet(['Hä vµ tªn', 'D©n téc'], ['NguyÔn V¨n Dòng', 'Th¸i'], ['Lß ThÞ Hoa', 'Kinh']);
    expect(texts(source)).toEqual([
      ['Họ và tên', 'Dân tộc'],
      ['Nguyễn Văn Dũng', 'Thái'],
      ['Lò Thị Hoa', 'Kinh'],
    ]);
    expect(decodeSheet(source, new Map()).encodings.get(0)).toBe('tcvn3');
  });

  it('leaves headers in Unicode over columns that are not', () => {
    const source = sheet(
      ['Họ và tên', 'Quê quán', 'Chức vụ'],
      ['NguyÔn V¨n A', 'x· Phong Thæ, Lai Ch©u', 'Chuyên viên'],
      ['Lß ThÞ Hoa', 'x· M­êng TÌ, Lai Ch©u', 'Văn thư'],
    );
    expect(texts(source)[0]).toEqual(['Họ và tên', 'Quê quán', 'Chức vụ']);
    expect(texts(source)[1]).toEqual(['Nguyễn Văn A', 'xã Phong Thổ, Lai Châu', 'Chuyên viên']);
  });

  it('does as the font says, capitals included', () => {
    const font = (text: string, name: 'tcvn3' | 'tcvn3-capitals'): CellContent => ({
      kind: 'text',
      text,
      font: name,
    });
    const source = sheet([font('nguyÔn v¨n a', 'tcvn3-capitals'), font('D©n téc', 'tcvn3')]);
    expect(texts(source)).toEqual([['NGUYỄN VĂN A', 'Dân tộc']]);
  });

  it('does as the officer says, whatever it looks like', () => {
    const source = sheet(['Tên'], ['Dòng']);
    expect(texts(source)).toEqual([['Tên'], ['Dòng']]);
    expect(texts(source, new Map([[0, 'tcvn3']]))[1]).toEqual(['Dũng']);
    expect(texts(sheet(['NguyÔn V¨n A']), new Map([[0, 'unicode']]))).toEqual([['NguyÔn V¨n A']]);
  });
});
