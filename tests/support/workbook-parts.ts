/** The parts of a small .xlsx as text, for tests that write one part wrong. */
import { type ZipInput, zipBytes } from './zip-file.ts';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type Parts = {
  /** What stands between `<sheetData>` and its end. */
  readonly data?: string;
  /** Before and after the data. */
  readonly before?: string;
  readonly after?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Takes the place of the whole worksheet part. */
  readonly worksheet?: string;
  readonly workbook?: string;
};

export const WORKSHEET_START = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">`;

export function xlsxEntries(parts: Parts): ZipInput[] {
  const worksheet =
    parts.worksheet ??
    `${WORKSHEET_START}${parts.before ?? ''}<sheetData>${parts.data ?? ''}</sheetData>${parts.after ?? ''}</worksheet>`;
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data:
        parts.workbook ??
        `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${TYPES}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${TYPES}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      data:
        parts.styles ??
        `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><name val="Times New Roman"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', data: parts.sharedStrings ?? `<sst xmlns="${MAIN}"></sst>` },
    { name: 'xl/worksheets/sheet1.xml', data: worksheet },
  ];
}

/** Bytes of a workbook with one sheet `Danh sách`; style 1 is a date. */
export function xlsxBytes(parts: Parts): Uint8Array {
  return zipBytes(xlsxEntries(parts));
}
