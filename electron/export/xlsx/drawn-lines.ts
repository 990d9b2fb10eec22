/** Rules under headings of a sheet as drawn lines: official papers know no underlining there (DOCUMENTS.md §1.2). */

const EMU_PER_MM = 36_000;
const EMU_PER_POINT = 12_700;
const LINE_WIDTH_EMU = 9525;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A line over columns `from`..`to` of a sheet, centred, under the text of a row. Rows and columns are 0-based. */
export interface DrawnLine {
  row: number;
  from: number;
  to: number;
  lengthMm: number;
}

/** Where the columns and rows of a sheet stand. */
export interface SheetMeasures {
  /** Millimetres. */
  columns: readonly number[];
  /** Points. */
  rowHeight: (row: number) => number;
}

/** `xdr:from` or `xdr:to`: a column and how far into it, a row and how far down. */
function anchor(
  name: 'from' | 'to',
  xMm: number,
  row: number,
  { columns, rowHeight }: SheetMeasures,
): string {
  let column = 0;
  let rest = xMm;
  while (column < columns.length - 1 && rest > (columns[column] ?? 0)) {
    rest -= columns[column] ?? 0;
    column += 1;
  }
  const down = Math.round((rowHeight(row) - 1) * EMU_PER_POINT);
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(rest * EMU_PER_MM)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:${name}>`;
}

function lineXml(line: DrawnLine, id: number, measures: SheetMeasures): string {
  const widthOf = (from: number, to: number) =>
    measures.columns.slice(from, to).reduce((sum, width) => sum + width, 0);
  const room = widthOf(line.from, line.to + 1);
  const length = Math.min(line.lengthMm, room);
  const left = widthOf(0, line.from) + (room - length) / 2;
  const emu = Math.round(length * EMU_PER_MM);
  return `<xdr:twoCellAnchor>${anchor('from', left, line.row, measures)}${anchor('to', left + length, line.row, measures)}<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="${id}" name="Rule ${id}"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${LINE_WIDTH_EMU}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></xdr:spPr></xdr:cxnSp><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The drawing part of a sheet with `lines`. */
export function drawingXml(lines: readonly DrawnLine[], measures: SheetMeasures): string {
  const drawn = lines.map((line, at) => lineXml(line, at + 2, measures)).join('');
  return `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${drawn}</xdr:wsDr>`;
}
