import { describe, expect, it } from 'vitest';
import { zipBytes } from '../../../../../support/zip-file.ts';
import { firstSheet, open, outcome, shortRows } from '../reading-kit.ts';

const STYLES = `<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;"/></office:font-face-decls>
<office:automatic-styles>
<number:date-style style:name="N1"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="N2"><number:month/><number:text>/</number:text><number:year/></number:date-style>
<number:number-style style:name="N3"><number:number number:decimal-places="0" number:min-integer-digits="12"/></number:number-style>
<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="ce3" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="ce4" style:family="table-cell" style:parent-style-name="ce5"/>
<style:style style:name="ce5" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>`;

/** An .ods whose mimetype is not its first entry. */
function odsBytes(tables: string): Uint8Array {
  return zipBytes([
    { name: 'META-INF/manifest.xml', data: '<manifest:manifest/>' },
    {
      name: 'content.xml',
      data: `<?xml version="1.0"?><office:document-content>${STYLES}<office:body><office:spreadsheet><table:tracked-changes><table:table-cell><text:p>cũ</text:p></table:table-cell></table:tracked-changes>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
  ]);
}

const text = (value: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`;

describe('.ods', () => {
  it('gives typed cells', async () => {
    const bytes =
      odsBytes(`<table:table table:name="S"><table:table-column table:default-cell-style-name="ce1"/><table:table-column table:number-columns-repeated="5"/><table:table-row>
<table:table-cell office:value-type="date" office:date-value="1975-03-05"><text:p>05/03/75</text:p></table:table-cell>
<table:table-cell table:style-name="ce2" office:value-type="date" office:date-value="1975-03-05T00:00:00"><text:p>03/75</text:p></table:table-cell>
<table:table-cell table:style-name="ce3" office:value-type="float" office:value="1090012345"><text:p>001090012345</text:p></table:table-cell>
<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>
</table:table-row><table:table-row>${text('Lß', ' table:style-name="ce4"')}
<table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>Bản<text:s text:c="2"/>Bo<text:line-break/>&amp; <text:span>Khun</text:span></text:p><text:p>Há</text:p></table:table-cell></table:table-row></table:table>`);
    expect((await open(bytes)).format).toBe('ods');
    expect(await firstSheet(bytes)).toEqual({
      1: ['@1975-03-05', '@1975-03', '1090012345~001090012345', true, '!#N/A', 0.5],
      2: ['Lß⟨tcvn3⟩', 'Bản  Bo\n& Khun\nHá'],
    });
  });

  it('counts what is repeated, spanned and hidden', async () => {
    const bytes =
      odsBytes(`<table:table table:name="S"><table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>
<table:table-header-rows><table:table-row>${text('TT', ' table:number-rows-spanned="2"')}${text('Trình độ', ' table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows>
<table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:covered-table-cell/>${text('x', ' table:number-columns-repeated="2"')}</table:table-row>
<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row><table:table-cell/>${text('cuối')}</table:table-row></table:table>
<table:table table:name="Ẩn" table:style-name="ta1"/>`);
    const { sheets } = await open(bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['S', false],
      ['Ẩn', true],
    ]);
    expect(shortRows(sheets[0])).toEqual({
      1: ['TT', 'Trình độ'],
      2: [null, 'x', 'x'],
      3: [null, 'x', 'x'],
      1048004: [null, 'cuối'],
    });
    expect(sheets[0]?.rows.map((row) => row.hidden)).toEqual([false, true, true, false]);
    expect(sheets[0]?.hiddenColumns).toEqual([1, 2]);
    expect(sheets[0]?.merges).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 },
      { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 },
    ]);
  });

  it('refuses a file without its end', async () => {
    expect(await outcome(open(odsBytes('<table:table table:name="S"><table:table-row>')))).toBe(
      'file-corrupt',
    );
  });
});
