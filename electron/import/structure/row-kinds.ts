/** What a row below the header is: a person, a heading, a total, the header once more, or the end of the table. */
import { fold } from '../../../shared/text/fold.ts';
import type { SheetRow } from '../readers/spreadsheet-source.ts';
import type { Header } from './header.ts';
import { LEVEL_SEPARATOR } from './header.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { plainText } from './sheet-grid.ts';

export type RowKind =
  | { readonly is: 'person' | 'header' | 'total' | 'end' | 'stray' }
  /** `level`: 1 for A, B, C; 2 for I, II, III; 3 for 1, 2, 3; 4 for headings without a mark. */
  | { readonly is: 'group'; readonly heading: string; readonly level: 1 | 2 | 3 | 4 };

/** Columns of the header a row is judged by. */
export type Layout = {
  readonly ordinal: number | null;
  readonly names: readonly number[];
  /** Columns of recognised fields other than the ordinal and the name. */
  readonly data: readonly number[];
  /** Folded texts of the header by column, all levels. */
  readonly headerTexts: ReadonlyMap<number, ReadonlySet<string>>;
};

export function layoutOf(header: Header): Layout {
  const indexes = (wanted: (field: string) => boolean) =>
    header.columns
      .filter((column) => column.field !== null && wanted(column.field))
      .map((column) => column.index);
  return {
    ordinal: indexes((field) => field === 'ordinal')[0] ?? null,
    names: indexes((field) => field === 'fullName'),
    data: indexes((field) => field !== 'ordinal' && field !== 'fullName'),
    headerTexts: new Map(
      header.columns.map((column) => [column.index, new Set(column.header.split(LEVEL_SEPARATOR).map(fold))]),
    ),
  };
}

const ROMAN = /^[IVXL]+$/u;
const LETTER = /^[A-HĐ]$/u;
const MARKED_HEADING = /^(?<mark>[IVXL]+|[A-HĐ]|\d{1,3})[.)/:-]\s*(?<heading>\S.*)$/su;
/** With diacritics: `Cộng` is a total, `Công an` is not. */
const TOTAL = /^(tổng( số| cộng)?|cộng|toàn tỉnh)(?![\p{L}\p{N}])/iu;
/** Begins notes, the counting line or the signature block. */
const END =
  /^(ghi chu|noi nhan|luu y|nguoi lap|thu truong|t\/m|tm\.|tm |kt\.|k\/t|tl\.|xac nhan|chu ky|\(?(an dinh )?danh sach (nay )?(co|gom)\b|an dinh)|\bngay\b.{0,20}\bthang\b.{0,20}\bnam\b/u;
/** Titles of signers stand alone and in capitals. */
const SIGNER =
  /^(truong ban|pho truong ban|bi thu|pho bi thu|chu tich|pho chu tich|giam doc|pho giam doc|chanh van phong)$/u;
/** A unit or a body. With diacritics: `Bàn` and `Đoàn` are family names, `Ban` and `Đoàn thanh niên` are not. */
const BODY =
  /^(xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|ubnd|hđnd|ubmttq|mttq|[uủ][ỷy] ban|hội đồng|đảng [uủ][ỷy]|đảng bộ|khối|ban|phòng|văn phòng|cơ quan|trung tâm|công an|mặt trận|đoàn (thanh niên|tncs|thể)|hội (nông dân|phụ nữ|liên hiệp|cựu)|các (cơ quan|đơn vị|phòng|ban)|cán bộ|công chức|chính quyền)(?![\p{L}\p{N}])/iu;
const NUMBER_CELL = /^\(?\d{1,2}\)?(\s*\(?=.*)?$|^[a-d]$/iu;
const MIN_NUMBER_CELLS = 4;

function textOf(row: SheetRow, column: number | null): string {
  return column === null ? '' : plainText(row.cells[column]);
}

function repeatsHeader(row: SheetRow, filled: readonly number[], layout: Layout): boolean {
  const same = filled.filter((column) => layout.headerTexts.get(column)?.has(fold(textOf(row, column))));
  return same.length >= 2 && same.length === filled.length;
}

/** `1 2 3 …` or `(1) (2) …` under the header: every cell a small number, the name's included. */
function isNumberRow(row: SheetRow, filled: readonly number[], layout: Layout): boolean {
  return (
    filled.length >= Math.min(MIN_NUMBER_CELLS, layout.headerTexts.size) &&
    filled.some((column) => layout.names.includes(column)) &&
    filled.every((column) => NUMBER_CELL.test(textOf(row, column)))
  );
}

function levelOf(mark: string): 1 | 2 | 3 | 4 {
  if (ROMAN.test(mark)) return 2;
  if (LETTER.test(mark)) return 1;
  return mark === '' ? 4 : 3;
}

function asGroup(row: SheetRow, filled: readonly number[], layout: Layout, grid: SheetGrid): RowKind | null {
  // A count may stand beside a heading; anything else in a data column makes it a person.
  const beside = filled.filter((column) => layout.data.includes(column));
  const texts = filled.filter((column) => column !== layout.ordinal && row.cells[column]?.kind === 'text');
  const [first, ...more] = texts;
  if (first === undefined || more.some((column) => layout.data.includes(column))) {
    const own = textOf(row, layout.ordinal);
    const inside = MARKED_HEADING.exec(own)?.groups;
    const alone = filled.length === 1 && (inside !== undefined || BODY.test(own));
    if (!alone) return null;
    return { is: 'group', heading: inside?.heading ?? own, level: levelOf(inside?.mark ?? '') };
  }
  if (beside.some((column) => column !== first && row.cells[column]?.kind !== 'number')) return null;
  const text = textOf(row, first);
  const ordinal = textOf(row, layout.ordinal).replace(/[.)]$/u, '');
  const inside = MARKED_HEADING.exec(text)?.groups;
  const heading = inside?.heading ?? text;
  const mark = ordinal === '' ? (inside?.mark ?? '') : ordinal;
  const merge = grid.mergeAt(row.row, first);
  const isWide =
    merge !== undefined && merge.lastColumn > merge.firstColumn && !layout.names.includes(merge.lastColumn);
  const isMarked = mark !== '' && levelOf(mark) < 3;
  if (isMarked || BODY.test(heading) || (isWide && ordinal === '')) {
    return { is: 'group', heading, level: levelOf(mark) };
  }
  return null;
}

/** A note or a signature; a person whose note merely sounds like one has more beside the name. */
function endsTable(row: SheetRow, filled: readonly number[], layout: Layout): boolean {
  const ending = filled.filter((column) => {
    const text = textOf(row, column);
    return END.test(fold(text)) || (text === text.toUpperCase() && SIGNER.test(fold(text)));
  });
  if (ending.length === 0) return false;
  const hasName = layout.names.some((column) => textOf(row, column) !== '');
  return (
    !hasName || ending.some((column) => layout.names.includes(column)) || filled.length <= ending.length + 1
  );
}

/** Judges one non-empty row. The end of a table is only a mark: a sure person below it is read all the same. */
export function kindOf(row: SheetRow, layout: Layout, grid: SheetGrid): RowKind {
  const filled = [...row.cells.keys()].filter(
    (column) => row.cells[column] !== null && row.cells[column] !== undefined,
  );
  if (repeatsHeader(row, filled, layout) || isNumberRow(row, filled, layout)) return { is: 'header' };
  const ordinal = textOf(row, layout.ordinal);
  const name = layout.names
    .map((column) => textOf(row, column))
    .join(' ')
    .trim();
  const hasData = layout.data.some((column) => filled.includes(column));
  const isNumbered = /^\d+[.)]?$/u.test(ordinal);
  if (!isNumbered) {
    if (endsTable(row, filled, layout)) return { is: 'end' };
    if (TOTAL.test(filled.map((column) => textOf(row, column)).find((text) => text !== '') ?? ''))
      return { is: 'total' };
  }
  const group = asGroup(row, filled, layout, grid);
  if (group !== null) return group;
  if (name !== '' && (isNumbered || hasData)) return { is: 'person' };
  // An error value where the name should be is a person whose name was lost.
  if (isNumbered && filled.length > 1) return { is: 'person' };
  return { is: hasData && filled.length > 2 ? 'person' : 'stray' };
}

/** True for a row that is a person beyond doubt: numbered, named and with something known. */
export function isSurePerson(row: SheetRow, layout: Layout): boolean {
  const has = (columns: readonly number[]) => columns.some((column) => textOf(row, column) !== '');
  const data = layout.data.some((column) => row.cells[column] !== null && row.cells[column] !== undefined);
  return /^\d+[.)]?$/u.test(textOf(row, layout.ordinal)) && has(layout.names) && data;
}
