/** Files made to exhaust, hang or mislead a reader, each with the refusal or result that is right for it. */

import { WORKSHEET_START, xlsxBytes, xlsxEntries } from '../../../../support/workbook-parts.ts';
import { zipBytes } from '../../../../support/zip-file.ts';
import { CompoundLayout, record, u16 } from './biff-file.ts';

const MEGABYTE = 1024 * 1024;
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

function worksheet(data: string): string {
  return `${WORKSHEET_START}<sheetData>${data}</sheetData></worksheet>`;
}

/** An .xlsx whose sheet's true size differs from the one the directory declares. */
function lying(data: string, declared: number): Uint8Array {
  return zipBytes(
    xlsxEntries({ worksheet: worksheet(data) }).map((entry) =>
      entry.name.includes('sheet1') ? { ...entry, declared } : entry,
    ),
  );
}

/** Numbers that look random but are the same every time; they keep a file from shrinking too well. */
function noise(count: number): string[] {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state.toString(36);
  });
}

function xml2003(start: string, data: string): string {
  return `<?xml version="1.0"?>${start}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${data}</Table></Worksheet></Workbook>`;
}

/** An .xls that names more filled cells than a workbook may have: 65,536 rows of 250 numbers in short records. */
function wideXls(): Uint8Array {
  const columns = 250;
  const records: Buffer[] = [];
  for (let row = 0; row < 65_536; row++) {
    const data = Buffer.alloc(6 + columns * 6);
    data.writeUInt16LE(row, 0);
    for (let i = 0; i < columns; i++) data.writeUInt32LE(6, 6 + i * 6);
    data.writeUInt16LE(columns - 1, data.length - 2);
    records.push(record(0xbd, data));
  }
  return CompoundLayout.bare(Buffer.concat([record(0x0809, u16(0x0500, 0x10)), ...records]));
}

export type Hostile = { readonly expected: string; readonly make: () => Uint8Array | string };

/** `read` stands for a result. */
export const HOSTILE_FILES: Readonly<Record<string, Hostile>> = {
  'a sheet of 300 MB of blanks': {
    expected: 'file-too-large',
    make: () => xlsxBytes({ data: ' '.repeat(300 * MEGABYTE) }),
  },
  'blanks that shrink a thousandfold': {
    expected: 'file-too-large',
    make: () => xlsxBytes({ data: ' '.repeat(60 * MEGABYTE) }),
  },
  'a sheet declared smaller than it is': {
    expected: 'file-corrupt',
    make: () => lying(`<row>${'<c/>'.repeat(25 * MEGABYTE)}</row>`, 4096),
  },
  'a sheet declared larger than it is': { expected: 'file-corrupt', make: () => lying('', 5000) },
  'a sheet of 200 MB of cells': {
    expected: 'file-too-large',
    make: () => {
      const rows = noise(4000).map((n) => `<row>${`<c t="str"><v>${n}</v></c>`.repeat(20)}</row>`);
      return xlsxBytes({ data: rows.join('').repeat(100) });
    },
  },
  'more filled cells than a workbook may have': {
    expected: 'file-too-large',
    make: () => {
      const rows = noise(2000).map((n) => `<row>${`<c><v>${n.length}</v></c>`.repeat(100)}</row>`);
      return xlsxBytes({ data: rows.join('').repeat(27) });
    },
  },
  'more shared strings than a workbook may have': {
    expected: 'file-too-large',
    make: () =>
      xlsxBytes({
        sharedStrings: `<sst>${noise(4000)
          .map((n) => `<si><t>${n}</t></si>`)
          .join('')
          .repeat(1000)}</sst>`,
      }),
  },
  'one shared string of 20 MB': {
    expected: 'file-too-large',
    make: () =>
      xlsxBytes({ sharedStrings: `<sst><si><t>${noise(100_000).join('').repeat(40)}</t></si></sst>` }),
  },
  'a long shared string named by a million cells': {
    expected: 'read',
    make: () =>
      xlsxBytes({
        sharedStrings: `<sst><si><t>${'x'.repeat(32_767)}</t></si></sst>`,
        data: noise(10_000)
          .map((n) => `<row spans="${n}">${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`)
          .join(''),
      }),
  },
  'text in pieces without end': {
    expected: 'file-too-large',
    make: () =>
      xlsxBytes({
        sharedStrings: `<sst><si>${noise(100_000)
          .map((n) => `<r><t>${n}</t></r>`)
          .join('')
          .repeat(12)}</si></sst>`,
      }),
  },
  'a dimension of the whole sheet': {
    expected: 'read',
    make: () =>
      xlsxBytes({
        before: '<dimension ref="A1:XFD1048576"/>',
        data: '<row r="1"><c r="A1"><v>1</v></c></row>',
      }),
  },
  'a million columns': {
    expected: 'read',
    make: () =>
      xlsxBytes({
        data: `<row r="1">${noise(1_000_000)
          .map((n) => `<c><v>${n.length}</v></c>`)
          .join('')}</row>`,
      }),
  },
  'columns named beyond the last': {
    expected: 'read',
    make: () =>
      xlsxBytes({
        before: '<cols><col min="1" max="4000000000" hidden="1"/></cols>',
        data: '<row r="1"><c r="ZZZZZZZZ1"><v>1</v></c></row>',
      }),
  },
  'a row beyond the last': {
    expected: 'file-corrupt',
    make: () => xlsxBytes({ data: '<row r="99999999999"/>' }),
  },
  'a million empty rows': {
    expected: 'read',
    make: () =>
      xlsxBytes({
        data: Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" spans="1:25" s="1"/>`).join(''),
      }),
  },
  'a formatted cell in the last row': {
    expected: 'read',
    make: () =>
      xlsxBytes({
        data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
      }),
  },
  'fifty thousand merged ranges': {
    expected: 'read',
    make: () =>
      xlsxBytes({
        after: `<mergeCells>${Array.from({ length: 50_000 }, (_, i) => `<mergeCell ref="A${i + 1}:C${i + 1}"/>`).join('')}</mergeCells>`,
      }),
  },
  'a million merged ranges': {
    expected: 'file-too-large',
    make: () =>
      xlsxBytes({
        after: `<mergeCells>${Array.from({ length: 1_000_000 }, (_, i) => `<mergeCell ref="A${i + 1}:C${i + 1}"/>`).join('')}</mergeCells>`,
      }),
  },
  'a billion laughs in the sheet': {
    expected: 'file-corrupt',
    make: () =>
      xlsxBytes({
        worksheet: `${LAUGHS}<worksheet><sheetData><row><c t="str"><v>&j;</v></c></row></sheetData></worksheet>`,
      }),
  },
  'a billion laughs in the shared strings': {
    expected: 'file-corrupt',
    make: () => xlsxBytes({ sharedStrings: `${LAUGHS}<sst><si><t>&j;</t></si></sst>` }),
  },
  'an entity from outside in the workbook': {
    expected: 'file-corrupt',
    make: () =>
      xlsxBytes({ workbook: `${OUTSIDE}<workbook><sheets><sheet name="&a;"/></sheets></workbook>` }),
  },
  'an entity from outside in the styles': {
    expected: 'file-corrupt',
    make: () => xlsxBytes({ styles: `${OUTSIDE}<styleSheet>&a;</styleSheet>` }),
  },
  'ten million tags inside each other': {
    expected: 'file-corrupt',
    make: () =>
      xlsxBytes({
        data: noise(1000)
          .map((n) => `<${n}>`)
          .join('')
          .repeat(10_000),
      }),
  },
  'an attribute full of ends': {
    expected: 'file-too-large',
    make: () => xlsxBytes({ data: `<row r="${noise(1_000_000).join('>').repeat(4)}"/>` }),
  },
  'a zip in a zip': {
    expected: 'file-format-unknown',
    make: () => zipBytes([{ name: 'danh-sach.xlsx', data: xlsxBytes({}), stored: true }]),
  },
  'two parts of one name': {
    expected: 'file-corrupt',
    make: () => zipBytes([...xlsxEntries({}), { name: 'XL/Workbook.xml', data: '<workbook/>' }]),
  },
  'an .ods row repeated a million times': {
    expected: 'file-too-large',
    make: () =>
      zipBytes([
        { name: 'META-INF/manifest.xml', data: '<manifest/>' },
        {
          name: 'content.xml',
          data: '<document-content><body><spreadsheet><table><table-row table:number-rows-repeated="1048576"><table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/></table-row></table></spreadsheet></body></document-content>',
        },
      ]),
  },
  'a billion laughs in an .ods': {
    expected: 'file-corrupt',
    make: () =>
      zipBytes([
        { name: 'META-INF/manifest.xml', data: '<manifest/>' },
        { name: 'content.xml', data: `${LAUGHS}<document-content>&j;</document-content>` },
      ]),
  },
  'a billion laughs in XML 2003': {
    expected: 'file-corrupt',
    make: () => xml2003(LAUGHS, '<Row><Cell><Data ss:Type="String">&j;</Data></Cell></Row>'),
  },
  'XML 2003 with a row far beyond the last': {
    expected: 'file-corrupt',
    make: () => xml2003('', '<Row ss:Index="4000000000"><Cell><Data ss:Type="String">x</Data></Cell></Row>'),
  },
  'HTML tables inside each other': {
    expected: 'file-corrupt',
    make: () => `<html>${'<table><tr><td>'.repeat(500_000)}`,
  },
  'an HTML cell that spans everything': {
    expected: 'read',
    make: () => `<table>${'<tr><td rowspan=99999999 colspan=99999999>x'.repeat(20_000)}</table>`,
  },
  'an HTML tag without end': {
    expected: 'file-too-large',
    make: () => `<html><table><tr><td title="${'x'.repeat(30 * MEGABYTE)}`,
  },
  'an HTML style sheet begun a million times': {
    expected: 'file-format-unknown',
    make: () => `<html>${'<style>.a{font-family:'.repeat(1_000_000)}`,
  },
  'one line of 60 MB': { expected: 'file-too-large', make: () => 'x'.repeat(60 * MEGABYTE) },
  'one line of 60 million commas': { expected: 'file-too-large', make: () => ','.repeat(60_000_000) },
  'sixty million empty lines': { expected: 'file-too-large', make: () => `a,b${'\n'.repeat(60_000_000)}` },
  'sixty million quotes': { expected: 'file-too-large', make: () => `"${'""'.repeat(30_000_000)}"` },
  'a quote that never ends': { expected: 'file-corrupt', make: () => `a,b\n"${'c,d\n'.repeat(100)}` },
  'text of 90 MB': { expected: 'file-too-large', make: () => 'Lò Văn An,1975\n'.repeat(5_000_000) },
  'a text filled up with zeros': {
    expected: 'file-corrupt',
    make: () => Buffer.concat([Buffer.from('Họ tên,Năm sinh\n'.repeat(500)), Buffer.alloc(100_000)]),
  },
  'nothing but zeros': { expected: 'file-format-unknown', make: () => Buffer.alloc(MEGABYTE) },
  'an .xls with sixteen million cells': { expected: 'file-too-large', make: wideXls },
  'an .xls whose sectors run in a circle': {
    expected: 'file-corrupt',
    make: () => new CompoundLayout('Workbook', Buffer.alloc(8192)).withLoop(),
  },
};
